import { property } from 'lit/decorators.js';
import { ViewElement } from '../base/view-element.js';
import { loadView } from '../views.js';

/**
 * How it goes: each indicator with its outcome by period, target, assessment, trend, who answers for
 * it, source and age of the figure; and how it differs between stadsdelar. A table where there is
 * room, cards where there is not, or charts.
 *
 * @summary The indicators of a programme with their outcomes.
 * @tag vald-indicator-table
 * @tagname vald-indicator-table
 * @csspart filter - The filter.
 * @csspart scroll - The region that scrolls, around the table.
 * @csspart table - The table.
 * @cssproperty [--vald-ground] - Ground of the sticky headers: the page's own, so that cells do not show through. Without it: white under dark text, near black under light.
 * @cssproperty [--vald-marked] - Ground of the row under the pointer.
 * @cssproperty [--vald-table-height=85vh] - Height from which the table scrolls by itself.
 * @fires {ValdFilterEvent} vald-filter - The reader narrowed the table. Says how many rows are shown, not by what.
 */
export class ValdIndicatorTable extends ViewElement {
  /** Id of a goal: shows its indicators only. */
  @property() goal: string | undefined;

  /** What has a row: `indicators` (default), each once with the own nämnd below it; or `namnder`, each indicator in every nämnd. */
  @property() rows: 'indicators' | 'namnder' = 'indicators';

  /** How it is shown: `table` (default; cards where it is narrow) or `charts`. */
  @property() view: 'table' | 'charts' = 'table';

  /** What the rows are sorted by: `name`, `goal`, a period as `2023`, `women`, `men`, `target`, `assessment`, `trend`, `spread`, `owners` or `age`. With `-` before it, the largest first. */
  @property() sort = '';

  /** Shows the rows with this assessment only: `full`, `partial` or `none`. */
  @property() assessment: 'full' | 'partial' | 'none' | undefined;

  /** Shows the rows with these words only. */
  @property() search = '';

  protected override loadView = loadView.indicators;
}

declare global {
  interface HTMLElementTagNameMap {
    'vald-indicator-table': ValdIndicatorTable;
  }
}
