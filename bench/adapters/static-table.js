// The markup is in the page, which has been painted and measured: only the updates are left.
import { tableHandle } from './table.js';

export const mount = (root, data) => tableHandle(document, root.querySelector('table'), data);
