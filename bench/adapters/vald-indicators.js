// Ours, given a programme and its outcomes, which have been fetched and checked.
import { defineElement } from '../../src/components/base/define.ts';
import { ValdIndicatorTable } from '../../src/components/indicator-table/indicator-table.ts';
import { outcomesDocument, pageStore, resolveHref } from '../../src/data/index.ts';
import { handOver } from './vald-context.js';
import { reading } from './table.js';

// As on a page of an editor: this element and no other.
defineElement('vald-indicator-table', ValdIndicatorTable);

export async function load(data, root) {
  const { program, url, parseMs } = await handOver(`/${root.dataset.kind}/index.json`, root);
  const outcomes = pageStore().document(outcomesDocument, resolveHref(program.links.outcomes, url));
  await new Promise((resolve) => {
    outcomes.subscribe(() => outcomes.snapshot.state === 'ready' && resolve());
  });
  return { ...data, parseMs };
}

export function mount(root, data) {
  const element = document.createElement('vald-indicator-table');
  element.rows = 'namnder';
  root.append(element);
  const inside = (selector) => element.shadowRoot?.querySelector(selector);
  let table;
  return {
    ...reading(() => (table?.isConnected ? table : (table = inside('table')))),
    filter(on) {
      const select = inside(`.more option[value="${data.namnd}"]`).closest('select');
      select.value = on ? data.namnd : '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    sort: () => inside(`th[data-column="${data.sortedBy}"] button`).click(),
  };
}
