import { html, nothing, type TemplateResult } from 'lit';
import type { NamndKind, ProgramData, Role } from '../../data/index.js';
import type { Localize } from '../../i18n/localize.js';
import type { MatrixFilter } from './matrix-model.js';

interface ControlOptions {
  data: ProgramData;
  localize: Localize;
  filter: MatrixFilter;
  kinds: readonly NamndKind[];
  roles: readonly Role[];
  hasOwn: boolean;
  allOpen: boolean;
  /** Says that nothing fits; empty where something does. */
  empty: boolean;
  /** Whether there is a table, and not lists. */
  table: boolean;
  change: (change: MatrixFilter) => void;
  clear: () => void;
  openAll: (open: boolean) => void;
  transpose: () => void;
  copy: () => Promise<void>;
  download: () => void;
}

const valueOf = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLSelectElement).value;
const isChecked = (event: Event): boolean => (event.target as HTMLInputElement).checked;

/** The filter, and what can be done with the table. */
export function renderControls(options: ControlOptions): TemplateResult {
  const { data, localize, filter, change } = options;
  const select = <Key extends 'kind' | 'role' | 'goal'>(
    name: Key,
    label: string,
    choices: readonly { value: string; text: string }[],
    lang?: string,
  ) =>
    choices.length < 2
      ? nothing
      : html`<label
          ><span>${label}</span>
          <select @change=${(event: Event) => change({ [name]: valueOf(event) })}>
            <option value="" ?selected=${!filter[name]}>${localize.term('any')}</option>
            ${choices.map(
              ({ value, text }) =>
                html`<option
                  value=${value}
                  lang=${lang ?? nothing}
                  ?selected=${filter[name] === value}
                >
                  ${text}
                </option>`,
            )}
          </select></label
        >`;
  const check = (label: string, checked: boolean, set: (checked: boolean) => void) =>
    html`<label class="check"
      ><input
        type="checkbox"
        .checked=${checked}
        @change=${(event: Event) => set(isChecked(event))}
      /><span>${label}</span></label
    >`;
  const { program } = data;
  const isFiltered = Boolean(
    filter.kind || filter.role || filter.goal || filter.text || filter.onlyOwn,
  );
  return html`<form
      class="filter no-print"
      part="filter"
      role="search"
      aria-label=${localize.term('filter')}
      @submit=${(event: Event) => event.preventDefault()}
    >
      <label
        ><span>${localize.term('searchMatrix')}</span>
        <input
          type="search"
          autocomplete="off"
          .value=${filter.text ?? ''}
          @input=${(event: Event) => change({ text: valueOf(event) })}
      /></label>
      <div class="checks">
        ${
          options.hasOwn
            ? check(localize.term('onlyOwn'), filter.onlyOwn ?? false, (onlyOwn) =>
                change({ onlyOwn }),
              )
            : nothing
        }
        ${
          options.table
            ? check(localize.term('expandAll'), options.allOpen, options.openAll)
            : nothing
        }
      </div>
      <details class="more">
        <summary>${localize.term('moreChoices')}</summary>
        <div class="filter">
          ${select(
            'goal',
            localize.term('goalFilter'),
            program.goals.map(({ id, number, text }) => ({
              value: id,
              text: `${localize.term('goal', number)} ${text}`,
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
          <label
            ><span>${localize.term('sortNamnder')}</span>
            <select
              @change=${(event: Event) => change({ sort: valueOf(event) as MatrixFilter['sort'] & string })}
            >
              ${(['', 'name', 'total'] as const).map(
                (by) =>
                  html`<option value=${by} ?selected=${(filter.sort ?? '') === by}>
                    ${localize.term('sortBy', by)}
                  </option>`,
              )}
            </select></label
          >
        </div>
      </details>
      <p class="hits" ?hidden=${!isFiltered}>
        ${options.empty ? localize.term('noMatrixHits') : nothing}
        <button type="button" @click=${options.clear}>${localize.term('clearMatrix')}</button>
      </p>
    </form>
    <p class="actions no-print">
      ${
        options.table
          ? html`<button type="button" @click=${options.transpose}>
              ${localize.term('transpose')}
            </button>`
          : nothing
      }
      <button type="button" @click=${options.copy}>${localize.term('copy')}</button>
      <button type="button" @click=${options.download}>${localize.term('download')}</button>
    </p>`;
}
