/** Whether cookies go along, as for `fetch`. */
export type Credentials = 'same-origin' | 'include' | 'omit';

/**
 * How a document is asked for. It stands alone, so that the loader, which starts the first request
 * before the rest of the script is here, asks in the same way and its answer can be used.
 */
export const requestInit = (credentials: Credentials, signal: AbortSignal) =>
  ({
    credentials,
    headers: { accept: 'application/json' },
    // The browser asks the server whether its copy is still right: new data shows at once, and an
    // unchanged document costs a 304.
    cache: 'no-cache',
    // Which page somebody reads is nothing that the server of the data has to know.
    referrerPolicy: 'no-referrer',
    signal,
  }) as const;
