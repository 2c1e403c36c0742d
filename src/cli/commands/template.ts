import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  hasErrors,
  sheetsOf,
  tablesOf,
  writeCsv,
  writeWorkbook,
  type FilledSheet,
} from '../../publish/index.js';
import { readPaths } from '../api.js';
import { CommandError, writeNew } from '../files.js';
import { commandWords, type ReportOptions } from '../report.js';
import { reportFindings } from './check.js';

/** Writes a workbook, or a folder of CSV, that is not there yet. */
export async function writeSheets(
  path: string,
  sheets: readonly FilledSheet[],
  csv: boolean,
  { lang, json }: ReportOptions,
): Promise<void> {
  const words = commandWords[lang];
  const refuse = (): Error => new CommandError(words.exists(path));
  if (!csv) writeNew(path, await writeWorkbook(sheets), refuse);
  else {
    if (existsSync(path) && readdirSync(path).length > 0) throw refuse();
    for (const sheet of sheets)
      writeNew(join(path, `${sheet.plan.name}.csv`), writeCsv(sheet), refuse);
  }
  if (!json) console.log(words.wrote(path));
}

/** `template`: the workbook, empty or with what there is. @returns the exit code */
export async function template(
  path: string,
  flags: { with?: string; csv?: boolean },
  options: ReportOptions,
): Promise<number> {
  if (!flags.with) {
    await writeSheets(path, tablesOf([]), flags.csv ?? false, options);
    return 0;
  }
  const { set, findings } = await readPaths([flags.with], options);
  if (hasErrors(findings)) {
    reportFindings(findings, options);
    return 1;
  }
  await writeSheets(path, sheetsOf(set), flags.csv ?? false, options);
  return 0;
}
