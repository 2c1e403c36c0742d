import type { Goal, Indicator } from '../../model.js';
import { isLead, type IndicatorRow } from './indicator-rows.js';

/** A line of the indicator table: a row, or what stands over rows. */
export type IndicatorLine =
  | { kind: 'goal'; key: string; goal: Goal }
  /** Over its rows, where each nämnd has one. */
  | { kind: 'indicator'; key: string; row: IndicatorRow }
  /** In the place of indicators that have no figures yet: the rows that follow, until it is opened. */
  | { kind: 'planned'; key: string; count: number }
  | { kind: 'row'; key: string; row: IndicatorRow; isChild: boolean; planned: string | undefined };

interface LineOptions {
  /** Those that indicators are put under: each under the first of its own. */
  goals: readonly Goal[];
  /** Whether each nämnd has its row: rows are then sorted within their indicator. */
  every: boolean;
  /** Puts rows in the order that the reader has asked for; undefined for that of the programme. */
  sort: ((rows: readonly IndicatorRow[]) => readonly IndicatorRow[]) | undefined;
  /** Whether planned indicators without figures are folded. */
  isFolding: boolean;
}

/** The rows of one indicator. */
type Block = readonly IndicatorRow[];

const isPlanned = ([first]: Block): boolean =>
  first!.series.indicator.lifecycle.state === 'planned' && first!.isWithout === true;

/**
 * Rows by goal and indicator. What is sorted by something else than the programme stands by itself: its
 * goals are then told of in the rows.
 *
 * @param rows - those of an indicator one after the other
 */
export function indicatorLines(
  rows: readonly IndicatorRow[],
  { goals, every, sort, isFolding }: LineOptions,
): IndicatorLine[] {
  const blocks = new Map<Indicator, IndicatorRow[]>();
  for (const row of rows) {
    const block = blocks.get(row.series.indicator);
    if (block) block.push(row);
    else blocks.set(row.series.indicator, [row]);
  }
  if (sort && !every) {
    const leads = [...blocks.values()].map(([lead]) => lead!);
    return section(
      '',
      sort(leads).map(({ series }) => blocks.get(series.indicator)!),
    );
  }
  // Of a goal that is not known: first, so that they stand under none.
  const byGoal = new Map<Goal | undefined, Block[]>([undefined, ...goals].map((one) => [one, []]));
  for (const [{ goalIds }, block] of blocks) {
    byGoal.get(goals.find(({ id }) => goalIds.includes(id)))!.push(sort ? sort(block) : block);
  }
  return [...byGoal].flatMap(([goal, list]) =>
    list.length === 0
      ? []
      : [
          ...(goal ? [{ kind: 'goal' as const, key: `goal ${goal.id}`, goal }] : []),
          ...section(goal?.id ?? '', list),
        ],
  );

  function section(id: string, list: readonly Block[]): IndicatorLine[] {
    const planned = isFolding ? list.filter(isPlanned) : [];
    // One alone takes no more room than what would stand in its place.
    if (planned.length < 2) return list.flatMap((block) => linesOf(block));
    const key = `planned ${id}`;
    return [
      ...list.filter((block) => !isPlanned(block)).flatMap((block) => linesOf(block)),
      { kind: 'planned', key, count: planned.length },
      ...planned.flatMap((block) => linesOf(block, key)),
    ];
  }

  function linesOf(block: Block, planned?: string): IndicatorLine[] {
    // An indicator that has one row needs no line above it.
    const isGroup = every && block.length > 1;
    const lines = block.map((row): IndicatorLine => ({
      kind: 'row',
      key: row.key,
      row,
      isChild: isGroup || !isLead(row),
      planned,
    }));
    const [row] = block;
    return isGroup
      ? [{ kind: 'indicator', key: `over ${row!.series.indicator.id}`, row: row! }, ...lines]
      : lines;
  }
}

/** Whether a line is seen; `folded`: only when it is searched for on the page. */
export type LineState = 'shown' | 'folded' | 'hidden';

/**
 * Which lines are seen.
 *
 * @param visible - keys of the rows that fit the filter
 * @param isNarrowed - whether there is a filter: what fits it is not folded
 * @param open - keys of the folds that the reader has opened
 */
export function lineStates(
  lines: readonly IndicatorLine[],
  visible: ReadonlySet<string>,
  isNarrowed: boolean,
  open: ReadonlySet<string>,
): LineState[] {
  const states: LineState[] = [];
  /** Whether there is a row below, of the goal, of the indicator, and of those that are folded. */
  const below = { goal: false, indicator: false, planned: false };
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]!;
    if (line.kind === 'row') {
      const isFitting = visible.has(line.key);
      const isFolded = line.planned && !isNarrowed && !open.has(line.planned);
      states[at] = !isFitting ? 'hidden' : isFolded ? 'folded' : 'shown';
      if (!isFitting) continue;
      below.goal = true;
      below.indicator ||= line.isChild;
      below.planned ||= line.planned !== undefined;
    } else {
      states[at] =
        below[line.kind] && !(line.kind === 'planned' && isNarrowed) ? 'shown' : 'hidden';
      below[line.kind] = false;
    }
  }
  return states;
}
