import { html, nothing, type TemplateResult } from 'lit';
import {
  filterGoals,
  usefulFacets,
  type GoalFilter,
  type Namnd,
  type ProgramData,
  type Theme,
} from '../../data/index.js';
import { filter as filterWords } from '../../i18n/sv/filter.js';
import type { GoalsLocalize } from './goals-words.js';
import { checkControl, selectControl } from '../shared/filter-controls.js';
import { filterForm, searchControl } from '../shared/filter-form.js';
import { fresh } from '../shared/keyed.js';

/* Only programmes with many goals have a filter. */

/** What the reader narrows the goals by. */
export interface Narrowing extends Omit<GoalFilter, 'namnd'> {
  onlyOurs?: boolean;
}

interface FilterOptions {
  data: ProgramData;
  localize: GoalsLocalize;
  now: Date;
  filter: Narrowing;
  /** The own nämnd, when one is chosen and exists. */
  ours: Namnd | undefined;
  /** A key that is there is the new value. */
  change: (change: Narrowing) => void;
}

/** The goals that fit, and the filter: words, and the facets that tell goals apart. */
export function renderFilter(options: FilterOptions): {
  visible: Set<string>;
  controls: TemplateResult;
} {
  const { data, localize, now, ours, change } = options;
  const { onlyOurs = false, ...filter } = options.filter;
  const visible = filterGoals(
    data.program,
    data.organisation,
    { ...filter, namnd: onlyOurs ? ours?.id : undefined },
    now,
    ({ number }) => localize.term('goal', number),
  );
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
  const count = visible.size;
  const controls = filterForm(
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
      <p class="hits" ?hidden=${count === total}>
        ${fresh(count === 0 ? localize.term('noHits') : localize.term('shown', count, total))}
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
  return { visible, controls };
}
