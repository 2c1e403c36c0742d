import { protocolOf } from './address.js';
import { compareClock } from '../derive/time/now.js';
import { isolated, mayTurnText } from './isolate.js';
import { ProblemError, isTransient, type Problem } from './problem.js';
import { requestInit, type Credentials } from './request-init.js';
import { settings, type StartedRequest } from './settings.js';

/** How a document is fetched. */
export interface RequestOptions {
  /** `same-origin` unless told. */
  credentials?: Credentials | undefined;
  /** Ends the request; the promise is then rejected with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** What is made of the text, in the place of JSON for readers: for who has to have it to the letter. */
  parse?: (url: string, text: string) => unknown;
}

/** What came, and from where. */
export interface Answer {
  /** The parsed JSON, not yet checked against a schema. */
  json: unknown;
  /** The address that it came from in the end: links in it are relative to that (RFC 3986, 5.1.3). */
  url: string;
}

/**
 * Fetches a JSON document: one address, some tries, a limit to how long nothing comes, a size limit.
 *
 * @param url - absolute http(s) address
 * @throws ProblemError, or the reason of `options.signal` when that aborts
 */
export async function request(url: string, options: RequestOptions = {}): Promise<Answer> {
  if (!/^https?:$/.test(protocolOf(url))) throw new ProblemError({ kind: 'bad-address', url });
  for (let attempt = 0; ; attempt++) {
    try {
      return await requestOnce(url, options);
    } catch (error) {
      const delay = settings.retryDelaysMs[attempt];
      const retry = error instanceof ProblemError && isTransient(error.problem) && !isOffline();
      if (!retry || delay === undefined) throw error;
      // Spread, so that a page of readers does not come back to a tired server all at once.
      await pause(delay * (0.75 + Math.random() / 2), options.signal);
    }
  }
}

/** As {@link request}, for who needs the JSON alone. */
export const requestJson = async (url: string, options?: RequestOptions): Promise<unknown> =>
  (await request(url, options)).json;

async function requestOnce(
  url: string,
  { credentials = 'same-origin', signal, parse = parseJson }: RequestOptions,
): Promise<Answer> {
  // One controller for both: `AbortSignal.any` is younger than the browsers that we promise.
  const controller = new AbortController();
  const started = signal?.aborted ? undefined : takeStarted(url, credentials);
  const stop = () => {
    controller.abort();
    started?.stop();
  };
  let timedOut = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A slow line takes long, and is not cut off while anything comes.
  const stayPatient = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timedOut = true;
      stop();
    }, settings.timeoutMs);
  };
  stayPatient();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    if (signal?.aborted) stop();
    const response = await (started?.response ??
      fetch(url, requestInit(credentials, controller.signal)));
    compareClock(response.headers.get('date'));
    checkHeaders(url, response);
    const text = await readText(url, response, stayPatient);
    return { json: parse(url, text), url: response.url || url };
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (error instanceof ProblemError) throw error;
    throw new ProblemError(transportProblem(url, timedOut), { cause: error });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** A request that the loader has made already, the first time that it is asked for. */
function takeStarted(url: string, credentials: Credentials): StartedRequest | undefined {
  if (credentials !== 'same-origin') return undefined;
  const started = settings.started.get(url);
  settings.started.delete(url);
  return started;
}

function checkHeaders(url: string, response: Response): void {
  const fail = (problem: Problem): never => {
    void response.body?.cancel().catch(() => undefined);
    throw new ProblemError(problem);
  };
  const { status } = response;
  if (status === 401 || status === 403) fail({ kind: 'login', url });
  if (!response.ok) fail({ kind: 'http', url, status });
  const contentType = (response.headers.get('content-type') ?? '').split(/[;,]/, 1)[0]!.trim();
  if (/html/i.test(contentType)) fail({ kind: 'login', url });
  if (!/^(application\/(.+\+)?json|text\/json)$/i.test(contentType)) {
    fail({ kind: 'content-type', url, contentType });
  }
  const limit = settings.maxBytes;
  if (Number(response.headers.get('content-length')) > limit) {
    fail({ kind: 'too-large', url, limit });
  }
}

/** Reads the body and stops as soon as it is over the limit, whatever the headers said. */
async function readText(url: string, response: Response, onProgress: () => void): Promise<string> {
  if (!response.body) return response.text();
  const limit = settings.maxBytes;
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    onProgress();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > limit) {
      void reader.cancel().catch(() => undefined);
      throw new ProblemError({ kind: 'too-large', url, limit });
    }
    text += decoder.decode(value, { stream: true });
  }
}

function parseJson(url: string, text: string): unknown {
  try {
    return mayTurnText(text)
      ? JSON.parse(text, (_key, value: unknown) => isolated(value))
      : JSON.parse(text);
  } catch (cause) {
    // Some log-in pages are sent as JSON by name only.
    const kind = /^\s*<(!doctype|html)/i.test(text) ? 'login' : 'not-json';
    throw new ProblemError({ kind, url }, { cause });
  }
}

function transportProblem(url: string, timedOut: boolean): Problem {
  return timedOut
    ? { kind: 'timeout', url, seconds: settings.timeoutMs / 1000 }
    : { kind: 'network', url, offline: isOffline() };
}

/** Only a "no" counts: `navigator.onLine` is true on many networks that lead nowhere. */
function isOffline(): boolean {
  const { navigator } = globalThis as { navigator?: { onLine?: boolean } };
  return navigator?.onLine === false;
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = () => {
      signal?.removeEventListener('abort', stop);
      resolve();
    };
    const timer = setTimeout(done, ms);
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted) stop();
  });
}
