import { boundsOf } from '../derive/outcomes/bounds.js';
import type { Outcome } from '../model.js';
import { Network, type Edge } from './network.js';

/*
 * Which suppressed figures can be worked out from what is published beside them. A table is one indicator
 * in one period (and one group of its breakdown): territories by women, men, girls, boys and all. What
 * everybody knows of it is
 *
 * - in each territory, all are those of each sex that the table has: women and men, or girls and boys too;
 * - for each sex, the whole city is its nämnder: those that have a record in the table;
 * - no figure is below 0.
 *
 * Each figure is in two of these sums, once as a part or the whole of each. So the sums are the nodes of
 * a network and the figures its edges: what flows into a node flows out of it. A figure can be another
 * than it is where some of the flow can go round a circle that it is a part of, and only there. What
 * several sums give away together is found so, and nothing has to be tried out.
 */

/** A figure of the table, written down or not. */
interface Figure extends Edge {
  record: Outcome | undefined;
}

/** The records that a figure is the sum of: a nämnd's of both sexes, or those of all nämnder. */
const partsOf = (whole: Outcome, records: readonly Outcome[]): Outcome[] =>
  records.filter(
    ({ namnd, sex }) =>
      (whole.sex === 'all' && sex !== 'all' && namnd === whole.namnd) ||
      (whole.namnd === undefined && namnd !== undefined && sex === whole.sex),
  );

/** They add nothing to a sum. */
const isNothing = ({ state }: Outcome): boolean =>
  state === 'not-applicable' || state === 'discontinued';

/** Whether a text as published is a bound in which the value is not. “<5” may stand beside a value of 5. */
export function isBeyondBound({ value, asPublished = '' }: Outcome): boolean {
  const bounds = boundsOf(asPublished);
  if (
    !bounds ||
    value === null ||
    /\b(tusen|thousand|miljon|million|miljard|[tm]kr)/i.test(asPublished)
  )
    return false;
  return value < bounds[0] - 1 || value > bounds[1] + 1;
}

/** What a record says of its figure. */
function limitsOf(
  record: Outcome | undefined,
  records: readonly Outcome[],
): readonly [least: number, most: number] {
  if (record?.state === 'value') {
    const value = record.value!;
    const bounds = boundsOf(record.asPublished ?? '');
    // A text that says something else hides nothing: the value is in the file too.
    return bounds && !isBeyondBound(record) ? bounds : [value, value];
  }
  // A whole that is not measured may be that of parts that are.
  if (record && isNothing(record) && partsOf(record, records).every(isNothing)) return [0, 0];
  // What was published before is known, though it is not the figure any more.
  const known = record?.revisions?.find(({ value }) => value !== null)?.value;
  return typeof known === 'number' ? [known, known] : [0, Infinity];
}

/** Women and men are there though nobody wrote them down; girls and boys where some record is of them. */
const sexesIn = (records: readonly Outcome[]): readonly Outcome['sex'][] => {
  const found = new Set(records.map(({ sex }) => sex));
  const hasChildren = found.has('girls') || found.has('boys');
  const hasAdults = found.has('women') || found.has('men');
  return [
    'all',
    ...(hasAdults || !hasChildren ? (['women', 'men'] as const) : []),
    ...(hasChildren ? (['girls', 'boys'] as const) : []),
  ];
};

/** A table as a network. The nodes are one for each territory, then one for each sex. */
function edgesOf(records: readonly Outcome[]): Figure[] {
  const keyOf = (namnd: string | undefined, sex: Outcome['sex']) => `${namnd} ${sex}`;
  const byKey = new Map(records.map((one) => [keyOf(one.namnd, one.sex), one]));
  // The whole city has its figures, though nobody may have written them down.
  const sexes = sexesIn(records);
  const territories = [...new Set([undefined, ...records.map(({ namnd }) => namnd)])];
  return territories.flatMap((namnd, row) =>
    sexes.map((sex, column): Figure => {
      const record = byKey.get(keyOf(namnd, sex));
      const [least, most] = limitsOf(record, records);
      const [ofSexes, ofNamnder] = [row, territories.length + column];
      // Parts flow into a sum where its whole flows out of it, and the other way about.
      const isBack = (namnd === undefined) === (sex !== 'all');
      const ends = isBack ? ([ofNamnder, ofSexes] as const) : ([ofSexes, ofNamnder] as const);
      return { record, ends, least, most, flow: least };
    }),
  );
}

