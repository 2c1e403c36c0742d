import type { DocumentKind, Documents } from '../schema/index.js';
import { contactsIssues } from './contacts.js';
import { documentIssues } from './document.js';
import type { Issue } from './issue.js';
import { organisationIssues } from './organisation.js';
import { outcomesIssues } from './outcomes.js';
import { programIssues } from './program.js';

/**
 * What a shape alone cannot say, for each kind of document: ids are unique, references resolve,
 * periods are ordered, groups are not cyclic. Each gets a document whose shape is right.
 */
export const checks: { readonly [K in DocumentKind]: (document: Documents[K]) => Issue[] } = {
  index: (document) => documentIssues(document, { programs: document.programs }),
  program: programIssues,
  organisation: organisationIssues,
  outcomes: outcomesIssues,
  opinions: (document) => documentIssues(document, { opinions: document.opinions }),
  contacts: contactsIssues,
};
