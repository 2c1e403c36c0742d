import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  dataOf,
  failedSnapshot,
  hostOf,
  idleSnapshot,
  pageStore,
  problemOf,
  resolveHref,
  settings,
  type Credentials,
  type ProgramData,
  type Snapshot,
  type SourceOptions,
} from '../data/index.js';
import { ValdErrorEvent, ValdLoadEvent } from '../events.js';
import { programContext, type ProgramScope } from './program-context.js';

/** The attributes that say what to load. */
export interface ProgramHost extends ReactiveControllerHost, HTMLElement {
  src: string | undefined;
  program: string | undefined;
  namnd: string | undefined;
  credentials: Credentials | undefined;
}

const noSource = failedSnapshot({ kind: 'no-source' });

const nowhere: ProgramScope = Object.freeze({
  resource: undefined,
  options: undefined,
  namnd: undefined,
});

const SCOPE = 'vald-program';

/** More than an answer that is here takes until it is read. */
const TURNS = 32;

/** Of each programme, who says first on the page how it stands. */
const first = new Map<ProgramScope['resource'], ProgramController>();

/** Those in a document, to be told when the scope is registered after them. */
const connected = new Set<ProgramController>();
let isAwaited = false;

const askAll = (): void => connected.forEach((one) => one.askAnew());

/** Elements are registered in any order, and each asks for the scope around it once. */
function awaitScope(): void {
  if (isAwaited || customElements.get(SCOPE)) return;
  isAwaited = true;
  void customElements.whenDefined(SCOPE).then(askAll);
}

/**
 * The programme that an element shows: its own `src`, or the scope around it, or the default
 * address. Watches it while the element is in a document.
 */
export class ProgramController implements ReactiveController {
  /** What the scope around hands down. */
  #around: ProgramScope | undefined;
  #leaveScope: (() => void) | undefined;
  #scope: ProgramScope = nowhere;
  #unsubscribe: (() => void) | undefined;
  #told: Snapshot<ProgramData> | undefined;

  constructor(private readonly host: ProgramHost) {
    host.addController(this);
  }

  /** What is shown, and what an element may hand down. */
  get scope(): ProgramScope {
    return this.#scope;
  }

  get snapshot(): Snapshot<ProgramData> {
    const { resource } = this.#scope;
    if (resource) return resource.snapshot;
    if (!this.host.isConnected) return idleSnapshot;
    // A scope whose script has not run yet is still to say where the data is.
    return this.host.closest(`${SCOPE}:not(:defined)`) ? idleSnapshot : noSource;
  }

  /**
   * The server that the data comes from, where it is neither that of the page nor that of the script.
   *
   * @param url - of the programme; another is shown beside it
   */
  foreignHost(url = dataOf(this.snapshot)?.url): string | undefined {
    const host = hostOf(url ?? this.#scope.options?.src ?? '');
    return host && host !== location.hostname && host !== hostOf(settings.defaultSrc ?? '')
      ? host
      : undefined;
  }

  /**
   * Whether the host is the first on the page to say how its programme stands: what follows from that,
   * and whom to ask, is said once. Another that was the first till now renders anew.
   */
  isFirst(): boolean {
    const { resource } = this.#scope;
    const before = first.get(resource);
    const isBehind = (one: ProgramController) =>
      one.host.compareDocumentPosition(this.host) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (before === this) return true;
    if (before && isBehind(before)) return false;
    first.set(resource, this);
    before?.host.requestUpdate();
    return true;
  }

  reload(): void {
    this.#scope.resource?.reload();
  }

  /** Asks for the scope around the element, once more where it has been asked for. */
  askAnew(): void {
    this.host.dispatchEvent(new ContextEvent(programContext, this.host, this.#take, true));
    this.host.requestUpdate();
  }

  /** Called by the scope around, at once and with whatever is new. */
  #take = (scope: ProgramScope | undefined, unsubscribe?: () => void): void => {
    if (this.#leaveScope !== unsubscribe) this.#leaveScope?.();
    this.#leaveScope = unsubscribe;
    this.#around = scope;
    this.host.requestUpdate();
  };

  hostConnected(): void {
    this.askAnew();
    connected.add(this);
    awaitScope();
    // In the shadow root of a div it comes after those that are inside the div.
    if (this.host.localName === SCOPE && !this.host.parentElement) askAll();
  }

  hostDisconnected(): void {
    connected.delete(this);
    if (first.get(this.#scope.resource) === this) {
      first.delete(this.#scope.resource);
      connected.forEach((one) => one.host.requestUpdate());
    }
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#scope = nowhere;
    // Where it is put next there may be another scope around it, or none.
    this.#leaveScope?.();
    this.#leaveScope = this.#around = undefined;
    this.#told = undefined;
  }

  /**
   * Asks for the data before the first update. What is on its way is waited for as long as the browser turns
   * to nothing else: what is here already comes in a few turns, and nothing is painted between them.
   *
   * @returns nothing where there is nothing to wait for
   */
  begin(): Promise<void> | undefined {
    this.hostUpdate();
    const isLoading = () => this.snapshot.state === 'loading';
    const wait = async () => {
      for (let turns = 0; turns < TURNS && isLoading(); turns++) await undefined;
    };
    return isLoading() ? wait() : undefined;
  }

  /** Attributes and the scope around may have changed: both ask the host for an update. */
  hostUpdate(): void {
    if (!this.host.isConnected) return;
    const next = this.#resolve();
    if (next.resource !== this.#scope.resource) {
      // The new one first: what both need is then not let go in between.
      const unsubscribe = next.resource?.subscribe(() => this.host.requestUpdate());
      this.#unsubscribe?.();
      this.#unsubscribe = unsubscribe;
    }
    // The same object while nothing in it is new: those inside render again for a new one.
    if (!isSameScope(next, this.#scope)) this.#scope = next;
  }

  hostUpdated(): void {
    const { snapshot } = this;
    const before = this.#told;
    if (snapshot === before || !this.host.isConnected) return;
    this.#told = snapshot;
    const problem = problemOf(snapshot);
    if (problem && !snapshot.busy) {
      this.host.dispatchEvent(new ValdErrorEvent(problem));
    } else if (snapshot.state === 'ready') {
      if (dataOf(before)?.program !== snapshot.data.program) {
        this.host.dispatchEvent(new ValdLoadEvent(snapshot.data.program.id));
      }
    }
  }

  #resolve(): ProgramScope {
    const { src, program, credentials, namnd } = this.host;
    const around = this.#around;
    const own = namnd || around?.namnd;
    if (around?.resource && !src && !program && !credentials) {
      return namnd ? { ...around, namnd: own } : around;
    }
    const options = this.#options(src, program, credentials, around?.options);
    return {
      resource: options && pageStore().program(options),
      options,
      namnd: own,
    };
  }

  #options(
    src: string | undefined,
    program: string | undefined,
    credentials: Credentials | undefined,
    around: SourceOptions | undefined,
  ): SourceOptions | undefined {
    const address = src || around?.src || settings.defaultSrc;
    if (!address) return undefined;
    return {
      // What is not an address stays as it is; the client then says so.
      src: resolveHref(address, this.host.baseURI) ?? address,
      program: program || (src ? undefined : around?.program),
      credentials: credentials ?? around?.credentials,
    };
  }
}

/** Whether two scopes hand down the same. The options follow from the resource. */
const isSameScope = (a: ProgramScope, b: ProgramScope): boolean =>
  a.resource === b.resource && a.namnd === b.namnd && a.pages === b.pages;
