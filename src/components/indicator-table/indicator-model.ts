import {
  buildSeries,
  columnsOf,
  currentTime,
  directory,
  indicatorRows,
  notesOf,
  rowOrders,
  sortRows,
  visibleRows,
  type Column,
  type IndicatorFilter,
  type IndicatorRow,
  type Organisation,
  type Outcomes,
  type Program,
  type ProgramData,
  type RowOrder,
  type SortDirection,
} from '../../data/index.js';
import type { IndicatorLocalize } from './indicator-words.js';
import type { DataTable } from '../shared/data-table/data-table.js';
import type { Choice } from '../shared/filter-controls.js';
import { memo } from '../shared/memo.js';
import type { CellContext } from './cell-context.js';
import { indicatorTable, ownersOf } from './columns.js';

/** Beyond so many rows, a browser lays out those that are in view only; and what is folded is not printed. */
export const MANY = 100;

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
  localize: IndicatorLocalize;
}

/** What the rows say: another object when any of it may be something else. */
export interface IndicatorContent {
  /** In the order of the programme. */
  rows: readonly IndicatorRow[];
  table: DataTable<IndicatorRow, Column>;
  context: CellContext;
  /** What they can be sorted by. */
  orders: readonly RowOrder[];
  /** Those that have rows of their own, or could. */
  namnder: readonly Choice[];
}

/** What the indicator table shows. */
export interface IndicatorModel {
  content: IndicatorContent;
  /** In the order in which they are shown. */
  rows: readonly IndicatorRow[];
  sort: Sort;
  /** What the reader has chosen, as far as it is in this programme. */
  chosen: IndicatorFilter;
  /** The same, and before that what the attributes say. */
  filter: IndicatorFilter;
  /** Keys of the rows that fit the filter. */
  visible: ReadonlySet<string>;
  /** Those rows. */
  shown: readonly IndicatorRow[];
}

/** Makes the model, each part of it anew only when something that it is made of is another. */
export function indicatorModel(): (inputs: Inputs) => IndicatorModel {
  const contentOf = memo(makeContent);
  const sorted = memo((content: IndicatorContent, id: string, direction: SortDirection) => {
    const { rows, orders, context } = content;
    const order = orders.find((one) => one.id === id);
    return sortRows(rows, order, direction, context.program, (indicator) =>
      ownersOf(indicator, context),
    );
  });
  const visibleOf = memo(
    (
      { rows, context }: IndicatorContent,
      goal: string,
      namnd: string,
      assessment: IndicatorFilter['assessment'] & string,
      text: string,
    ) => visibleRows(rows, { goal, namnd, assessment, text }, directory(context.organisation).name),
  );
  return ({ data, outcomes, ownId, attributes, localize, ...inputs }) => {
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
    const rows = sorted(content, sort.id, direction);
    const filter = {
      assessment: attributes.assessment ?? '',
      text: attributes.search,
      ...chosen,
    } satisfies IndicatorFilter;
    const { goal = '', namnd = '', assessment, text } = filter;
    const visible = visibleOf(content, goal, namnd, assessment, text);
    const shown = rows.filter(({ key }) => visible.has(key));
    return { content, rows, sort, chosen, filter, visible, shown };
  };
}

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
  const context: CellContext = {
    program,
    organisation,
    outcomes,
    localize,
    now,
    notes: notesOf(rows, columns),
    lastPeriod: columns.filter(({ kind }) => kind === 'period').at(-1)?.id,
    withSources: !every,
  };
  const { name } = directory(organisation);
  return {
    rows,
    table: indicatorTable(columns, context),
    context,
    orders: rows.length > 0 ? rowOrders(columns) : [],
    namnder: [...new Set(series.flatMap(({ namnd }) => namnd ?? []))].map((value) => ({
      value,
      text: name(value),
    })),
  };
}
