import type {
  ApiIndex,
  Contacts,
  History,
  Language,
  Opinions,
  Organisation,
  Outcomes,
  Program,
} from '../made/types.js';

/**
 * What a document of each kind is, once checked. Types only, so that checks and tables need no zod;
 * a kind that is added here is asked for by the compiler wherever kinds are listed, first of all in
 * `data/documents/index.ts`.
 */
export interface Documents {
  index: ApiIndex;
  program: Program;
  organisation: Organisation;
  outcomes: Outcomes;
  opinions: Opinions;
  contacts: Contacts;
  history: History;
  language: Language;
}

/** The kinds of documents that the API has. */
export type DocumentKind = keyof Documents;
