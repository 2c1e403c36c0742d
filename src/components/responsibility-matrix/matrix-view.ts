import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { buildMatrix, type Matrix, type ProgramData } from '../../data/index.js';
import { ValdFilterEvent } from '../../events.js';
import { filterStyles } from '../../styles/filter.styles.js';
import { Localize } from '../../i18n/localize.js';
import { matrixWords, type MatrixLocalize } from './matrix-words.js';
import { tableStyles } from '../../styles/table.styles.js';
import type { View, ViewContext } from '../base/view-element.js';
import { renderCaveats, renderNamndNotice } from '../shared/answer.js';
import { copyCells, downloadCsv } from '../shared/export.js';
import { isOther } from '../shared/is-other.js';
import { ownNamnd } from '../shared/namnd.js';
import { rove, setWayIn } from '../shared/roving.js';
import { heading } from '../shared/templates.js';
import { renderValidity } from '../shared/validity.js';
import { WidthController } from '../shared/width-controller.js';
import { MatrixBody, type Marked } from './matrix-body.js';
import { renderChecks } from './matrix-checks.js';
import { renderControls } from './matrix-controls.js';
import { exportCells } from './matrix-export.js';
import { renderLists } from './matrix-lists.js';
import {
  choices,
  itemLines,
  ownerLines,
  visibleLines,
  type Line,
  type MatrixFilter,
} from './matrix-model.js';
import { renderColumnHeader } from './matrix-table.js';
import { responsibilityMatrixStyles } from './responsibility-matrix.styles.js';

/** The attributes of the element. */
interface MatrixHost extends LitElement {
  rows: 'goals' | 'namnder';
  expanded: boolean;
  checks: boolean;
  headingLevel: number;
}

/** What `vald-responsibility-matrix` shows and does. */
export class MatrixView implements View {
  static readonly styles = [filterStyles, tableStyles, responsibilityMatrixStyles];

  #filter: MatrixFilter = {};
  #toggled: ReadonlySet<string> = new Set();
  /** What came of copying. */
  #said = '';

  readonly #host: MatrixHost;
  readonly #localize: MatrixLocalize;
  readonly #width: WidthController;
  readonly #body: MatrixBody;
  #matrix: Matrix | undefined;
  #matrixFor: unknown[] = [];
  #choices: ReturnType<typeof choices> | undefined;
  #linesFor: unknown[] = [];
  #headers: TemplateResult[] = [];
  /** Written to the table without a render: nothing else depends on it. */
  #marked: Marked | undefined;
  #rowLines: readonly Line[] = [];
  #columns: readonly Line[] = [];
  #visible: ReadonlySet<string> = new Set();
  #printing = false;

  constructor(private readonly context: ViewContext<MatrixHost>) {
    this.#host = context.host;
    this.#localize = new Localize(context.host, matrixWords);
    this.#width = new WidthController(this.#host, 34);
    this.#body = new MatrixBody(this.#host);
  }

  render(data: ProgramData, printing: boolean): TemplateResult {
    this.#printing = printing;
    const localize = this.#localize;
    const { headingLevel: level, checks } = this.#host;
    const { program, organisation } = data;
    const now = new Date();
    const { found, ours } = ownNamnd(organisation, this.context.program.scope.namnd, now);
    const matrix = this.#build(data, ours?.id, now);
    const filter = this.#filter;
    return html`<div class="view">
      ${heading(level, localize.term('matrix'), { className: 'title', id: 'title', focusable: true })}
      ${renderValidity(data, localize, now)} ${found ? renderNamndNotice(found, localize) : nothing}
      ${
        matrix.owners.length === 0
          ? html`<p>${localize.term('noResponsibility', '', false)}</p>`
          : html`${this.#renderControls(data, matrix)}
            ${
              this.#isTable
                ? this.#renderTable(program.shortTitle, program.language)
                : renderLists({
                    matrix,
                    filter,
                    localize,
                    level: level + 1,
                    lang: program.language,
                  })
            }`
      }
      ${renderCaveats(data)} ${checks ? renderChecks(data, localize, level + 1, now) : nothing}
    </div>`;
  }

  get #isTable(): boolean {
    return !this.#width.narrow || this.#printing;
  }

