import type { indicatorsLate as sv } from '../sv/indicators-late.js';
import type { Words } from '../words.js';
import { number } from './figures.js';
import { points, rank } from './indicators.js';

/** The English texts of all in the indicator table that comes after its rows. */
export const indicatorsLate: Words<typeof sv> = {
  aim: (value, whose) => `Target ${value}${whose ? ` ${whose}` : ''}`,
  merged: (date) => `Merged ${date}`,
  ownScale: (unit) => `${unit}, own scale`,
  gist: (name, values, target) =>
    `${name}: ${[...values, ...(target ? [`target ${target}`] : [])].join(', ')}`,
  oneValue: (value, period) => `${value} in ${period}`,
  withoutValue: 'Not drawn',
  boundSign: '*',
  shortPeriod: (kind, year, count) =>
    `${{ quarter: `Q${count}`, tertial: `T${count}`, annual: 'all of' }[kind]} ${year}`,
  allYears: 'All years in figures',
  period: 'Period',
  value: 'Value',
  remark: 'Remark',
  revised: (before, when) => `Changed: ${before} before${when ? ` (${when})` : ''}.`,
  breaks: 'Do not compare across',
  breakFrom: (period) => `From ${period}:`,
  saveImage: 'Download picture (SVG)',
  imageSource: (titles) => `Source: ${titles}.`,
  imageUpdated: (date) => `Data of ${date}.`,
  definition: 'What is measured',
  caveat: 'Bear in mind',
  periodicity: 'Measured',
  owners: 'Responsible',
  latest: (period) => `Latest (${period})`,
  dataSource: 'Statistics from',
  theme: 'Subject',
  formerGoals: 'Former goals',
  formerGoal: (goals) => `Stood under goal ${goals.join(' and ')} before`,
  wordings: 'Other wordings',
  reading: 'How to read it',
  readingOf: (direction) =>
    direction === 'unclear' ? 'An increase may mean that more cases are detected.' : '',
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
  spreadTitle: (period, count, all) =>
    `Between city districts ${period} (${count} of ${all} have a figure)`,
  spreadLine: ({ lowest, median, highest, gap }, unit, names) =>
    `Lowest ${number(lowest.value)} (${names(lowest)}), median ${number(median.value)}, highest ${number(
      highest.value,
    )} (${names(highest)}). The gap is ${points(gap, unit)}.`,
  notCounted: (list) => `Not counted: ${list.join(', ')}.`,
  spreadOwn: ({ indicator, order }, own, said) =>
    own.rank
      ? `${own.namnd.name} has ${said}, ${rank(own.rank, order.length, indicator)}.`
      : `${own.namnd.name}: ${said}.`,
  undrawn: (count) => `Indicators without figures (${count})`,
  uncompared: (count) => `Without figures from two city districts at least (${count})`,
  noDistricts: 'There are no figures from two city districts at least to compare.',
  previous: 'Previous',
  next: 'Next',
  step: (at, of) => `${at} of ${of}`,
  stepped: (name, at, of) => `${name}. ${at} of ${of}.`,
  indicator: 'Indicator',
  order: 'Order',
  byName: 'Name',
  byValue: (direction) =>
    direction === 'higher' || direction === 'lower' ? 'Best first' : 'Lowest first',
  district: 'District nämnd',
  since: (period) => (period ? `Since ${period}` : 'Change'),
  sinceOne: (change, period) => `${change} since ${period}`,
  unchanged: '±0',
  wholeLine: (level, value) => `${level === 'parent' ? 'County' : 'City'} ${value}`,
  whole: (name, value) => `${name}: ${value}`,
  targetIs: (value) => `Target: ${value}.`,
  ownTargets: 'The dashed line is the target of the nämnd itself.',
  overTime: 'Over time',
  sameAxes: (periods, values) =>
    `All have the same axes: ${[...new Set(periods)].join('–')} and ${values.join('–')}. The others are grey.`,
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
  emptyCell: '–: our sources have no figure',
  copyLink: 'Copy a link to this view',
  linkCopied: 'The link is copied.',
  linkFailed: 'The link could not be copied.',
};
