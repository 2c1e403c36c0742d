/**
 * Moves the focus among the buttons in the headers of a table with the arrow keys, so that the
 * table is one stop on the way through the page and not a hundred.
 */

/** Columns are hidden by a style, rows by an attribute; to ask for the place of a row lays it out. */
const isShown = (button: Element): boolean =>
  button.closest('thead') ? button.getClientRects().length > 0 : !button.closest('[hidden]');

/** The buttons as they stand: the head is the first row, then each row of the body. */
function grid(table: HTMLTableElement): HTMLButtonElement[][] {
  return [...table.rows]
    .filter((row) => !row.hidden)
    .map((row) => [...row.querySelectorAll('button')].filter(isShown))
    .filter((row) => row.length > 0);
}

/** Makes one button the way in: the one that was, where it is still there. */
export function setWayIn(table: HTMLTableElement, wanted?: HTMLButtonElement): void {
  const buttons = [...table.querySelectorAll('button')];
  const way =
    wanted ??
    buttons.find((button) => button.tabIndex === 0 && isShown(button)) ??
    buttons.find(isShown);
  for (const button of buttons) {
    const index = button === way ? 0 : -1;
    if (button.tabIndex !== index) button.tabIndex = index;
  }
}

/** Answers arrow keys, Home and End. */
export function rove(table: HTMLTableElement, event: KeyboardEvent): void {
  const from = event.target;
  if (!(from instanceof HTMLButtonElement) || event.altKey || event.ctrlKey || event.metaKey)
    return;
  const rows = grid(table);
  const row = rows.findIndex((buttons) => buttons.includes(from));
  const column = rows[row]?.indexOf(from) ?? -1;
  if (column < 0) return;
  const last = rows[row]!.length - 1;
  const near = (index: number) => rows[index]?.[Math.min(column, rows[index].length - 1)];
  const target = {
    ArrowRight: rows[row]![column + 1],
    ArrowLeft: rows[row]![column - 1],
    ArrowDown: row === 0 ? rows[1]?.[0] : near(row + 1),
    ArrowUp: row === 1 ? rows[0]?.[0] : near(row - 1),
    Home: rows[row]![0],
    End: rows[row]![last],
  }[event.key];
  if (!target) return;
  event.preventDefault();
  setWayIn(table, target);
  target.focus();
}
