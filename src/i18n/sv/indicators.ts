import {
  readable,
  type ActivityState,
  type Indicator,
  type Outcome,
  type OutcomeState,
  type PeriodKind,
  type Spread,
  type Verdict,
} from '../../data/index.js';
import { grouped } from '../formats.js';
import { plural } from '../grammar.js';

// Figures come rounded; this is for what else somebody hands in.
const number = (value: number): string => grouped('sv', readable(value));

/** A difference, in the unit of the indicator. */
const points = (value: number, unit: Indicator['unit']): string =>
  number(value) + (unit !== 'percent' ? '' : value === 1 ? ' procentenhet' : ' procentenheter');

/** What values are in, by what the records say. */
type Measure = Pick<Indicator, 'unit' | 'unitLabel' | 'average' | 'scale'>;

const units: Record<Indicator['unit'], string> = {
  percent: 'procent',
  count: 'antal',
  days: 'dagar',
  'per-10000': 'per 10 000 invånare',
  index: 'index',
  'yes-no': 'ja eller nej',
  other: '',
};

const noValues: Record<OutcomeState, readonly [string, string, string]> = {
  value: ['', '', ''],
  missing: ['..', 'saknas', 'uppgiften finns inte eller kom inte in'],
  suppressed: ['×', 'dold', 'visas inte, för att ingen ska kunna kännas igen'],
  'not-applicable': ['.', 'inte aktuell', 'kan inte mätas här'],
  'not-yet-reported': ['›', 'kommer', 'är inte rapporterad än'],
  discontinued: ['/', 'upphörd', 'mäts inte längre'],
};

/** The best is first; where nothing says which that is, the lowest. */
const rank = (place: number, of: number, { direction }: Pick<Indicator, 'direction'>): string =>
  `plats ${place} av ${of} från ${direction === 'higher' || direction === 'lower' ? 'bäst' : 'lägst'}`;

