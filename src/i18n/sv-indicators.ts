import type { Indicator, OutcomeState } from '../data/index.js';
import { grouped, listed, plural } from './grammar.js';
import type { IndicatorMessages } from './table-messages.js';
import { svTables } from './sv-tables.js';

const list = (items: readonly string[]): string => listed(items, ' och ');

const number = (value: number): string => grouped(value, '\u00a0', ',');

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
export const svIndicators: IndicatorMessages = {
  ...svTables,
  indicatorTable: 'Hur går det?',
  indicatorHint:
    'Piltangenterna går mellan rubrikerna. En rubrik överst sorterar tabellen, en till vänster visar mer om indikatorn.',
  noIndicators: (goal) => `${goal ? 'Målet' : 'Programmet'} har inga indikatorer i underlaget.`,
  noOutcomes: 'Det finns inga utfall i underlaget för det här programmet.',
  outcomesLoading: 'Utfallen hämtas.',
  outcomesFailed: 'Utfallen kunde inte hämtas.',
  unknownChoice: (attribute, value, known) =>
    `${attribute}="${value}" i taggen går inte att använda. Det här går: ${list(known)}.`,
  indicatorHeader: 'Indikator',
  number,
  roughly: (number) => `ca ${number}`,
  unitSign: ({ unit }) => (unit === 'percent' ? '\u00a0%' : ''),
  unit: ({ unit, unitLabel }) =>
    ({ percent: 'procent', count: 'antal', other: unitLabel ?? '' })[unit],
  whole: (level) => (level === 'parent' ? 'Hela länet' : 'Hela staden'),
  noValue: (state, part) => noValues[state][['sign', 'words', 'meaning'].indexOf(part)]!,
  legendOf: 'Så läser du tabellen',
  emptyCell: 'Tom ruta: underlaget har ingen uppgift.',
  assessment: (assessment) => ({ full: 'Helt', partial: 'Delvis', none: 'Ej' })[assessment],
  verdict: (verdict) =>
    ({ better: 'Bättre', worse: 'Sämre', same: 'Oförändrat', up: 'Ökat', down: 'Minskat' })[
      verdict
    ],
  change: (change, unit) =>
    `${change > 0 ? '+' : '−'}${number(Math.abs(change))}${
      unit === 'percent' ? ' procentenheter' : ''
    }`,
  trend: (verdict, change, from) => `${verdict}${change ? ` ${change}` : ''} sedan ${from}`,
  column: (kind) =>
    ({
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
  age: (years) =>
    years < 0 ? 'pågående period' : years === 0 ? 'under 1 år gammal' : `${years} år gammal`,
  spreadShort: ({ indicator, lowest, median, highest, gap, own, values }, period) =>
    `${period}: ${number(lowest.value)}–${number(highest.value)}, median ${number(median.value)}, skillnad ${number(gap)}${
      own && 'rank' in own
        ? `, vår nämnd ${number(own.value)} (${rank(own.rank, values.length, indicator)})`
        : ''
    }`,
  spreadTitle: (period, count, all) =>
    `Mellan stadsdelar ${period} (${count} av ${all} har en uppgift)`,
  spreadLine: ({ lowest, median, highest, gap }, unit, names) =>
    `Lägst ${number(lowest.value)} (${names(lowest)}), median ${number(median.value)}, högst ${number(
      highest.value,
    )} (${names(highest)}). Skillnaden är ${number(gap)}${unit === 'percent' ? ' procentenheter' : ''}.`,
  spreadOwn: ({ indicator, values }, own) =>
    'rank' in own
      ? `${own.namnd.name} har ${number(own.value)}, ${rank(own.rank, values.length, indicator)}.`
      : `${own.namnd.name}: ${noValues[own.state][1]}.`,
  more: 'Mer om indikatorn',
  lineKind: (kind) =>
    ({ all: 'Alla', women: 'Kvinnor', men: 'Män', before: 'Före sammanslagningen' })[kind],
  definition: 'Vad som mäts',
  caveat: 'Att tänka på',
  periodicity: 'Mäts',
  lifecycle: (state) =>
    ({ active: '', discontinued: 'Följs inte längre upp', planned: 'Planerad' })[state],
  origin: (origin) =>
    ({
      program: 'programmet',
      kf: 'kommunfullmäktige',
      namnd: 'nämnden',
      regional: 'den regionala strategin',
    })[origin],
  originLabel: 'Bestämd i',
  asPublished: 'Källan skriver',
  before: (date, name) => `Till och med ${date}: ${name}`,
  opinions: 'Synpunkter från remissen',
  opinion: (stance, author) =>
    `${author} ${
      {
        positive: 'är positiv',
        critical: 'är kritisk',
        neutral: 'säger',
        proposal: 'föreslår (inte beslutat)',
      }[stance]
    }:`,
  notes: 'Noter',
  noteRef: (count) => `Not ${count}`,
  everyNamnd: 'Visa varje nämnd',
  asCharts: 'Visa som diagram',
  asTable: 'Visa som tabell',
  searchIndicators: 'Sök indikator eller nämnd',
  territoryFilter: 'Nämnd',
  sortLabel: 'Ordning',
  sortColumn: (column, descending) => `${column}, ${descending ? 'fallande' : 'stigande'}`,
  programOrder: 'Som i programmet',
  rowsShown: (shown, total) =>
    shown === total
      ? `${plural(total, 'rad', 'rader')} visas.`
      : `${shown} av ${plural(total, 'rad', 'rader')} visas.`,
  chartOf: (name) => `Linjediagram: ${name}`,
  noFigures: 'Inga utfall i underlaget',
  endedOn: (date) => `Nämnden upphörde ${date}`,
  tellDataOwner: 'Säg till den som ansvarar för uppgifterna.',
  showAllRows: (count) => `Visa alla ${count}`,
  outcomesFile: (program) => `utfall-${program}`,
};
