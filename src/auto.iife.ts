/** The same as `auto.ts`, for pages that cannot use ES modules: a plain `<script src>`. */
import { settings } from './data/index.js';
import './define.js';

// Empty where the text of the file was pasted into the page: then there is nothing beside it.
const src = (document.currentScript as HTMLScriptElement | null)?.src;
if (src) {
  settings.scriptUrl = src;
  settings.defaultSrc ??= new URL('api/v1/index.json', src).href;
}
