// oxlint-disable-next-line import/default -- Vite has the address of the script for it.
import workerUrl from './worker.ts?worker&url';
import type { Answer, Job, Tell } from './protocol.js';

/** What came of a job; undefined where it was stopped. */
export type Result = Exclude<Answer, { kind: 'advance' }> | { kind: 'no-worker' } | undefined;

interface Policies {
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL: (url: string) => string },
    ): { createScriptURL(url: string): string };
  };
}

/** The name that a policy of the page has to allow. */
const POLICY = 'vald-publicera';

let policy: { createScriptURL(url: string): string } | undefined;

/** The one script that a worker of ours is made of, as a page with Trusted Types takes it. */
function trustedUrl(): string {
  const url = new URL(workerUrl, document.baseURI).href;
  const { trustedTypes } = globalThis as Policies;
  policy ??= trustedTypes?.createPolicy(POLICY, {
    createScriptURL: (wanted) => {
      if (wanted !== url) throw new TypeError(wanted);
      return wanted;
    },
  });
  return policy?.createScriptURL(url) ?? url;
}

/** Does a job in a worker of its own, until the signal aborts. */
export function runJob(job: Job, tell: Tell, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(undefined);
    let worker: Worker;
    try {
      worker = new Worker(trustedUrl(), { type: 'module' });
    } catch {
      return resolve({ kind: 'no-worker' });
    }
    const end = (result: Result): void => {
      worker.terminate();
      signal.removeEventListener('abort', stop);
      resolve(result);
    };
    const stop = (): void => end(undefined);
    signal.addEventListener('abort', stop);
    let hasAnswered = false;
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      hasAnswered = true;
      if (data.kind === 'advance') tell(data);
      else end(data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      // A script that could not be had, or not be run, says nothing.
      end(hasAnswered ? { kind: 'failed', message: event.message } : { kind: 'no-worker' });
    });
    worker.postMessage(job);
  });
}
