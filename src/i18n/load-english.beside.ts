import { importBeside } from '../beside.js';
import type { TableWords } from './table-messages.js';

/** The same for the editor's single file: a file beside it. */
export const loadEnglish = async (): Promise<TableWords> =>
  (await importBeside<{ english: TableWords }>('en')).english;
