/** `vald-program.iife.js`: the same for pages that cannot use ES modules, a plain `<script src>`. */
import { table } from 'virtual:vald-chunks';
import { startLoader } from './loader.js';
import { findAll } from './watch.js';

// By the getter itself: an `<img name="currentScript">` in the page takes the place of the property,
// and with it the address from which numbers to call would come.
const running = Reflect.get(
  Document.prototype,
  'currentScript',
  document,
) as HTMLScriptElement | null;

// There is none in a module, and one without an address where a library has fetched the file and runs
// its text, as jQuery does. What was asked for is in the page all the same.
const src =
  running?.src ||
  findAll<HTMLScriptElement>(document, 'script[src*="vald-program"][src*=".iife.js"]')[0]?.src;

if (src) startLoader(src, table);
// Whoever made the page can mend it; readers cannot, and have the fallback.
else console.warn('vald-program: needs <script src>.');
