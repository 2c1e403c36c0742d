import {
  directory,
  isLead,
  lineStates,
  sortRows,
  visibleRows,
  type IndicatorFilter,
  type IndicatorLine,
  type IndicatorRow,
  type LineState,
  type Outcomes,
  type Program,
  type ProgramData,
  type SortDirection,
} from '../../data/index.js';
import type { IndicatorLocalize } from './indicator-words.js';

import { memo } from '../shared/memo.js';
import { linesOf, makeContent, type IndicatorContent } from './indicator-content.js';

import { territory } from './row-words.js';

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

/** Ids of another programme would hide everything. */
function chosenIn({ id }: Program, { program, filter }: Chosen): IndicatorFilter {
  if (program === id) return filter;
  const { goal: _goal, namnd: _namnd, ...rest } = filter;
  return rest;
}
