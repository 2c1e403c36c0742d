// The least that a client can do: `innerHTML` of a string that is ready.
import { tableHandle } from './table.js';

let markup;
export async function load(data, root) {
  markup = await (await fetch(root.dataset.markup)).text();
}
export function mount(root, data) {
  root.innerHTML = markup;
  return tableHandle(document, root.querySelector('table'), data);
}
