import { html, nothing, type TemplateResult } from 'lit';
import {
  compareNames,
  directory,
  existsOn,
  namndKinds,
  usefulFacets,
  type GoalFilter,
  type Namnd,
  type ProgramData,
  type Theme,
} from '../../data/index.js';
import type { GoalLocalize } from '../shared/goal-words.js';
import {
  checkControl,
  filterForm,
  searchControl,
  selectControl,
} from '../shared/filter-controls.js';
import { fresh } from '../shared/keyed.js';

/** So many goals are found without a filter. */
export const FEW_GOALS = 12;

/** What the reader changed. A key that is there is the new value. */
export interface FilterChange extends GoalFilter {
  onlyOurs?: boolean;
}

interface FilterOptions {
  data: ProgramData;
  localize: GoalLocalize;
  now: Date;
  filter: GoalFilter;
  /** The own nämnd, when one is chosen and exists. */
  ours: Namnd | undefined;
  onlyOurs: boolean;
  /** How many goals fit. */
  visible: number;
  change: (change: FilterChange) => void;
}

/** The filter: words, and the facets that tell goals apart. */
export function renderFilter(options: FilterOptions): TemplateResult {
  const { data, localize, filter, ours, onlyOurs, visible, change } = options;
  const { goals, targetGroups, violenceTypes, language } = data.program;
  const facet = (name: 'targetGroup' | 'violenceType', themes: readonly Theme[]) =>
    themes.length === 0
      ? nothing
      : selectControl(
          localize.term(name),
          [
            { value: '', text: localize.term('any') },
            ...themes.map((theme) => ({ value: theme.id, text: theme.name })),
          ],
          filter[name],
          (value) => change({ [name]: value }),
          language,
        );
  const total = goals.length;
  return filterForm(
    localize,
    html`
      ${facet(
        'targetGroup',
        usefulFacets(targetGroups, goals, (goal) => goal.targetGroupIds),
      )}
      ${facet(
        'violenceType',
        usefulFacets(violenceTypes, goals, (goal) => goal.violenceTypeIds),
      )}
      ${searchControl(localize.term('search'), filter.text, (text) => change({ text }))}
      ${
        ours
          ? checkControl(localize.term('onlyOurs'), onlyOurs, (checked) =>
              change({ onlyOurs: checked }),
            )
          : nothing
      }
      <p class="hits" ?hidden=${visible === total}>
        ${fresh(visible === 0 ? localize.term('noHits') : localize.term('shown', visible, total))}
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
    `,
  );
}

/** The choice of nämnd. Stands above what it changes. */
export function renderNamndSelect({ data, localize, now, ours, change }: FilterOptions) {
  const namnder = data.organisation?.namnder.filter((namnd) => existsOn(namnd, now)) ?? [];
  if (namnder.length === 0) return nothing;
  const { language } = directory(data.organisation);
  return html`<p class="filter namnd no-print">
    <label
      ><span>${localize.term('namnd')}</span>
      <select
        @change=${(event: Event) => change({ namnd: (event.target as HTMLSelectElement).value })}
      >
        <option value="" .selected=${!ours}>${localize.term('anyNamnd')}</option>
        ${namndKinds.map((kind) => {
          const members = namnder.filter((namnd) => namnd.kind === kind).sort(compareNames);
          if (members.length === 0) return nothing;
          return html`<optgroup label=${localize.term('kind', kind)}>
            ${members.map(
              ({ id, name }) =>
                html`<option value=${id} lang=${language} .selected=${id === ours?.id}>
                  ${name}
                </option>`,
            )}
          </optgroup>`;
        })}
      </select></label
    >
  </p>`;
}
