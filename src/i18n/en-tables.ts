import type { Indicator, OutcomeState } from '../data/index.js';
import { grouped, listed, markParts, plural } from './grammar.js';
import { en } from './en.js';
import type { TableMessages } from './table-messages.js';

const list = (items: readonly string[]): string =>
  listed(items, items.length > 2 ? ', and ' : ' and ');

const words = { proposed: 'Proposed', employer: 'as employer', group: 'through group' };
const shortWords = { ...words, employer: 'em', group: 'g' };
const shortRoles = {
  responsible: 'R',
  shared: 'S',
  coordination: 'C',
  'follow-up': 'F',
  knowledge: 'K',
} as const;

const number = (value: number): string => grouped(value, ',', '.');

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

/** The English texts of the tables. */
export const enTables: TableMessages = {
  matrix: 'Who answers for what',
  matrixHint:
    'Move between the headers of the table with the arrow keys. Press a header to mark its row or column. A number in brackets is how many activities, indicators or duties there are.',
  mark: (mark, counted) => markParts(mark, en.role(mark), counted, words),
  markShort: (mark, counted) => markParts(mark, shortRoles[mark.role], counted, shortWords),
  legend:
    'R Responsible · S Shared · C Co-ordination · F Follow-up · K Knowledge · (R) proposed · em as employer · g through group',
  wholeProgramLine: 'The whole programme',
  expand: (count, of) => `${of}: show ${count} lines below`,
  ownersHeader: 'Nämnd or board',
  goalsHeader: 'Goal',
  kindOfNamnd: 'Kind of nämnd',
  roleFilter: 'Role',
  goalFilter: 'Goal',
  searchMatrix: 'Search goals, items or nämnder',
  onlyOwn: 'Show only our nämnd',
  transpose: 'Swap rows and columns',
  expandAll: 'Show activities and indicators',
  copy: 'Copy the table',
  copied: 'The table is copied. Paste it into a spreadsheet.',
  copyFailed: 'The table could not be copied. Download it as CSV instead.',
  download: 'Download CSV',
  fileName: (program) => `responsibility-${program}.csv`,
  matrixShown: (rows, columns) =>
    `Shown: ${plural(rows, 'row', 'rows')} and ${plural(columns, 'column', 'columns')}.`,
  clearMatrix: 'Show all',
  moreChoices: 'More choices',
  sortNamnder: 'Order nämnder',
  sortBy: (by) => (by ? 'Most items first' : 'By name'),
  noMatrixHits: 'Nothing fits your choices.',
  checks: 'Check of the responsibilities',
  checksNone: 'Nothing to remark on.',
  finding: (finding) => {
    if (finding.kind === 'idle') {
      return `Have no activity and no indicator (${finding.names.length}): ${list(finding.names)}.`;
    }
    const item = `“${finding.item.text}”`;
    switch (finding.kind) {
      case 'no-responsible':
        return `Nobody has a decided responsibility for ${item}.`;
      case 'two-responsible':
        return `Several are responsible for ${item}: ${list(finding.names)}.`;
      case 'ended-namnd':
        return `${finding.name} no longer exists but is named as responsible for ${item}${
          finding.successors.length > 0 ? `. Taken over by: ${list(finding.successors)}.` : '.'
        }`;
    }
  },

  indicatorTable: 'How is it going?',
  indicatorHint:
    'Move between the headers with the arrow keys. A header at the top sorts the table, one to the left shows more about the indicator.',
  noIndicators: (goal) => `The ${goal ? 'goal' : 'programme'} has no indicators in our sources.`,
  noOutcomes: 'There are no outcomes in our sources for this programme.',
  outcomesLoading: 'The outcomes are being fetched.',
  outcomesFailed: 'The outcomes could not be fetched.',
  unknownChoice: (attribute, value, known) =>
    `${attribute}="${value}" in the tag cannot be used. These can: ${list(known)}.`,
  indicatorHeader: 'Indicator',
  number,
  roughly: (value) => `about ${value}`,
  unitSign: ({ unit }) => (unit === 'percent' ? '%' : ''),
  unit: ({ unit, unitLabel }) =>
    ({ percent: 'per cent', count: 'number', other: unitLabel ?? '' })[unit],
  whole: (level) => (level === 'parent' ? 'The whole county' : 'The whole city'),
  noValue: (state, part) => noValues[state][['sign', 'words', 'meaning'].indexOf(part)]!,
  legendOf: 'How to read the table',
  emptyCell: 'Empty cell: our sources have no figure.',
  assessment: (assessment) => ({ full: 'Fully', partial: 'Partly', none: 'Not' })[assessment],
  verdict: (verdict) =>
    ({
      better: 'Better',
      worse: 'Worse',
      same: 'Unchanged',
      up: 'Increased',
      down: 'Decreased',
    })[verdict],
  change: (change, unit) =>
    `${change > 0 ? '+' : '−'}${number(Math.abs(change))}${
      unit === 'percent' ? ' percentage points' : ''
    }`,
  trend: (verdict, change, from) => `${verdict}${change ? ` ${change}` : ''} since ${from}`,
  column: (kind) =>
    ({
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
    )} (${names(highest)}). The gap is ${number(gap)}${unit === 'percent' ? ' percentage points' : ''}.`,
  spreadOwn: ({ indicator, values }, own) =>
    'rank' in own
      ? `${own.namnd.name} has ${number(own.value)}, ${rank(own.rank, values.length, indicator)}.`
      : `${own.namnd.name}: ${noValues[own.state][1]}.`,
  more: 'More about the indicator',
  lineKind: (kind) =>
    ({ all: 'All', women: 'Women', men: 'Men', before: 'Before the merger' })[kind],
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
  noFigures: 'No outcomes in our sources',
  endedOn: (date) => `The nämnd ended on ${date}`,
  tellDataOwner: 'Tell whoever is responsible for the data.',
  showAllRows: (count) => `Show all ${count}`,
  outcomesFile: (program) => `outcomes-${program}.csv`,
};
