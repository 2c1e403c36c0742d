import type { TableWords } from './table-messages.js';

/** Fetches the English texts, for the first element that needs them. A bundler makes a file of them. */
export const loadEnglish = async (): Promise<TableWords> => (await import('./english.js')).english;
