import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before } from 'node:test';
import fc from 'fast-check';
import {
  ProblemError,
  parseDocument,
  parseOrganisation,
  parseProgram,
  settings,
  type Organisation,
  type Outcomes,
  type Problem,
  type Program,
  type Readable,
  type Settings,
  type Snapshot,
} from '../../src/data/index.js';
import { startServer, type Server } from './fault-server/start.js';

// The same cases in each run: a fault that comes and goes helps nobody.
fc.configureGlobal({ seed: 20_261_121 });

/** A JSON document that a test changes at will. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Raw = any;

export const root = new URL('../../', import.meta.url);

export const readText = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** A file of the repository, read anew for each call: nobody shares it. */
export const readJson = (path: string): Raw => JSON.parse(readText(path));

const fixtures = 'test/fixtures/api/';
export const rawProgram = (): Raw => readJson(`${fixtures}programs/exempel.json`);
export const rawSubgoalProgram = (): Raw => readJson(`${fixtures}programs/exempel-delmal.json`);
export const rawOrganisation = (): Raw => readJson(`${fixtures}organisation.json`);
export const rawIndex = (): Raw => readJson(`${fixtures}index.json`);
export const rawOutcomes = (): Raw => readJson(`${fixtures}programs/exempel/outcomes.json`);

const url = 'https://exempel.test/api/v1/';

/** The made-up programme, after `change`. */
export function program(change: (raw: Raw) => void = () => undefined): Program {
  const raw = rawProgram();
  change(raw);
  return parseProgram(`${url}programs/exempel.json`, raw);
}

/** The made-up organisation, after `change`. */
export function organisation(change: (raw: Raw) => void = () => undefined): Organisation {
  const raw = rawOrganisation();
  change(raw);
  return parseOrganisation(`${url}organisation.json`, raw);
}

/** The made-up follow-up, after `change`. */
export function outcomes(change: (raw: Raw) => void = () => undefined): Outcomes {
  const raw = rawOutcomes();
  change(raw);
  return parseDocument('outcomes', `${url}programs/exempel/outcomes.json`, raw);
}

/** The problem that a promise is rejected with, or a function throws. */
export async function problemOf(run: () => unknown): Promise<Problem> {
  try {
    await run();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  return assert.fail('there was no problem');
}

/** A mistaken test should not look like a slow one. */
const patience = 5_000;

/** Tries until `check` no longer throws. */
export async function eventually(check: () => unknown): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return void (await check());
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(5);
    }
  }
}

export const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/** The fault server for the tests of one file, and what it has counted. */
export interface Faults {
  /** An address below `/fault/`. */
  at(path: string): string;
  count(key: string): Promise<{ count: number; aborted: number }>;
  filesCount(key: string): Promise<Record<string, number>>;
  /** From now on, the file is answered by this fault: `status&code=404`. Empty: by the file again. */
  setFile(key: string, path: string, fault: string): Promise<void>;
}

const open = new Set<() => void>();

/** Starts the server before the tests of the file and ends it after them. */
export function faultServer(): Faults {
  let server: Server;
  before(async () => void (server = await startServer()));
  // What a test has left open would go on, and try again, after the server is gone.
  afterEach(() => {
    for (const leave of open) leave();
    open.clear();
  });
  after(() => server.close());
  const at = (path: string) => `${server.url}/fault/${path}`;
  const get = async (path: string): Promise<Raw> => {
    const response = await fetch(at(path));
    assert.equal(response.status, 200, await response.clone().text());
    return response.json();
  };
  return {
    at,
    count: (key) => get(`count?key=${key}`),
    filesCount: (key) => get(`files-count?key=${key}`),
    setFile: (key, path, fault) => get(`files-set?key=${key}&path=${path}&fault=${fault}`),
  };
}

/** Changes the settings for the tests of the file; each test may change them further. */
export function withSettings(changes: Partial<Settings>): void {
  const original = { ...settings };
  before(() => void Object.assign(settings, changes));
  afterEach(() => void Object.assign(settings, original, changes));
  after(() => void Object.assign(settings, original));
}

/** Follows a resource: every snapshot that it has had since, and a way to wait for one. */
export class Watch<T> {
  readonly seen: Snapshot<T>[] = [];
  readonly leave: () => void;
  #waiting = new Set<() => void>();

  constructor(readonly readable: Readable<T>) {
    const note = () => {
      if (this.seen.at(-1) === readable.snapshot) return;
      this.seen.push(readable.snapshot);
      for (const check of this.#waiting) check();
    };
    this.leave = readable.subscribe(note);
    open.add(this.leave);
    note();
  }

  get now(): Snapshot<T> {
    return this.readable.snapshot;
  }

  /** What it shows. Fails where it shows nothing. */
  get data(): T {
    const { now } = this;
    return 'data' in now ? now.data : assert.fail(`no data: ${JSON.stringify(now)}`);
  }

  /** The first snapshot from now on, the present one included, that fits. */
  until(fits: (snapshot: Snapshot<T>) => boolean): Promise<Snapshot<T>> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const states = this.seen.map((one) => `${one.state}${one.busy ? ' (busy)' : ''}`);
        reject(new Error(`waited in vain; seen: ${states.join(', ')}`));
      }, patience);
      const check = () => {
        if (!fits(this.now)) return;
        clearTimeout(timer);
        this.#waiting.delete(check);
        resolve(this.now);
      };
      this.#waiting.add(check);
      check();
    });
  }

  /** Until nothing is under way any longer. */
  settled(): Promise<Snapshot<T>> {
    return this.until((snapshot) => snapshot.state !== 'idle' && !snapshot.busy);
  }
}
