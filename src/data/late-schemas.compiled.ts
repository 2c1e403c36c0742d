import { tables } from 'virtual:vald-late-schemas';
import { documentIssues } from './schema/checks.js';
import { outcomesIssues } from './schema/outcome-checks.js';
import { addDocuments } from './validate.compiled.js';

/** The same for a part of the editor's single file. */
export const addLateSchemas = (): void =>
  addDocuments(tables, {
    outcomes: outcomesIssues,
    opinions: (document) => documentIssues(document, { opinions: document.opinions }),
  });
