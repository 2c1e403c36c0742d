import type { Indicator } from '../../data/index.js';
import { plural } from '../grammar.js';
import { figures, number } from './figures.js';
import type { indicators as sv } from '../sv/indicators.js';
import type { Words } from '../words.js';

/** A difference, in the unit of the indicator. */
export const points = (value: number, unit: Indicator['unit']): string =>
  number(value) + (unit === 'percent' ? ` percentage point${value === 1 ? '' : 's'}` : '');

const units: Record<Indicator['unit'], string> = {
  percent: 'per cent',
  count: 'number',
  days: 'days',
  'per-10000': 'per 10,000 inhabitants',
  index: 'index',
  'yes-no': 'yes or no',
  other: '',
};

/** The best is first; where nothing says which that is, the lowest. The last is said to be that. */
export const rank = (
  place: number,
  of: number,
  { direction }: Pick<Indicator, 'direction'>,
): string => {
  const [first, last] =
    direction === 'higher' || direction === 'lower' ? ['best', 'worst'] : ['lowest', 'highest'];
  return place === 1 || place === of
    ? `the ${place === 1 ? first : last} of ${of}`
    : `number ${place} of ${of} from the ${first}`;
};

/** The English texts of the indicator table. */
export const indicators: Words<typeof sv> = {
  ...figures,
  indicatorTable: 'How is it going?',
  noIndicators: (goal) => `The ${goal ? 'goal' : 'programme'} has no indicators in our sources.`,
  noOutcomes: 'There are no outcomes in our sources for this programme.',
  outcomesLoading: 'The outcomes are being fetched.',
  outcomesFailed: 'The outcomes could not be fetched.',
  indicatorHeader: 'Indicator',
  unit: ({ unit, unitLabel, average, scale }) =>
    (unitLabel ?? units[unit]) +
    (average ? ` (${average})` : '') +
    (scale ? ` ${number(scale.from)}–${number(scale.to)}` : ''),
  whole: (level) => (level === 'parent' ? 'The whole county' : 'The whole city'),
  verdict: (verdict) =>
    ({
      better: 'Better',
      worse: 'Worse',
      same: 'Unchanged',
      up: 'Increased',
      down: 'Decreased',
    })[verdict],
  change: (change, unit) => `${change > 0 ? '+' : '−'}${points(Math.abs(change), unit)}`,
  column: (kind) =>
    ({
      latest: 'Latest',
      target: 'Target',
      assessment: 'Assessment',
      trend: 'Change',
      spread: 'City districts',
      owners: 'Responsible',
      goal: 'Goal of the programme',
    })[kind],
  more: 'More about the indicator',
  lifecycle: (state) =>
    ({ active: '', discontinued: 'No longer followed up', planned: 'Development indicator' })[
      state
    ],
  notes: 'Notes',
  noteRef: (count) => `Note ${count}`,
  searchIndicators: 'Search indicators or nämnder',
  rowsShown: (shown, total) =>
    shown === total
      ? `${plural(total, 'row', 'rows')} shown.`
      : `${shown} of ${plural(total, 'row', 'rows')} shown.`,
  endedOn: (date) => `The nämnd ended on ${date}`,
  showAllRows: (count) => `Show all ${count}`,
  unitInHeader: (measure) => (measure.unit === 'percent' ? '%' : indicators.unit(measure)),
  changeShort: (change) => `${change < 0 ? '−' : '+'}${number(Math.abs(change))}`,
  unchanged: 'unchanged',
  since: (period) => `since ${period}`,
  sinceHeader: (period) => `Since ${period}`,
  range: (lowest, highest) => `${number(lowest)}–${number(highest)}`,
  rank,
  leftOut: (bounds, without) =>
    [
      ...(bounds.length > 0
        ? [
            `except ${bounds.length > 1 ? bounds.length : 'one'} with “${[...new Set(bounds)].join('”, “')}”`,
          ]
        : []),
      ...(without > 0 ? [`${without} without a figure`] : []),
    ].join(', '),
  ownDuty: (status) =>
    status === 'decided' ? 'Our nämnd is responsible' : 'Our nämnd is proposed as responsible',
  alsoUnder: (goal) => `also ${goal}`,
  plannedWithout: (count) =>
    `${plural(count, 'development indicator', 'development indicators')} without figures so far`,
  filterButton: (count) => `Filter${count > 0 ? ` (${count})` : ''}`,
  viewLabel: 'Show as',
  viewAs: (view) => ({ table: 'Table', charts: 'Charts', districts: 'City districts' })[view],
  takeAlong: 'Copy, download, link',
  viewLoading: 'The charts are being fetched.',
};
