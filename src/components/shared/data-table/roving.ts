import { setWayIn, shown } from './way-in.js';

/**
 * Moves the focus among the buttons in the headers of a table with the arrow keys, so that the
 * table is one stop on the way through the page and not a hundred.
 */

const buttonsOf = (row: HTMLTableRowElement): HTMLButtonElement[] =>
  [...row.querySelectorAll('button')].filter((button) => button.matches(shown));

/** The buttons of the nearest row that shows any. */
function nearestButtons(
  rows: readonly HTMLTableRowElement[],
  from: number,
  step: 1 | -1,
): HTMLButtonElement[] {
  for (let at = from + step; ; at += step) {
    const row = rows[at];
    const buttons = row ? buttonsOf(row) : [];
    if (!row || buttons.length > 0) return buttons;
  }
}

/** Answers arrow keys, Home and End. The first row is the head. */
export function rove(event: KeyboardEvent): void {
  const table = event.currentTarget as HTMLTableElement;
  const from = event.target;
  if (!(from instanceof HTMLButtonElement) || event.altKey || event.ctrlKey || event.metaKey)
    return;
  const rows = [...table.rows];
  const row = rows.indexOf(from.closest('tr')!);
  const own = buttonsOf(rows[row]!);
  const column = own.indexOf(from);
  const inRow = (step: 1 | -1): HTMLButtonElement | undefined => {
    const near = nearestButtons(rows, row, step);
    // Between the head and the body, columns say nothing of each other.
    const isHead = rows[row]!.parentElement === table.tHead;
    const toHead = near[0]?.closest('thead');
    return near[isHead || toHead ? 0 : Math.min(column, near.length - 1)];
  };
  const find: Record<string, () => HTMLButtonElement | undefined> = {
    ArrowRight: () => own[column + 1],
    ArrowLeft: () => own[column - 1],
    ArrowDown: () => inRow(1),
    ArrowUp: () => inRow(-1),
    Home: () => own[0],
    End: () => own.at(-1),
  };
  const target = find[event.key]?.();
  if (!target) return;
  event.preventDefault();
  setWayIn(table, target);
  target.focus();
}
