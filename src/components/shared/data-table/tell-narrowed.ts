import type { LitElement } from 'lit';
import { ValdFilterEvent } from '../../../events.js';
import type { RegionController } from '../region-controller.js';

/** Once it is shown, says what is left, in words and as an event. */
export async function tellNarrowed(
  host: LitElement,
  region: RegionController,
  left: () => { words: string; shown: number; total: number },
): Promise<void> {
  await host.updateComplete;
  const { words, shown, total } = left();
  region.say(words);
  host.dispatchEvent(new ValdFilterEvent(shown, total));
}
