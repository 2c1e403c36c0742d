import type * as z from 'zod/mini';
import { checks } from './checks/index.js';
import type { Issue } from './checks/issue.js';
import {
  ApiIndex,
  Contacts,
  Opinions,
  Organisation,
  Outcomes,
  Program,
  type DocumentKind,
  type Documents,
} from './schema/index.js';

/** How one kind of document is read, and where it lies. */
export interface DocumentEntry<T> {
  /** Its shape. */
  schema: z.ZodMiniType<T>;
  /** What else may be wrong in it. */
  issues: (document: T) => Issue[];
  /** Where it lies in the API's folder; `{id}` is the id of a programme. */
  file: string;
}

/**
 * The list of the API's documents. Validation, the command, JSON Schema, OpenAPI and the tables of
 * the browser build are made from it.
 */
export const documents: { readonly [K in DocumentKind]: DocumentEntry<Documents[K]> } = {
  index: { schema: ApiIndex, issues: checks.index, file: 'index.json' },
  program: { schema: Program, issues: checks.program, file: 'programs/{id}.json' },
  organisation: { schema: Organisation, issues: checks.organisation, file: 'organisation.json' },
  outcomes: { schema: Outcomes, issues: checks.outcomes, file: 'programs/{id}/outcomes.json' },
  opinions: { schema: Opinions, issues: checks.opinions, file: 'programs/{id}/opinions.json' },
  contacts: { schema: Contacts, issues: checks.contacts, file: 'contacts.json' },
};

/** The kinds, in the order of the list. */
export const documentKinds = Object.keys(documents) as DocumentKind[];

/** Where a document lies in the API's folder. @param id - of a programme, for what each has its own of */
export const fileOf = (kind: DocumentKind, id = ''): string =>
  documents[kind].file.replace('{id}', id);
