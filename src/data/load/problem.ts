import type { Issue } from '../checks/issue.js';

/**
 * What can go wrong while loading, as data. It has no prose: `src/i18n` turns it into a sentence
 * with a remedy, in the reader's language.
 */
export type Problem =
  /** The element has no `src`, is in no `vald-program`, and no default address is set. */
  | { kind: 'no-source' }
  /** `src` is not an http or https address. */
  | { kind: 'bad-address'; url: string }
  /** No answer: the network, the server's name, CORS, or an answer cut off on the way. */
  | { kind: 'network'; url: string; offline: boolean }
  /** No answer within the time limit. */
  | { kind: 'timeout'; url: string; seconds: number }
  /** The server answered with an error. */
  | { kind: 'http'; url: string; status: number }
  /** A web page came instead of data, as from a log-in page, or the server said 401 or 403. */
  | { kind: 'login'; url: string }
  /** Not JSON by its content type. */
  | { kind: 'content-type'; url: string; contentType: string }
  | { kind: 'too-large'; url: string; limit: number }
  /** Said to be JSON, but cannot be read as it. */
  | { kind: 'not-json'; url: string }
  /** Another major version of the format than this library reads. */
  | { kind: 'version'; url: string; found: string }
  /** Read, but not as the format says: which fields, and how. */
  | { kind: 'invalid'; url: string; issues: readonly Issue[] }
  /** The index has no programme with this id. */
  | { kind: 'unknown-program'; url: string; id: string; known: readonly string[] }
  /** A part of the script, in a file of its own, could not be fetched. */
  | { kind: 'part' }
  /** The index has no programme at all. */
  | { kind: 'no-programs'; url: string };

/** An error that carries a {@link Problem}. */
export class ProblemError extends Error {
  override name = 'ProblemError';

  constructor(
    readonly problem: Problem,
    options?: ErrorOptions,
  ) {
    // For logs and the console: the kind and what it concerns.
    super(JSON.stringify(problem), options);
  }
}

/** True where a later try may go better without anybody changing anything. */
export function isTransient(problem: Problem): boolean {
  return (
    problem.kind === 'network' ||
    problem.kind === 'timeout' ||
    (problem.kind === 'http' &&
      (problem.status >= 500 || problem.status === 408 || problem.status === 429))
  );
}
