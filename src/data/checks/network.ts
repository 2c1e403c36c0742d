/*
 * Figures and the sums that they are in, as a network: the sums are its nodes, the figures its edges.
 */

/** A figure: between what it is, and what flows on it now. */
export interface Edge {
  /** The two sums that it is in. */
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

/** What is known of a table: its figures, and those of its sums that hold. */
export class Network<One extends Edge> {
  #steps = new Map<number, Step[]>();

  /** @param held - the sums that hold; the others are as one node, in which anything may come and go */
  constructor(
    readonly edges: readonly One[],
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
