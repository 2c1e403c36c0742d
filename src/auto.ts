/**
 * The editor's single file, as an ES module: registers every element, and lets a tag without `src`
 * take `api/v1/index.json` beside this file.
 */
import { settings } from './data/index.js';
import './define.js';

export { define, settings, version } from './define.js';

settings.defaultSrc ??= new URL(/* @vite-ignore */ 'api/v1/index.json', import.meta.url).href;
