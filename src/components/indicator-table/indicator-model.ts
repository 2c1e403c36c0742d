import {
  buildSeries,
  columnsOf,
  currentTime,
  directory,
  inCommon,
  indicatorLines,
  indicatorRows,
  isLead,
  lineStates,
  notesOf,
  periodsOf,
  rowOrders,
  sortRows,
  visibleRows,
  type IndicatorFilter,
  type IndicatorLine,
  type IndicatorRow,
  type LineState,
  type Organisation,
  type Outcomes,
  type Program,
  type ProgramData,
  type RowOrder,
  type SortDirection,
} from '../../data/index.js';
import type { IndicatorLocalize } from './indicator-words.js';
import type { Choice } from '../shared/filter-controls.js';
import { memo } from '../shared/memo.js';
import type { CellContext } from './cell-context.js';
import { indicatorTable, territory, type IndicatorColumns } from './columns.js';

/** Beyond so many rows, a browser lays out those that are in view only. */
export const MANY = 100;
/** Beyond so many, a table has a box of its own to scroll in, and its headers are one stop. */
const LARGE = 30;
/** With fewer there is nothing to look for. */
const FEW = 12;

/** What the rows are sorted by: the id of an order, empty for that of the programme. */
export interface Sort {
  id: string;
  direction: SortDirection;
}

/** What the attribute `sort` asks for, whether or not there is such an order. */
export const sortIn = (sort: string): Sort => ({
  id: sort.replace(/^-/, ''),
  direction: sort.startsWith('-') ? 'descending' : 'ascending',
});

/** What a press on a header makes of `sort`: the smallest first, then the largest, then as in the programme. */
export const nextSort = (sort: string, id: string): string =>
  sort === id ? `-${id}` : sort === `-${id}` ? '' : id;

/** What the reader has narrowed the table by, and of which programme. */
export interface Chosen {
  /** Id of the programme. */
  program: string;
  filter: IndicatorFilter;
}

/** What the table is made from. */
interface Inputs {
  data: ProgramData;
  outcomes: Outcomes | undefined;
  /** Id of the own nämnd. */
  ownId: string | undefined;
  /** The attributes of the element. */
  attributes: {
    goal: string | undefined;
    rows: 'indicators' | 'namnder';
    sort: string;
    assessment: IndicatorFilter['assessment'] | undefined;
    search: string;
  };
  chosen: Chosen;
  /** Keys of the folds that the reader has opened. */
  folds: ReadonlySet<string>;
  /** On paper nothing is folded. */
  printing: boolean;
  localize: IndicatorLocalize;
}

/** What the rows say: another object when any of it may be something else. */
export interface IndicatorContent {
  /** In the order of the programme. */
  rows: readonly IndicatorRow[];
  /** Those of an indicator one after the other, under their goals. */
  lines: readonly IndicatorLine[];
  table: IndicatorColumns;
  /** The same where no header says a period for all. */
  facts: IndicatorColumns;
  context: CellContext;
  /** Every period that some row has a record for, in order. */
  periods: readonly string[];
  /** Whether each nämnd has its row. */
  every: boolean;
  isLarge: boolean;
  /** Whether there is enough to look for. */
  isSearched: boolean;
  /** Least width of the columns, in em. */
  least: number;
  /** What they can be sorted by. */
  orders: readonly RowOrder[];
  /** Those that have rows of their own, or could. */
  namnder: readonly Choice[];
  /** Whether all of these are stadsdelar. */
  isDistricts: boolean;
  hasFigures: boolean;
  /** Whether something differs between stadsdelar. */
  hasSpread: boolean;
  /** Whether the own nämnd has rows, or answers for any. */
  hasOwn: boolean;
}

/** What the indicator table shows. */
export interface IndicatorModel {
  content: IndicatorContent;
  /** In the order in which they are shown. */
  lines: readonly IndicatorLine[];
  states: readonly LineState[];
  sort: Sort;
  /** Whether indicators stand by themselves, and not under their goals. */
  isFlat: boolean;
  /** What the reader has chosen, as far as it is in this programme. */
  chosen: IndicatorFilter;
  /** The same, and before that what the attributes say. */
  filter: IndicatorFilter;
  /** The rows that fit the filter, in their order. */
  shown: readonly IndicatorRow[];
}

