/**
 * How every document is asked for. In a file of its own, without imports: the loader makes the first
 * request before the client is here, and the two have to be alike.
 *
 * @param credentials - as for `fetch`
 * @param signal - ends the request
 */
export const requestInit = (
  credentials: 'same-origin' | 'include' | 'omit',
  signal: AbortSignal,
) =>
  ({
    credentials,
    headers: { accept: 'application/json' },
    // The browser asks the server whether its copy is still right: new data shows at once, and an
    // unchanged document costs a 304.
    cache: 'no-cache',
    signal,
  }) as const;
