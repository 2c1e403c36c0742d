// React: the same table, rows memoised.
import { createElement as h, memo, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { reading } from './table.js';

const Row = memo(({ row, marked }) =>
  h(
    'tr',
    { className: row.className },
    h(
      'th',
      { scope: 'row', className: marked === 0 ? 'is-marked' : undefined },
      row.eyebrow && h('span', { className: 'eyebrow' }, row.eyebrow),
      h(
        'button',
        { type: 'button', className: 'name', tabIndex: -1, 'aria-pressed': false },
        row.name,
      ),
      row.label && h('span', { className: 'small muted' }, row.label),
    ),
    row.cells.map(({ text, className }, index) =>
      h(
        'td',
        {
          key: index,
          className: index + 1 === marked ? `${className ?? ''} is-marked` : className,
        },
        text,
      ),
    ),
  ),
);

function Matrix({ data, controls }) {
  const [{ marked, own, sorted }, set] = useState({});
  controls.set = (change) => flushSync(() => set((before) => ({ ...before, ...change })));
  const rows = useMemo(() => {
    const rank = new Map(data.sorted.map((key, index) => [key, index]));
    const kept = new Set(data.kept);
    const list = own ? data.rows.filter(({ key }) => kept.has(key)) : [...data.rows];
    return sorted ? list.sort((a, b) => rank.get(a.key) - rank.get(b.key)) : list;
  }, [data, own, sorted]);
  const header = (text, index) =>
    h(
      'th',
      { key: index, scope: 'col', className: index === marked ? 'is-marked' : undefined },
      h('button', { type: 'button', className: 'name', tabIndex: -1, 'aria-pressed': false }, text),
    );
  return h(
    'div',
    { className: 'vald' },
    h(
      'div',
      { className: 'root' },
      h(
        'div',
        { className: 'scroll', tabIndex: 0 },
        h(
          'table',
          { className: data.className },
          h('caption', null, data.caption),
          h('thead', null, h('tr', null, ['', ...data.columns].map(header))),
          h(
            'tbody',
            null,
            rows.map((row) => h(Row, { key: row.key, row, marked })),
          ),
        ),
      ),
    ),
  );
}

export function mount(root, data) {
  const controls = {};
  const app = createRoot(root);
  flushSync(() => app.render(h(Matrix, { data, controls })));
  return {
    ...reading(() => root.querySelector('table')),
    mark: (marked) => controls.set({ marked }),
    filter: (own) => controls.set({ own }),
    sort: () => controls.set({ sorted: true }),
  };
}
