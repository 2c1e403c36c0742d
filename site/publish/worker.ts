/*
 * The worker of publicera.html: reads, checks, compares and builds, so that the page is never frozen and
 * the work can be stopped.
 */

import { goOffline } from './offline.js';
import type { Answer, Job } from './protocol.js';
import { run } from './work.js';

// Nothing leaves the computer. The policy of the page does not reach a worker; its own comes from a server
// that may send none.
goOffline(globalThis);

const answer = (message: Answer): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<Job>) => {
  void run(
    data,
    (advance) => answer({ kind: 'advance', ...advance }),
    async () => new Map(Object.entries((await import('./schemas.js')).default)),
  ).then(answer);
});
