import { html, nothing, type TemplateResult } from 'lit';
import { directory, type IndicatorFilter } from '../../data/index.js';
import type { IndicatorLocalize } from './indicator-words.js';
import { anyControl, goalControl, renderTableFilter } from '../shared/data-table/table-filter.js';
import { checkControl, selectControl, type Choice } from '../shared/filter-controls.js';
import { columnHeading } from './columns.js';
import type { IndicatorContent, IndicatorModel } from './indicator-model.js';

interface ControlOptions {
  model: IndicatorModel;
  localize: IndicatorLocalize;
  /** The attributes of the element. */
  attributes: { goal: string | undefined; rows: string; sort: string };
  /** Whether there are headers to sort by. */
  isTable: boolean;
  change: (change: IndicatorFilter) => void;
  clear: () => void;
  showEvery: (every: boolean) => void;
  sortBy: (sort: string) => void;
}

const assessments = ['full', 'partial', 'none'] as const;

/** How much is left of the table, in words. */
export const leftOf = (
  { shown, rows }: Pick<IndicatorModel, 'shown' | 'rows'>,
  localize: IndicatorLocalize,
): string =>
  shown.length > 0
    ? localize.term('rowsShown', shown.length, rows.length)
    : localize.term('noTableHits');

/** The filter of the indicator table. */
export function renderControls(options: ControlOptions): TemplateResult {
  const { model, localize, attributes, change, clear } = options;
  const { content, filter, shown, rows } = model;
  const { namnder, table, context } = content;
  const isNarrowed = shown.length < rows.length || Object.values(filter).some(Boolean);
  const select = (
    name: 'namnd' | 'assessment',
    label: string,
    choices: readonly Choice[],
    lang?: string,
  ) =>
    anyControl(localize, label, choices, filter[name], (value) => change({ [name]: value }), lang);
  return renderTableFilter({
    localize,
    label: localize.term('searchIndicators'),
    text: filter.text,
    checks:
      namnder.length > 0
        ? [
            checkControl(
              localize.term('everyNamnd'),
              attributes.rows === 'namnder',
              options.showEvery,
            ),
          ]
        : [],
    more: html`${
      attributes.goal
        ? nothing
        : goalControl(localize, context.program, filter.goal, (goal) => change({ goal }))
    }
    ${select('namnd', localize.term('territoryFilter'), namnder, directory(context.organisation).language)}
    ${
      table.columns.some(({ kind }) => kind === 'assessment')
        ? select(
            'assessment',
            localize.term('column', 'assessment'),
            assessments.map((value) => ({ value, text: localize.term('assessment', value) })),
          )
        : nothing
    }
    ${
      options.isTable
        ? nothing
        : selectControl(
            localize.term('sortLabel'),
            sortChoices(content, localize),
            attributes.sort,
            options.sortBy,
          )
    }`,
    left: isNarrowed ? leftOf(model, localize) : undefined,
    search: (text) => change({ text }),
    clear,
  });
}

/** Every order, both ways, in words. */
const sortChoices = (
  { orders }: Pick<IndicatorContent, 'orders'>,
  localize: IndicatorLocalize,
): Choice[] => [
  { value: '', text: localize.term('programOrder') },
  ...orders.flatMap((order) =>
    [order.id, `-${order.id}`].map((value) => ({
      value,
      text: localize.term('sortColumn', columnHeading(order, localize), value !== order.id),
    })),
  ),
];