/** Makes the model, each part of it anew only when something that it is made of is another. */
export function indicatorModel(): (inputs: Inputs) => IndicatorModel {
  const contentOf = memo(makeContent);
  const sorted = memo((content: IndicatorContent, id: string, direction: SortDirection) => {
    const order = content.orders.find((one) => one.id === id);
    const { context } = content;
    return order
      ? linesOf(content, context.program, (rows) =>
          sortRows(rows, order, direction, context.program, (row) =>
            isLead(row) && !content.every ? row.series.indicator.text : territory(row, context),
          ),
        )
      : content.lines;
  });
  const visibleOf = memo(
    (
      { rows, context, every }: IndicatorContent,
      goal: string,
      namnd: string,
      assessment: IndicatorFilter['assessment'] & string,
      text: string,
      onlyOwn: boolean,
    ) =>
      visibleRows(
        rows,
        { goal, namnd, assessment, text, onlyOwn },
        directory(context.organisation).name,
        !every,
      ),
  );
  const statesOf = memo(lineStates);
  const shownOf = memo((lines: readonly IndicatorLine[], visible: ReadonlySet<string>) =>
    lines.flatMap((line) => (line.kind === 'row' && visible.has(line.key) ? [line.row] : [])),
  );
  return ({ data, outcomes, ownId, attributes, folds, printing, localize, ...inputs }) => {
    const { program, organisation } = data;
    const chosen = chosenIn(program, inputs.chosen);
    const every = attributes.rows === 'namnder' || !!chosen.namnd;
    const content = contentOf(
      program,
      organisation,
      outcomes,
      ownId,
      attributes.goal,
      every,
      localize,
      localize.lang(),
    );
    const { id, direction } = sortIn(attributes.sort);
    const isKnown = content.orders.some((order) => order.id === id);
    const sort = { id: isKnown ? id : '', direction };
    const lines = sorted(content, sort.id, direction);
    const filter = {
      assessment: attributes.assessment ?? '',
      text: attributes.search,
      ...chosen,
    } satisfies IndicatorFilter;
    const { goal = '', namnd = '', assessment, text, onlyOwn = false } = filter;
    const visible = visibleOf(content, goal, namnd, assessment, text, onlyOwn);
    const isNarrowed = Object.values(filter).some(Boolean);
    return {
      content,
      lines,
      states: statesOf(lines, visible, isNarrowed || printing, folds),
      sort,
      isFlat: isKnown && !every,
      chosen,
      filter,
      shown: shownOf(lines, visible),
    };
  };
}

/** Rows by goal and indicator, in an order. */
const linesOf = (
  { rows, every }: Pick<IndicatorContent, 'rows' | 'every'>,
  { goals }: Pick<Program, 'goals'>,
  sort?: (rows: readonly IndicatorRow[]) => readonly IndicatorRow[],
): readonly IndicatorLine[] =>
  indicatorLines(rows, {
    goals,
    every,
    sort,
    isFolding: rows.some(({ series }) => series.periods.length > 0),
  });

/** Ids of another programme would hide everything. */
function chosenIn({ id }: Program, { program, filter }: Chosen): IndicatorFilter {
  if (program === id) return filter;
  const { goal: _goal, namnd: _namnd, ...rest } = filter;
  return rest;
}

function makeContent(
  program: Program,
  organisation: Organisation | undefined,
  outcomes: Outcomes | undefined,
  ownId: string | undefined,
  goal: string | undefined,
  every: boolean,
  localize: IndicatorLocalize,
  /** Not read: it is here because other words are another content. */
  _lang: string,
): IndicatorContent {
  const now = currentTime();
  const series = buildSeries(program, outcomes, organisation, now).filter(
    ({ indicator }) => !goal || indicator.goalIds.includes(goal),
  );
  const rows = indicatorRows(series, organisation, ownId, every);
  const columns = columnsOf(rows);
  const periods = periodsOf(rows.map((row) => row.series));
  const context: CellContext = {
    program,
    organisation,
    outcomes,
    localize,
    now,
    notes: notesOf(rows),
    ...inCommon(rows),
  };
  const { name, namnd: find } = directory(organisation);
  const namnder = [...new Set(series.flatMap(({ namnd }) => namnd ?? []))];
  const lines = linesOf(
    { rows, every },
    // Of several that an indicator is under, the one that is asked for.
    { goals: program.goals.filter(({ id }) => !goal || id === goal) },
  );
  const years = [...new Set([periods[0], periods.at(-1)].map((one) => one?.slice(0, 4)))];
  return {
    rows,
    lines,
    table: indicatorTable(columns, context, years.join('–')),
    facts: indicatorTable(columns, { ...context, lastPeriod: undefined, since: undefined }),
    context,
    periods,
    every,
    isLarge: lines.filter((line) => line.kind === 'row' && !line.planned).length > LARGE,
    isSearched: Math.max(rows.length, series.length) >= FEW,
    least: columns.reduce((sum, { width }) => sum + width, 26),
    orders: rows.length > 0 ? rowOrders(rows, columns) : [],
    namnder: namnder.map((value) => ({ value, text: name(value) })),
    isDistricts: namnder.every((id) => find(id)?.kind === 'stadsdelsnamnd'),
    hasFigures: series.some(({ latestPeriod }) => latestPeriod),
    hasSpread: rows.some(({ spread }) => spread),
    hasOwn: rows.some(({ own, duty }) => own || duty),
  };
}
