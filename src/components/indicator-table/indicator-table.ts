import { html, type TemplateResult } from 'lit';
import { property, state } from '../base/decorators.js';
import { LinkedDocument } from '../../context/linked-document.js';
import {
  currentTime,
  dataOf,
  outcomesDocument,
  type IndicatorFilter,
  type IndicatorRow,
  type ProgramData,
} from '../../data/index.js';
import { dataTableStyles } from '../../styles/table.styles.js';
import { ValdElement } from '../base/vald-element.js';
import { toGrid } from '../shared/data-table/data-table.js';
import { setWayIn } from '../shared/data-table/roving.js';
import { TableActions } from '../shared/data-table/table-actions.js';
import { tellNarrowed } from '../shared/data-table/table-filter.js';
import { renderOpening } from '../shared/data-table/table-opening.js';
import { ownNamnd } from '../shared/namnd.js';
import { WidthController } from '../shared/width-controller.js';
import { renderActivities } from './indicator-activities.js';
import { renderCards } from './indicator-cards.js';
import { indicatorCardsStyles } from './indicator-cards.styles.js';
import { leftOf, renderControls } from './indicator-controls.js';
import { renderTable } from './indicator-head.js';
import {
  MANY,
  indicatorModel,
  nextSort,
  type Chosen,
  type IndicatorModel,
} from './indicator-model.js';
import {
  renderLegend,
  renderMistakes,
  renderNone,
  renderNotes,
  renderOutcomesNotice,
} from './indicator-notices.js';
import { IndicatorRows } from './indicator-rows.js';
import { indicatorTableStyles } from './indicator-table.styles.js';
import { indicatorWords, type IndicatorLocalize } from './indicator-words.js';
import { OpenRows } from './open-rows.js';

