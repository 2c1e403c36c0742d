// Ours, given a programme that has been fetched and checked.
import { defineElement } from '../../src/components/base/define.ts';
import { ValdResponsibilityMatrix } from '../../src/components/responsibility-matrix/responsibility-matrix.ts';
import { handOver } from './vald-context.js';
import { reading } from './table.js';

// As on a page of an editor: this element and no other.
defineElement('vald-responsibility-matrix', ValdResponsibilityMatrix);

export const load = (data, root) => handOver('/matrix/index.json', root);

export function mount(root) {
  const element = document.createElement('vald-responsibility-matrix');
  element.rows = 'namnder';
  element.expanded = true;
  element.namnd = root.dataset.namnd;
  root.append(element);
  const inside = (selector) => element.shadowRoot?.querySelector(selector);
  let table;
  const change = (control) => control.dispatchEvent(new Event('change', { bubbles: true }));
  return {
    ...reading(() => (table?.isConnected ? table : (table = inside('table')))),
    mark: (column) => inside('thead tr').cells[column].querySelector('.name').click(),
    filter: () => inside('.checks input').click(),
    sort() {
      const select = inside('option[value=total]').closest('select');
      select.value = 'total';
      change(select);
    },
  };
}
