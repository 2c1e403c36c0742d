import { html, nothing, type TemplateResult } from 'lit';
import type { ItemLine, Matrix } from '../../data/index.js';
import type { MatrixLocalize } from './matrix-words.js';
import { heading } from '../shared/templates.js';
import {
  cellMarks,
  itemLines,
  ownerLines,
  visibleLines,
  type Line,
  type MatrixFilter,
} from './matrix-model.js';
import { cellText, lineName } from './matrix-table.js';

interface ListOptions {
  matrix: Matrix;
  filter: MatrixFilter;
  localize: MatrixLocalize;
  level: number;
  lang: string;
}

/** The same as the table, for a narrow column: who answers, and for what, as lists. */
export function renderLists(options: ListOptions): TemplateResult {
  const { matrix, filter, localize, level } = options;
  const items = itemLines(matrix, () => true);
  const owners = ownerLines(matrix, () => false, filter.sort);
  const keys = visibleLines(matrix, items, owners, filter);
  return html`<ul class="owners" role="list">
    ${owners.map((line) => {
      if (line.axis !== 'owners' || !keys.has(line.key)) return nothing;
      const { owner } = line;
      return html`<li class=${owner.own ? 'own' : nothing}>
        ${owner.own ? html`<p class="eyebrow">${localize.term('ourNamnd')}</p>` : nothing}
        ${heading(level, html`<span lang="sv">${owner.name}</span>`)}
        ${
          owner.members.length > 0
            ? html`<p class="muted">${localize.term('groupOf', owner.members.length)}</p>`
            : nothing
        }
        <ul>
          ${matrix.items.map((item) => renderItem(item, line, items, keys, options))}
        </ul>
      </li>`;
    })}
  </ul>`;
}

function renderItem(
  item: ItemLine,
  line: Extract<Line, { axis: 'owners' }>,
  items: readonly Line[],
  keys: ReadonlySet<string>,
  { matrix, filter, localize, lang }: ListOptions,
) {
  const marks = cellMarks(matrix, item, line.owner, filter.role);
  const self = items.find((one) => one.axis === 'items' && one.item === item);
  if (marks.length === 0 || !self || !keys.has(self.key)) return nothing;
  const under = items.flatMap((one) => {
    if (one.axis !== 'items' || one.parent !== self.key || !keys.has(one.key)) return [];
    const text = cellText(cellMarks(matrix, one.item, line.owner, filter.role), one.item, localize);
    return text ? [{ text, item: one.item }] : [];
  });
  return html`<li>
    <p lang=${item.kind === 'program' ? nothing : lang}>
      <strong>${lineName(self, localize)}</strong>
    </p>
    <ul class="bullets">
      ${under.map(
        ({ text, item: child }) => html`<li>${text}: <span lang=${lang}>${child.text}</span></li>`,
      )}
    </ul>
  </li>`;
}
