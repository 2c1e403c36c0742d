/**
 * The engine that publishes: from what somebody keeps an API in to the files that are published, with all
 * that is to be mended on the way. No DOM and no Node: the command and the page that publishes have the same.
 */
export { buildApi, normalSet, tooLarge, type BuildOptions, type BuiltFile } from './build/index.js';
export { normalise } from './build/normal.js';
export { SMALL_COUNT, checkApi, checkRead, readApi, type CheckOptions } from './check/index.js';
export { ApiSet, type ApiFile, type ApiSource, type Words } from './check/source.js';
export { readCsv } from './csv/read.js';
export { writeCsv } from './csv/write.js';
export { diffApis, type Change, type FieldChange, type TextPiece } from './diff/index.js';
export {
  countFindings,
  groupFindings,
  hasErrors,
  summaryOf,
  type Finding,
  type FindingGroup,
  type FindingKind,
  type Place,
  type Severity,
  type Tally,
} from './findings/finding.js';
export { importFiles, importKinds, importOver, type ImportKind } from './import/index.js';
export { isOfApi } from './layout.js';
export { isRead, readFiles, type ApiRead, type NamedFile, type Progress } from './read.js';
export { readTables } from './tables/read.js';
export { sheets } from './tables/sheets.js';
export { sheetsOf, tablesOf, type FilledSheet, type TableDocument } from './tables/write.js';
export { MAX_FILE_BYTES } from './workbook/limits.js';
export { readWorkbook } from './workbook/read.js';
export { writeWorkbook } from './workbook/write.js';
