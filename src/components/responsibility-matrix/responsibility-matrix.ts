import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  buildMatrix,
  validity,
  type Matrix,
  type NamndKind,
  type ProgramData,
  type Role,
} from '../../data/index.js';
import { ValdFilterEvent } from '../../events.js';
import { tableStyles } from '../../styles/table.styles.js';
import { filterStyles } from '../../styles/filter.styles.js';
import { ValdElement } from '../base/vald-element.js';
import { ColumnRules } from '../shared/column-rules.js';
import { renderNamndNotice } from '../shared/answer.js';
import { ownNamnd } from '../shared/namnd.js';
import { moveRows } from '../shared/cloned-rows.js';
import { rove, setWayIn } from '../shared/roving.js';
import { heading } from '../shared/templates.js';
import { renderValidity } from '../shared/validity.js';
import { WidthController } from '../shared/width-controller.js';
import { renderChecks } from './matrix-checks.js';
import { renderControls } from './matrix-controls.js';
import { copyCells, downloadCsv, exportCells } from './matrix-export.js';
import { renderLists } from './matrix-lists.js';
import {
  itemLines,
  ownerLines,
  visibleLines,
  type Line,
  type MatrixFilter,
} from './matrix-model.js';
import { fillBody, keepingFocus, renderColumnHeader } from './matrix-table.js';
import { responsibilityMatrixStyles } from './responsibility-matrix.styles.js';

/**
 * Who answers for what: nämnder and groups of them, by goals, activities and indicators, with the
 * role as a word in the cell. A table where there is room, lists where there is not.
 *
 * @summary The responsibilities of a programme as a table.
 * @tag vald-responsibility-matrix
 * @tagname vald-responsibility-matrix
 * @slot - Shown until the programme is here, and when it cannot be had: a link to the document, say.
 * @csspart base - Everything.
 * @csspart heading - A heading.
 * @csspart validity - The notice that says whether the programme is in force.
 * @csspart filter - The filter.
 * @csspart scroll - The region that scrolls, around the table.
 * @csspart table - The table.
 * @csspart checks - What the programme owner should look at.
 * @csspart notice - A fault, or that the data may be out of date.
 * @csspart retry - The button that tries again.
 * @csspart status - The line shown while a slow load goes on.
 * @csspart sample - The band that says "Exempeldata".
 * @cssproperty [--vald-accent=#0b5560] - Colour of links, marks and the own nämnd.
 * @cssproperty [--vald-ground=Canvas] - Ground of the sticky headers: the page's own, so that cells do not show through.
 * @cssproperty [--vald-marked] - Ground of a marked row or column.
 * @cssproperty [--vald-table-height=85vh] - Height from which the table scrolls by itself.
 * @fires {ValdLoadEvent} vald-load - A programme is shown, or another version of it.
 * @fires {ValdErrorEvent} vald-error - A load failed.
 * @fires {ValdFilterEvent} vald-filter - The reader narrowed the table. Says how many rows are shown, not by what.
 */
export class ValdResponsibilityMatrix extends ValdElement {
  static override styles = [
    ...ValdElement.styles,
    filterStyles,
    tableStyles,
    responsibilityMatrixStyles,
  ];

  /** What the rows are: `goals` (default), or `namnder`. */
  @property() rows: 'goals' | 'namnder' = 'goals';

  /** Opens every goal to its activities and indicators. */
  @property({ type: Boolean }) expanded = false;

  /** Shows what in the responsibilities should be looked at. For the programme owner. */
  @property({ type: Boolean }) checks = false;

  @state() private filter: MatrixFilter = {};
  @state() private toggled: ReadonlySet<string> = new Set();
  @state() private marked: { axis: 'row' | 'column'; key: string } | undefined;
  @state() private printing = false;

