// What can be done with a plain `<table>` that is there: the floor for updates.
export function tableHandle(scope, table, data) {
  const [body] = table.tBodies;
  const sheet = new CSSStyleSheet();
  scope.adoptedStyleSheets.push(sheet);
  const byKey = new Map([...body.rows].map((row) => [row.dataset.key, row]));
  return {
    ...reading(() => body),
    mark: (column) => sheet.replaceSync(`tr > :nth-child(${column + 1}) { ${data.marked} }`),
    filter(on) {
      for (const [key, row] of byKey) row.hidden = on && key !== data.own;
    },
    sort: () => body.append(...data.sorted.map((key) => byKey.get(key))),
  };
}

/** Reads the rows that are not hidden. */
export function reading(body) {
  const cell = (row, column) => {
    let line = body()?.firstElementChild;
    for (let left = row; line; line = line.nextElementSibling) {
      if (!line.hidden && left-- === 0) return line.cells[column];
    }
    return undefined;
  };
  return {
    cell,
    text: (row, column) => {
      const found = cell(row, column);
      return (column === 0 ? found?.querySelector('.name') : found)?.textContent;
    },
  };
}
