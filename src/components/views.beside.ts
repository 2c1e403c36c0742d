import { handover } from 'virtual:vald-handover';
import { importBeside } from '../beside.js';
import type * as Tables from '../tables.js';

let tables: Promise<typeof Tables> | undefined;

/** One file beside this one, which is given what both are made of. */
const loadTables = (): Promise<typeof Tables> =>
  (tables ??= importBeside<{ default: (shared: unknown) => typeof Tables }>('tables').then(
    (part) => part.default(handover),
    (error: unknown) => {
      tables = undefined;
      throw error;
    },
  ));

/** The same for the editor's single file. */
export const loadView = {
  matrix: async () => (await loadTables()).MatrixView,
  indicators: async () => (await loadTables()).IndicatorView,
};
