/** `vald-program.iife.js`: the same for pages that cannot use ES modules, a plain `<script src>`. */
import { table } from 'virtual:vald-chunks';
import { startLoader } from './loader.js';

// By the getter itself: an `<img name="currentScript">` in the page takes the place of the property,
// and with it the address from which numbers to call would come.
const script = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')!.get!.call(
  document,
) as HTMLScriptElement | null;
// Without an address the text of the file was pasted into the page: there is nothing beside it.
if (script?.src) startLoader(script.src, table);
