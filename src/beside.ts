import { settings } from './data/index.js';
import { version } from './version.js';

let failures = 0;

/**
 * Fetches a part of the editor's single file that lies beside it. The name has the version in it: a
 * part of another version would not fit.
 *
 * @throws TypeError when it cannot be fetched
 */
export async function importBeside<Module>(part: string): Promise<Module> {
  // Elements that stood in the page before the script ask while it runs: it has not said yet where it is.
  await undefined;
  const url = new URL(`vald-program-${version}.${part}.js`, settings.scriptUrl);
  // Some browsers remember that an address failed, and would not ask again.
  if (failures > 0) url.search = `${failures}`;
  try {
    return (await import(/* @vite-ignore */ url.href)) as Module;
  } catch (error) {
    failures++;
    throw error;
  }
}
