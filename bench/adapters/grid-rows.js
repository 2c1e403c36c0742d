// The data as grids want it: a record for each row.
export function gridRows(data) {
  const rank = new Map(data.sorted.map((key, index) => [key, index]));
  const kept = new Set(data.kept);
  return data.rows.map(({ key, header, cells }) => ({
    key,
    rank: rank.get(key),
    kept: kept.has(key),
    c0: header,
    ...Object.fromEntries(cells.map(({ text }, index) => [`c${index + 1}`, text])),
  }));
}

/** The box that a grid scrolls in; it builds the rows that are in view. */
export function gridBox(root) {
  const box = document.createElement('div');
  box.style.height = '600px';
  root.append(box);
  return box;
}
