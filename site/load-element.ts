import type * as Loader from '../src/loader/module.js';
import type { ElementName } from '../src/elements.js';

/**
 * Fetches and registers an element by the script that stands in the page, so that the page has it once.
 * Rejects where the script, or what it fetches, cannot be had.
 */
export async function loadElement(name: ElementName): Promise<void> {
  const script = new URL('vald-program.js', document.baseURI).href;
  const { load } = (await import(/* @vite-ignore */ script)) as typeof Loader;
  await load(name);
}
