import { html, nothing, type TemplateResult } from 'lit';
import type { ProgramData } from '../../data/index.js';
import type { IndicatorLocalize } from './indicator-words.js';
import {
  checkControl,
  searchControl,
  selectControl,
  type Choice,
} from '../shared/filter-controls.js';
import { renderActions } from '../shared/table-actions.js';
import { columnHeader } from './indicator-cells.js';
import type { Column, IndicatorFilter } from './indicator-model.js';

interface ControlOptions {
  data: ProgramData;
  localize: IndicatorLocalize;
  filter: IndicatorFilter;
  columns: readonly Column[];
  /** Those that have rows of their own. */
  namnder: readonly Choice[];
  /** Whether the goal is for the reader to choose. */
  anyGoal: boolean;
  every: boolean;
  charts: boolean;
  sort: string;
  /** Whether there are headers to sort by. */
  table: boolean;
  shown: number;
  total: number;
  said: string;
  change: (change: IndicatorFilter) => void;
  clear: () => void;
  showEvery: (every: boolean) => void;
  sortBy: (sort: string) => void;
  toggleCharts: () => void;
  copy: () => void;
  download: () => void;
}

/** The filter, and what can be done with the table. */
export function renderControls(options: ControlOptions): TemplateResult {
  const { data, localize, filter, columns, namnder, change, shown, total } = options;
  const { program } = data;
  const any = { value: '', text: localize.term('any') };
  const select = (
    name: 'goal' | 'namnd' | 'assessment',
    label: string,
    choices: readonly Choice[],
    lang?: string,
  ) =>
    choices.length < 2
      ? nothing
      : selectControl(
          label,
          [any, ...choices],
          filter[name],
          (value) => change({ [name]: value }),
          lang,
        );
  const orders = ['name', 'goal', ...columns.map(({ id }) => id)].flatMap((id): Choice[] => {
    const column = columns.find((one) => one.id === id);
    const words = column
      ? columnHeader(column, localize)
      : id === 'name'
        ? localize.term('indicatorHeader')
        : localize.term('column', 'goal');
    return [id, `-${id}`].map((value) => ({
      value,
      text: localize.term('sortColumn', words, value !== id),
    }));
  });
  const narrowed = shown < total || Object.values(filter).some(Boolean);
  return html`<form
      class="filter no-print"
      part="filter"
      role="search"
      aria-label=${localize.term('filter')}
      @submit=${(event: Event) => event.preventDefault()}
    >
      ${searchControl(localize.term('searchIndicators'), filter.text, (text) => change({ text }))}
      ${
        namnder.length > 0
          ? html`<div class="checks">
              ${checkControl(localize.term('everyNamnd'), options.every, options.showEvery)}
            </div>`
          : nothing
      }
      <details class="more">
        <summary>${localize.term('moreChoices')}</summary>
        <div class="filter">
          ${
            options.anyGoal
              ? select(
                  'goal',
                  localize.term('goalFilter'),
                  program.goals.map((one) => ({
                    value: one.id,
                    text: `${localize.term('goal', one.number)} ${one.text}`,
                  })),
                  program.language,
                )
              : nothing
          }
          ${select('namnd', localize.term('territoryFilter'), namnder, 'sv')}
          ${
            columns.some(({ kind }) => kind === 'assessment')
              ? select(
                  'assessment',
                  localize.term('column', 'assessment'),
                  (['full', 'partial', 'none'] as const).map((value) => ({
                    value,
                    text: localize.term('assessment', value),
                  })),
                )
              : nothing
          }
          ${
            options.table
              ? nothing
              : selectControl(
                  localize.term('sortLabel'),
                  [{ value: '', text: localize.term('programOrder') }, ...orders],
                  options.sort,
                  options.sortBy,
                )
          }
        </div>
      </details>
      <p class="hits" ?hidden=${!narrowed}>
        ${shown === 0 ? localize.term('noTableHits') : localize.term('rowsShown', shown, total)}
        <button type="button" @click=${options.clear}>${localize.term('clearTable')}</button>
      </p>
    </form>
    ${renderActions(
      options,
      html`<button type="button" @click=${options.toggleCharts}>
        ${localize.term(options.charts ? 'asTable' : 'asCharts')}
      </button>`,
    )}`;
}