  /** The matrix of the data, made once for each, and its lines as they are open and fit now. */
  #build(data: ProgramData, ownId: string | undefined, now: Date): Matrix {
    const inputs = [data.program, data.organisation, ownId];
    if (!this.#matrix || isOther(inputs, this.#matrixFor)) {
      this.#matrixFor = inputs;
      this.#matrix = buildMatrix(data.program, data.organisation, ownId, now);
      this.#choices = choices(this.#matrix);
    }
    const { rows, expanded } = this.#host;
    const localize = this.#localize;
    const { sort } = this.#filter;
    const shape = [
      this.#matrix,
      rows,
      expanded,
      this.#printing,
      this.#toggled,
      sort,
      localize.lang(),
    ];
    if (isOther(shape, this.#linesFor)) {
      this.#linesFor = shape;
      const lines = [
        itemLines(this.#matrix, this.#isOpen),
        ownerLines(this.#matrix, this.#isOpen, sort),
      ];
      [this.#rowLines, this.#columns] = (rows === 'namnder' ? lines.reverse() : lines) as [
        Line[],
        Line[],
      ];
      const { language: lang } = data.program;
      this.#headers = this.#columns.map((line) =>
        renderColumnHeader(line, { localize, lang, open: this.#isOpen(line.key) }),
      );
    }
    const lines = [...this.#rowLines, ...this.#columns];
    // Each line knows its own axis.
    this.#visible = visibleLines(this.#matrix, lines, lines, this.#filter);
    return this.#matrix;
  }

  #isOpen = (key: string): boolean => {
    const isItem = !key.startsWith('owner ');
    if (isItem && this.#printing) return true;
    return (isItem && this.#host.expanded) !== this.#toggled.has(key);
  };

  /** Letters for roles, where words would not fit. */
  get #isShort(): boolean {
    const columns = this.#columns.length;
    // Goals as columns have names that are as wide as the words.
    if (this.#host.rows === 'namnder' || this.#printing) return false;
    return columns > 6 && columns * 7.5 + 14 > this.#width.width;
  }

  #renderTable(title: string, lang: string): TemplateResult {
    const localize = this.#localize;
    const short = this.#isShort;
    return html`<p class="small muted no-print" id="hint">${localize.term('matrixHint')}</p>
      ${short ? html`<p class="small">${localize.term('legend')}</p>` : nothing}
      <div
        class="scroll"
        part="scroll"
        ?hidden=${this.#shown.includes(0)}
        role="region"
        aria-labelledby="title"
        aria-describedby="hint"
        tabindex="0"
      >
        <table
          part="table"
          class=${short ? 'short' : nothing}
          @click=${this.#onClick}
          @keydown=${(event: KeyboardEvent) => rove(event.currentTarget as HTMLTableElement, event)}
        >
          <caption>
            ${localize.term('matrix')}:
            <span lang=${lang}>${title}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                ${localize.term(this.#host.rows === 'namnder' ? 'ownersHeader' : 'goalsHeader')}
              </th>
              ${this.#headers}
            </tr>
          </thead>
          <tbody></tbody>
        </table>
      </div>`;
  }

  #renderControls(data: ProgramData, matrix: Matrix): TemplateResult {
    const host = this.#host;
    const localize = this.#localize;
    const filter = this.#filter;
    const cells = () => exportCells(matrix, filter, localize);
    return renderControls({
      data,
      localize,
      filter,
      ...this.#choices!,
      hasOwn: matrix.owners.some(({ own }) => own),
      allOpen: host.expanded,
      shown: this.#shown,
      said: this.#said,
      table: this.#isTable,
      change: (change) => void this.#narrow({ ...filter, ...change }),
      clear: () => {
        host.renderRoot.querySelector<HTMLInputElement>('[type=search]')?.focus();
        void this.#narrow({});
      },
      openAll: (open) => {
        host.expanded = open;
        this.#toggled = new Set([...this.#toggled].filter((key) => key.startsWith('owner ')));
      },
      transpose: () => {
        host.rows = host.rows === 'namnder' ? 'goals' : 'namnder';
        this.#marked = undefined;
      },
      copy: async () => {
        this.#said = localize.term((await copyCells(cells())) ? 'copied' : 'copyFailed');
        this.context.say(this.#said);
        host.requestUpdate();
      },
      download: () => downloadCsv(cells(), localize.term('fileName', data.program.id)),
    });
  }

  hostUpdated(): void {
    this.#writeBody();
  }

  /** What the template does not write. */
  #writeBody(): void {
    const table = this.#host.renderRoot.querySelector('table');
    if (!table || !this.#matrix) return;
    this.#body.update(table, {
      matrix: this.#matrix,
      rows: this.#rowLines,
      columns: this.#columns,
      visible: this.#visible,
      marked: this.#marked,
      filter: this.#filter,
      short: this.#isShort,
      localize: this.#localize,
      lang: (this.#matrixFor[0] as ProgramData['program']).language,
      isOpen: this.#isOpen,
    });
  }

  /** A header's button marks its line, or opens what is under it. */
  #onClick = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLButtonElement>('th button');
    const line = button?.closest<HTMLElement>('[data-key]');
    const key = line?.dataset.key;
    if (!button || !line || key === undefined) return;
    setWayIn(event.currentTarget as HTMLTableElement, button);
    if (button.classList.contains('expand')) {
      const toggled = new Set(this.#toggled);
      if (!toggled.delete(key)) toggled.add(key);
      this.#toggled = toggled;
      this.#host.requestUpdate();
      return;
    }
    const axis = line.localName === 'tr' ? 'row' : 'column';
    const same = this.#marked?.axis === axis && this.#marked.key === key;
    this.#marked = same ? undefined : { axis, key };
    this.#writeBody();
  };

  /** How many rows and columns are shown. */
  get #shown(): [rows: number, columns: number] {
    const count = (lines: readonly Line[]) =>
      lines.filter(({ key }) => this.#visible.has(key)).length;
    return [count(this.#rowLines), count(this.#columns)];
  }

  /** Narrows what is shown, and says what is left, in words and as an event. */
  async #narrow(filter: MatrixFilter): Promise<void> {
    this.#filter = filter;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const [rows, columns] = this.#shown;
    this.context.say(
      rows && columns
        ? this.#localize.term('matrixShown', rows, columns)
        : this.#localize.term('noTableHits'),
    );
    this.#host.dispatchEvent(new ValdFilterEvent(rows, this.#rowLines.length));
  }
}
