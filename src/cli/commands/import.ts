import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  diffApis,
  hasErrors,
  importFiles,
  importOver,
  sheetsOf,
  type Finding,
  type ImportKind,
} from '../../publish/index.js';
import { findingsIn, readPaths } from '../api.js';
import { CommandError, filesAt } from '../files.js';
import {
  changeLines,
  commandWords,
  findingData,
  findingLines,
  type ReportOptions,
} from '../report.js';
import { writeSheets } from './template.js';

interface Flags {
  from: ImportKind;
  map: string;
  into: string;
  out?: string;
  csv?: boolean;
}

/** `import`: shows what another system's files would change, and writes it where that is asked. @returns the exit code */
export async function importInto(
  paths: readonly string[],
  flags: Flags,
  options: ReportOptions,
): Promise<number> {
  const { lang, json } = options;
  const words = commandWords[lang];
  for (const path of [...paths, flags.map])
    if (!existsSync(path)) throw new CommandError(words.absent(path));
  const before = await readPaths([flags.into], options);
  const imported = await importFiles(flags.from, paths.flatMap(filesAt), {
    name: basename(flags.map),
    bytes: readFileSync(flags.map),
  });
  const findings: Finding[] = [...before.findings, ...imported.findings];
  const isReadable = before.set
    .files()
    .every(({ kind, file }) => 'data' in before.set.validate(kind, file));
  if (!isReadable) findings.push(...findingsIn(before, undefined, {}, options));
  if (!isReadable || hasErrors(before.findings)) {
    if (json) console.log(JSON.stringify({ findings: findingData(findings, lang) }, null, 2));
    else console.log(findingLines(findings, lang).join('\n'));
    return 1;
  }
  const read = importOver(flags.into, before.set, imported.tables);
  const { set } = read;
  findings.push(...findingsIn(read, undefined, {}, options));
  const isWhole = set.files().every(({ kind, file }) => 'data' in set.validate(kind, file));
  const changes = isWhole ? diffApis(before.set, set) : [];
  if (json)
    console.log(JSON.stringify({ changes, findings: findingData(findings, lang) }, null, 2));
  else {
    console.log(findingLines(findings, lang).join('\n'));
    console.log(changeLines(changes, lang).join('\n'));
  }
  if (hasErrors(findings)) return 1;
  if (flags.out) await writeSheets(flags.out, sheetsOf(set), flags.csv ?? false, options);
  else if (!json) console.log(words.dryRun);
  return 0;
}
