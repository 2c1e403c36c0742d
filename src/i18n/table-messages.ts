import type {
  Indicator,
  Mark,
  MatrixFinding,
  Outcome,
  OutcomeState,
  Spread,
  Verdict,
} from '../data/index.js';
import type { Localize } from './localize.js';
import type { Messages } from './messages.js';

/** The texts that the tables have in common. */
export interface TableMessages {
  goalFilter: string;
  copy: string;
  copied: string;
  copyFailed: string;
  download: string;
  clearMatrix: string;
  moreChoices: string;
  noMatrixHits: string;
}

/** Those of the responsibility matrix, which comes in a file of its own. */
export interface MatrixMessages extends TableMessages {
  /** Heading of the matrix. */
  matrix: string;
  matrixHint: string;
  mark: (mark: Mark, counted: boolean) => string;
  markShort: (mark: Mark, counted: boolean) => string;
  legend: string;
  wholeProgramLine: string;
  /** On a button. @param count - how many lines it shows or hides; @param of - the name of the line */
  expand: (count: number, of: string) => string;
  ownersHeader: string;
  goalsHeader: string;
  kindOfNamnd: string;
  roleFilter: string;
  searchMatrix: string;
  onlyOwn: string;
  transpose: string;
  expandAll: string;
  fileName: (program: string) => string;
  matrixShown: (rows: number, columns: number) => string;
  sortNamnder: string;
  sortBy: (by: '' | 'total') => string;
  checks: string;
  checksNone: string;
  finding: (finding: MatrixFinding) => string;
}

/** Those of the indicator table, which comes in another. */
export interface IndicatorMessages extends TableMessages {
  /** Heading of the indicator table. */
  indicatorTable: string;
  indicatorHint: string;
  /** @param goal - whether it is one goal that has none, and not the programme */
  noIndicators: (goal: boolean) => string;
  noOutcomes: string;
  outcomesLoading: string;
  outcomesFailed: string;
  unknownChoice: (attribute: string, value: string, known: readonly string[]) => string;
  indicatorHeader: string;
  /** A number as it is written in the language. */
  number: (value: number) => string;
  /** A number that its source gives in round terms. */
  roughly: (number: string) => string;
  /** After a number that stands by itself: `%`, or nothing. */
  unitSign: (indicator: Pick<Indicator, 'unit'>) => string;
  unit: (indicator: Pick<Indicator, 'unit' | 'unitLabel'>) => string;
  /** The territory of a figure that is not a nämnd's. */
  whole: (level: 'city' | 'parent') => string;
  /** Why there is no value: the sign, the words in a cell, and what it means. */
  noValue: (state: OutcomeState, part: 'sign' | 'words' | 'meaning') => string;
  legendOf: string;
  emptyCell: string;
  assessment: (assessment: NonNullable<Outcome['assessment']>) => string;
  verdict: (verdict: Verdict) => string;
  /** @param change - with its sign, in the unit of the indicator */
  change: (change: number, unit: Indicator['unit']) => string;
  trend: (verdict: string, change: string, from: string) => string;
  column: (
    kind:
      'women' | 'men' | 'target' | 'assessment' | 'trend' | 'spread' | 'owners' | 'age' | 'goal',
  ) => string;
  /** How old a figure is. @param years - whole ones since its period ended; below 0 while it goes on */
  age: (years: number) => string;
  /** Lowest, median, highest and gap, in a cell. @param period - formatted */
  spreadShort: (spread: Spread, period: string) => string;
  spreadTitle: (period: string, count: number, all: number) => string;
  spreadLine: (
    spread: Spread,
    unit: Indicator['unit'],
    names: (mark: Spread['lowest']) => string,
  ) => string;
  spreadOwn: (spread: Spread, own: NonNullable<Spread['own']>) => string;
  more: string;
  lineKind: (kind: Outcome['sex'] | 'before') => string;
  definition: string;
  caveat: string;
  periodicity: string;
  lifecycle: (state: Indicator['lifecycle']['state']) => string;
  origin: (origin: Indicator['origin']) => string;
  originLabel: string;
  /** Before a quotation. */
  asPublished: string;
  before: (date: string, name: string) => string;
  opinions: string;
  opinion: (stance: 'positive' | 'critical' | 'neutral' | 'proposal', author: string) => string;
  notes: string;
  noteRef: (number: number) => string;
  everyNamnd: string;
  asCharts: string;
  asTable: string;
  searchIndicators: string;
  territoryFilter: string;
  sortLabel: string;
  sortColumn: (column: string, descending: boolean) => string;
  programOrder: string;
  rowsShown: (shown: number, total: number) => string;
  chartOf: (name: string) => string;
  noFigures: string;
  /** On the row of a nämnd that is no more. */
  endedOn: (date: string) => string;
  tellDataOwner: string;
  showAllRows: (count: number) => string;
  outcomesFile: (program: string) => string;
}

/** What the matrix has to speak with. */
export type MatrixLocalize = Localize<Messages & MatrixMessages>;

/** What the indicator table has to speak with. */
export type IndicatorLocalize = Localize<Messages & IndicatorMessages>;
