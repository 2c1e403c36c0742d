import { contactsIssues } from '../checks/contacts.js';
import type { DocumentEntry } from '../load/read-document.js';
import { Contacts } from '../schema/contact.js';

/** `contacts.json`: where to turn. */
export const contactsDocument: DocumentEntry<'contacts'> = {
  kind: 'contacts',
  schema: Contacts,
  issues: contactsIssues,
  file: 'contacts.json',
};
