// What can be done with a plain `<table>` that is there: the floor for updates.
export function tableHandle(scope, table, data) {
  const sheet = new CSSStyleSheet();
  scope.adoptedStyleSheets.push(sheet);
  const kept = new Set(data.kept);
  const [body] = table.tBodies;
  const byKey = new Map([...body.rows].map((row) => [row.dataset.key, row]));
  return {
    ...reading(() => table),
    mark: (column) => sheet.replaceSync(`tr > :nth-child(${column + 1}) { ${data.marked} }`),
    filter(on) {
      for (const [key, row] of byKey) row.hidden = on && !kept.has(key);
    },
    sort: () => body.append(...data.sorted.map((key) => byKey.get(key))),
  };
}

/** The rows that are not hidden, without the lines of one cell that stand over them, from either end: a long table is not to be walked while the clock runs. */
function* shown(table, fromEnd) {
  const walk = (parts) => (fromEnd ? [...parts].reverse() : parts);
  for (const body of walk(table?.tBodies ?? [])) {
    if (body.hidden) continue;
    let row = fromEnd ? body.lastElementChild : body.firstElementChild;
    for (; row; row = fromEnd ? row.previousElementSibling : row.nextElementSibling) {
      if (!row.hidden && row.cells.length > 1) yield row;
    }
  }
}

/** Reads the rows that are not hidden; -1 is the last one. */
export function reading(table) {
  const cell = (row, column) => {
    let left = row < 0 ? -1 - row : row;
    for (const line of shown(table(), row < 0)) if (left-- === 0) return line.cells[column];
    return undefined;
  };
  return {
    cell,
    text: (row, column) => cell(row, column)?.textContent,
    all: () =>
      Array.from(shown(table()), ({ cells }) => Array.from(cells, (one) => one.textContent)),
  };
}