/**
 * How it goes: each indicator with its outcome by period, target, assessment, trend, who answers for
 * it, source and age of the figure; and how it differs between stadsdelar. A table where there is
 * room, cards where there is not, or charts. Below it, how the activities are going.
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
export class ValdIndicatorTable extends ValdElement {
  protected static override readonly words = indicatorWords;
  static override styles = [
    ...ValdElement.styles,
    ...dataTableStyles,
    indicatorTableStyles,
    indicatorCardsStyles,
  ];

  /** Id of a goal: shows its indicators only. */
  @property() goal: string | undefined;

  /** What has a row: `indicators` (default), each once with the own nämnd below it; or `namnder`, each indicator in every nämnd. */
  @property() rows: 'indicators' | 'namnder' = 'indicators';

  /** How it is shown: `table` (default; cards where it is narrow), `charts`, or `districts`: a comparison of stadsdelar. */
  @property() view: 'table' | 'charts' | 'districts' = 'table';

  /** What the rows are sorted by: `name`, `goal`, a period as `2023`, `latest`, `women`, `men`, `target`, `assessment`, `trend`, `spread`, `owners` or `age`. With `-` before it, the largest first. */
  @property() sort = '';

  /** Shows the rows with this assessment only: `full`, `partial` or `none`. */
  @property() assessment: 'full' | 'partial' | 'none' | undefined;

  /** Shows the rows with these words only. */
  @property() search = '';

  /** What the reader has chosen; the attributes say what is chosen before that. */
  @state() private chosen: Chosen = { program: '', filter: {} };

  /** Details, charts and the comparison of stadsdelar: fetched when the rows are there. */
  @state() private late: typeof import('./indicator-late.js') | undefined;

  /** As many cards as are written. */
  @state() private limit = MANY;

  declare protected readonly localize: IndicatorLocalize;
  readonly #width = new WidthController(this, 40);
  readonly #actions = new TableActions(this, this.localize, this.region);
  readonly #outcomes = new LinkedDocument(this, this.programController, outcomesDocument);
  readonly #open = new OpenRows(this, this.programController);
  readonly #modelOf = indicatorModel();
  #model: IndicatorModel | undefined;
  readonly #body = new IndicatorRows();

  override reload(): void {
    super.reload();
    this.#outcomes.reload();
    this.#open.reload();
  }

  protected override renderContent(data: ProgramData): TemplateResult {
    const { headingLevel: level } = this;
    const localize = this.localize;
    const now = currentTime();
    const { found, ours } = ownNamnd(data.organisation, this.programController.scope.namnd, now);
    const { snapshot } = this.#outcomes;
    const model = (this.#model = this.#modelOf({
      data,
      outcomes: snapshot && dataOf(snapshot),
      ownId: ours?.id,
      attributes: this,
      chosen: this.chosen,
      localize,
    }));
    const orders = model.content.orders.map(({ id }) => id);
    return html`<div class="view indicators">
      ${renderOpening({ title: localize.term('indicatorTable'), level, data, found, localize, now, isFirst: this.programController.isFirst() })}
      ${renderOutcomesNotice(snapshot, data, localize, () => this.#outcomes.reload())}
      ${renderMistakes(this, data, localize, orders)}
      ${model.rows.length > 0 ? this.#renderRows(model) : renderNone(this.goal, data, localize)}
      ${renderActivities(data, model.content.context.outcomes, this.goal, localize)}
    </div>`;
  }

  protected override updated(): void {
    const table = this.renderRoot.querySelector<HTMLTableElement>('.scroll > table');
    if (this.#model && !this.late) this.#fetchLate();
    if (!table || !this.#model) return;
    this.#body.update(table, { ...this.#model, open: this.#openKeys, details: this.#details });
  }

  get #isTable(): boolean {
    return !this.#isLateView && (!this.#width.narrow || this.printing);
  }

  /** Charts, or the comparison of stadsdelar. */
  get #isLateView(): boolean {
    return this.view === 'charts' || this.view === 'districts';
  }

  /** What is folded is opened on paper, unless that would be a book. */
  get #openKeys(): ReadonlySet<string> {
    const { visible } = this.#model!;
    return this.printing && visible.size <= MANY ? visible : this.#open.keys;
  }

  #renderRows(model: IndicatorModel): TemplateResult {
    const { limit } = this;
    const localize = this.localize;
    const { content, shown } = model;
    const { table, context } = content;
    const level = this.headingLevel + 1;
    return html`${renderControls({
      model,
      localize,
      attributes: this,
      isTable: this.#isTable,
      change: (change) => void this.#narrow({ ...model.chosen, ...change }),
      clear: () => void this.#narrow({ assessment: '', text: '' }),
      showEvery: (every) => {
        this.rows = every ? 'namnder' : 'indicators';
      },
      sortBy: (sort) => {
        this.sort = sort;
      },
    })}
    ${this.#actions.render(
      (['table', 'charts', 'districts'] as const).map(
        (view) =>
          html`<button
            type="button"
            aria-pressed=${view === this.view}
            @click=${() => {
              this.view = view;
            }}
          >
            ${localize.term('viewName', view)}
          </button>`,
      ),
      () => toGrid(table, shown),
      localize.term('outcomesFile', context.program.id),
    )}
    ${
      this.#isLateView
        ? this.#renderLateView(model)
        : this.#isTable
          ? renderTable(model, localize, this.#onClick)
          : renderCards({
              content,
              rows: shown,
              limit,
              showAll: () => {
                this.limit = Infinity;
              },
              level,
              className: limit > MANY ? 'many' : '',
              open: this.#openKeys,
              toggle: this.#toggle,
              details: this.#details,
              figures: this.#figures,
            })
    }
    ${renderLegend(shown, table.columns, localize, this.#isTable)}
    ${renderNotes(context.notes, context.outcomes?.language, localize, level)}`;
  }

  #details = (row: IndicatorRow): unknown =>
    this.late?.renderDetails(row, this.#model!.content, this.#open.opinions);

  #figures = (row: IndicatorRow): unknown => this.late?.renderFigures(row, this.#model!.content);

  #renderLateView(model: IndicatorModel): unknown {
    const { late, limit, printing } = this;
    // What takes long is said; what does not come is asked for again with the next update.
    if (!late) return html`<p class="status">${this.localize.term('viewLoading')}</p>`;
    return late.views[this.view as keyof typeof late.views]({
      host: this,
      model,
      level: this.headingLevel + 1,
      open: this.#openKeys,
      toggle: this.#toggle,
      opinions: this.#open.opinions,
      limit,
      showAll: () => {
        this.limit = Infinity;
      },
      say: (text) => this.region.say(text),
      printing,
    });
  }

  #fetchLate(): void {
    // Where it cannot be had, the next update asks again.
    import('./indicator-late.js').then(
      (late) => {
        late.dress(this);
        this.late = late;
      },
      () => undefined,
    );
  }

  /** A header sorts, or shows more about its row. */
  #onClick = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLButtonElement>('th button');
    if (!button) return;
    setWayIn(event.currentTarget as HTMLTableElement, button);
    const { column } = button.closest('th')!.dataset;
    const { key } = button.closest('tr')!.dataset;
    if (column) {
      this.sort = nextSort(this.sort, column);
    } else if (key) {
      this.#toggle(key, !this.#open.keys.has(key));
    }
  };

  /** On paper a browser opens what is folded, and closes it again: that is not the reader's choice. */
  #toggle = (key: string, open: boolean): void => {
    if (!this.printing) this.#open.set(key, open);
  };

  /** Narrows what is shown, and says what is left. */
  async #narrow(filter: IndicatorFilter): Promise<void> {
    this.chosen = { program: this.#model!.content.context.program.id, filter };
    this.limit = MANY;
    await tellNarrowed(this, this.region, () => ({
      words: leftOf(this.#model!, this.localize),
      shown: this.#model!.shown.length,
      total: this.#model!.rows.length,
    }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vald-indicator-table': ValdIndicatorTable;
  }
}
