import { prerender as en } from '../../i18n/en/prerender.js';
import { program as enProgram } from '../../i18n/en/program.js';
import { prerender as sv } from '../../i18n/sv/prerender.js';
import { program as svProgram } from '../../i18n/sv/program.js';

/**
 * Has the elements speak of validity in words that are true on any day, whatever else they say. Before
 * they are loaded: each of them makes its words of these.
 */
export function speakOfAnyDay(): void {
  for (const [said, { validity, validityNote }] of [
    [svProgram, sv],
    [enProgram, en],
  ] as const)
    Object.assign(said, { validity, validityNote });
}
