import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import {
  usefulFacets,
  type GoalFilter,
  type Namnd,
  type ProgramData,
  type Theme,
} from '../../data/index.js';
import { filterStyles } from '../../styles/filter.styles.js';
import { filter as filterWords } from '../../i18n/sv/filter.js';
import { addStyles } from '../shared/add-styles.js';
import type { GoalLocalize } from '../shared/goal/goal-words.js';
import {
  checkControl,
  filterForm,
  searchControl,
  selectControl,
} from '../shared/filter-controls.js';
import { fresh } from '../shared/keyed.js';

/* Only programmes with many goals have a filter: it comes when one is shown. */

export { filterGoals } from '../../data/index.js';

/** What the filter needs in the element that has it. */
export const dress = (host: LitElement): void => addStyles(host, filterStyles);

/** What the reader changed. A key that is there is the new value. */
export interface FilterChange extends GoalFilter {
  onlyOurs?: boolean;
}

interface FilterOptions {
  data: ProgramData;
  localize: GoalLocalize;
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
  const words = localize.late(filterWords);
  const { goals, targetGroups, violenceTypes, language } = data.program;
  const facet = (name: 'targetGroup' | 'violenceType', themes: readonly Theme[]) =>
    themes.length === 0
      ? nothing
      : selectControl(
          words[name],
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
      ${searchControl(words.search, filter.text, (text) => change({ text }))}
      ${
        ours
          ? checkControl(words.onlyOurs, onlyOurs, (checked) => change({ onlyOurs: checked }))
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
          ${words.clear}
        </button>
      </p>
    `,
  );
}
