import { boundsOf } from '../derive/outcomes/bounds.js';
import type { Outcome } from '../model.js';

/*
 * Which suppressed figures can be worked out from what is published beside them. A table is one indicator
 * in one period (and one group of its breakdown): territories by women, men, girls, boys and all. What everybody knows of it is
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

/** A figure of the table. */
interface Edge {
  record: Outcome | undefined;
  ends: readonly [from: number, to: number];
  least: number;
  most: number;
  flow: number;
}

/** A way along an edge, or against it. */
interface Step {
  edge: Edge;
  sign: 1 | -1;
}

/** Less than this is what binary fractions add. */
const NOISE = 1e-6;

/** How much more may flow on a step. */
const room = ({ edge, sign }: Step): number =>
  sign > 0 ? edge.most - edge.flow : edge.flow - edge.least;

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
function edgesOf(records: readonly Outcome[]): Edge[] {
  const keyOf = (namnd: string | undefined, sex: Outcome['sex']) => `${namnd} ${sex}`;
  const byKey = new Map(records.map((one) => [keyOf(one.namnd, one.sex), one]));
  // The whole city has its figures, though nobody may have written them down.
  const sexes = sexesIn(records);
  const territories = [...new Set([undefined, ...records.map(({ namnd }) => namnd)])];
  return territories.flatMap((namnd, row) =>
    sexes.map((sex, column): Edge => {
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

/** What is known of a table: its figures, and those of its sums that hold. */
class Network {
  #steps = new Map<number, Step[]>();

  /** @param held - the sums that hold; the others are as one node, in which anything may come and go */
  constructor(
    readonly edges: readonly Edge[],
    private readonly held: ReadonlySet<number>,
  ) {
    for (const edge of edges) {
      edge.flow = edge.least;
      this.#add(edge.ends[0], { edge, sign: 1 });
      this.#add(edge.ends[1], { edge, sign: -1 });
    }
  }

  #node = (end: number): number => (this.held.has(end) ? end : -1);

  #add(end: number, step: Step): void {
    const node = this.#node(end);
    const steps = this.#steps.get(node);
    if (steps) steps.push(step);
    else this.#steps.set(node, [step]);
  }

  /** Finds figures that fit all that is known. @returns whether there are any */
  fill(): boolean {
    for (;;) {
      const excess = new Map<number, number>();
      for (const { ends, flow } of this.edges) {
        const [from, to] = ends.map(this.#node) as [number, number];
        excess.set(from, (excess.get(from) ?? 0) - flow);
        excess.set(to, (excess.get(to) ?? 0) + flow);
      }
      const above = [...excess].flatMap(([node, flow]) => (flow > NOISE ? [node] : []));
      if (above.length === 0) return true;
      const path = this.#path(above, (node) => (excess.get(node) ?? 0) < -NOISE);
      if (!path) return false;
      const [start, end] = [path.at(-1)!, path[0]!].map(({ edge, sign }, at) =>
        this.#node(edge.ends[sign > 0 === (at === 0) ? 0 : 1]),
      );
      const flow = Math.min(excess.get(start!)!, -excess.get(end!)!, ...path.map(room));
      for (const { edge, sign } of path) edge.flow += sign * flow;
    }
  }

  /** Whether a figure can be no other than it is. */
  isDetermined(edge: Edge): boolean {
    const [from, to] = edge.ends.map(this.#node) as [number, number];
    return ![1 as const, -1 as const].some((sign) => {
      const [start, end] = sign > 0 ? [to, from] : [from, to];
      return room({ edge, sign }) > NOISE && this.#path([start], (node) => node === end, edge);
    });
  }

  /** The shortest way on which more may flow, its last step first. Empty where it ends as it starts. */
  #path(starts: number[], isEnd: (node: number) => boolean, without?: Edge): Step[] | undefined {
    const cameBy = new Map<number, { step: Step; from: number } | undefined>(
      starts.map((node) => [node, undefined]),
    );
    // A map that grows while it is walked: what is reached is gone on from in turn.
    for (const [node] of cameBy) {
      if (isEnd(node)) {
        const path: Step[] = [];
        for (let came = cameBy.get(node); came; came = cameBy.get(came.from)) path.push(came.step);
        return path;
      }
      for (const step of this.#steps.get(node) ?? []) {
        const { edge, sign } = step;
        const next = this.#node(edge.ends[sign > 0 ? 1 : 0]);
        if (edge === without || cameBy.has(next) || room(step) <= NOISE) continue;
        cameBy.set(next, { step, from: node });
      }
    }
    return undefined;
  }
}

/**
 * The network of a table with all of its sums; or, where the published figures do not add up, with those
 * that they do not contradict, each taken in turn.
 */
function networkOf(records: readonly Outcome[]): Network {
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
