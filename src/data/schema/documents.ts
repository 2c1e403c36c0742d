import type { ApiIndex } from './api-index.js';
import type { Contacts } from './contact.js';
import type { History } from './history.js';
import type { Language } from './language.js';
import type { Opinions } from './opinion.js';
import type { Organisation } from './organisation.js';
import type { Outcomes } from './outcome.js';
import type { Program } from './program.js';

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
