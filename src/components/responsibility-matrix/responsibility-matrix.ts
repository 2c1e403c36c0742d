import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from '../base/decorators.js';
import {
  currentTime,
  isOwnerKey,
  type MatrixFilter,
  type Program,
  type ProgramData,
} from '../../data/index.js';
import { markStyles } from '../../styles/marks.styles.js';
import { tableScrollStyles } from '../../styles/table-scroll.styles.js';
import { dataTableStyles } from '../../styles/table.styles.js';
import { ValdElement } from '../base/vald-element.js';
import { renderCaveats } from '../shared/answer.js';
import { setWayIn } from '../shared/data-table/way-in.js';
import { TableActions } from '../shared/data-table/table-actions.js';
import { tellNarrowed } from '../shared/data-table/tell-narrowed.js';
import { renderNamndNotice } from '../shared/answer.js';
import { renderOpening } from '../shared/opening.js';
import { ownNamnd } from '../shared/namnd.js';
import { onPage } from '../shared/on-page.js';
import { WidthController } from '../shared/width-controller.js';
import { MatrixBody, type Marked } from './matrix-body.js';
import { leftOf, renderControls } from './matrix-controls.js';
import { renderLists } from './matrix-lists.js';
import { renderTable } from './matrix-head.js';

import { gridOf, matrixModel, unfolded, type MatrixModel } from './matrix-model.js';
import { matrixWords, type MatrixLocalize } from './matrix-words.js';
import { responsibilityMatrixStyles } from './responsibility-matrix.styles.js';

/** So many columns have room for words on a sheet of paper; more are printed as lists. */
const ON_PAPER = 12;

/**
 * Who answers for what: nämnder and groups of them, by goals, activities and indicators, with the
 * role as a shape and a word in the cell. A table where there is room, lists where there is not.
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
 * @cssproperty [--vald-table-height=85vh] - Height from which a table of more than 30 rows or columns scrolls by itself.
 * @cssproperty [--vald-sticky-top=0px] - Height of what the page itself keeps at the top of the window: the headers of the table stay below it.
 * @fires {ValdFilterEvent} vald-filter - The reader narrowed the table. Says how many rows are shown, not by what.
 */
export class ValdResponsibilityMatrix extends ValdElement {
  protected static override readonly words = matrixWords;
  static override styles = [
    ...ValdElement.styles,
    ...dataTableStyles,
    markStyles,
    responsibilityMatrixStyles,
    tableScrollStyles,
  ];

  /** What the rows are: `goals` (default), or `namnder`. */
  @property() rows: 'goals' | 'namnder' = 'goals';

  /** Opens every goal to its activities and indicators. */
  @property({ type: Boolean }) expanded = false;

  /** Shows what in the responsibilities should be looked at. For the programme owner. */
  @property({ type: Boolean }) checks = false;

  /** The checks, and the way to the opinions. */
  @state() private late: typeof import('./matrix-late.js') | undefined;

  @state() private filter: MatrixFilter = {};

  /** Keys of the rows and columns that are not open, or closed, as `expanded` says. */
  @state() private toggled: ReadonlySet<string> = new Set();

  declare protected readonly localize: MatrixLocalize;
  readonly #width = new WidthController(this, 34);
  readonly #actions = new TableActions(this, this.localize, this.region);
  readonly #modelOf = matrixModel();
  #model: MatrixModel | undefined;
  readonly #body = new MatrixBody(this);
  /** Written to the table without a render: nothing else depends on it. */
  #marked: Marked | undefined;

