// Vaadin grid, columns rendered as they come into view.
import '@vaadin/grid/vaadin-grid.js';
import '@vaadin/grid/vaadin-grid-column.js';
import { gridBox, gridRows } from './grid-rows.js';

export async function load(data) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('vaadin-grid::part(marked) { background: #ffa; }');
  document.adoptedStyleSheets.push(sheet);
  return { data, rows: gridRows(data) };
}

export function mount(root, { data, rows }) {
  const grid = document.createElement('vaadin-grid');
  grid.style.height = '100%';
  grid.setAttribute('column-rendering', 'lazy');
  const columns = ['', ...data.columns].map((header, index) => {
    const column = document.createElement('vaadin-grid-column');
    Object.assign(column, { path: `c${index}`, header, width: '110px', flexGrow: 0 });
    return column;
  });
  let marked;
  grid.cellPartNameGenerator = (column) => (column === marked ? 'marked' : '');
  grid.append(...columns);
  grid.items = rows;
  gridBox(root).append(grid);
  let shown = rows;
  const cell = (row, column) => {
    const line = [...(grid.shadowRoot?.querySelectorAll('#items > tr') ?? [])].find(
      (one) => !one.hidden && one.index === row,
    );
    return line && [...line.cells].find((one) => one._column === columns[column]);
  };
  return {
    virtual: true,
    cell,
    text: (row, column) =>
      cell(row, column)?.firstElementChild?.assignedElements?.()[0]?.textContent,
    mark(column) {
      marked = columns[column];
      grid.generateCellPartNames();
    },
    filter(on) {
      shown = on ? rows.filter(({ kept }) => kept) : rows;
      grid.items = shown;
    },
    sort() {
      grid.items = [...shown].sort((a, b) => a.rank - b.rank);
    },
  };
}
