import { en } from './en.js';
import { enTables } from './en-tables.js';
import type { TableWords } from './table-messages.js';

/** All of the English texts: one file, fetched when a page is in English. */
export const english: TableWords = { ...en, ...enTables };
