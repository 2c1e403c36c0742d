import { html, nothing, type TemplateResult } from 'lit';
import type { Program } from '../../data/index.js';
import { rove } from '../shared/data-table/roving.js';
import { renderScrollTable } from '../shared/data-table/scroll-table.js';
import { renderRoleMark } from '../shared/role-mark.js';
import type { MatrixModel } from './matrix-model.js';
import type { MatrixLocalize } from './matrix-words.js';

/** The table without what `matrix-body.ts` writes, and what its marks mean. */
export function renderTable(
  model: MatrixModel,
  { shortTitle, language }: Program,
  localize: MatrixLocalize,
  /** Of the element, in em. */
  width: number,
  onClick: (event: Event) => void,
): TemplateResult {
  const { columns, content, widths } = model;
  const { isLarge } = content;
  const [first] = columns;
  return html`${renderLegend(model, localize)}
  ${renderScrollTable({
    hint: isLarge ? localize.term('arrowKeys') : undefined,
    isQuiet: true,
    caption: html`${localize.term('matrix')}: <span lang=${language}>${shortTitle}</span>`,
    headers: nothing,
    className: [
      isLarge ? 'many' : '',
      first?.axis === 'items' ? 'turned' : '',
      first?.axis === 'owners' && first.owner.own ? 'own-first' : '',
    ].join(' '),
    scrollClass: isLarge ? '' : 'page',
    isScrolled: isLarge || width < widths.least.all,
    isEmpty: model.shown.includes(0),
    onClick,
    onKeydown: rove,
  })}`;
}

/** What the marks mean: those that there are, and no others. */
function renderLegend(
  { choices, isViaGroup }: MatrixModel,
  localize: MatrixLocalize,
): TemplateResult {
  const decided = { status: 'decided' } as const;
  const [first = 'responsible'] = choices.roles;
  return html`<ul class="legend small" role="list" aria-label=${localize.term('legend')}>
    ${choices.roles.map(
      (role) =>
        html`<li>
          ${renderRoleMark(
            { ...decided, role },
            localize.term('role', { role }),
            localize.term('roleLetter', role),
          )}
        </li>`,
    )}
    ${
      isViaGroup
        ? html`<li>
            ${renderRoleMark({ ...decided, role: first, viaGroup: true }, localize.term('viaGroup'))}
          </li>`
        : nothing
    }
    ${
      choices.hasProposed
        ? html`<li><span class="mark proposed">${localize.term('proposed')}</span></li>`
        : nothing
    }
    ${choices.hasCounts ? html`<li><sup>2</sup> ${localize.term('figure')}</li>` : nothing}
  </ul>`;
}
