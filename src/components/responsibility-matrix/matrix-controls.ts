import { html, nothing, type TemplateResult } from 'lit';
import type { MatrixFilter, Program } from '../../data/index.js';
import type { MatrixLocalize } from './matrix-words.js';
import { anyControl, goalControl, renderTableFilter } from '../shared/data-table/table-filter.js';
import { checkControl, selectControl, type Choice } from '../shared/filter-controls.js';
import type { MatrixModel } from './matrix-model.js';

interface ControlOptions {
  model: MatrixModel;
  program: Program;
  localize: MatrixLocalize;
  filter: MatrixFilter;
  allOpen: boolean;
  /** Whether there is a table, and not lists. */
  isTable: boolean;
  change: (change: MatrixFilter) => void;
  clear: () => void;
  openAll: (open: boolean) => void;
  /** Buttons. */
  actions: unknown;
}

/** How much is left of the matrix, in words. */
export const leftOf = ({ shown }: MatrixModel, localize: MatrixLocalize): string =>
  shown.includes(0) ? localize.term('noTableHits') : localize.term('matrixShown', ...shown);

/** The filter of the matrix, and its buttons, in one line. Where all is seen at a glance there is nothing to search. */
export function renderControls(options: ControlOptions): TemplateResult {
  const { model, program, localize, filter, change, clear } = options;
  const { choices, matrix } = model;
  const select = (name: 'kind' | 'role', label: string, list: readonly Choice[]) =>
    anyControl(localize, label, list, filter[name], (value) => change({ [name]: value }));
  const { sort: _sort, ...narrowing } = filter;
  return renderTableFilter({
    localize,
    label: model.isSmall ? undefined : localize.term('searchMatrix'),
    text: filter.text,
    checks: [
      matrix.owners.some(({ own }) => own)
        ? checkControl(localize.term('onlyOwn'), filter.onlyOwn ?? false, (onlyOwn) =>
            change({ onlyOwn }),
          )
        : nothing,
      options.isTable
        ? checkControl(localize.term('expandAll'), options.allOpen, options.openAll)
        : nothing,
    ],
    more: model.isSmall
      ? nothing
      : html`${goalControl(localize, program, filter.goal, (goal) => change({ goal }))}
        ${select(
          'kind',
          localize.term('kindOfNamnd'),
          choices.kinds.map((value) => ({ value, text: localize.term('kind', value) })),
        )}
        ${select(
          'role',
          localize.term('roleFilter'),
          choices.roles.map((role) => ({ value: role, text: localize.term('role', { role }) })),
        )}
        ${selectControl(
          localize.term('sortNamnder'),
          (['', 'total'] as const).map((value) => ({
            value,
            text: localize.term('sortBy', value),
          })),
          filter.sort,
          (value) => change({ sort: value === 'total' ? value : '' }),
        )}`,
    actions: options.actions,
    left: Object.values(narrowing).some(Boolean) ? leftOf(model, localize) : undefined,
    search: (text) => change({ text }),
    clear,
  });
}
