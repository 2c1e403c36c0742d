import { documents } from '../documents/index.js';
import { organisationDocument } from '../documents/organisation.js';
import { programDocument } from '../documents/program.js';
import type { DocumentKind, Documents, Organisation, Program } from '../model.js';
import { readDocument } from './read-document.js';

/**
 * Checks a document against its schema.
 *
 * @param kind - which document it should be
 * @param url - where it came from; goes into the problem
 * @returns the document, frozen, with defaults filled in and unknown fields left out
 * @throws ProblemError of kind `version` or `invalid`
 */
export const parseDocument = <K extends DocumentKind>(
  kind: K,
  url: string,
  raw: unknown,
): Documents[K] => readDocument(documents[kind], url, raw);

/** Checks a programme: {@link parseDocument} of its kind. */
export const parseProgram = (url: string, raw: unknown): Program =>
  readDocument(programDocument, url, raw);

/** Checks a list of nämnder: {@link parseDocument} of its kind. */
export const parseOrganisation = (url: string, raw: unknown): Organisation =>
  readDocument(organisationDocument, url, raw);
