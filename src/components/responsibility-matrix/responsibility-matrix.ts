import { property } from 'lit/decorators.js';
import { ViewElement } from '../base/view-element.js';
import { loadView } from '../views.js';

/**
 * Who answers for what: nämnder and groups of them, by goals, activities and indicators, with the
 * role as a word in the cell. A table where there is room, lists where there is not.
 *
 * @summary The responsibilities of a programme as a table.
 * @tag vald-responsibility-matrix
 * @tagname vald-responsibility-matrix
 * @csspart filter - The filter.
 * @csspart scroll - The region that scrolls, around the table.
 * @csspart table - The table.
 * @csspart checks - What the programme owner should look at.
 * @cssproperty [--vald-ground] - Ground of the sticky headers: the page's own, so that cells do not show through. Without it: white under dark text, near black under light.
 * @cssproperty [--vald-marked] - Ground of a marked row or column.
 * @cssproperty [--vald-table-height=85vh] - Height from which the table scrolls by itself.
 * @fires {ValdFilterEvent} vald-filter - The reader narrowed the table. Says how many rows are shown, not by what.
 */
export class ValdResponsibilityMatrix extends ViewElement {
  /** What the rows are: `goals` (default), or `namnder`. */
  @property() rows: 'goals' | 'namnder' = 'goals';

  /** Opens every goal to its activities and indicators. */
  @property({ type: Boolean }) expanded = false;

  /** Shows what in the responsibilities should be looked at. For the programme owner. */
  @property({ type: Boolean }) checks = false;

  protected override loadView = loadView.matrix;
}

declare global {
  interface HTMLElementTagNameMap {
    'vald-responsibility-matrix': ValdResponsibilityMatrix;
  }
}
