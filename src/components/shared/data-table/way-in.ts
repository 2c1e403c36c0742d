/*
 * With many headers one of their buttons is a stop on the way through the page, and not a hundred. The arrow
 * keys go between them: see `roving.ts`.
 */

/** What is shown is told by `hidden`, and not by layout: to ask for that while a table is written costs one. */
export const shown = 'tr:not([hidden]) > th:not([hidden]) > button';

/** Makes one button the way in: the one that was, where it is still there. */
export function setWayIn(table: HTMLTableElement, wanted?: HTMLButtonElement): void {
  const before = table.querySelector<HTMLButtonElement>('button[tabindex="0"]');
  const way =
    wanted ?? (before?.matches(shown) ? before : table.querySelector<HTMLButtonElement>(shown));
  if (way === before) return;
  if (before) before.tabIndex = -1;
  if (way) way.tabIndex = 0;
}
