import type { Indicator, OutcomeState } from '../../data/index.js';
import { grouped } from '../formats.js';
import { plural } from '../grammar.js';
import type { indicators as sv } from '../sv/indicators.js';
import type { Words } from '../words.js';

const number = (value: number): string => grouped('en', value);

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

const noValues: Record<OutcomeState, readonly [string, string, string]> = {
  value: ['', '', ''],
  missing: ['..', 'missing', 'there is no figure, or it was not sent in'],
  suppressed: ['×', 'hidden', 'not shown, so that nobody can be recognised'],
  'not-applicable': ['.', 'not applicable', 'cannot be measured here'],
  'not-yet-reported': ['›', 'to come', 'is not reported yet'],
  discontinued: ['/', 'discontinued', 'is no longer measured'],
};

/** The best is first; where nothing says which that is, the lowest. */
const rank = (place: number, of: number, { direction }: Pick<Indicator, 'direction'>): string =>
  `number ${place} of ${of} from the ${direction === 'higher' || direction === 'lower' ? 'best' : 'lowest'}`;

/** The English texts of the indicator table. */
export const indicators: Words<typeof sv> = {
  indicatorTable: 'How is it going?',
  noIndicators: (goal) => `The ${goal ? 'goal' : 'programme'} has no indicators in our sources.`,
  noOutcomes: 'There are no outcomes in our sources for this programme.',
  outcomesLoading: 'The outcomes are being fetched.',
  outcomesFailed: 'The outcomes could not be fetched.',
  indicatorHeader: 'Indicator',
  number,
  roughly: (value) => `about ${value}`,
  unitSign: ({ unit }) => (unit === 'percent' ? '%' : ''),
  unit: ({ unit, unitLabel, average, scale }) =>
    (unitLabel ?? units[unit]) +
    (average ? ` (${average})` : '') +
    (scale ? ` ${number(scale.from)}–${number(scale.to)}` : ''),
  yesNo: (isYes) => (isYes ? 'yes' : 'no'),
  periodName: (kind, name, number) =>
    ({
      schoolYear: `school year ${name}`,
      quarter: `quarter ${number} of ${name}`,
      tertial: `third ${number} of ${name}`,
      annual: `the whole of ${name}`,
    })[kind],
  whole: (level) => (level === 'parent' ? 'The whole county' : 'The whole city'),
  noValue: (state, part) => noValues[state][['sign', 'words', 'meaning'].indexOf(part)]!,
  assessment: (assessment) =>
    ({ full: 'Met', partial: 'Partly met', none: 'Not met', unclear: 'Cannot be judged' })[
      assessment
    ],
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
      women: 'Women',
      men: 'Men',
      target: 'Target',
      assessment: 'Assessment',
      trend: 'Change',
      spread: 'City districts',
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
  lineKind: (kind) =>
    ({
      all: 'All',
      women: 'Women',
      men: 'Men',
      girls: 'Girls',
      boys: 'Boys',
      before: 'Before the merger',
    })[kind],
  definition: 'What is measured',
  caveat: 'Bear in mind',
  periodicity: 'Measured',
  lifecycle: (state) =>
    ({ active: '', discontinued: 'No longer followed up', planned: 'Development indicator' })[
      state
    ],
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
  searchIndicators: 'Search indicators or nämnder',
  rowsShown: (shown, total) =>
    shown === total
      ? `${plural(total, 'row', 'rows')} shown.`
      : `${shown} of ${plural(total, 'row', 'rows')} shown.`,
  chartOf: (name) => `Line chart: ${name}`,
  noFigures: 'No outcomes in our sources',
  endedOn: (date) => `The nämnd ended on ${date}`,
  tellDataOwner: 'Tell whoever is responsible for the data.',
  showAllRows: (count) => `Show all ${count}`,
  unitShort: ({ unit, unitLabel }) =>
    ({
      percent: '%',
      days: ' days',
      'per-10000': ' per 10,000',
      other: unitLabel ? ` ${unitLabel}` : '',
      count: '',
      index: '',
      'yes-no': '',
    })[unit],
  unitInHeader: (measure) => (measure.unit === 'percent' ? '%' : indicators.unit(measure)),
  changeShort: (change) => `${change < 0 ? '−' : '+'}${number(Math.abs(change))}`,
  unchanged: 'unchanged',
  since: (period) => `since ${period}`,
  sinceHeader: (period) => `Since ${period}`,
  range: (lowest, highest) => `${number(lowest)}–${number(highest)}`,
  place: (rank, of) => `number ${rank} of ${of}`,
  placeFrom: ({ direction }) =>
    `from the ${direction === 'higher' || direction === 'lower' ? 'best' : 'lowest'}`,
  ownDuty: (status) =>
    status === 'decided' ? 'Our nämnd is responsible' : 'Our nämnd is proposed as responsible',
  alsoUnder: (goal) => `also ${goal}`,
  plannedWithout: (count) =>
    `${plural(count, 'development indicator', 'development indicators')} without figures so far`,
  filterButton: (count) => `Filter${count > 0 ? ` (${count})` : ''}`,
  viewLabel: 'Show as',
  viewAs: (view) => ({ table: 'Table', charts: 'Charts', districts: 'City districts' })[view],
  takeAlong: 'Copy, download, link',
  activityProgress: (count) => `Activities (${count})`,
  // The words of the format are English.
  activityStatus: (state) => state.replace('-', ' '),
  sortLabel: 'Order',
  sortColumn: (column, descending) => `${column}, ${descending ? 'descending' : 'ascending'}`,
  programOrder: 'As in the programme',
  outcomesFile: (program) => `outcomes-${program}`,
  onlyDuty: 'Only what we are responsible for',
  everyNamnd: (districts) => `Show every ${districts ? 'city district' : 'nämnd'}`,
  sexHeader: 'Sex',
  unitHeader: 'Unit',
  territoryHeader: 'Territory',
  territoryFilter: 'Nämnd',
  targetOfYear: 'Target for the year',
  sinceColumn: 'Change since',
  legendOf: 'How to read the table',
  emptyCell: '–: our sources have no figure.',
  copyLink: 'Copy a link to this view',
  linkCopied: 'The link is copied.',
  linkFailed: 'The link could not be copied.',
};
