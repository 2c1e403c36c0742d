import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from '../base/decorators.js';
import {
  currentTime,
  isOwnerKey,
  type MatrixFilter,
  type Program,
  type ProgramData,
} from '../../data/index.js';
import { dataTableStyles } from '../../styles/table.styles.js';
import { ValdElement } from '../base/vald-element.js';
import { renderCaveats } from '../shared/answer.js';
import { toGrid } from '../shared/data-table/data-table.js';
import { setWayIn } from '../shared/data-table/roving.js';
import { renderScrollTable } from '../shared/data-table/scroll-table.js';
import { TableActions } from '../shared/data-table/table-actions.js';
import { tellNarrowed } from '../shared/data-table/table-filter.js';
import { memo } from '../shared/memo.js';
import { renderOpening } from '../shared/data-table/table-opening.js';
import { ownNamnd } from '../shared/namnd.js';
import { WidthController } from '../shared/width-controller.js';
import { MatrixBody, type Marked } from './matrix-body.js';
import { renderChecks } from './matrix-checks.js';
import { leftOf, renderControls } from './matrix-controls.js';
import { renderLists } from './matrix-lists.js';
import { matrixModel, unfolded, type MatrixModel } from './matrix-model.js';
import { isCrowded, renderColumnHeaders } from './matrix-table.js';
import { matrixWords, type MatrixLocalize } from './matrix-words.js';
import { responsibilityMatrixStyles } from './responsibility-matrix.styles.js';

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
export class ValdResponsibilityMatrix extends ValdElement {
  protected static override readonly words = matrixWords;
  static override styles = [...ValdElement.styles, ...dataTableStyles, responsibilityMatrixStyles];

  /** What the rows are: `goals` (default), or `namnder`. */
  @property() rows: 'goals' | 'namnder' = 'goals';

  /** Opens every goal to its activities and indicators. */
  @property({ type: Boolean }) expanded = false;

  /** Shows what in the responsibilities should be looked at. For the programme owner. */
  @property({ type: Boolean }) checks = false;

  @state() private filter: MatrixFilter = {};

  /** Keys of the rows and columns that are not open, or closed, as `expanded` says. */
  @state() private toggled: ReadonlySet<string> = new Set();

  declare protected readonly localize: MatrixLocalize;
  readonly #width = new WidthController(this, 34);
  readonly #actions = new TableActions(this, this.localize, this.region);
  readonly #modelOf = matrixModel();
  #model: MatrixModel | undefined;
  readonly #headersOf = memo(renderColumnHeaders);
  readonly #body = new MatrixBody(this);
  /** Written to the table without a render: nothing else depends on it. */
  #marked: Marked | undefined;

  protected override renderContent(data: ProgramData): TemplateResult {
    const { headingLevel: level, filter } = this;
    const localize = this.localize;
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
      ${renderOpening({ title: localize.term('matrix'), level, data, found, localize, now, isFirst: this.programController.isFirst() })}
      ${
        model.matrix.owners.length === 0
          ? html`<p>${localize.term('noResponsibility', '', false)}</p>`
          : html`${this.#renderControls(model, program)}
            ${
              this.#isTable
                ? this.#renderTable(model, program)
                : renderLists({
                    all: unfolded(model.matrix, filter, localize),
                    localize,
                    level: level + 1,
                    lang: program.language,
                    namesLang: model.content.namesLang,
                  })
            }`
      }
      ${renderCaveats(data, undefined, localize)}
      ${this.checks ? renderChecks(data, localize, level + 1, now) : nothing}
    </div>`;
  }

  protected override updated(): void {
    this.#writeBody();
  }

  get #isTable(): boolean {
    return !this.#width.narrow || this.printing;
  }

  /** Letters for roles, where words would not fit. */
  #isShort({ columns }: MatrixModel): boolean {
    return isCrowded(columns) && !this.printing && columns.length * 7.5 + 14 > this.#width.width;
  }

  #renderControls(model: MatrixModel, program: Program): TemplateResult {
    const { filter } = this;
    const localize = this.localize;
    const isTable = this.#isTable;
    return html`${renderControls({
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
    })}
    ${this.#actions.render(
      isTable
        ? html`<button type="button" @click=${this.#transpose}>
            ${localize.term('transpose')}
          </button>`
        : nothing,
      () => {
        const { table, rows } = unfolded(model.matrix, filter, localize);
        return toGrid(table, rows);
      },
      localize.term('fileName', program.id),
    )}`;
  }

  #renderTable(model: MatrixModel, { shortTitle, language }: Program): TemplateResult {
    const localize = this.localize;
    const isShort = this.#isShort(model);
    return renderScrollTable({
      hint: localize.term('matrixHint'),
      legend: isShort ? html`<p class="small">${localize.term('legend')}</p>` : nothing,
      caption: html`${localize.term('matrix')}: <span lang=${language}>${shortTitle}</span>`,
      headers: this.#headersOf(model.content),
      className: isShort ? 'short' : '',
      isEmpty: model.shown.includes(0),
      onClick: this.#onClick,
    });
  }

  /** What the template does not write. */
  #writeBody(): void {
    const table = this.renderRoot.querySelector('table');
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
    setWayIn(event.currentTarget as HTMLTableElement, button);
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
