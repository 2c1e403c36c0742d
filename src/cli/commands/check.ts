import { hasErrors, type Finding } from '../../publish/index.js';
import { findingsIn, readBefore, readPaths, type CheckFlags } from '../api.js';
import { findingData, findingLines, type ReportOptions } from '../report.js';

interface Flags extends CheckFlags {
  before?: string;
  strict?: boolean;
  all?: boolean;
}

/** Writes what was found. @returns whether it keeps anything from being published */
export function reportFindings(
  findings: readonly Finding[],
  { lang, json }: ReportOptions,
  { strict, all }: Pick<Flags, 'strict' | 'all'> = {},
): boolean {
  if (json) console.log(JSON.stringify({ findings: findingData(findings, lang) }, null, 2));
  else console.log(findingLines(findings, lang, all).join('\n'));
  return hasErrors(findings) || (!!strict && findings.some((one) => one.severity === 'warning'));
}

/** `check`: all that is to be mended and looked at. @returns the exit code */
export async function check(
  paths: readonly string[],
  flags: Flags,
  options: ReportOptions,
): Promise<number> {
  const read = await readPaths(paths, options);
  const before = await readBefore(flags.before, options);
  const findings = findingsIn(read, before, { ...flags, isPart: read.isPart }, options);
  return reportFindings(findings, options, flags) ? 1 : 0;
}