/**
 * The network of a table with all of its sums; or, where the published figures do not add up, with those
 * that they do not contradict, each taken in turn.
 */
function networkOf(records: readonly Outcome[]): Network<Figure> {
  const edges = edgesOf(records);
  // A city of which no nämnd is told is not the sum of none.
  const sums = records.some(({ namnd }) => namnd !== undefined)
    ? new Set(edges.flatMap(({ ends }) => ends))
    : new Set([0]);
  const whole = new Network(edges, sums);
  if (whole.fill()) return whole;
  const held = new Set<number>();
  for (const sum of [...sums].sort((a, b) => a - b)) {
    held.add(sum);
    if (!new Network(edges, held).fill()) held.delete(sum);
  }
  const rest = new Network(edges, held);
  rest.fill();
  return rest;
}

/** What a table gives away of its suppressed records. @param records - of one indicator and period */
export function disclosedIn(records: readonly Outcome[]): Outcome[] {
  if (!records.some(({ state }) => state === 'suppressed')) return [];
  const network = networkOf(records);
  return network.edges.flatMap((edge) =>
    edge.record?.state === 'suppressed' && network.isDetermined(edge) ? [edge.record] : [],
  );
}

/** The table that a figure is in, whatever it is told by. The whole of a year has two names. */
export const tableOf = ({ indicatorId, period }: Partial<Outcome>): string =>
  `${indicatorId} ${period?.replace(/-VB$/, '')}`;

/** Records by what they have in common. */
function grouped(records: readonly Outcome[], keyOf: (one: Outcome) => string): Outcome[][] {
  const groups = new Map<string, Outcome[]>();
  for (const one of records) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

/** What of a figure that stands under both names of a year is known: its value, if one of them has it. */
const rank = ({ state }: Outcome): number =>
  state === 'value' ? 0 : state === 'suppressed' ? 1 : 2;

/**
 * What outcomes give away of what is suppressed in them: in each part of a breakdown, and, where the parts
 * are groups that make up a whole, in each territory over all of them.
 *
 * @param grouping - the indicators whose breakdown is of groups
 */
export function disclosed(
  outcomes: readonly Outcome[],
  grouping: ReadonlySet<string>,
): ReadonlySet<Outcome> {
  const found = new Set<Outcome>();
  for (const all of grouped(outcomes, tableOf)) {
    if (!all.some(({ state }) => state === 'suppressed')) continue;
    const records = grouped(all, ({ namnd, part, sex }) => `${namnd} ${part} ${sex}`).map(
      (same) => {
        const [first, ...others] = same.sort((a, b) => rank(a) - rank(b));
        if (first!.state === 'value')
          for (const one of others) if (one.state === 'suppressed') found.add(one);
        return first!;
      },
    );
    for (const table of grouped(records, ({ part }) => `${part}`))
      for (const one of disclosedIn(table)) found.add(one);
    if (!grouping.has(all[0]!.indicatorId)) continue;
    for (const table of grouped(records, ({ namnd }) => `${namnd}`)) {
      // Groups are to their whole what nämnder are to the city.
      const own = new Map<Outcome, Outcome>(
        table.map((one) => {
          const { namnd: _, ...rest } = one;
          return [{ ...rest, ...(one.part ? { namnd: one.part } : {}) }, one];
        }),
      );
      for (const one of disclosedIn([...own.keys()])) found.add(own.get(one)!);
    }
  }
  return found;
}
