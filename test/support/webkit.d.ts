/** WebKit with one window. */
export interface Webkit {
  /** A command of WebDriver, by its path in the session. */
  call(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown>;
  open(url: string): Promise<unknown>;
  evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  until<Args extends unknown[]>(run: (...args: Args) => unknown, ...args: Args): Promise<unknown>;
  stop(): Promise<void>;
}

export function findWebkit(): string | undefined;
export function startWebkit(options?: {
  port?: number;
  display?: string;
  width?: number;
}): Promise<Webkit>;
