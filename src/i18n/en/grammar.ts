import { listed } from '../formats.js';

export const list = (items: readonly string[]): string => listed('en', items);

/** What there is to choose from; nothing where there is nothing. */
export const known = (before: string, ids: readonly string[]): string =>
  ids.length > 0 ? `${before}: ${list(ids)}.` : '';
