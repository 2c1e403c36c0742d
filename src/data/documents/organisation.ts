import { organisationIssues } from '../checks/organisation.js';
import type { DocumentEntry } from '../load/read-document.js';
import { Organisation } from '../schema/organisation.js';

/** `organisation.json`: nämnder, boards and groups. */
export const organisationDocument: DocumentEntry<'organisation'> = {
  kind: 'organisation',
  schema: Organisation,
  issues: organisationIssues,
  file: 'organisation.json',
};
