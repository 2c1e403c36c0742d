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
import { tableScrollStyles } from '../../styles/table-scroll.styles.js';
import { ValdElement } from '../base/vald-element.js';
import { setWayIn } from '../shared/data-table/roving.js';
import { tellNarrowed } from '../shared/data-table/tell-narrowed.js';
import { renderNamndNotice } from '../shared/answer.js';
import { renderOpening } from '../shared/opening.js';
import { ownNamnd } from '../shared/namnd.js';
import { WidthController } from '../shared/width-controller.js';
import { renderCards } from './indicator-cards.js';
import { indicatorCardsStyles } from './indicator-cards.styles.js';
import { leftOf, renderControls, type IndicatorView, type Panel } from './indicator-controls.js';
import { renderTable } from './indicator-head.js';
import {
  MANY,
  indicatorModel,
  nextSort,
  type Chosen,
  type IndicatorModel,
} from './indicator-model.js';
import { renderNone, renderOutcomesNotice } from './indicator-notices.js';
import { IndicatorRows } from './indicator-rows.js';
import { indicatorTableStyles } from './indicator-table.styles.js';
import { indicatorWords, type IndicatorLocalize } from './indicator-words.js';
import { OpenRows } from './open-rows.js';

type Late = typeof import('./indicator-late.js');

/**
 * How it goes: each indicator under its goal, with its latest figure, a small line over the years, target,
 * assessment and change, and how it differs between stadsdelar; all else is a press away. A table where
 * there is room, cards where there is not, or charts. Below it, how the activities are going.
 *
 * @summary The indicators of a programme with their outcomes.
 * @tag vald-indicator-table
 * @tagname vald-indicator-table
 * @csspart filter - The filter.
 * @csspart scroll - The region that scrolls, around the table.
 * @csspart table - The table.
 * @cssproperty [--vald-ground] - Ground of the sticky headers: the page's own, so that cells do not show through. Without it: white under dark text, near black under light.
 * @cssproperty [--vald-marked] - Ground of the row under the pointer.
 * @cssproperty [--vald-table-height=85vh] - Height from which a table of more than 30 rows scrolls by itself.
 * @cssproperty [--vald-sticky-top=0px] - Height of what the page itself keeps at the top of the window: the headers of the table stay below it.
 * @fires {ValdFilterEvent} vald-filter - The reader narrowed the table. Says how many rows are shown, not by what.
 */
export class ValdIndicatorTable extends ValdElement {
  protected static override readonly words = indicatorWords;
  static override styles = [
    ...ValdElement.styles,
    ...dataTableStyles,
    tableScrollStyles,
    indicatorTableStyles,
    indicatorCardsStyles,
  ];

  /** Id of a goal: shows its indicators only. */
  @property() goal: string | undefined;

  /** What has a row: `indicators` (default), each once with the own nämnd below it; or `namnder`, each indicator in every nämnd. */
  @property() rows: 'indicators' | 'namnder' = 'indicators';

  /** How it is shown: `table` (default; cards where it is narrow), `charts`, or `districts`, where stadsdelar can be compared. */
  @property() view: 'table' | 'charts' | 'districts' = 'table';

  /** What the rows are sorted by: `name`, `goal`, a period as `2023`, `latest`, `target`, `assessment`, `trend` or `spread`. With `-` before it, the largest first. Where each nämnd has its row, within each indicator. */
  @property() sort = '';

  /** Shows the rows with this assessment only: `full`, `partial`, `none` or `unclear`. */
  @property() assessment: 'full' | 'partial' | 'none' | 'unclear' | undefined;

  /** Shows the rows with these words only. */
  @property() search = '';

  /** What the reader has chosen; the attributes say what is chosen before that. */
  @state() private chosen: Chosen = { program: '', filter: {} };

  /** Details, charts, the comparison of stadsdelar, and what is opened from the bar: fetched when the rows are there. */
  @state() private late: Late | undefined;

  /** What is opened below the bar. */
  @state() private panel: Panel;

  /** Keys of the folds that are open. */
  @state() private folds: ReadonlySet<string> = new Set();

  /** As many cards as are written. */
  @state() private limit = MANY;

