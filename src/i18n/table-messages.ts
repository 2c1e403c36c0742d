import type { Mark, MatrixFinding } from '../data/index.js';
import type { Localize } from './localize.js';
import type { Messages } from './messages.js';

/** The texts of the tables alone, which come in a file of their own. */
export interface TableMessages {
  /** Heading of the matrix. */
  matrix: string;
  matrixHint: string;
  mark: (mark: Mark, counted: boolean) => string;
  markShort: (mark: Mark, counted: boolean) => string;
  legend: string;
  wholeProgramLine: string;
  /** On a button. @param count - how many lines it shows or hides; @param of - the name of the line */
  expand: (count: number, of: string) => string;
  ownersHeader: string;
  goalsHeader: string;
  kindOfNamnd: string;
  roleFilter: string;
  goalFilter: string;
  searchMatrix: string;
  onlyOwn: string;
  transpose: string;
  expandAll: string;
  copy: string;
  copied: string;
  copyFailed: string;
  download: string;
  fileName: (program: string) => string;
  matrixShown: (rows: number, columns: number) => string;
  clearMatrix: string;
  moreChoices: string;
  sortNamnder: string;
  sortBy: (by: '' | 'total') => string;
  noMatrixHits: string;
  checks: string;
  checksNone: string;
  finding: (finding: MatrixFinding) => string;
}

export type TableWords = Messages & TableMessages;

/** What a table has to speak with. */
export type TableLocalize = Localize<TableWords>;
