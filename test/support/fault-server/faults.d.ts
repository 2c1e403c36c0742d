import type { IncomingMessage, ServerResponse } from 'node:http';

export const mutations: Record<string, (doc: unknown) => string | void>;
export function handleFault(req: IncomingMessage, res: ServerResponse): boolean;