/** The Swedish texts of the indicator table. */
export const indicators = {
  /** Heading of the indicator table. */
  indicatorTable: 'Hur går det?',
  /** @param goal - whether it is one goal that has none, and not the programme */
  noIndicators: (goal: boolean) =>
    `${goal ? 'Målet' : 'Programmet'} har inga indikatorer i underlaget.`,
  noOutcomes: 'Det finns inga utfall i underlaget för det här programmet.',
  outcomesLoading: 'Utfallen hämtas.',
  outcomesFailed: 'Utfallen kunde inte hämtas.',
  indicatorHeader: 'Indikator',
  /** A number as it is written in the language. */
  number,
  /** A number that its source gives in round terms. */
  roughly: (number: string) => `ca ${number}`,
  /** After a number that stands by itself: `%`, or nothing. */
  unitSign: ({ unit }: Pick<Indicator, 'unit'>) => (unit === 'percent' ? '\u00a0%' : ''),
  /** What the values are in. Words of the source go before ours. */
  unit: ({ unit, unitLabel, average, scale }: Measure) =>
    (unitLabel ?? units[unit]) +
    (average ? ` (${average === 'mean' ? 'medelvärde' : 'median'})` : '') +
    (scale ? ` ${number(scale.from)}–${number(scale.to)}` : ''),
  /** A value that is 1 or 0. */
  yesNo: (isYes: boolean) => (isYes ? 'ja' : 'nej'),
  /** A period that is no date. @param name - as the source writes it: `2024/25`; else the year */
  periodName: (kind: PeriodKind, name: string, number: number) =>
    ({
      schoolYear: `läsåret ${name}`,
      quarter: `kvartal ${number} ${name}`,
      tertial: `tertial ${number} ${name}`,
      annual: `helår ${name}`,
    })[kind],
  /** The territory of a figure that is not a nämnd's. */
  whole: (level: 'city' | 'parent') => (level === 'parent' ? 'Hela länet' : 'Hela staden'),
  /** Why there is no value: the sign, the words in a cell, and what it means. */
  noValue: (state: OutcomeState, part: 'sign' | 'words' | 'meaning') =>
    noValues[state][['sign', 'words', 'meaning'].indexOf(part)]!,
  assessment: (assessment: NonNullable<Outcome['assessment']>) =>
    ({
      full: 'Uppfyllt',
      partial: 'Delvis uppfyllt',
      none: 'Inte uppfyllt',
      unclear: 'Går inte att bedöma',
    })[assessment],
  verdict: (verdict: Verdict) =>
    ({ better: 'Bättre', worse: 'Sämre', same: 'Oförändrat', up: 'Ökat', down: 'Minskat' })[
      verdict
    ],
  /** @param change - with its sign, in the unit of the indicator */
  change: (change: number, unit: Indicator['unit']) =>
    `${change > 0 ? '+' : '−'}${points(Math.abs(change), unit)}`,
  column: (
    kind:
      | 'latest'
      | 'women'
      | 'men'
      | 'target'
      | 'assessment'
      | 'trend'
      | 'spread'
      | 'owners'
      | 'age'
      | 'goal',
  ) =>
    ({
      latest: 'Senaste',
      women: 'Kvinnor',
      men: 'Män',
      target: 'Mål',
      assessment: 'Bedömning',
      trend: 'Förändring',
      spread: 'Stadsdelar',
      owners: 'Ansvarig',
      age: 'Källa och ålder',
      goal: 'Mål i programmet',
    })[kind],
  /** How old a figure is. @param years - whole ones since its period ended; below 0 while it goes on */
  age: (years: number) =>
    years < 0 ? 'pågående period' : years === 0 ? 'under 1 år gammal' : `${years} år gammal`,
  spreadTitle: (period: string, count: number, all: number) =>
    `Mellan stadsdelar ${period} (${count} av ${all} har en uppgift)`,
  spreadLine: (
    { lowest, median, highest, gap }: Spread,
    unit: Indicator['unit'],
    names: (mark: Spread['lowest']) => string,
  ) =>
    `Lägst ${number(lowest.value)} (${names(lowest)}), median ${number(median.value)}, högst ${number(
      highest.value,
    )} (${names(highest)}). Skillnaden är ${points(gap, unit)}.`,
  /** @param reason - why the own nämnd has no number to compare, where it has none */
  spreadOwn: ({ indicator, values }: Spread, own: NonNullable<Spread['own']>, reason: string) =>
    'rank' in own
      ? `${own.namnd.name} har ${number(own.value)}, ${rank(own.rank, values.length, indicator)}.`
      : `${own.namnd.name}: ${reason}.`,
  more: 'Mer om indikatorn',
  lineKind: (kind: Outcome['sex'] | 'before') =>
    ({
      all: 'Alla',
      women: 'Kvinnor',
      men: 'Män',
      girls: 'Flickor',
      boys: 'Pojkar',
      before: 'Före sammanslagningen',
    })[kind],
  definition: 'Vad som mäts',
  caveat: 'Att tänka på',
  periodicity: 'Mäts',
  lifecycle: (state: Indicator['lifecycle']['state']) =>
    ({ active: '', discontinued: 'Följs inte längre upp', planned: 'Utvecklingsindikator' })[state],
  origin: (origin: Indicator['origin']) =>
    ({
      program: 'programmet',
      kf: 'kommunfullmäktige',
      namnd: 'nämnden',
      regional: 'den regionala strategin',
    })[origin],
  originLabel: 'Bestämd i',
  /** Before a quotation. */
  asPublished: 'Källan skriver',
  before: (date: string, name: string) => `Till och med ${date}: ${name}`,
  opinions: 'Synpunkter från remissen',
  opinion: (stance: 'positive' | 'critical' | 'neutral' | 'proposal', author: string) =>
    `${author} ${
      {
        positive: 'är positiv',
        critical: 'är kritisk',
        neutral: 'säger',
        proposal: 'föreslår (inte beslutat)',
      }[stance]
    }:`,
  notes: 'Noter',
  noteRef: (count: number) => `Not ${count}`,
  searchIndicators: 'Sök indikator eller nämnd',
  rowsShown: (shown: number, total: number) =>
    shown === total
      ? `${plural(total, 'rad', 'rader')} visas.`
      : `${shown} av ${plural(total, 'rad', 'rader')} visas.`,
  chartOf: (name: string) => `Linjediagram: ${name}`,
  noFigures: 'Inga utfall i underlaget',
  /** On the row of a nämnd that is no more. */
  endedOn: (date: string) => `Nämnden upphörde ${date}`,
  tellDataOwner: 'Säg till den som ansvarar för uppgifterna.',
  showAllRows: (count: number) => `Visa alla ${count}`,
  /** After a figure, where others in its column are in something else. */
  unitShort: ({ unit, unitLabel }: Pick<Indicator, 'unit' | 'unitLabel'>) =>
    ({
      percent: '\u00a0%',
      days: ' dagar',
      'per-10000': ' per 10\u00a0000',
      other: unitLabel ? ` ${unitLabel}` : '',
      count: '',
      index: '',
      'yes-no': '',
    })[unit],
  /** Over a column of figures that are all in the same. */
  unitInHeader: (measure: Measure) => (measure.unit === 'percent' ? '%' : indicators.unit(measure)),
  /** @param change - not 0 */
  changeShort: (change: number) => `${change < 0 ? '−' : '+'}${number(Math.abs(change))}`,
  unchanged: 'oförändrat',
  since: (period: string) => `sedan ${period}`,
  sinceHeader: (period: string) => `Sedan ${period}`,
  /** From the lowest to the highest. */
  range: (lowest: number, highest: number) => `${number(lowest)}–${number(highest)}`,
  place: (rank: number, of: number) => `plats ${rank} av ${of}`,
  /** Which end the places are counted from. */
  placeFrom: ({ direction }: Pick<Indicator, 'direction'>) =>
    `från ${direction === 'higher' || direction === 'lower' ? 'bäst' : 'lägst'}`,
  ownDuty: (status: 'decided' | 'proposed') =>
    status === 'decided' ? 'Vår nämnd ansvarar' : 'Vår nämnd föreslås ansvara',
  /** @param goal - as `goal` says it, in small letters */
  alsoUnder: (goal: string) => `även ${goal}`,
  /** In the place of indicators without figures. */
  plannedWithout: (count: number) =>
    `${plural(count, 'utvecklingsindikator', 'utvecklingsindikatorer')} utan siffror än`,
  /** On the button that opens the filter. @param count - how much is chosen in it */
  filterButton: (count: number) => `Filter${count > 0 ? ` (${count})` : ''}`,
  viewLabel: 'Visa som',
  viewAs: (view: 'table' | 'charts' | 'districts') =>
    ({ table: 'Tabell', charts: 'Diagram', districts: 'Stadsdelar' })[view],
  takeAlong: 'Kopiera, ladda ner, länka',
  /** Above how the activities are going. @param count - those of which something is told */
  activityProgress: (count: number) => `Så går det med aktiviteterna (${count})`,
  activityStatus: (state: ActivityState) =>
    ({
      'not-started': 'inte påbörjad',
      ongoing: 'pågår',
      done: 'klar',
      late: 'försenad',
      cancelled: 'avbruten',
    })[state],
  sortLabel: 'Ordning',
  sortColumn: (column: string, descending: boolean) =>
    `${column}, ${descending ? 'fallande' : 'stigande'}`,
  programOrder: 'Som i programmet',
  outcomesFile: (program: string) => `utfall-${program}`,
  onlyDuty: 'Bara det vi ansvarar för',
  /** @param districts - whether all of them are stadsdelar */
  everyNamnd: (districts: boolean) => `Visa alla ${districts ? 'stadsdelar' : 'nämnder'}`,
  sexHeader: 'Kön',
  unitHeader: 'Enhet',
  territoryHeader: 'Område',
  territoryFilter: 'Nämnd',
  targetOfYear: 'Mål för året',
  sinceColumn: 'Förändring sedan',
  legendOf: 'Så läser du tabellen',
  emptyCell: '–: underlaget har ingen uppgift.',
  copyLink: 'Kopiera länk till vyn',
  linkCopied: 'Länken är kopierad.',
  linkFailed: 'Det gick inte att kopiera länken.',
};
