import type { Indicator } from '../../data/index.js';
import { plural } from '../grammar.js';
import type { indicators as sv } from '../sv/indicators.js';
import type { Words } from '../words.js';
import { figures, number } from './figures.js';

/** A difference, in the unit of the indicator. */
const points = (value: number, unit: Indicator['unit']): string =>
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

/** The best is first; where nothing says which that is, the lowest. */
const rank = (place: number, of: number, { direction }: Pick<Indicator, 'direction'>): string =>
  `number ${place} of ${of} from the ${direction === 'higher' || direction === 'lower' ? 'best' : 'lowest'}`;

/** The English texts of the indicator table. */
export const indicators: Words<typeof sv> = {
  indicatorTable: 'How is it going?',
  indicatorHint:
    'Move between headers with the arrow keys. One at the top sorts the table, one to the left shows more about the indicator.',
  noIndicators: (goal) => `The ${goal ? 'goal' : 'programme'} has no indicators in our sources.`,
  noOutcomes: 'There are no outcomes in our sources for this programme.',
  outcomesLoading: 'The outcomes are being fetched.',
  outcomesFailed: 'The outcomes could not be fetched.',
  indicatorHeader: 'Indicator',
  unitSign: ({ unit }) => (unit === 'percent' ? '%' : ''),
  unit: ({ unit, unitLabel, average, scale }) =>
    (unitLabel ?? units[unit]) +
    (average ? ` (${average})` : '') +
    (scale ? ` ${number(scale.from)}–${number(scale.to)}` : ''),
  whole: (level) => (level === 'parent' ? 'The whole county' : 'The whole city'),
  legendOf: 'How to read the table',
  emptyCell: 'Empty cell: our sources have no figure.',
  verdict: (verdict) =>
    ({
      better: 'Better',
      worse: 'Worse',
      same: 'Unchanged',
      up: 'Increased',
      down: 'Decreased',
    })[verdict],
  change: (change, unit) => `${change > 0 ? '+' : '−'}${points(Math.abs(change), unit)}`,
  trend: (verdict, change, from) => `${verdict}${change ? ` ${change}` : ''} since ${from}`,
  column: (kind) =>
    ({
      latest: 'Latest',
      women: 'Women',
      men: 'Men',
      target: 'Target for the year',
      assessment: 'Assessment',
      trend: 'Trend',
      spread: 'Between city districts',
      owners: 'Responsible',
      age: 'Source and age',
      goal: 'Goal of the programme',
    })[kind],
  age: (years) =>
    years < 0
      ? 'period not over'
      : years === 0
        ? 'less than 1 year old'
        : `${plural(years, 'year', 'years')} old`,
  spreadShort: ({ indicator, lowest, median, highest, gap, own, values }, period) =>
    `${period}: ${number(lowest.value)}–${number(highest.value)}, median ${number(median.value)}, gap ${number(gap)}${
      own && 'rank' in own
        ? `, our nämnd ${number(own.value)} (${rank(own.rank, values.length, indicator)})`
        : ''
    }`,
  spreadTitle: (period, count, all) =>
    `Between city districts ${period} (${count} of ${all} have a figure)`,
  spreadLine: ({ lowest, median, highest, gap }, unit, names) =>
    `Lowest ${number(lowest.value)} (${names(lowest)}), median ${number(median.value)}, highest ${number(
      highest.value,
    )} (${names(highest)}). The gap is ${points(gap, unit)}.`,
  spreadOwn: ({ indicator, values }, own, reason) =>
    'rank' in own
      ? `${own.namnd.name} has ${number(own.value)}, ${rank(own.rank, values.length, indicator)}.`
      : `${own.namnd.name}: ${reason}.`,
  more: 'More about the indicator',
  definition: 'What is measured',
  caveat: 'Bear in mind',
  periodicity: 'Measured',
  lifecycle: (state) =>
    ({ active: '', discontinued: 'No longer followed up', planned: 'Planned' })[state],
  origin: (origin) =>
    ({
      program: 'the programme',
      kf: 'the city council',
      namnd: 'the nämnd',
      regional: 'the regional strategy',
    })[origin],
  originLabel: 'Set by',
  asPublished: 'The source says',
  before: (date, name) => `Until ${date}: ${name}`,
  activityProgress: (count) => `Activities (${count})`,
  // The words of the format are English.
  activityStatus: (state) => state.replace('-', ' '),
  opinions: 'Opinions from the consultation',
  opinion: (stance, author) =>
    `${author} ${
      {
        positive: 'is positive',
        critical: 'is critical',
        neutral: 'says',
        proposal: 'proposes (not decided)',
      }[stance]
    }:`,
  notes: 'Notes',
  noteRef: (count) => `Note ${count}`,
  everyNamnd: 'Show every nämnd',
  asCharts: 'Show as charts',
  asTable: 'Show as a table',
  searchIndicators: 'Search indicators or nämnder',
  territoryFilter: 'Nämnd',
  sortLabel: 'Order',
  sortColumn: (column, descending) => `${column}, ${descending ? 'descending' : 'ascending'}`,
  programOrder: 'As in the programme',
  rowsShown: (shown, total) =>
    shown === total
      ? `${plural(total, 'row', 'rows')} shown.`
      : `${shown} of ${plural(total, 'row', 'rows')} shown.`,
  chartOf: (name) => `Line chart: ${name}`,
  endedOn: (date) => `The nämnd ended on ${date}`,
  tellDataOwner: 'Tell whoever is responsible for the data.',
  showAllRows: (count) => `Show all ${count}`,
  outcomesFile: (program) => `outcomes-${program}`,
  ...figures,
};
