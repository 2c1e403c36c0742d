import type * as z from 'zod/mini';
import type { DocumentKind, Documents } from '../documents/kinds.js';
import { ApiIndex } from './api-index.js';
import { Contacts } from './contact.js';
import { History } from './history.js';
import { Language } from './language.js';
import { Opinions } from './opinion.js';
import { Organisation } from './organisation.js';
import { Outcomes } from './outcome.js';
import { Program } from './program.js';

/** The schema of each kind of document. The tables and types that readers have are made from them. */
export const schemas: { readonly [K in DocumentKind]: z.ZodMiniType<Documents[K]> } = {
  index: ApiIndex,
  program: Program,
  organisation: Organisation,
  outcomes: Outcomes,
  opinions: Opinions,
  contacts: Contacts,
  history: History,
  language: Language,
};
