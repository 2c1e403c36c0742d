import { organisationIssues } from '../checks/organisation.js';
import type { DocumentEntry } from '../load/read-document.js';
import { table } from '../made/organisation-table.js';

/** `organisation.json`: nämnder, boards and groups. */
export const organisationDocument: DocumentEntry<'organisation'> = {
  kind: 'organisation',
  table,
  issues: organisationIssues,
  file: 'organisation.json',
};
