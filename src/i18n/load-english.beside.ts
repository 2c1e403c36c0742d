import { settings } from '../data/settings.js';
import type { Messages } from './messages.js';

/** The same for the editor's single file: `vald-program.en.js` beside it. */
export async function loadEnglish(): Promise<Messages> {
  const url = new URL('vald-program.en.js', settings.scriptUrl).href;
  return ((await import(/* @vite-ignore */ url)) as { en: Messages }).en;
}
