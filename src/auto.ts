/**
 * The editor's single file, as an ES module: registers every element, and lets a tag without `src`
 * take `api/v1/index.json` beside this file.
 */
import { settings } from './data/index.js';
import { ValdProgram } from './define.js';
import { upgradeInPlace } from './upgrade.js';

export { define, settings } from './define.js';

settings.scriptUrl = import.meta.url;
settings.defaultSrc ??= new URL('api/v1/index.json', settings.scriptUrl).href;
// Not where another copy was first: its elements are the ones on this page.
if (document.createElement('vald-program') instanceof ValdProgram)
  upgradeInPlace(settings.scriptUrl);
