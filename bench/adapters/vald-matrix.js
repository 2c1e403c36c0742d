// Ours, given a programme that has been fetched and checked, by the context that `vald-program` uses.
import { ContextProvider } from '@lit/context';
import { programContext } from '../../src/context/program-context.ts';
import { parseHead } from '../../src/data/index.ts';
import '../../src/define.ts';
import { reading } from './table.js';

export async function load(data, root) {
  const url = new URL('/matrix/index.json', location.href).href;
  const raw = await (await fetch(url)).json();
  const start = performance.now();
  const { index, embedded } = parseHead(url, raw);
  const parseMs = performance.now() - start;
  const [programUrl] = embedded.keys();
  const [program, organisation] = embedded.values();
  const snapshot = Object.freeze({
    state: 'ready',
    busy: false,
    at: Date.now(),
    data: { program, organisation, index, url: programUrl, organisationProblem: undefined },
  });
  const resource = { snapshot, subscribe: () => () => undefined, reload: () => undefined };
  new ContextProvider(root, {
    context: programContext,
    initialValue: { resource, options: undefined, namnd: undefined, framed: false },
  });
  return { own: data.own.replace(/^owner /, ''), parseMs };
}

export function mount(root, { own }) {
  const element = document.createElement('vald-responsibility-matrix');
  element.rows = 'namnder';
  element.expanded = true;
  element.namnd = own;
  root.append(element);
  const inside = (selector) => element.shadowRoot?.querySelector(selector);
  let body;
  const change = (control) => control.dispatchEvent(new Event('change', { bubbles: true }));
  return {
    ...reading(() => (body?.isConnected ? body : (body = inside('tbody')))),
    mark: (column) => inside('thead tr').cells[column].querySelector('.name').click(),
    filter: () => inside('.checks input').click(),
    sort() {
      const select = inside('option[value=total]').closest('select');
      select.value = 'total';
      change(select);
    },
  };
}
