/** The same as `auto.ts`, for pages that cannot use ES modules: a plain `<script src>`. */
import { settings } from './data/index.js';
import { ValdProgram } from './define.js';
import { upgradeInPlace } from './upgrade.js';

// Empty where the text of the file was pasted into the page: then there is nothing beside it.
const src = (document.currentScript as HTMLScriptElement | null)?.src;
if (src) {
  settings.scriptUrl = src;
  settings.defaultSrc ??= new URL('api/v1/index.json', src).href;
  // Not where another copy was first: its elements are the ones on this page.
  if (document.createElement('vald-program') instanceof ValdProgram) upgradeInPlace(src);
}
