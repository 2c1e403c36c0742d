import type { ActivityState, Direction, Indicator, Spread } from '../../data/index.js';
import { number } from './figures.js';
import { points, rank } from './indicators.js';

/*
 * What is below a row of the indicator table, in its charts and in the comparison of stadsdelar, in what is
 * opened from its bar and below the table. It comes late, in each language: see `components/indicator-table/late-words.ts`.
 */

/** The Swedish texts of all in the indicator table that comes after its rows. */
export const indicatorsLate = {
  /** At the line of a target. @param whose - where the chart has more than one */
  aim: (value: string, whose: string) => `Mål ${value}${whose ? ` ${whose}` : ''}`,
  /** At the line of a merger. @param date - formatted */
  merged: (date: string) => `Sammanslagen ${date}`,
  /** What a value axis is in, where the whole and its parts have axes of their own. */
  ownScale: (unit: string) => `${unit}, egen skala`,
  /** What a chart says: `Hela staden: 64 % 2022, 67 % 2025, mål 81 %`. */
  gist: (name: string, values: readonly string[], target: string) =>
    `${name}: ${[...values, ...(target ? [`mål ${target}`] : [])].join(', ')}`,
  oneValue: (value: string, period: string) => `${value} ${period}`,
  /** Below a chart: what the signs on its axis stand for. A bound is a value too. */
  withoutValue: 'Inte ritat',
  /** A value that its source gives as a bound. */
  boundSign: '*',
  /** On the axis: a tertial or a quarter. @param year - as it is */
  shortPeriod: (kind: 'quarter' | 'tertial' | 'annual', year: string, count: number) =>
    `${{ quarter: `kv ${count}`, tertial: `T${count}`, annual: 'helår' }[kind]} ${year}`,
  allYears: 'Alla år i siffror',
  period: 'Period',
  /** Over the figures, where they are of all. */
  value: 'Värde',
  remark: 'Anmärkning',
  /** A figure that was another. @param when - formatted, or empty */
  revised: (before: string, when: string) =>
    `Ändrad: ${before} tidigare${when ? ` (${when})` : ''}.`,
  breaks: 'Jämför inte över',
  breakFrom: (period: string) => `Från ${period}:`,
  saveImage: 'Ladda ner bild (SVG)',
  imageSource: (titles: string) => `Källa: ${titles}.`,
  imageUpdated: (date: string) => `Uppgifter från ${date}.`,
  definition: 'Vad som mäts',
  caveat: 'Att tänka på',
  periodicity: 'Mäts',
  owners: 'Ansvarig',
  latest: (period: string) => `Senast (${period})`,
  dataSource: 'Statistik från',
  theme: 'Område',
  formerGoals: 'Tidigare mål',
  /** @param goals - their numbers */
  formerGoal: (goals: readonly string[]) => `Stod tidigare under mål ${goals.join(' och ')}`,
  wordings: 'Andra lydelser',
  reading: 'Så läses den',
  /** What a rise or a fall may mean; empty where it says itself. */
  readingOf: (direction: Direction) =>
    direction === 'unclear' ? 'En ökning kan betyda att fler fall upptäcks.' : '',
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
  /** After the lowest and the highest. @param list - those that are not counted, with what is said of them */
  notCounted: (list: readonly string[]) => `Inte inräknat: ${list.join(', ')}.`,
  /** @param said - the figure of the own nämnd, or why it has none */
  spreadOwn: ({ indicator, order }: Spread, own: NonNullable<Spread['own']>, said: string) =>
    own.rank
      ? `${own.namnd.name} har ${said}, ${rank(own.rank, order.length, indicator)}.`
      : `${own.namnd.name}: ${said}.`,
  /** Indicators that have nothing to draw. */
  undrawn: (count: number) => `Indikatorer utan siffror (${count})`,
  /** Those of which too few stadsdelar have a figure. */
  uncompared: (count: number) => `Utan siffror från minst två stadsdelar (${count})`,
  noDistricts: 'Det finns inga siffror från minst två stadsdelar att jämföra.',
  previous: 'Föregående',
  next: 'Nästa',
  step: (at: number, of: number) => `${at} av ${of}`,
  stepped: (name: string, at: number, of: number) => `${name}. ${at} av ${of}.`,
  indicator: 'Indikator',
  order: 'Ordning',
  byName: 'Namn',
  byValue: (direction: Direction | undefined) =>
    direction === 'higher' || direction === 'lower' ? 'Bäst först' : 'Lägst först',
  district: 'Stadsdelsnämnd',
  /** Over the changes. @param period - formatted; empty where they are since different ones */
  since: (period: string) => (period ? `Sedan ${period}` : 'Ändring'),
  sinceOne: (change: string, period: string) => `${change} sedan ${period}`,
  unchanged: '±0',
  /** At the line of the whole through the bars. */
  wholeLine: (level: 'city' | 'parent', value: string) =>
    `${level === 'parent' ? 'Länet' : 'Staden'} ${value}`,
  whole: (name: string, value: string) => `${name}: ${value}`,
  targetIs: (value: string) => `Mål: ${value}.`,
  ownTargets: 'Den streckade linjen är nämndens eget mål.',
  overTime: 'Över tid',
  /** @param axes - from and to, of periods and values */
  sameAxes: (periods: readonly string[], values: readonly string[]) =>
    `Alla har samma axlar: ${[...new Set(periods)].join('–')} och ${values.join('–')}. De andra är grå.`,
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
  emptyCell: '–: underlaget har ingen uppgift',
  copyLink: 'Kopiera länk till vyn',
  linkCopied: 'Länken är kopierad.',
  linkFailed: 'Det gick inte att kopiera länken.',
} satisfies Record<string, unknown>;
