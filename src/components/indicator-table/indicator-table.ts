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
import { FollowingElement } from '../base/following-element.js';
import { assessmentStyles } from '../shared/assessment.styles.js';
import { tellNarrowed } from '../shared/data-table/tell-narrowed.js';
import { renderNamndNotice } from '../shared/answer.js';
import { isAwaited } from '../shared/linked-notice.js';
import { renderOpening } from '../shared/opening.js';
import { ownNamnd } from '../shared/namnd.js';
import { WidthController } from '../shared/width-controller.js';
import { indicatorBarStyles } from './indicator-bar.styles.js';
import { indicatorCellsStyles } from './indicator-cells.styles.js';
import { renderCards } from './indicator-cards.js';
import { indicatorCardsStyles } from './indicator-cards.styles.js';
import { leftOf, renderControls, type IndicatorView, type Panel } from './indicator-controls.js';
import { renderTable } from './indicator-head.js';
import { MANY } from './indicator-content.js';
import { indicatorModel, nextSort, type Chosen, type IndicatorModel } from './indicator-model.js';
import { renderNone, renderOutcomesNotice } from './indicator-notices.js';
import { indicatorTableStyles } from './indicator-table.styles.js';
import { indicatorWords, type IndicatorLocalize } from './indicator-words.js';
import { LatePart } from './late-part.js';
import { OpenRows } from './open-rows.js';
import { TableBody } from './table-body.js';

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
export class ValdIndicatorTable extends FollowingElement {
  protected static override readonly words = indicatorWords;
  static override styles = [
    ...FollowingElement.styles,
    ...dataTableStyles,
    tableScrollStyles,
    assessmentStyles,
    indicatorTableStyles,
    indicatorBarStyles,
    indicatorCellsStyles,
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

  /** What is opened below the bar. */
  @state() private panel: Panel;

  /** As many cards as are written. */
  @state() private limit = MANY;

  declare protected readonly localize: IndicatorLocalize;
  readonly #width = new WidthController(this, 40);
  readonly #late = new LatePart(this, this.localize, this.region);
  readonly #outcomes = new LinkedDocument(this, this.programController, outcomesDocument);
  readonly #open = new OpenRows(this, this.programController);
  readonly #modelOf = indicatorModel();
  #model: IndicatorModel | undefined;
  readonly #body = new TableBody(this.#open, (column) => {
    this.sort = nextSort(this.sort, column);
  });

  override reload(): void {
    super.reload();
    this.#outcomes.reload();
    this.#open.reload();
  }

  /** What can be read already is not taken away until there is as much to put in its place. */
  protected override awaited(): string | false {
    return (
      this.hasFallback &&
      (this.#late.module === undefined || isAwaited(this.#outcomes)) &&
      this.localize.term('loading')
    );
  }

  protected override renderContent(data: ProgramData): TemplateResult {
    const { headingLevel: level, localize } = this;
    const late = this.#late.module;
    const now = currentTime();
    const { found, ours } = ownNamnd(data.organisation, this.programController.scope.namnd, now);
    const { snapshot } = this.#outcomes;
    const model = (this.#model = this.#modelOf({
      data,
      outcomes: snapshot && dataOf(snapshot),
      ownId: ours?.id,
      attributes: this,
      chosen: this.chosen,
      folds: this.#open.folds,
      printing: this.printing,
      localize,
    }));
    const orders = model.content.orders.map(({ id }) => id);
    return html`<div class="view indicators">
      ${renderOpening({ title: localize.term('indicatorTable'), level, data, localize, now, isFirst: this.programController.isFirst(), notice: found && renderNamndNotice(found, data, localize) })}
      ${renderOutcomesNotice(snapshot, data, localize, () => this.#outcomes.reload())}
      ${late?.renderMistakes(this, data, localize, orders)}
      ${model.lines.length > 0 ? this.#renderRows(model) : renderNone(this.goal, data, localize)}
      ${late?.renderActivities(data, model.content.context.outcomes, this.goal, localize)}
    </div>`;
  }

  protected override updated(): void {
    if (dataOf(this.programController.snapshot)) this.#late.fetch();
    const late = this.#late.module;
    if (late) this.#open.follow(late.opinionsDocument);
    const table = this.renderRoot.querySelector<HTMLTableElement>('.rows');
    if (this.#model && table) this.#body.update(table, this.#model, this.#details);
  }

  /** What is shown; another view only where there is something for it. */
  get #view(): IndicatorView {
    const { hasFigures, hasSpread } = this.#model!.content;
    const isGiven = this.view === 'districts' ? hasSpread : hasFigures;
    return isGiven && (this.view === 'charts' || this.view === 'districts') ? this.view : 'table';
  }

  #renderRows(model: IndicatorModel): TemplateResult {
    const { localize } = this;
    const { scope } = this.programController;
    const { content, shown } = model;
    const view = this.#view;
    const late = this.#late.module;
    const isTable = view === 'table' && (!this.#width.narrow || this.printing);
    const change = (one: IndicatorFilter) => void this.#narrow({ ...model.chosen, ...one });
    return html`${renderControls({
      model,
      localize,
      view,
      panel: this.panel,
      choices: late?.renderChoices({
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
      actions: this.#late.renderActions(model, view, {
        src: scope.options?.src,
        namnd: scope.namnd,
        goal: this.goal,
        sort: model.sort.id && this.sort,
      }),
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
        ? renderTable(model, localize, this.#width.width, this.#body.press, late?.rove)
        : view === 'table'
          ? renderCards({ ...model, ...this.#list, details: this.#details })
          : this.#late.renderView(view, {
              ...this.#list,
              model,
              opinions: this.#open.opinions,
              printing: this.printing,
            })
    }
    ${late?.renderFoot(shown, content.context, this.headingLevel + 1, this.printing)}`;
  }

  /** What all lists of one below the other are made with. */
  get #list() {
    return {
      limit: this.limit,
      showAll: () => {
        this.limit = Infinity;
      },
      level: this.headingLevel + 1,
      open: this.#open.keys,
      toggle: this.#toggle,
    };
  }

  #details = (row: IndicatorRow): unknown =>
    this.#late.module?.renderDetails(row, this.#model!.content, this.#open.opinions, this);

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
