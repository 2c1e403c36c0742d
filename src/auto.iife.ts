/** The same as `auto.ts`, for pages that cannot use ES modules: a plain `<script src>`. */
import { settings } from './data/index.js';
import './define.js';

export { define, settings } from './define.js';

const script = document.currentScript;
if (script instanceof HTMLScriptElement && script.src) {
  settings.scriptUrl = script.src;
  settings.defaultSrc ??= new URL('api/v1/index.json', script.src).href;
}
