import { html, nothing, type TemplateResult } from 'lit';
import type { RowOrder } from '../../data/index.js';
import type { IndicatorLocalize } from './indicator-words.js';
import { renderScrollTable } from '../shared/data-table/scroll-table.js';
import { columnHeading } from './columns.js';
import { MANY, type IndicatorModel, type Sort } from './indicator-model.js';

/** The table without its body. */
export function renderTable(
  { content, shown, sort }: IndicatorModel,
  localize: IndicatorLocalize,
  onClick: (event: Event) => void,
): TemplateResult {
  const { program } = content.context;
  return renderScrollTable({
    hint: localize.term('indicatorHint'),
    caption: html`${localize.term('indicatorTable')}
      <span lang=${program.language}>${program.shortTitle}</span>`,
    // Sorted by goal the arrow has no header to stand in: the goal is a part of the row header.
    headers: content.orders
      .filter(({ kind }) => kind !== 'goal')
      .map((order) => renderHeader(order, sort, columnHeading(order, localize))),
    className: shown.length > MANY ? 'many' : '',
    isEmpty: shown.length === 0,
    onClick,
  });
}

const renderHeader = ({ id }: RowOrder, sort: Sort, text: string): TemplateResult =>
  html`<th
    scope="col"
    role="columnheader"
    aria-sort=${id === sort.id ? sort.direction : nothing}
    data-column=${id}
  >
    <button type="button" tabindex="-1" class="name">${text}</button>
  </th>`;
