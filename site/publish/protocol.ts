import type { Change, ImportKind, Severity, Tally } from '../../src/publish/index.js';

/*
 * What the page and its worker say to each other. Files go as blobs: the page never has to hold what is in them.
 */

/** A file: as somebody chose it, as it is published, or as it was built. */
export interface Named {
  /** In its folder, with `/` between names. */
  name: string;
  blob: Blob;
}

/** What the worker is asked to do. */
export type Job =
  | {
      kind: 'publish';
      files: readonly Named[];
      /** What is published now; undefined where nothing is. */
      published: readonly Named[] | undefined;
      /** What an export is, where a map file is among the files. */
      from: ImportKind;
      /** What the rows of an export are laid over. */
      over: readonly Named[];
    }
  /** The documents of an API as a workbook; without any, an empty one. */
  | { kind: 'book'; files: readonly Named[] };

export type Step = 'read' | 'check' | 'compare' | 'build' | 'pack' | 'book';

/** How far the work has come. */
export interface Advance {
  step: Step;
  /** The file that it is at. */
  what?: string;
  /** Of the whole work, from 0 to 1; undefined where nobody knows for how long a step goes on. */
  value?: number;
}

/** A finding in words. */
export interface ToldFinding {
  where: string;
  what: string;
  remedy: string;
}

/** Findings of one kind: the first whole, and as many of the rest as anybody reads. */
export interface ToldGroup {
  severity: Severity;
  first: ToldFinding;
  rest: readonly ToldFinding[];
  count: number;
}

/** What a reader will notice in one sheet. */
export interface ChangedSheet {
  sheet: string;
  count: number;
  /** As many as anybody reads. */
  changes: readonly Change[];
}

export interface ProgramName {
  id: string;
  title: string;
}

/** An API that can be published. */
export interface Built {
  files: readonly Named[];
  zip: Blob;
  /** Undefined where nothing was published before. */
  changes: readonly ChangedSheet[] | undefined;
  programs: readonly ProgramName[];
  /** The programme that an element shows when none is named. */
  shown: string | undefined;
}

/** How many findings of one weight there are, and what they are called. */
export interface TitledTally extends Tally {
  title: string;
}

/** What came of files. */
export interface Outcome {
  /** In one line. */
  summary: string;
  /** It looks like an export, and there is no map that says what its columns are. */
  needsMap: boolean;
  tallies: readonly TitledTally[];
  groups: readonly ToldGroup[];
  /** Missing where something has to be mended first. */
  built?: Built;
}

/** What the worker answers. */
export type Answer =
  | ({ kind: 'advance' } & Advance)
  | { kind: 'outcome'; outcome: Outcome }
  | { kind: 'book'; book: Blob }
  /** A file that cannot be read any more: it was changed, or moved, after it was chosen. */
  | { kind: 'gone'; name: string }
  /** A map of an export, and nothing else. */
  | { kind: 'no-export' }
  /** A document that has no place in a workbook as long as it is not right. */
  | { kind: 'not-right'; name: string }
  /** A fault of ours. */
  | { kind: 'failed'; message: string };

export type Tell = (advance: Advance) => void;
