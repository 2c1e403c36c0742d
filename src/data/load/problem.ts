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

/** An error that carries a {@link Problem}. Its message is for developers; `src/i18n` has the words for readers. */
export class ProblemError extends Error {
  override name = 'ProblemError';

  constructor(
    readonly problem: Problem,
    options?: ErrorOptions,
  ) {
    super(messageOf(problem), options);
  }
}

/** For logs and the console, such as `invalid: https://…/x.json, title missing, goals.1.id duplicate-id`. */
function messageOf(problem: Problem): string {
  const { kind, issues, ...facts } = problem as Problem & { issues?: readonly Issue[] };
  const found = issues?.map(({ path, rule }) => `${path.join('.')} ${rule}`) ?? [];
  return `${kind}: ${[...Object.values(facts), ...found.slice(0, 3)].join(', ')}`;
}

/**
 * When asking again may help: `soon`, without anybody changing anything; `later`, when the reader
 * comes back to the page; `asked`, when somebody has mended it and the reader presses the button;
 * `never`, since it is the tag that has to be mended.
 */
type Again = 'soon' | 'later' | 'asked' | 'never';

const again = {
  network: 'soon',
  timeout: 'soon',
  http: 'soon',
  login: 'later',
  'no-source': 'never',
  'bad-address': 'never',
  'unknown-program': 'never',
} as const satisfies Partial<Record<Problem['kind'], Again>>;

/** The others: somebody has to mend something first. The compiler asks for a kind that is in neither. */
type Asked =
  'content-type' | 'too-large' | 'not-json' | 'version' | 'invalid' | 'no-programs' | 'part';

const againIf = (kind: keyof typeof again | Asked): Again =>
  (again as Partial<Record<Problem['kind'], Again>>)[kind] ?? 'asked';

function againAfter(problem: Problem): Again {
  // Only a server in trouble answers otherwise by itself; what it says of an address stays so.
  return problem.kind === 'http' && problem.status < 500 && ![408, 429].includes(problem.status)
    ? 'asked'
    : againIf(problem.kind);
}

/** Whether a new try, at once, may go better: the client then tries again by itself. */
export const isTransient = (problem: Problem): boolean => againAfter(problem) === 'soon';

/** Whether it may be over when the reader comes back to the page, as after a new log-in. */
export const mayPass = (problem: Problem): boolean =>
  isTransient(problem) || againAfter(problem) === 'later';

/** Whether the reader is offered to try again; a fault in the tag has to be mended instead. */
export const canRetry = (problem: Problem): boolean => againAfter(problem) !== 'never';
