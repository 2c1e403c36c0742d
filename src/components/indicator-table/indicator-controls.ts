import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorFilter } from '../../data/index.js';
import { filterForm, searchControl } from '../shared/filter-form.js';
import type { IndicatorModel } from './indicator-model.js';
import type { IndicatorLocalize } from './indicator-words.js';

/** How the rows are shown. */
export type IndicatorView = 'table' | 'charts' | 'districts';

/** What is opened below the bar. */
export type Panel = 'filter' | 'take' | undefined;

export interface ControlOptions {
  model: IndicatorModel;
  localize: IndicatorLocalize;
  /** What is shown. */
  view: IndicatorView;
  panel: Panel;
  /** What is in the panels: it is fetched late. */
  choices: unknown;
  actions: unknown;
  change: (change: IndicatorFilter) => void;
  clear: () => void;
  showAs: (view: IndicatorView) => void;
  open: (panel: Panel) => void;
}

/** How much is left of the table, in words. */
export const leftOf = (
  { shown, content }: Pick<IndicatorModel, 'shown' | 'content'>,
  localize: IndicatorLocalize,
): string =>
  shown.length > 0
    ? localize.term('rowsShown', shown.length, content.rows.length)
    : localize.term('noTableHits');

/** The bar over the table: what narrows it, how it is shown, and what it can be taken along as. */
export function renderControls(options: ControlOptions): TemplateResult | typeof nothing {
  const { model, localize, panel, open } = options;
  const { content, filter, shown } = model;
  const { text, ...rest } = filter;
  const isNarrowed = shown.length < content.rows.length || Object.values(filter).some(Boolean);
  const { hasFigures, isSearched } = content;
  if (!isSearched && !isNarrowed && !hasFigures) return nothing;
  const opener = (which: Panel & string, label: string, words?: string) =>
    html`<button
      type="button"
      class="opens"
      aria-expanded=${panel === which}
      aria-controls=${which}
      aria-label=${words ?? nothing}
      @click=${() => open(panel === which ? undefined : which)}
    >
      ${label}
    </button>`;
  const clear = (event: Event) => {
    // The button goes away; the reader goes on where the search begins.
    const { form } = event.currentTarget as HTMLButtonElement;
    form?.querySelector('input')?.focus();
    options.clear();
  };
  const bar = html`${
      isSearched
        ? html`${searchControl(localize.term('searchIndicators'), text, (words) =>
            options.change({ text: words }),
          )}
          ${opener('filter', localize.term('filterButton', Object.values(rest).filter(Boolean).length))}`
        : nothing
    }
    ${
      hasFigures
        ? html`${renderViews(options)} ${opener('take', '⋯', localize.term('takeAlong'))}
            <div id="take" ?hidden=${panel !== 'take'}>${options.actions}</div>`
        : nothing
    }
    ${
      isSearched
        ? html`<div id="filter" class="more filter" ?hidden=${panel !== 'filter'}>
            ${options.choices}
          </div>`
        : nothing
    }
    <p class="hits" ?hidden=${!isNarrowed}>
      ${isNarrowed ? leftOf(model, localize) : nothing}
      <button type="button" @click=${clear}>${localize.term('clearTable')}</button>
    </p>`;
  return isSearched || isNarrowed
    ? filterForm(localize, bar, 'bar')
    : html`<div class="filter bar no-print">${bar}</div>`;
}

function renderViews({ model, localize, view, showAs }: ControlOptions): TemplateResult {
  const views: IndicatorView[] = [
    'table',
    'charts',
    ...(model.content.hasSpread ? (['districts'] as const) : []),
  ];
  return html`<div class="views" role="group" aria-label=${localize.term('viewLabel')}>
    ${views.map(
      (one) =>
        html`<button type="button" aria-pressed=${one === view} @click=${() => showAs(one)}>
          ${localize.term('viewAs', one)}
        </button>`,
    )}
  </div>`;
}
