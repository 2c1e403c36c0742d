import { html, nothing, type TemplateResult } from 'lit';
import type { NamndKind, ProgramData, Role } from '../../data/index.js';
import type { MatrixLocalize } from './matrix-words.js';
import {
  checkControl,
  searchControl,
  selectControl,
  type Choice,
} from '../shared/filter-controls.js';
import { renderActions } from '../shared/table-actions.js';
import type { MatrixFilter } from './matrix-model.js';

interface ControlOptions {
  data: ProgramData;
  localize: MatrixLocalize;
  filter: MatrixFilter;
  kinds: readonly NamndKind[];
  roles: readonly Role[];
  hasOwn: boolean;
  allOpen: boolean;
  /** How many rows and columns fit. */
  shown: [rows: number, columns: number];
  /** What came of copying, in words. */
  said: string;
  /** Whether there is a table, and not lists. */
  table: boolean;
  change: (change: MatrixFilter) => void;
  clear: () => void;
  openAll: (open: boolean) => void;
  transpose: () => void;
  copy: () => Promise<void>;
  download: () => void;
}

/** The filter, and what can be done with the table. */
export function renderControls(options: ControlOptions): TemplateResult {
  const { data, localize, filter, change, shown } = options;
  const { program } = data;
  const select = <Key extends 'kind' | 'role' | 'goal'>(
    name: Key,
    label: string,
    choices: readonly Choice[],
    lang?: string,
  ) =>
    choices.length < 2
      ? nothing
      : selectControl(
          label,
          [{ value: '', text: localize.term('any') }, ...choices],
          filter[name],
          (value) => change({ [name]: value }),
          lang,
        );
  const { kind, role, goal, text, onlyOwn } = filter;
  return html`<form
      class="filter no-print"
      part="filter"
      role="search"
      aria-label=${localize.term('filter')}
      @submit=${(event: Event) => event.preventDefault()}
    >
      ${searchControl(localize.term('searchMatrix'), text, (words) => change({ text: words }))}
      <div class="checks">
        ${
          options.hasOwn
            ? checkControl(localize.term('onlyOwn'), onlyOwn ?? false, (checked) =>
                change({ onlyOwn: checked }),
              )
            : nothing
        }
        ${
          options.table
            ? checkControl(localize.term('expandAll'), options.allOpen, options.openAll)
            : nothing
        }
      </div>
      <details class="more">
        <summary>${localize.term('moreChoices')}</summary>
        <div class="filter">
          ${select(
            'goal',
            localize.term('goalFilter'),
            program.goals.map((one) => ({
              value: one.id,
              text: `${localize.term('goal', one.number)} ${one.text}`,
            })),
            program.language,
          )}
          ${select(
            'kind',
            localize.term('kindOfNamnd'),
            options.kinds.map((value) => ({ value, text: localize.term('kind', value) })),
          )}
          ${select(
            'role',
            localize.term('roleFilter'),
            options.roles.map((value) => ({ value, text: localize.term('role', { role: value }) })),
          )}
          ${selectControl(
            localize.term('sortNamnder'),
            (['', 'total'] as const).map((value) => ({
              value,
              text: localize.term('sortBy', value),
            })),
            filter.sort,
            (value) => change({ sort: value as MatrixFilter['sort'] & string }),
          )}
        </div>
      </details>
      <p class="hits" ?hidden=${!(kind || role || goal || text || onlyOwn)}>
        ${shown.includes(0) ? localize.term('noTableHits') : localize.term('matrixShown', ...shown)}
        <button type="button" @click=${options.clear}>${localize.term('clearTable')}</button>
      </p>
    </form>
    ${renderActions(
      options,
      options.table
        ? html`<button type="button" @click=${options.transpose}>
            ${localize.term('transpose')}
          </button>`
        : nothing,
    )}`;
}
