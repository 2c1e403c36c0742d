import type { common as sv } from '../sv/common.js';
import type { Words } from '../words.js';

/** The English texts that any element may come to need. What comes from the programme stays in its own language. */
export const common: Words<typeof sv> = {
  notShown: 'The programme cannot be shown.',
  serverSilent: 'The server does not answer.',
  tryLater: 'Try again in a while.',
  loggedOut: 'A web page came instead of data, probably a log-in page.',
  logIn: 'Reload this page and log in again.',
  retry: 'Try again',
  retrying: 'Trying again',
  sample: 'Sample data (Exempeldata) – not real',
  stale: (when) => `This was fetched ${when} and may have changed since.`,
  dataFrom: (host) => `Data from ${host}.`,
  sources: 'Sources',
  source: 'Source',
};
