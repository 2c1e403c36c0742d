import type { DocumentEntry } from '../load/read-document.js';
import { contactsDocument } from './contacts.js';
import { apiIndexDocument } from './index-document.js';
import { historyDocument } from './history.js';
import type { DocumentKind } from './kinds.js';
import { languageDocument } from './language.js';
import { opinionsDocument } from './opinions.js';
import { organisationDocument } from './organisation.js';
import { outcomesDocument } from './outcomes.js';
import { programDocument } from './program.js';

/**
 * THE list of the API's documents. Code for browsers imports the one entry that it reads instead, so
 * that a page does not carry the tables of documents that it never fetches. The zod schemas that the
 * tables are made from are listed in `data/schema/schemas.ts`.
 */
export const documents: { readonly [K in DocumentKind]: DocumentEntry<K> } = {
  index: apiIndexDocument,
  program: programDocument,
  organisation: organisationDocument,
  outcomes: outcomesDocument,
  opinions: opinionsDocument,
  contacts: contactsDocument,
  history: historyDocument,
  language: languageDocument,
};

/** The kinds, in the order of the list. */
export const documentKinds = Object.keys(documents) as DocumentKind[];

/** Where a document lies in the API's folder. @param id - of a programme, for what each has its own of */
export const fileOf = (kind: DocumentKind, id = ''): string =>
  documents[kind].file.replace('{id}', id);
