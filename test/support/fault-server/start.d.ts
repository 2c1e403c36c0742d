export interface Server {
  /** Without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

export function startServer(options?: { root?: string }): Promise<Server>;
