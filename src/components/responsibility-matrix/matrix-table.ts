import { html, nothing, type TemplateResult } from 'lit';
import type { ItemLine, Mark, Matrix, OwnerLine } from '../../data/index.js';
import type { MatrixLocalize } from './matrix-words.js';
import { cloneRows, templateRow } from '../shared/cloned-rows.js';
import { cellMarks, childCount, type Line, type MatrixFilter } from './matrix-model.js';

/** What the body is filled from. */
export interface BodyOptions {
  matrix: Matrix;
  rows: readonly Line[];
  columns: readonly Line[];
  filter: MatrixFilter;
  /** Roles as letters. */
  short: boolean;
  localize: MatrixLocalize;
  /** Language of the programme. */
  lang: string;
  isOpen: (key: string) => boolean;
}

/** The words of a line, as they stand in its header. */
export function lineName(line: Line, localize: MatrixLocalize): string {
  if (line.axis === 'owners') return line.owner.name;
  const { kind, number, text } = line.item;
  if (kind === 'program') return localize.term('wholeProgramLine');
  return kind === 'goal' ? `${localize.term('goal', number)} ${text}` : text;
}

/** A name that may break before its last part, as "Arbetsmarknads-nämnden": columns are narrow. */
const hyphenated = (name: string): string =>
  name.replace(/(?<=[a-zåäö]{4})(?=nämnd|styrels)/g, '\u00ad');

/** What stands before the name: the kind of item, or that the nämnd is the own one. */
export function lineLabel(line: Line, localize: MatrixLocalize): string {
  if (line.axis === 'owners') return line.owner.own ? localize.term('ourNamnd') : '';
  const { kind } = line.item;
  return kind === 'program' || kind === 'goal' ? '' : localize.term('itemKind', kind);
}

/** The two lines that a cell is in, by what they are. */
export function cellOf(a: Line, b: Line): { item: ItemLine; owner: OwnerLine } {
  if (a.axis === 'items' && b.axis === 'owners') return { item: a.item, owner: b.owner };
  if (a.axis === 'owners' && b.axis === 'items') return { item: b.item, owner: a.owner };
  throw new Error('A cell is where one item and one owner meet.');
}

/** The words of a cell; several marks are parted by commas. */
export function cellText(
  marks: readonly Mark[],
  item: ItemLine,
  localize: MatrixLocalize,
  form: 'mark' | 'markShort' = 'mark',
): string {
  const counted = item.children.length > 0;
  return marks.map((mark) => localize.term(form, mark, counted)).join(',\n');
}

/** Fills the body of the table anew, by cloning: see `cloned-rows.ts`. */
export function fillBody(body: HTMLTableSectionElement, options: BodyOptions): void {
  const { matrix, rows, columns, filter, short, localize, lang, isOpen } = options;
  const texts = new Map<string, string>();
  /** Few cells say something new; the words are put together once for each thing that is said. */
  const textOf = (marks: readonly Mark[], item: ItemLine, form: 'mark' | 'markShort'): string => {
    const key = `${form} ${item.children.length > 0} ${marks
      .map(({ role, status, capacity, viaGroup, count }) => [
        role,
        status,
        capacity,
        viaGroup,
        count,
      ])
      .join(';')}`;
    let text = texts.get(key);
    if (text === undefined) texts.set(key, (text = cellText(marks, item, localize, form)));
    return text;
  };
  cloneRows(body, templateRow(rowHeader(), columns.length), rows, (row, line) => {
    const header = row.firstElementChild as HTMLTableCellElement;
    fillHeader(header, line, localize, lang, isOpen(line.key));
    row.dataset.key = line.key;
    if (line.level > 0) row.className = 'child';
    if (line.axis === 'owners' && line.owner.own) row.classList.add('own-line');
    let cell = header.nextElementSibling as HTMLTableCellElement | null;
    for (const column of columns) {
      const { item, owner } = cellOf(line, column);
      const marks = cellMarks(matrix, item, owner, filter.role);
      if (marks.length > 0) {
        cell!.textContent = textOf(marks, item, 'mark');
        if (short) cell!.dataset.short = textOf(marks, item, 'markShort');
        cell!.className = marks.every(({ status }) => status === 'proposed')
          ? 'mark proposed'
          : 'mark';
      }
      cell = cell!.nextElementSibling as HTMLTableCellElement | null;
    }
  });
}

function rowHeader(): HTMLTableCellElement {
  const header = document.createElement('th');
  header.scope = 'row';
  const mark = document.createElement('button');
  mark.type = 'button';
  mark.className = 'name';
  mark.tabIndex = -1;
  header.append(mark);
  return header;
}

/** A header: a label where there is one, a button that marks the row, and one that opens what is under it. */
function fillHeader(
  header: HTMLTableCellElement,
  line: Line,
  localize: MatrixLocalize,
  lang: string,
  open: boolean,
): void {
  const mark = header.lastElementChild as HTMLButtonElement;
  const name = lineName(line, localize);
  mark.textContent = name;
  mark.lang = line.axis === 'owners' ? 'sv' : lang;
  mark.setAttribute('aria-pressed', 'false');
  const label = lineLabel(line, localize);
  if (label) {
    const tag = document.createElement('span');
    tag.className = 'eyebrow';
    tag.textContent = label;
    header.prepend(tag, ' ');
  }
  const count = childCount(line);
  if (count > 0) {
    const expand = document.createElement('button');
    expand.type = 'button';
    expand.tabIndex = -1;
    expand.className = 'expand';
    expand.setAttribute('aria-expanded', String(open));
    expand.setAttribute('aria-label', localize.term('expand', count, name));
    // Before the name, so that it floats beside it however long that is.
    header.prepend(expand);
  }
}

/** Does what replaces the rows, and puts the focus back on the same button of the same line. */
export function keepingFocus(body: HTMLTableSectionElement, replace: () => void): void {
  const active = (body.getRootNode() as ShadowRoot).activeElement;
  const key = body.contains(active) ? active?.closest('tr')?.dataset.key : undefined;
  const which = active?.classList.contains('expand') ? '.expand' : '.name';
  replace();
  if (key === undefined) return;
  const row = [...body.rows].find((one) => one.dataset.key === key);
  row?.querySelector<HTMLButtonElement>(which)?.focus();
}

interface HeaderOptions {
  localize: MatrixLocalize;
  lang: string;
  open: boolean;
}

/** The header of a column: the same parts as that of a row. */
export function renderColumnHeader(
  line: Line,
  { localize, lang, open }: HeaderOptions,
): TemplateResult {
  const label = lineLabel(line, localize);
  const name = lineName(line, localize);
  const count = childCount(line);
  const own = line.axis === 'owners' && line.owner.own;
  return html`<th scope="col" data-key=${line.key} class=${own ? 'own-line' : nothing}>
    ${
      count > 0
        ? html`<button
            type="button"
            tabindex="-1"
            class="expand"
            aria-expanded=${String(open)}
            aria-label=${localize.term('expand', count, name)}
          ></button>`
        : nothing
    }${label ? html`<span class="eyebrow">${label}</span> ` : nothing}<button
      type="button"
      tabindex="-1"
      class="name"
      lang=${line.axis === 'owners' ? 'sv' : lang}
      aria-pressed="false"
    >
      ${hyphenated(name)}
    </button>
  </th>`;
}
