import type { IndicatorRow } from '../../data/index.js';
import { setWayIn } from '../shared/data-table/way-in.js';
import type { IndicatorModel } from './indicator-model.js';
import { IndicatorRows } from './indicator-rows.js';
import type { OpenRows } from './open-rows.js';

/** The rows of the table as they are shown, and what a press on one of its headers does. */
export class TableBody {
  readonly #rows: IndicatorRows;
  #isLarge = false;
  /** Of the row that the reader has just opened. */
  #opening: string | undefined;

  /** @param sortBy - the header of a column has been pressed */
  constructor(
    private readonly open: OpenRows,
    private readonly sortBy: (column: string) => void,
  ) {
    this.#rows = new IndicatorRows((key) => open.setFold(key, true));
  }

  /** After each update of the table around them. */
  update(
    table: HTMLTableElement,
    model: IndicatorModel,
    details: (row: IndicatorRow) => unknown,
  ): void {
    this.#isLarge = model.content.isLarge;
    this.#rows.update(table, { ...model, open: this.open.keys, folds: this.open.folds, details });
    if (this.#opening) this.#rows.reveal(this.#opening);
    this.#opening = undefined;
  }

  /** A header sorts, or shows more about its row, or what is folded. */
  readonly press = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLButtonElement>('th button');
    if (!button) return;
    if (this.#isLarge) setWayIn(event.currentTarget as HTMLTableElement, button);
    const { column } = button.closest('th')!.dataset;
    const { key, fold } = button.closest('tr')!.dataset;
    if (column) {
      this.sortBy(column);
    } else if (fold) {
      this.open.setFold(fold, !this.open.folds.has(fold));
    } else if (key) {
      const isOpen = this.open.keys.has(key);
      this.#opening = isOpen ? undefined : key;
      this.open.set(key, !isOpen);
    }
  };
}