  protected override renderContent(data: ProgramData): TemplateResult {
    const { headingLevel: level, filter, localize } = this;
    const { program, organisation } = data;
    const now = currentTime();
    const { found, ours } = ownNamnd(organisation, this.programController.scope.namnd, now);
    const model = (this.#model = this.#modelOf({
      data,
      ownId: ours?.id,
      attributes: this,
      toggled: this.toggled,
      printing: this.printing,
      filter,
      localize,
    }));
    return html`<div class="view">
      ${renderOpening({ title: localize.term('matrix'), level, data, localize, now, isFirst: this.programController.isFirst(), notice: found && renderNamndNotice(found, data, localize) })}
      ${
        model.matrix.owners.length === 0
          ? html`<p>${localize.term('noResponsibility', '', false)}</p>`
          : html`${this.#renderControls(model, program)}
            ${
              this.#isTable
                ? renderTable(model, program, localize, this.#width.width, this.#onClick)
                : renderLists({
                    all: unfolded(model.matrix, filter, localize),
                    localize,
                    level: level + 1,
                    lang: program.language,
                    namesLang: model.content.namesLang,
                  })
            }`
      }
      ${renderCaveats(data, undefined, localize)} ${this.#renderLate(data, now)}
    </div>`;
  }

  protected override updated(): void {
    this.#writeBody();
  }

  /** A table; on paper one whose columns have room on a sheet. */
  get #isTable(): boolean {
    return this.printing ? this.#model!.columns.length <= ON_PAPER : !this.#width.narrow;
  }

  #renderLate(data: ProgramData, now: Date): unknown {
    if (this.late) return this.late.renderLate(this, data, this.localize, now);
    if (this.checks || onPage(this, 'vald-opinions'))
      // Where it cannot be had, the next update asks again.
      import('./matrix-late.js').then(
        (late) => {
          if (!this.late) late.dress(this);
          this.late = late;
        },
        () => undefined,
      );
    return nothing;
  }

  #renderControls(model: MatrixModel, program: Program): TemplateResult {
    const { filter, localize } = this;
    const isTable = this.#isTable;
    return renderControls({
      model,
      program,
      localize,
      filter,
      allOpen: this.expanded,
      isTable,
      change: (change) => void this.#narrow({ ...filter, ...change }),
      clear: () => void this.#narrow({}),
      openAll: (open) => {
        this.expanded = open;
        this.toggled = new Set([...this.toggled].filter(isOwnerKey));
      },
      actions: this.#actions.render(
        isTable
          ? html`<button type="button" @click=${this.#transpose}>
              ${localize.term('transpose')}
            </button>`
          : nothing,
        () => gridOf(model, filter, localize),
        localize.term('fileName', program.id),
      ),
    });
  }

  /** What the template does not write. */
  #writeBody(): void {
    const table = this.renderRoot.querySelector<HTMLTableElement>('.rows');
    if (table && this.#model) this.#body.update(table, this.#model, this.#marked);
  }

  #transpose = (): void => {
    this.rows = this.rows === 'namnder' ? 'goals' : 'namnder';
    this.#marked = undefined;
  };

  /** A header's button marks its line, or opens what is under it. */
  #onClick = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLButtonElement>('th button');
    const line = button?.closest<HTMLElement>('[data-key]');
    const key = line?.dataset.key;
    if (!button || !line || key === undefined) return;
    if (this.#model!.content.isLarge) setWayIn(event.currentTarget as HTMLTableElement, button);
    if (button.classList.contains('expand')) {
      const toggled = new Set(this.toggled);
      if (!toggled.delete(key)) toggled.add(key);
      this.toggled = toggled;
      return;
    }
    const axis = line.localName === 'tr' ? 'row' : 'column';
    const same = this.#marked?.axis === axis && this.#marked.key === key;
    this.#marked = same ? undefined : { axis, key };
    this.#writeBody();
  };

  /** Narrows what is shown, and says what is left. */
  async #narrow(filter: MatrixFilter): Promise<void> {
    this.filter = filter;
    await tellNarrowed(this, this.region, () => ({
      words: leftOf(this.#model!, this.localize),
      shown: this.#model!.shown[0],
      total: this.#model!.rows.length,
    }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vald-responsibility-matrix': ValdResponsibilityMatrix;
  }
}
