import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { LinkedDocument } from '../../context/linked-document.js';
import {
  opinionsDocument,
  outcomesDocument,
  buildSeries,
  directory,
  type Outcomes,
  type ProgramData,
} from '../../data/index.js';
import { ValdFilterEvent } from '../../events.js';
import { Localize } from '../../i18n/localize.js';
import { indicatorWords, type IndicatorLocalize } from './indicator-words.js';
import { filterStyles } from '../../styles/filter.styles.js';
import { tableStyles } from '../../styles/table.styles.js';
import type { View, ViewContext } from '../base/view-element.js';
import { renderNamndNotice } from '../shared/answer.js';
import { copyCells, downloadCsv } from '../shared/export.js';
import type { Choice } from '../shared/filter-controls.js';
import { isOther } from '../shared/is-other.js';
import { ownNamnd } from '../shared/namnd.js';
import { setWayIn } from '../shared/roving.js';
import { heading } from '../shared/templates.js';
import { renderValidity } from '../shared/validity.js';
import { WidthController } from '../shared/width-controller.js';
import { renderCards } from './indicator-cards.js';
import { ownersOf, type CellContext } from './indicator-cells.js';
import { renderControls } from './indicator-controls.js';
import { renderDetails } from './indicator-details.js';
import { exportCells } from './indicator-export.js';
import {
  columnIn,
  columnsOf,
  linesOf,
  notesOf,
  sortLines,
  visibleKeys,
  type Column,
  type IndicatorFilter,
  type Line,
} from './indicator-model.js';
import {
  renderLegend,
  renderMistakes,
  renderNotes,
  renderOutcomesNotice,
} from './indicator-notices.js';
import { MANY, renderTable, type Sort } from './indicator-head.js';
import { IndicatorRows } from './indicator-rows.js';
import { indicatorTableStyles } from './indicator-table.styles.js';

/** The attributes of the element. */
interface IndicatorHost extends LitElement {
  goal: string | undefined;
  rows: 'indicators' | 'namnder';
  view: 'table' | 'charts';
  sort: string;
  assessment: 'full' | 'partial' | 'none' | undefined;
  search: string;
  headingLevel: number;
}

/** What `vald-indicator-table` shows and does. */
export class IndicatorView implements View {
  static readonly styles = [filterStyles, tableStyles, indicatorTableStyles];

  #chosen: IndicatorFilter = {};
  #open: ReadonlySet<string> = new Set();
  #said = '';
  /** As many cards as are written. */
  #limit = MANY;
  readonly #host: IndicatorHost;
  readonly #localize: IndicatorLocalize;
  readonly #width: WidthController;
  readonly #outcomes: LinkedDocument<'outcomes'>;
  #opinions: LinkedDocument<'opinions'> | undefined;
  readonly #body = new IndicatorRows();
  /** In the order of the programme. */
  #unsorted: readonly Line[] = [];
  #linesFor: readonly unknown[] = [];
  #lines: readonly Line[] = [];
  #sortedFor: readonly unknown[] = [];
  /** Those that have rows of their own, or could. */
  #namnder: readonly Choice[] = [];
  #columns: readonly Column[] = [];
  #visible: ReadonlySet<string> = new Set();
  #notes: readonly string[] = [];
  #context: CellContext | undefined;
  #printing = false;

  constructor(private readonly context: ViewContext<IndicatorHost>) {
    const { host, program } = context;
    this.#host = host;
    this.#localize = new Localize(host, indicatorWords);
    this.#width = new WidthController(host, 40);
    this.#outcomes = new LinkedDocument(host, program, outcomesDocument);
  }