  readonly #width = new WidthController(this, 34);
  #rules: ColumnRules | undefined;
  #matrix: Matrix | undefined;
  #matrixFor: unknown[] = [];
  #bodyFor: unknown[] = [];
  #columns: readonly Line[] = [];
  #rowLines: readonly Line[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  /** On paper every goal is open: nothing can be clicked there. */
  #onPrint = (event: Event): void => {
    this.printing = event.type === 'beforeprint';
    this.performUpdate();
  };

  protected override renderContent(data: ProgramData): TemplateResult {
    const { localize, headingLevel: level } = this;
    const { program, organisation, index } = data;
    const now = new Date();
    const { found, ours } = ownNamnd(organisation, this.programController.scope.namnd, now);
    const matrix = this.#build(data, ours?.id, now);
    const isTable = !this.#width.narrow || this.printing;
    if (isTable) this.#layOut(matrix);
    const visible = this.#visible(this.#rowLines, this.#columns);
    const { period, state: valid } = validity(program, index, now);
    const caption = localize.term(
      'matrixCaption',
      program.shortTitle,
      localize.term(
        'validity',
        valid,
        localize.term(
          'period',
          localize.calendarDate(period.from),
          localize.calendarDate(period.to),
        ),
      ),
    );
    return html`<div class="matrix">
      ${heading(level, localize.term('matrix'), { className: 'title', id: 'title', focusable: true })}
      ${renderValidity(data, localize, now)} ${found ? renderNamndNotice(found, localize) : nothing}
      ${
        matrix.owners.length === 0
          ? html`<p>${localize.term('noResponsibilities')}</p>`
          : html`${this.#renderControls(data, matrix, isTable, visible.size === 0)}
            ${
              isTable
                ? this.#renderTable(caption, visible, program.language)
                : renderLists({
                    matrix,
                    filter: this.filter,
                    visible: (items, owners) => visibleLines(matrix, items, owners, this.filter),
                    localize,
                    level: level + 1,
                    lang: program.language,
                  })
            }`
      }
      ${this.checks ? renderChecks(data, localize, level + 1, now) : nothing}
    </div>`;
  }

  /** The matrix of the data, made once for each. */
  #build(data: ProgramData, ownId: string | undefined, now: Date): Matrix {
    const inputs = [data.program, data.organisation, ownId];
    if (!this.#matrix || isOther(inputs, this.#matrixFor)) {
      this.#matrixFor = inputs;
      this.#matrix = buildMatrix(data.program, data.organisation, ownId, now);
    }
    return this.#matrix;
  }

  #isOpen = (key: string): boolean => {
    const isItem = !key.startsWith('owner ');
    return (isItem && (this.expanded || this.printing)) !== this.toggled.has(key);
  };

  /** Which lines are rows and which are columns. */
  #layOut(matrix: Matrix): void {
    const items = itemLines(matrix, this.#isOpen);
    const owners = ownerLines(matrix, this.#isOpen, this.filter.sort);
    [this.#rowLines, this.#columns] = this.rows === 'namnder' ? [owners, items] : [items, owners];
  }

  #visible(a: readonly Line[], b: readonly Line[]): Set<string> {
    const [items, owners] = this.rows === 'namnder' ? [b, a] : [a, b];
    return visibleLines(this.#matrix!, items, owners, this.filter);
  }

  #renderTable(caption: string, visible: ReadonlySet<string>, lang: string): TemplateResult {
    const { localize } = this;
    return html`<p class="small muted no-print" id="hint">${localize.term('matrixHint')}</p>
      ${this.#isShort ? html`<p class="small legend">${localize.term('legend')}</p>` : nothing}
      <div
        class="scroll"
        part="scroll"
        role="region"
        aria-labelledby="title"
        aria-describedby="hint"
        tabindex="0"
      >
        <table
          part="table"
          class=${this.#isShort ? 'short' : nothing}
          @click=${this.#onClick}
          @keydown=${(event: KeyboardEvent) => rove(event.currentTarget as HTMLTableElement, event)}
        >
          <caption lang=${lang}>
            ${caption}
          </caption>
          <thead>
            <tr>
              <th scope="col">
                ${localize.term(this.rows === 'namnder' ? 'ownersHeader' : 'goalsHeader')}
              </th>
              ${this.#columns.map((line) =>
                renderColumnHeader(line, {
                  localize,
                  lang,
                  open: this.#isOpen(line.key),
                  marked: this.marked?.axis === 'column' && this.marked.key === line.key,
                }),
              )}
            </tr>
          </thead>
          <tbody ?hidden=${visible.size === 0}></tbody>
        </table>
      </div>`;
  }

  #renderControls(data: ProgramData, matrix: Matrix, table: boolean, empty: boolean) {
    const { program } = data;
    const kinds = new Set<NamndKind>();
    for (const owner of matrix.owners) {
      for (const { kind } of owner.members.length > 0 ? owner.members : [owner]) {
        if (kind !== 'group') kinds.add(kind);
      }
    }
    const roles = new Set<Role>(
      matrix.items.flatMap((item) =>
        matrix.owners.flatMap((owner) => matrix.marks(item, owner).map(({ role }) => role)),
      ),
    );
    const cells = () =>
      exportCells(
        matrix,
        this.filter,
        (items, owners) => visibleLines(matrix, items, owners, this.filter),
        this.localize,
      );
    return renderControls({
      data,
      localize: this.localize,
      filter: this.filter,
      kinds: [...kinds],
      roles: [...roles],
      hasOwn: matrix.owners.some(({ own }) => own),
      allOpen: this.expanded,
      empty,
      table,
      change: (change) => {
        this.filter = { ...this.filter, ...change };
        void this.#tell();
      },
      clear: () => {
        this.filter = {};
        this.renderRoot.querySelector<HTMLInputElement>('[type=search]')?.focus();
        void this.#tell();
      },
      openAll: (open) => {
        this.expanded = open;
        this.toggled = new Set([...this.toggled].filter((key) => key.startsWith('owner ')));
      },
      transpose: () => {
        this.rows = this.rows === 'namnder' ? 'goals' : 'namnder';
        this.marked = undefined;
      },
      copy: () =>
        void copyCells(cells()).then((done) =>
          this.status.say(this.localize.term(done ? 'copied' : 'copyFailed')),
        ),
      download: () => downloadCsv(cells(), this.localize.term('fileName', program.id)),
    });
  }

  /** Letters for roles, where words would not fit. */
  get #isShort(): boolean {
    const columns = this.#columns.length;
    return !this.printing && columns > 6 && columns * 7.5 + 14 > this.#width.width;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const table = this.renderRoot.querySelector('table');
    const body = table?.tBodies[0];
    if (!table || !body || !this.#matrix) return;
    this.#fill(body);
    const visible = this.#visible(this.#rowLines, this.#columns);
    const hidden = this.#columns.flatMap(({ key }, index) => (visible.has(key) ? [] : [index + 1]));
    for (const row of body.rows) {
      const key = row.dataset.key!;
      row.hidden = !visible.has(key);
      const isMarked = this.marked?.axis === 'row' && this.marked.key === key;
      row.classList.toggle('marked', isMarked);
      row.querySelector('[aria-pressed]')?.setAttribute('aria-pressed', String(isMarked));
    }
    const column = this.#columns.findIndex(({ key }) => key === this.marked?.key);
    this.#rules ??= new ColumnRules(this.shadowRoot!);
    this.#rules.set(this.marked?.axis === 'column' && column >= 0 ? column + 1 : undefined, hidden);
    setWayIn(table);
  }

  /** Clones the rows anew when they are others; moves them when only their order is. */
  #fill(body: HTMLTableSectionElement): void {
    const { localize, filter } = this;
    const keys = this.#rowLines.map(({ key }) => key);
    const columns = this.#columns.map(({ key }) => key).join('|');
    const short = this.#isShort;
    const sorted = [...keys].sort().join('|');
    const shape = [body, this.#matrix, sorted, columns, filter.role, short, localize.lang()];
    if (!isOther(shape, this.#bodyFor)) {
      if (body.rows[0] && [...body.rows].some((row, i) => row.dataset.key !== keys[i])) {
        moveRows(body, keys);
      }
      return;
    }
    this.#bodyFor = shape;
    keepingFocus(body, () =>
      fillBody(body, {
        matrix: this.#matrix!,
        rows: this.#rowLines,
        columns: this.#columns,
        filter,
        short,
        localize,
        lang: (this.#matrixFor[0] as ProgramData['program']).language,
        isOpen: this.#isOpen,
      }),
    );
  }

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
    const same = this.marked?.axis === axis && this.marked.key === key;
    this.marked = same ? undefined : { axis, key };
  };

  /** Says what is left, in words and as an event. */
  async #tell(): Promise<void> {
    await this.updateComplete;
    const visible = this.#visible(this.#rowLines, this.#columns);
    const count = (lines: readonly Line[]) => lines.filter(({ key }) => visible.has(key)).length;
    const [rows, columns] = [count(this.#rowLines), count(this.#columns)];
    this.status.say(
      rows === 0 || columns === 0
        ? this.localize.term('noMatrixHits')
        : this.localize.term('matrixShown', rows, columns),
    );
    this.dispatchEvent(new ValdFilterEvent(rows, this.#rowLines.length));
  }
}

const isOther = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length !== b.length || a.some((value, index) => value !== b[index]);

declare global {
  interface HTMLElementTagNameMap {
    'vald-responsibility-matrix': ValdResponsibilityMatrix;
  }
}
