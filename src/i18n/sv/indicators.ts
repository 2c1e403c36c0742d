import type { ActivityState, Indicator, Spread, Verdict } from '../../data/index.js';
import { plural } from '../grammar.js';
import { figures, number } from './figures.js';

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

/** The best is first; where nothing says which that is, the lowest. */
const rank = (place: number, of: number, { direction }: Pick<Indicator, 'direction'>): string =>
  `plats ${place} av ${of} från ${direction === 'higher' || direction === 'lower' ? 'bäst' : 'lägst'}`;

/** The Swedish texts of the indicator table. */
export const indicators = {
  ...figures,
  /** Heading of the indicator table. */
  indicatorTable: 'Hur går det?',
  indicatorHint:
    'Piltangenterna går mellan rubrikerna. En rubrik överst sorterar tabellen, en till vänster visar mer om indikatorn.',
  /** @param goal - whether it is one goal that has none, and not the programme */
  noIndicators: (goal: boolean) =>
    `${goal ? 'Målet' : 'Programmet'} har inga indikatorer i underlaget.`,
  noOutcomes: 'Det finns inga utfall i underlaget för det här programmet.',
  outcomesLoading: 'Utfallen hämtas.',
  outcomesFailed: 'Utfallen kunde inte hämtas.',
  indicatorHeader: 'Indikator',
  /** After a number that stands by itself: `%`, or nothing. */
  unitSign: ({ unit }: Pick<Indicator, 'unit'>) => (unit === 'percent' ? '\u00a0%' : ''),
  /** What the values are in. Words of the source go before ours. */
  unit: ({ unit, unitLabel, average, scale }: Measure) =>
    (unitLabel ?? units[unit]) +
    (average ? ` (${average === 'mean' ? 'medelvärde' : 'median'})` : '') +
    (scale ? ` ${number(scale.from)}–${number(scale.to)}` : ''),
  /** The territory of a figure that is not a nämnd's. */
  whole: (level: 'city' | 'parent') => (level === 'parent' ? 'Hela länet' : 'Hela staden'),
  legendOf: 'Så läser du tabellen',
  emptyCell: 'Tom ruta: underlaget har ingen uppgift.',
  verdict: (verdict: Verdict) =>
    ({ better: 'Bättre', worse: 'Sämre', same: 'Oförändrat', up: 'Ökat', down: 'Minskat' })[
      verdict
    ],
  /** @param change - with its sign, in the unit of the indicator */
  change: (change: number, unit: Indicator['unit']) =>
    `${change > 0 ? '+' : '−'}${points(Math.abs(change), unit)}`,
  trend: (verdict: string, change: string, from: string) =>
    `${verdict}${change ? ` ${change}` : ''} sedan ${from}`,
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
      target: 'Mål för året',
      assessment: 'Bedömning',
      trend: 'Trend',
      spread: 'Mellan stadsdelar',
      owners: 'Ansvarig',
      age: 'Källa och ålder',
      goal: 'Mål i programmet',
    })[kind],
  /** How old a figure is. @param years - whole ones since its period ended; below 0 while it goes on */
  age: (years: number) =>
    years < 0 ? 'pågående period' : years === 0 ? 'under 1 år gammal' : `${years} år gammal`,
  /** Lowest, median, highest and gap, in a cell. @param period - formatted */
  spreadShort: ({ indicator, lowest, median, highest, gap, own, values }: Spread, period: string) =>
    `${period}: ${number(lowest.value)}–${number(highest.value)}, median ${number(median.value)}, skillnad ${number(gap)}${
      own && 'rank' in own
        ? `, vår nämnd ${number(own.value)} (${rank(own.rank, values.length, indicator)})`
        : ''
    }`,
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
  definition: 'Vad som mäts',
  caveat: 'Att tänka på',
  periodicity: 'Mäts',
  lifecycle: (state: Indicator['lifecycle']['state']) =>
    ({ active: '', discontinued: 'Följs inte längre upp', planned: 'Planerad' })[state],
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
  everyNamnd: 'Visa varje nämnd',
  asCharts: 'Visa som diagram',
  asTable: 'Visa som tabell',
  searchIndicators: 'Sök indikator eller nämnd',
  territoryFilter: 'Nämnd',
  sortLabel: 'Ordning',
  sortColumn: (column: string, descending: boolean) =>
    `${column}, ${descending ? 'fallande' : 'stigande'}`,
  programOrder: 'Som i programmet',
  rowsShown: (shown: number, total: number) =>
    shown === total
      ? `${plural(total, 'rad', 'rader')} visas.`
      : `${shown} av ${plural(total, 'rad', 'rader')} visas.`,
  chartOf: (name: string) => `Linjediagram: ${name}`,
  /** On the row of a nämnd that is no more. */
  endedOn: (date: string) => `Nämnden upphörde ${date}`,
  tellDataOwner: 'Säg till den som ansvarar för uppgifterna.',
  showAllRows: (count: number) => `Visa alla ${count}`,
  outcomesFile: (program: string) => `utfall-${program}`,
};
