import type { Contacts } from '../schema/index.js';
import { documentIssues } from './document.js';
import { idSet, unresolved, type Issue } from './issue.js';

/** Checks of `contacts.json`: those to turn to instead are in it. */
export function contactsIssues(document: Contacts): Issue[] {
  const { contacts } = document;
  const known = idSet(contacts);
  return [
    ...documentIssues(document, { contacts }),
    ...contacts.flatMap(({ alternatives = [] }, index) =>
      unresolved(alternatives, known, ['contacts', index, 'alternatives']),
    ),
  ];
}
