import { html, nothing, type TemplateResult } from 'lit';
import {
  compareNames,
  existsOn,
  usefulFacets,
  type GoalFilter,
  type Namnd,
  type NamndKind,
  type ProgramData,
  type Theme,
} from '../../data/index.js';
import type { Localize } from '../../i18n/localize.js';

/** What the reader changed. A key that is there is the new value. */
export interface FilterChange extends GoalFilter {
  onlyOurs?: boolean;
}

interface FilterOptions {
  data: ProgramData;
  localize: Localize;
  now: Date;
  filter: GoalFilter;
  /** The own nämnd, when one is chosen and exists. */
  ours: Namnd | undefined;
  onlyOurs: boolean;
  /** How many goals fit. */
  visible: number;
  change: (change: FilterChange) => void;
}

const valueOf = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLSelectElement).value;

/** The filter: own nämnd, words, and the facets that tell goals apart. */
export function renderFilter(options: FilterOptions): TemplateResult {
  const { data, localize, filter, ours, onlyOurs, visible, change } = options;
  const { goals, targetGroups, violenceTypes, language } = data.program;
  const facet = (name: 'targetGroup' | 'violenceType', themes: readonly Theme[], label: string) =>
    themes.length === 0
      ? nothing
      : html`<label
          ><span>${label}</span>
          <select @change=${(event: Event) => change({ [name]: valueOf(event) })}>
            <option value="">${localize.term('any')}</option>
            ${themes.map(
              (theme) =>
                html`<option
                  value=${theme.id}
                  lang=${language}
                  ?selected=${filter[name] === theme.id}
                >
                  ${theme.name}
                </option>`,
            )}
          </select></label
        >`;
  const total = goals.length;
  const isFiltered = visible < total;
  return html`<form
    class="filter no-print"
    part="filter"
    role="search"
    aria-label=${localize.term('filter')}
    @submit=${(event: Event) => event.preventDefault()}
  >
    ${renderNamndSelect(options)}
    ${facet(
      'targetGroup',
      usefulFacets(targetGroups, goals, (goal) => goal.targetGroupIds),
      localize.term('targetGroup'),
    )}
    ${facet(
      'violenceType',
      usefulFacets(violenceTypes, goals, (goal) => goal.violenceTypeIds),
      localize.term('violenceType'),
    )}
    <label
      ><span>${localize.term('search')}</span>
      <input
        type="search"
        autocomplete="off"
        .value=${filter.text ?? ''}
        @input=${(event: Event) => change({ text: valueOf(event) })}
    /></label>
    ${
      ours
        ? html`<label class="check"
            ><input
              type="checkbox"
              .checked=${onlyOurs}
              @change=${(event: Event) =>
                change({ onlyOurs: (event.target as HTMLInputElement).checked })}
            /><span>${localize.term('onlyOurs')}</span></label
          >`
        : nothing
    }
    <p class="hits" ?hidden=${!isFiltered}>
      ${visible === 0 ? localize.term('noHits') : localize.term('shown', visible, total)}
      <button
        type="button"
        @click=${(event: Event) => {
          change({ text: '', targetGroup: '', violenceType: '', onlyOurs: false });
          // The button goes away; the reader goes on where the search begins.
          const form = (event.target as HTMLButtonElement).form;
          form?.querySelector<HTMLInputElement>('input[type=search]')?.focus();
        }}
      >
        ${localize.term('clear')}
      </button>
    </p>
  </form>`;
}

const kinds: readonly NamndKind[] = [
  'kommunstyrelse',
  'facknamnd',
  'stadsdelsnamnd',
  'bolagsstyrelse',
  'other',
];

function renderNamndSelect({ data, localize, now, ours, change }: FilterOptions) {
  const namnder = data.organisation?.namnder.filter((namnd) => existsOn(namnd, now)) ?? [];
  if (namnder.length === 0) return nothing;
  return html`<label
    ><span>${localize.term('namnd')}</span>
    <select @change=${(event: Event) => change({ namnd: valueOf(event) })}>
      <option value="" ?selected=${!ours}>${localize.term('anyNamnd')}</option>
      ${kinds.map((kind) => {
        const members = namnder.filter((namnd) => namnd.kind === kind).sort(compareNames);
        if (members.length === 0) return nothing;
        return html`<optgroup label=${localize.term('kind', kind)}>
          ${members.map(
            ({ id, name }) =>
              html`<option value=${id} lang="sv" ?selected=${id === ours?.id}>${name}</option>`,
          )}
        </optgroup>`;
      })}
    </select></label
  >`;
}