  declare protected readonly localize: IndicatorLocalize;
  readonly #width = new WidthController(this, 40);
  #takeAlong: InstanceType<Late['TakeAlong']> | undefined;
  readonly #outcomes = new LinkedDocument(this, this.programController, outcomesDocument);
  readonly #open = new OpenRows(this, this.programController);
  readonly #modelOf = indicatorModel();
  #model: IndicatorModel | undefined;
  readonly #body = new IndicatorRows((key) => this.#openFold(key, true));
  /** Of the row that the reader has just opened. */
  #opening: string | undefined;

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
      folds: this.folds,
      printing: this.printing,
      localize,
    }));
    const orders = model.content.orders.map(({ id }) => id);
    return html`<div class="view indicators">
      ${renderOpening({ title: localize.term('indicatorTable'), level, data, localize, now, isFirst: this.programController.isFirst(), notice: found && renderNamndNotice(found, data, localize) })}
      ${renderOutcomesNotice(snapshot, data, localize, () => this.#outcomes.reload())}
      ${this.late?.renderMistakes(this, data, localize, orders)}
      ${model.lines.length > 0 ? this.#renderRows(model) : renderNone(this.goal, data, localize)}
      ${this.late?.renderActivities(data, model.content.context.outcomes, this.goal, localize)}
    </div>`;
  }

  protected override updated(): void {
    const table = this.renderRoot.querySelector<HTMLTableElement>('.rows');
    if (this.#model && !this.late) this.#fetchLate();
    if (!table || !this.#model) return;
    this.#body.update(table, {
      ...this.#model,
      open: this.#open.keys,
      folds: this.folds,
      details: this.#details,
    });
    if (this.#opening) this.#body.reveal(this.#opening);
    this.#opening = undefined;
  }

  /** What is shown; another view only where there is something for it. */
  get #view(): IndicatorView {
    const { hasFigures, hasSpread } = this.#model!.content;
    const isGiven = this.view === 'districts' ? hasSpread : hasFigures;
    return isGiven && (this.view === 'charts' || this.view === 'districts') ? this.view : 'table';
  }

  #renderRows(model: IndicatorModel): TemplateResult {
    const localize = this.localize;
    const { content, shown } = model;
    const { context } = content;
    const view = this.#view;
    const isTable = view === 'table' && (!this.#width.narrow || this.printing);
    const change = (one: IndicatorFilter) => void this.#narrow({ ...model.chosen, ...one });
    return html`${renderControls({
      model,
      localize,
      view,
      panel: this.panel,
      choices: this.late?.renderChoices({
        model,
        localize,
        attributes: this,
        isTable,
        change,
        showEvery: (every) => {
          this.rows = every ? 'namnder' : 'indicators';
        },
        sortBy: (by) => {
          this.sort = by;
        },
      }),
      actions: this.#renderActions(model, view),
      change,
      clear: () => void this.#narrow({ assessment: '', text: '' }),
      showAs: (as) => {
        this.view = as;
      },
      open: (panel) => {
        this.panel = panel;
      },
    })}
    ${
      isTable
        ? renderTable(model, localize, this.#width.width, this.#onClick)
        : view === 'table'
          ? this.#renderCards(model, '')
          : this.#renderLateView(model, view)
    }
    ${this.late?.renderFoot(shown, context, this.headingLevel + 1, this.printing)}`;
  }

  #renderActions({ content, shown, sort, filter }: IndicatorModel, view: IndicatorView): unknown {
    const { scope } = this.programController;
    const lang = this.localize.lang();
    return this.#takeAlong?.render(shown, content.context, scope.options?.src, {
      program: content.context.program.id,
      namnd: scope.namnd,
      goal: filter.goal || this.goal,
      rows: content.every ? 'namnder' : '',
      view: view === 'table' ? '' : view,
      sort: sort.id && this.sort,
      assessment: filter.assessment,
      search: filter.text,
      lang: lang === 'sv' ? '' : lang,
    });
  }

  #renderCards({ content, lines, states }: IndicatorModel, className: string): TemplateResult {
    const { limit } = this;
    return renderCards({
      content,
      lines,
      states,
      limit,
      showAll: () => {
        this.limit = Infinity;
      },
      level: this.headingLevel + 1,
      className: `${className} ${limit > MANY ? 'many' : ''}`,
      open: this.#open.keys,
      toggle: this.#toggle,
      details: this.#details,
      figures: this.#figures,
    });
  }

  #details = (row: IndicatorRow): unknown =>
    this.late?.renderDetails(row, this.#model!.content, this.#open.opinions, this);

  #figures = (row: IndicatorRow): unknown => this.late?.renderFigures(row, this.#model!.content);

  /** What only the late chunk can show. */
  #renderLateView(model: IndicatorModel, view: 'charts' | 'districts'): unknown {
    const { late, limit, printing } = this;
    // What takes long is said; what does not come is asked for again with the next update.
    if (!late) return html`<p class="status">${this.localize.term('viewLoading')}</p>`;
    return late.views[view]({
      host: this,
      model,
      level: this.headingLevel + 1,
      open: this.#open.keys,
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
        this.#takeAlong = new late.TakeAlong(this, this.localize, this.region);
        this.late = late;
      },
      () => undefined,
    );
  }

  /** A header sorts, or shows more about its row, or what is folded. */
  #onClick = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLButtonElement>('th button');
    if (!button) return;
    if (this.#model!.content.isLarge) setWayIn(event.currentTarget as HTMLTableElement, button);
    const { column } = button.closest('th')!.dataset;
    const { key, fold } = button.closest('tr')!.dataset;
    if (column) {
      this.sort = nextSort(this.sort, column);
    } else if (fold) {
      this.#openFold(fold, !this.folds.has(fold));
    } else if (key) {
      this.#opening = this.#open.keys.has(key) ? undefined : key;
      this.#toggle(key, !this.#open.keys.has(key));
    }
  };

  #openFold(key: string, open: boolean): void {
    const folds = new Set(this.folds);
    if (open) folds.add(key);
    else folds.delete(key);
    this.folds = folds;
  }

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
      total: this.#model!.content.rows.length,
    }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vald-indicator-table': ValdIndicatorTable;
  }
}
