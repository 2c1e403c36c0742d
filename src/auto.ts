/**
 * The editor's single file, as an ES module: registers every element, and lets a tag without `src`
 * take `api/v1/index.json` beside this file.
 */
import { settings } from './data/index.js';
import './define.js';

export { define, settings } from './define.js';

settings.scriptUrl = import.meta.url;
settings.defaultSrc ??= new URL('api/v1/index.json', settings.scriptUrl).href;
