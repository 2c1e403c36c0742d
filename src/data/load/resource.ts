import { ProblemError, mayPass, type Problem } from './problem.js';
import { settings } from './settings.js';

/** What there is to show, and how it stands. Frozen; a change makes a new one. */
export type Snapshot<T> = Readonly<
  | { state: 'idle'; busy: false }
  | { state: 'loading'; busy: true }
  | { state: 'ready'; busy: boolean; data: T; at: number }
  /** The data of an earlier load: a later one failed. */
  | { state: 'stale'; busy: boolean; data: T; at: number; problem: Problem }
  | { state: 'failed'; busy: boolean; problem: Problem }
>;

/** Nothing has been asked for. */
export const idleSnapshot: Snapshot<never> = Object.freeze({ state: 'idle', busy: false });

/** There is nothing to show. @param busy - whether it is being loaded again */
export const failedSnapshot = (problem: Problem, busy = false): Snapshot<never> =>
  Object.freeze({ state: 'failed', busy, problem });

/** A snapshot that shows something. */
export type Loaded<T> = Extract<Snapshot<T>, { data: T }>;

/** Whether there is something to show. */
export const hasData = <T>(snapshot: Snapshot<T> | undefined): snapshot is Loaded<T> =>
  snapshot !== undefined && 'data' in snapshot;

/** What is shown; undefined where there is nothing to show yet, or at all. */
export const dataOf = <T>(snapshot: Snapshot<T> | undefined): T | undefined =>
  hasData(snapshot) ? snapshot.data : undefined;

/** What went wrong the last time; there may be data of an earlier load all the same. */
export const problemOf = (snapshot: Snapshot<unknown> | undefined): Problem | undefined =>
  snapshot && 'problem' in snapshot ? snapshot.problem : undefined;

/** Whether data is to be fetched anew. A clock that has been set back since then says so, too. */
export const isOld = (at: number): boolean => Math.abs(Date.now() - at) > settings.refreshAfterMs;

/** Something that can be shown, watched and asked to load again. */
export interface Readable<T> {
  readonly snapshot: Snapshot<T>;
  /** Calls back after each change. The first subscriber starts the load, the last one leaving ends it. */
  subscribe(onChange: () => void): () => void;
  /** Loads anew. What is shown stays until the new data is here. */
  reload(): void;
}

/** One document: loaded once however many subscribe, kept while anybody does. */
export class Resource<T> implements Readable<T> {
  #snapshot: Snapshot<T> = idleSnapshot;
  #subscribers = new Set<() => void>();
  #run: AbortController | undefined;
  #grace: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param load - fetches and checks; rejects with a `ProblemError`
   * @param onIdle - called when nobody has wanted it for the grace period
   * @param brought - what has come with another document, and when: it is taken for the first load
   */
  constructor(
    private readonly load: (signal: AbortSignal) => Promise<T>,
    private readonly onIdle: () => void = () => undefined,
    private readonly brought: () => { data: T; at: number } | undefined = () => undefined,
  ) {}

  get snapshot(): Snapshot<T> {
    return this.#snapshot;
  }

  subscribe(onChange: () => void): () => void {
    // A function of its own for each subscription: the same callback may subscribe twice.
    const subscriber = () => onChange();
    clearTimeout(this.#grace);
    // Before it is added: a subscriber reads the snapshot itself, and is not called back from here.
    this.#begin();
    this.#subscribers.add(subscriber);
    return () => {
      if (this.#subscribers.delete(subscriber) && this.#subscribers.size === 0) this.#leave();
    };
  }

  reload(): void {
    if (this.#run) return;
    const run = (this.#run = new AbortController());
    const before = this.#snapshot;
    this.#set(
      before.state === 'idle'
        ? { state: 'loading', busy: true }
        : ({ ...before, busy: true } as Snapshot<T>),
    );
    this.load(run.signal).then(
      (data) => this.#settle(run, { state: 'ready', busy: false, data, at: Date.now() }),
      (error: unknown) => this.#settle(run, this.#failure(error)),
    );
  }

  /** Loads anew when that may help: a failed or stale one always, a ready one when it is old. */
  refresh(): void {
    const { snapshot } = this;
    if (this.#subscribers.size === 0) return;
    if (snapshot.state === 'failed' || snapshot.state === 'stale') {
      if (mayPass(snapshot.problem)) this.reload();
    } else if (snapshot.state === 'ready' && isOld(snapshot.at)) {
      this.reload();
    }
  }

  #begin(): void {
    const { state } = this.#snapshot;
    const brought = state === 'idle' ? this.brought() : undefined;
    if (brought) this.#snapshot = Object.freeze({ state: 'ready', busy: false, ...brought });
    else if (state === 'idle' || state === 'failed') this.reload();
  }

  #failure(error: unknown): Snapshot<T> {
    // Anything else than a ProblemError is a fault of ours; the reader is still told something true.
    const problem: Problem =
      error instanceof ProblemError
        ? error.problem
        : {
            kind: 'invalid',
            url: '',
            issues: [{ path: [], rule: 'other', detail: String(error) }],
          };
    const before = this.#snapshot;
    return hasData(before)
      ? { state: 'stale', busy: false, data: before.data, at: before.at, problem }
      : failedSnapshot(problem);
  }

  #settle(run: AbortController, snapshot: Snapshot<T>): void {
    if (this.#run !== run) return;
    this.#run = undefined;
    this.#set(snapshot);
  }

  #set(snapshot: Snapshot<T>): void {
    this.#snapshot = Object.freeze(snapshot);
    for (const subscriber of this.#subscribers) subscriber();
  }

  /** The last subscriber has left. A page that moves an element comes back within the grace period. */
  #leave(): void {
    clearTimeout(this.#grace);
    this.#grace = setTimeout(() => {
      this.#run?.abort();
      this.#run = undefined;
      this.#snapshot = idleSnapshot;
      this.onIdle();
    }, settings.graceMs);
    // In Node a timer would keep the process alive.
    (this.#grace as { unref?: () => void }).unref?.();
  }
}