  render(data: ProgramData, printing: boolean): TemplateResult {
    this.#printing = printing;
    const localize = this.#localize;
    const { headingLevel: level } = this.#host;
    const now = new Date();
    const { found, ours } = ownNamnd(data.organisation, this.context.program.scope.namnd, now);
    const snapshot = this.#outcomes.snapshot;
    const outcomes = snapshot && 'data' in snapshot ? snapshot.data : undefined;
    this.#build(data, outcomes, ours?.id, now);
    return html`<div class="view indicators">
      ${heading(level, localize.term('indicatorTable'), {
        className: 'title',
        id: 'title',
        focusable: true,
      })}
      ${renderValidity(data, localize, now)} ${found ? renderNamndNotice(found, localize) : nothing}
      ${renderOutcomesNotice(snapshot, data, localize, () => this.#outcomes.reload())}
      ${renderMistakes(this.#host, data, localize, this.#sortable)}
      ${
        this.#lines.length === 0
          ? this.#renderNone(data)
          : html`${this.#renderControls(data)}
            ${
              this.#isTable
                ? renderTable({
                    program: data.program,
                    localize,
                    columns: this.#columns,
                    sort: this.#sort,
                    shown: this.#visible.size,
                    onClick: this.#onClick,
                  })
                : renderCards({
                    lines: this.#shownLines,
                    limit: this.#limit,
                    showAll: () => {
                      this.#limit = Infinity;
                      this.#host.requestUpdate();
                    },
                    columns: this.#columns,
                    context: this.#context!,
                    level: level + 1,
                    className: [this.#host.view, this.#limit > MANY ? 'many' : ''].join(' '),
                    open: this.#openKeys,
                    toggle: (key, open) => this.#toggle(key, open),
                    details: this.#details,
                  })
            }
            ${renderLegend(this.#shownLines, this.#columns, localize, this.#isTable)}
            ${renderNotes(this.#notes, outcomes?.language, localize, level + 1)}`
      }
    </div>`;
  }

  reload(): void {
    this.#outcomes.reload();
    this.#opinions?.reload();
  }

  hostUpdated(): void {
    const table = this.#host.renderRoot.querySelector('table');
    if (!table || !this.#context) return;
    this.#body.update(table, {
      lines: this.#lines,
      unsorted: this.#unsorted,
      columns: this.#columns,
      visible: this.#visible,
      open: this.#openKeys,
      context: this.#context,
      details: this.#details,
    });
  }

  /** Makes the rows anew where something that they are made of is another. */
  #build(
    data: ProgramData,
    outcomes: Outcomes | undefined,
    ownId: string | undefined,
    now: Date,
  ): void {
    const { goal, rows } = this.#host;
    const localize = this.#localize;
    const { program, organisation } = data;
    if (program.id !== this.#context?.data.program.id) {
      // Ids of another programme would hide everything.
      const { goal: _goal, namnd: _namnd, ...rest } = this.#chosen;
      this.#chosen = rest;
    }
    const { name } = directory(organisation);
    const every = rows === 'namnder' || !!this.#chosen.namnd;
    const inputs = [program, organisation, outcomes, ownId, goal, every, localize.lang()];
    if (isOther(inputs, this.#linesFor)) {
      this.#linesFor = inputs;
      const series = buildSeries(program, outcomes, organisation, now).filter(
        ({ indicator }) => !goal || indicator.goalIds.includes(goal),
      );
      const lines = linesOf(series, data, ownId, every);
      this.#unsorted = lines;
      this.#columns = columnsOf(lines);
      this.#notes = notesOf(lines, this.#columns);
      this.#context = {
        data,
        outcomes,
        localize,
        now,
        notes: this.#notes,
        lastPeriod: this.#columns.filter(({ kind }) => kind === 'period').at(-1)?.id,
        withSources: !every,
      };
      this.#namnder = [...new Set(series.flatMap(({ namnd }) => namnd ?? []))].map((value) => ({
        value,
        text: name(value),
      }));
    }
    const { id, direction } = this.#sort;
    const order = [this.#unsorted, id, direction];
    if (isOther(order, this.#sortedFor)) {
      this.#sortedFor = order;
      this.#lines = sortLines(this.#unsorted, id, direction, data, (indicator) =>
        ownersOf(indicator, this.#context!),
      );
    }
    this.#visible = visibleKeys(this.#lines, this.#filter, name);
  }

  /** What the attribute `sort` says, where there is such a column. */
  get #sort(): Sort {
    const { sort } = this.#host;
    const id = columnIn(sort);
    return {
      id: this.#sortable.includes(id) ? id : '',
      direction: sort.startsWith('-') ? 'descending' : 'ascending',
    };
  }

  get #sortable(): string[] {
    return this.#unsorted.length > 0 ? ['name', 'goal', ...this.#columns.map(({ id }) => id)] : [];
  }

  /** What the reader has chosen, and before that what the attributes say. */
  get #filter(): IndicatorFilter {
    const { assessment, search } = this.#host;
    return { assessment: assessment ?? '', text: search, ...this.#chosen };
  }

  get #isTable(): boolean {
    return this.#host.view !== 'charts' && (!this.#width.narrow || this.#printing);
  }

  get #shownLines(): Line[] {
    return this.#lines.filter(({ key }) => this.#visible.has(key));
  }

  /** What is folded is opened on paper, unless that would be a book. */
  get #openKeys(): ReadonlySet<string> {
    return this.#printing && this.#visible.size <= MANY ? this.#visible : this.#open;
  }

  #details = (line: Line): TemplateResult => {
    const snapshot = this.#opinions?.snapshot;
    return renderDetails(
      line,
      this.#context!,
      snapshot && 'data' in snapshot ? snapshot.data : undefined,
    );
  };

  #renderControls(data: ProgramData): TemplateResult {
    const host = this.#host;
    const localize = this.#localize;
    const cells = () => exportCells(this.#shownLines, this.#columns, this.#context!);
    return renderControls({
      data,
      localize,
      filter: this.#filter,
      columns: this.#columns,
      namnder: this.#namnder,
      anyGoal: !host.goal,
      every: host.rows === 'namnder',
      charts: host.view === 'charts',
      sort: host.sort,
      table: this.#isTable,
      shown: this.#visible.size,
      total: this.#lines.length,
      said: this.#said,
      change: (change) => void this.#narrow({ ...this.#chosen, ...change }),
      clear: () => {
        host.renderRoot.querySelector<HTMLInputElement>('[type=search]')?.focus();
        void this.#narrow({ assessment: '', text: '' });
      },
      showEvery: (every) => {
        host.rows = every ? 'namnder' : 'indicators';
      },
      sortBy: (sort) => {
        host.sort = sort;
      },
      toggleCharts: () => {
        host.view = host.view === 'charts' ? 'table' : 'charts';
      },
      copy: async () => {
        this.#said = localize.term((await copyCells(cells())) ? 'copied' : 'copyFailed');
        this.context.say(this.#said);
        host.requestUpdate();
      },
      download: () => downloadCsv(cells(), localize.term('outcomesFile', data.program.id)),
    });
  }

  #renderNone({ program }: ProgramData) {
    const { goal } = this.#host;
    // A goal that there is not has been told of already.
    return goal && !program.goals.some(({ id }) => id === goal)
      ? nothing
      : html`<p>${this.#localize.term('noIndicators', goal !== undefined)}</p>`;
  }

  /** A header sorts, or shows more about its row. */
  #onClick = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLButtonElement>('th button');
    if (!button) return;
    setWayIn(event.currentTarget as HTMLTableElement, button);
    const { column } = button.closest('th')!.dataset;
    const { key } = button.closest('tr')!.dataset;
    if (column) {
      const { sort } = this.#host;
      this.#host.sort = sort === column ? `-${column}` : sort === `-${column}` ? '' : column;
    } else if (key) {
      this.#toggle(key, !this.#open.has(key));
    }
  };

  #toggle(key: string, open: boolean): void {
    // A browser opens what is folded on paper, and closes it again.
    if (this.#printing || open === this.#open.has(key)) return;
    // Fetched with the first details that are opened: nothing else shows them.
    this.#opinions ??= new LinkedDocument(this.#host, this.context.program, opinionsDocument);
    const keys = new Set(this.#open);
    if (open) keys.add(key);
    else keys.delete(key);
    this.#open = keys;
    this.#host.requestUpdate();
  }

  /** Narrows what is shown, and says what is left, in words and as an event. */
  async #narrow(filter: IndicatorFilter): Promise<void> {
    this.#chosen = filter;
    this.#limit = MANY;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const [shown, total] = [this.#visible.size, this.#lines.length];
    this.context.say(
      shown > 0
        ? this.#localize.term('rowsShown', shown, total)
        : this.#localize.term('noTableHits'),
    );
    this.#host.dispatchEvent(new ValdFilterEvent(shown, total));
  }
}
