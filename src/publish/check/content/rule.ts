import type {
  Contacts,
  Documents,
  Issue,
  Opinions,
  Organisation,
  Outcomes,
  Program,
} from '../../../data/index.js';
import type { ContentRule, Severity } from '../../findings/finding.js';
import type { TableKind } from '../../tables/sheets.js';

/** What is not good to publish, with the place in a document. */
export interface ContentIssue {
  severity: Severity;
  kind: ContentRule;
  file: string;
  path: Issue['path'];
  found?: string;
  expected?: string;
}

/** A document that has been read, with the file that it is. */
export interface ReadFile<T> {
  file: string;
  document: T;
}

/** Everything that an API has, read. */
export interface ReadApi {
  programs: readonly ReadFile<Program>[];
  organisation: ReadFile<Organisation> | undefined;
  outcomes: readonly ReadFile<Outcomes>[];
  opinions: readonly ReadFile<Opinions>[];
  contacts: ReadFile<Contacts> | undefined;
  all: readonly ReadFile<Documents[TableKind]>[];
}

/** How strict the rules of content are. */
export interface ContentOptions {
  now: Date;
  /** Counts below this are to be suppressed. */
  smallCount: number;
  /** Whether a count of 0 is told of: it may give away that nobody is. */
  tellZero: boolean;
  /** What was published last. */
  before: ReadApi | undefined;
}

/** Looks through an API for one kind of thing. */
export type Rule = (api: ReadApi, options: ContentOptions) => ContentIssue[];
