import { tables } from 'virtual:vald-late-schemas';
import { documentIssues } from './checks/program.js';
import { outcomesIssues } from './checks/outcomes.js';
import { addDocuments } from './load/read-table.js';

/** The same for a part of the editor's single file. */
export const addLateSchemas = (): void =>
  addDocuments(tables, {
    outcomes: outcomesIssues,
    opinions: (document) => documentIssues(document, { opinions: document.opinions }),
  });
