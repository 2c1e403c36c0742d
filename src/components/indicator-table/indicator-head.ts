import { html, nothing, type TemplateResult } from 'lit';
import type { Column } from '../../data/index.js';
import type { rove } from '../shared/data-table/roving.js';
import { renderScrollTable } from '../shared/data-table/scroll-table.js';
import { MANY } from './indicator-content.js';
import { type IndicatorModel, type Sort } from './indicator-model.js';
import type { IndicatorLocalize } from './indicator-words.js';

/** The table without its body. @param width - of the element, in em */
export function renderTable(
  { content, shown, sort, isFlat }: IndicatorModel,
  localize: IndicatorLocalize,
  width: number,
  onClick: (event: Event) => void,
  onKeydown: typeof rove | undefined,
): TemplateResult {
  const { isLarge, table, context, least } = content;
  const { program } = context;
  // Without figures it is a list in the order of the programme.
  const isSorted = table.columns.length > 0;
  const header = (column: Pick<Column, 'isEnd'> & { id: string }, text: string) =>
    renderHeader(column, isSorted ? sort : undefined, text, isLarge);
  return renderScrollTable({
    hint: isLarge ? localize.term('arrowKeys') : undefined,
    isQuiet: true,
    caption: html`${localize.term('indicatorTable')}
      <span lang=${program.language}>${program.shortTitle}</span>`,
    headers: [
      header({ id: 'name' }, localize.term('indicatorHeader')),
      ...table.columns.map((column) => header(column, table.heading(column))),
    ],
    className: [shown.length > MANY ? 'many' : '', isFlat ? 'flat' : ''].join(' '),
    scrollClass: isLarge ? '' : 'page',
    // Where there is less room, the names give way first.
    isScrolled: isLarge || width < least,
    isEmpty: shown.length === 0,
    onClick,
    onKeydown,
  });
}

/** A header that sorts; that of the small lines does not. @param sort - undefined where nothing is sorted */
const renderHeader = (
  { id, isEnd }: Pick<Column, 'isEnd'> & { id: string },
  sort: Sort | undefined,
  text: string,
  isLarge: boolean,
): TemplateResult =>
  id === 'years' || !sort
    ? html`<th scope="col" role="columnheader">${text}</th>`
    : html`<th
        scope="col"
        role="columnheader"
        class=${isEnd ? 'end' : nothing}
        aria-sort=${id === sort.id ? sort.direction : nothing}
        data-column=${id}
      >
        <button type="button" tabindex=${isLarge ? -1 : nothing} class="name">${text}</button>
      </th>`;
