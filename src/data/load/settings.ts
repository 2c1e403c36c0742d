/** A request that was made before the client was here. */
export interface StartedRequest {
  response: Promise<Response>;
  /** Ends it: `response`, or the reading of its body, is then rejected. */
  stop: () => void;
}

/** How loading behaves on this page. Change before the first element is used, or not at all. */
export interface Settings {
  /** Address that elements without `src` and without a `vald-program` around them take. Set by the loader. */
  defaultSrc: string | undefined;
  /**
   * Requests that the loader has made, as `requestInit('same-origin', …)` says, by absolute address.
   * The client takes each over as its first try for that address.
   */
  started: Map<string, StartedRequest>;
  /** Fetches what an element needs late, by its name in the build, which calls this where the sources import it. Set by the loader. */
  late: ((name: string) => Promise<unknown>) | undefined;
  /** How long a try may go on while nothing comes, in milliseconds. */
  timeoutMs: number;
  /** Pauses before the second, third … try after a fault that may pass, in milliseconds. */
  retryDelaysMs: readonly number[];
  /** Largest document that is read, in bytes. */
  maxBytes: number;
  /** How long a load goes on, and data is kept, after the last element that wanted it has left. */
  graceMs: number;
  /** Data older than this is fetched anew: when the page becomes visible again, and while it is. In milliseconds. */
  refreshAfterMs: number;
  /** How long a programme waits for the names of its nämnder before it is shown without them. */
  organisationPatienceMs: number;
}

/** The settings in force. */
export const settings: Settings = {
  defaultSrc: undefined,
  started: new Map(),
  late: undefined,
  timeoutMs: 10_000,
  retryDelaysMs: [500, 2_000],
  maxBytes: 8_000_000,
  graceMs: 5_000,
  refreshAfterMs: 15 * 60_000,
  organisationPatienceMs: 1_500,
};
