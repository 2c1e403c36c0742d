import type { MatrixLine } from '../../data/index.js';
import { templateRow } from '../shared/data-table/cloned-rows.js';
import { headerNote, rowHeader } from '../shared/data-table/row-header.js';
import { hyphenated, lineLabel, lineName, type MatrixCell } from './matrix-cells.js';
import { markNodes } from './matrix-marks.js';
import type { MatrixContent } from './matrix-model.js';
import { create } from '../../dom.js';

const isOwn = (line: MatrixLine): boolean => line.axis === 'owners' && line.owner.own;

/** The language that the name of a line is in; none for our own words. */
const langOf = (line: MatrixLine, { lang, namesLang }: MatrixContent): string =>
  line.axis === 'owners' ? namesLang : ['program', 'bare'].includes(line.item.kind) ? '' : lang;

/** Makes the rows, each by cloning: see `cloned-rows.ts`. */
export function makeRows(
  rows: readonly MatrixLine[],
  content: MatrixContent,
): Map<string, HTMLTableRowElement> {
  const { table, localize } = content;
  const { columns } = table;
  const template = templateRow(rowHeader().header, columns.length);
  // A grid: see `table.styles.ts`.
  template.setAttribute('role', 'row');
  for (const cell of template.cells)
    cell.setAttribute('role', cell.localName === 'th' ? 'rowheader' : 'cell');
  // Few cells say something, and fewer say something new.
  const filled = table.filled(rows);
  const said = new Map<MatrixCell, DocumentFragment>();
  return new Map(
    rows.map((line, at) => {
      const row = template.cloneNode(true) as HTMLTableRowElement;
      const header = row.firstElementChild as HTMLTableCellElement;
      const places = (filled.get(at) ?? []).map(
        (index) => [row.children[index + 1]!, table.cell(line, columns[index]!)] as const,
      );
      for (const [place, cell] of places) {
        if (cell.marks.length === 0) continue;
        let nodes = said.get(cell);
        if (!nodes) said.set(cell, (nodes = markNodes(cell.marks, localize)));
        place.append(nodes.cloneNode(true));
      }
      fillHeader(header, line, content);
      row.dataset.key = line.key;
      if (line.level > 0) row.className = 'child';
      if (isOwn(line)) row.classList.add('own-line');
      return [line.key, row];
    }),
  );
}

/** Writes the headers of the rows, then of each column. */
export function fillHead(row: HTMLTableRowElement, content: MatrixContent): void {
  const { table } = content;
  while (row.cells[0]) row.cells[0].remove();
  const corner = create('th');
  corner.textContent = table.lead[0]!.heading;
  const headers = table.columns.map((line) => {
    const { header, button } = rowHeader();
    fillHeader(header, line, content);
    header.dataset.key = line.key;
    if (isOwn(line)) header.className = 'own-line';
    // A box around the text, which may be cut to some lines: a button cannot be.
    const text = create('span');
    text.textContent = hyphenated(button.textContent);
    button.replaceChildren(text);
    return header;
  });
  for (const header of [corner, ...headers]) {
    header.scope = 'col';
    header.setAttribute('role', 'columnheader');
  }
  row.append(corner, ...headers);
}

/** A header: a button that opens what is under the line, a label where there is one, and one that marks the line. */
function fillHeader(header: HTMLTableCellElement, line: MatrixLine, content: MatrixContent): void {
  const { localize, isLarge } = content;
  const mark = header.lastElementChild as HTMLButtonElement;
  const name = lineName(line, localize);
  mark.textContent = name;
  const lang = langOf(line, content);
  if (lang) mark.lang = lang;
  mark.setAttribute('aria-pressed', 'false');
  const buttons = [mark];
  const label = lineLabel(line, localize);
  if (label) header.prepend(headerNote('eyebrow', label), ' ');
  if (line.count > 0) {
    const expand = create('button');
    expand.type = 'button';
    expand.className = 'expand';
    expand.setAttribute('aria-expanded', String(line.open));
    expand.setAttribute('aria-label', localize.term('expand', line.count, name));
    // Before the name, so that it floats beside it however long that is.
    header.prepend(expand);
    buttons.push(expand);
  }
  // With many, the arrow keys go between them: see `roving.ts`.
  for (const button of buttons) {
    if (isLarge) button.tabIndex = -1;
    else button.removeAttribute('tabindex');
  }
}
