import { contactsIssues } from '../checks/contacts.js';
import type { DocumentEntry } from '../load/read-document.js';
import { table } from '../made/contacts-table.js';

/** `contacts.json`: where to turn. */
export const contactsDocument: DocumentEntry<'contacts'> = {
  kind: 'contacts',
  table,
  issues: contactsIssues,
  file: 'contacts.json',
};
