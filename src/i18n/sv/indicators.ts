import type { Indicator, Verdict } from '../../data/index.js';
import { plural } from '../grammar.js';
import { figures, number } from './figures.js';

/** A difference, in the unit of the indicator. */
export const points = (value: number, unit: Indicator['unit']): string =>
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

/** The best is first; where nothing says which that is, the lowest. The last is said to be that. */
export const rank = (
  place: number,
  of: number,
  { direction }: Pick<Indicator, 'direction'>,
): string => {
  const [first, last] =
    direction === 'higher' || direction === 'lower' ? ['bäst', 'sämst'] : ['lägst', 'högst'];
  return place === 1 || place === of
    ? `${place === 1 ? first : last} av ${of}`
    : `plats ${place} av ${of} från ${first}`;
};

/** The Swedish texts of the indicator table. */
export const indicators = {
  ...figures,
  /** Heading of the indicator table. */
  indicatorTable: 'Hur går det?',
  /** @param goal - whether it is one goal that has none, and not the programme */
  noIndicators: (goal: boolean) =>
    `${goal ? 'Målet' : 'Programmet'} har inga indikatorer i underlaget.`,
  noOutcomes: 'Det finns inga utfall i underlaget för det här programmet.',
  outcomesLoading: 'Utfallen hämtas.',
  outcomesFailed: 'Utfallen kunde inte hämtas.',
  indicatorHeader: 'Indikator',
  /** What the values are in. Words of the source go before ours. */
  unit: ({ unit, unitLabel, average, scale }: Measure) =>
    (unitLabel ?? units[unit]) +
    (average ? ` (${average === 'mean' ? 'medelvärde' : 'median'})` : '') +
    (scale ? ` ${number(scale.from)}–${number(scale.to)}` : ''),
  /** The territory of a figure that is not a nämnd's. */
  whole: (level: 'city' | 'parent') => (level === 'parent' ? 'Hela länet' : 'Hela staden'),
  verdict: (verdict: Verdict) =>
    ({ better: 'Bättre', worse: 'Sämre', same: 'Oförändrat', up: 'Ökat', down: 'Minskat' })[
      verdict
    ],
  /** @param change - with its sign, in the unit of the indicator */
  change: (change: number, unit: Indicator['unit']) =>
    `${change > 0 ? '+' : '−'}${points(Math.abs(change), unit)}`,
  column: (kind: 'latest' | 'target' | 'assessment' | 'trend' | 'spread' | 'owners' | 'goal') =>
    ({
      latest: 'Senaste',
      target: 'Mål',
      assessment: 'Bedömning',
      trend: 'Förändring',
      spread: 'Stadsdelar',
      owners: 'Ansvarig',
      goal: 'Mål i programmet',
    })[kind],
  more: 'Mer om indikatorn',
  lifecycle: (state: Indicator['lifecycle']['state']) =>
    ({ active: '', discontinued: 'Följs inte längre upp', planned: 'Utvecklingsindikator' })[state],
  notes: 'Noter',
  noteRef: (count: number) => `Not ${count}`,
  searchIndicators: 'Sök indikator eller nämnd',
  rowsShown: (shown: number, total: number) =>
    shown === total
      ? `${plural(total, 'rad', 'rader')} visas.`
      : `${shown} av ${plural(total, 'rad', 'rader')} visas.`,
  /** On the row of a nämnd that is no more. */
  endedOn: (date: string) => `Nämnden upphörde ${date}`,
  showAllRows: (count: number) => `Visa alla ${count}`,
  /** Over a column of figures that are all in the same. */
  unitInHeader: (measure: Measure) => (measure.unit === 'percent' ? '%' : indicators.unit(measure)),
  /** @param change - not 0 */
  changeShort: (change: number) => `${change < 0 ? '−' : '+'}${number(Math.abs(change))}`,
  unchanged: 'oförändrat',
  since: (period: string) => `sedan ${period}`,
  sinceHeader: (period: string) => `Sedan ${period}`,
  /** From the lowest to the highest. */
  range: (lowest: number, highest: number) => `${number(lowest)}–${number(highest)}`,
  /** Where one stands among all. */
  rank,
  /**
   * What a range or a rank leaves out.
   *
   * @param bounds - as the source prints them
   * @param without - how many have no figure
   */
  leftOut: (bounds: readonly string[], without: number) =>
    [
      ...(bounds.length > 0
        ? [
            `utom ${bounds.length > 1 ? bounds.length : 'en'} med ”${[...new Set(bounds)].join('”, ”')}”`,
          ]
        : []),
      ...(without > 0 ? [`${without} utan siffra`] : []),
    ].join(', '),
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
  viewLoading: 'Diagrammen hämtas.',
};
