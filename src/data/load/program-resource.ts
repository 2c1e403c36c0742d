import { currentTime } from '../derive/time/now.js';
import { organisationDocument } from '../documents/organisation.js';
import { isSameHost, resolveHref } from './address.js';
import { findProgram, programOf, withData } from './find-program.js';
import type { Head } from './head.js';
import type { DocumentEntry } from './read-document.js';
import type { Credentials } from './request-init.js';
import type { Problem } from './problem.js';
import {
  dataOf,
  failedSnapshot,
  hasData,
  idleSnapshot,
  problemOf,
  type Loaded,
  type Readable,
  type Resource,
  type Snapshot,
} from './resource.js';
import type { ApiIndex, DocumentKind, Documents, Organisation, Program } from '../model.js';
import { settings } from './settings.js';

/** Which programme, and how it is fetched. */
export interface SourceOptions {
  /** Absolute address of an index or a programme. */
  src: string;
  /** Id of a programme in the index. Left out: the one in force, else the latest. */
  program?: string | undefined;
  /** As for `fetch`; `same-origin` unless told. */
  credentials?: Credentials | undefined;
}

/** Where the documents come from: the store. */
export interface DocumentSource {
  head(url: string, credentials?: Credentials): Resource<Head>;
  document<K extends DocumentKind>(
    entry: DocumentEntry<K>,
    url: string,
    credentials?: Credentials,
  ): Resource<Documents[K]>;
}

/** What the elements show: a programme, the names of those who answer, and its neighbours. */
export interface ProgramData {
  readonly program: Program;
  /** Absolute address of the programme's document; its links are relative to it. */
  readonly url: string;
  /** Missing while it loads (briefly), and when it could not be had. */
  readonly organisation: Organisation | undefined;
  /** Why there is no organisation. */
  readonly organisationProblem: Problem | undefined;
  /** The other programmes, when `src` was an index. */
  readonly index: ApiIndex | undefined;
}

/** A programme put together from the documents that lead to it. It keeps no data of its own. */
export class ProgramResource implements Readable<ProgramData> {
  #snapshot: Snapshot<ProgramData> = idleSnapshot;
  #subscribers = new Set<() => void>();
  #used = new Map<Resource<unknown>, () => void>();
  #patience: ReturnType<typeof setTimeout> | undefined;
  #patienceOver = false;

  constructor(
    private readonly store: DocumentSource,
    private readonly options: SourceOptions,
    private readonly onIdle: () => void,
  ) {}

  get snapshot(): Snapshot<ProgramData> {
    return this.#snapshot;
  }

  subscribe(onChange: () => void): () => void {
    const subscriber = () => onChange();
    // Before it is added: a subscriber reads the snapshot itself, and is not called back from here.
    if (this.#subscribers.size === 0) this.#update();
    this.#subscribers.add(subscriber);
    return () => {
      if (this.#subscribers.delete(subscriber) && this.#subscribers.size === 0) this.#leave();
    };
  }

  reload(): void {
    for (const resource of this.#used.keys()) resource.reload();
  }

  #leave(): void {
    clearTimeout(this.#patience);
    this.#patience = undefined;
    this.#patienceOver = false;
    for (const unsubscribe of this.#used.values()) unsubscribe();
    this.#used.clear();
    this.#snapshot = idleSnapshot;
    this.onIdle();
  }

  /** Reads the documents, follows their links, and tells when the outcome is another. */
  #update(): void {
    const used = new Set<Resource<unknown>>();
    const read = <T>(resource: Resource<T>): Snapshot<T> => {
      used.add(resource);
      if (!this.#used.has(resource)) {
        this.#used.set(
          resource,
          resource.subscribe(() => this.#update()),
        );
      }
      return resource.snapshot;
    };
    const next = this.#keep(this.#combine(read));
    for (const [resource, unsubscribe] of this.#used) {
      if (used.has(resource)) continue;
      unsubscribe();
      this.#used.delete(resource);
    }
    if (isSame(next, this.#snapshot)) return;
    this.#snapshot = Object.freeze(next);
    for (const subscriber of this.#subscribers) subscriber();
  }

  /** What was shown stays shown while its successor is on its way, or cannot be had. */
  #keep(next: Snapshot<ProgramData>): Snapshot<ProgramData> {
    const before = this.#snapshot;
    if (!hasData(before) || hasData(next) || next.state === 'idle') return next;
    return next.state === 'failed'
      ? { state: 'stale', busy: next.busy, data: before.data, at: before.at, problem: next.problem }
      : { ...before, busy: true };
  }

  #combine(read: <T>(resource: Resource<T>) => Snapshot<T>): Snapshot<ProgramData> {
    const { src, credentials } = this.options;
    const head = read(this.store.head(src, credentials));
    if (!hasData(head)) return head;

    const found = findProgram(head.data, this.options.program, currentTime());
    if ('problem' in found) return failedSnapshot(found.problem, head.busy);
    const own = found.embedded ? undefined : read(this.store.head(found.url, credentials));
    const url = (own && dataOf(own)?.url) ?? found.url;
    const program = own ? programOf(found.url, own) : withData(head, found.embedded!);
    if (!hasData(program)) return program;

    const organisation = this.#readOrganisation(read, head, program.data, url);
    if (organisation.state === 'loading' && !this.#patienceOver) {
      this.#patience ??= setTimeout(() => {
        this.#patienceOver = true;
        this.#update();
      }, settings.organisationPatienceMs);
      return { state: 'loading', busy: true };
    }
    clearTimeout(this.#patience);
    this.#patience = undefined;

    const data: ProgramData = Object.freeze({
      program: program.data,
      url,
      organisation: dataOf(organisation),
      organisationProblem: organisation.state === 'failed' ? organisation.problem : undefined,
      index: head.data.kind === 'index' ? head.data.index : undefined,
    });
    const parts = hasData(organisation) ? [head, program, organisation] : [head, program];
    const busy = parts.some((part) => part.busy);
    const at = Math.min(...parts.map((part) => part.at));
    const stale = parts.find((part) => part.state === 'stale');
    return stale
      ? { state: 'stale', busy, data, at, problem: stale.problem }
      : { state: 'ready', busy, data, at };
  }

  #readOrganisation(
    read: <T>(resource: Resource<T>) => Snapshot<T>,
    head: Loaded<Head>,
    program: Program,
    programUrl: string,
  ): Snapshot<Organisation> {
    const url = resolveHref(program.links.organisation, programUrl);
    // Of another server the names would look like the city's.
    if (!url || !isSameHost(url, programUrl)) {
      return failedSnapshot({ kind: 'bad-address', url: program.links.organisation });
    }
    const embedded =
      head.data.kind === 'index' ? head.data.embedded.get(organisationDocument, url) : undefined;
    if (embedded) return withData(head, embedded);
    return read(this.store.document(organisationDocument, url, this.options.credentials));
  }
}

/** Whether two snapshots show the same: same state, same documents, same problem. */
function isSame(a: Snapshot<ProgramData>, b: Snapshot<ProgramData>): boolean {
  if (a.state !== b.state || a.busy !== b.busy || problemOf(a) !== problemOf(b)) return false;
  if (!hasData(a) || !hasData(b)) return true;
  const keys = Object.keys(a.data) as (keyof ProgramData)[];
  return a.at === b.at && keys.every((key) => a.data[key] === b.data[key]);
}
