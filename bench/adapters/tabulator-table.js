// Tabulator with the three modules it needs, rows and columns virtual.
import { FilterModule, FormatModule, SortModule, Tabulator } from 'tabulator-tables';
import css from 'tabulator-tables/dist/css/tabulator.min.css?inline';
import { gridBox, gridRows } from './grid-rows.js';

Tabulator.registerModule([SortModule, FilterModule, FormatModule]);

export async function load(data) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.replace('@charset "UTF-8";', ''));
  document.adoptedStyleSheets.push(sheet);
  return { data, rows: gridRows(data) };
}

export async function mount(root, { data, rows }) {
  const box = gridBox(root);
  const marks = new CSSStyleSheet();
  document.adoptedStyleSheets.push(marks);
  const table = new Tabulator(box, {
    data: rows,
    index: 'key',
    height: 600,
    layout: 'fitData',
    renderHorizontal: 'virtual',
    columns: [
      ...['', ...data.columns].map((title, index) => ({ title, field: `c${index}`, width: 110 })),
      { title: '', field: 'rank', sorter: 'number', visible: false },
    ],
  });
  await new Promise((resolve) => table.on('tableBuilt', resolve));
  const cell = (row, column) =>
    box
      .querySelectorAll('.tabulator-table > .tabulator-row')
      [row]?.querySelector(`[tabulator-field="c${column}"]`);
  return {
    virtual: true,
    cell,
    text: (row, column) => cell(row, column)?.textContent,
    mark: (column) =>
      marks.replaceSync(`.tabulator-cell[tabulator-field="c${column}"] { background: #ffa; }`),
    filter: (on) => (on ? table.setFilter('kept', '=', true) : table.clearFilter()),
    sort: () => table.setSort('rank', 'asc'),
  };
}
