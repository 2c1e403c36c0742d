import { diffApis, hasErrors } from '../../publish/index.js';
import { readPaths } from '../api.js';
import { changeLines, type ReportOptions } from '../report.js';
import { reportFindings } from './check.js';

/** `diff`: what a reader will notice. @returns the exit code */
export async function diff(before: string, after: string, options: ReportOptions): Promise<number> {
  const [old, now] = [await readPaths([before], options), await readPaths([after], options)];
  const unread = [...old.findings, ...now.findings];
  if (hasErrors(unread)) {
    reportFindings(unread, options);
    return 1;
  }
  const changes = diffApis(old.set, now.set);
  if (options.json) console.log(JSON.stringify({ changes }, null, 2));
  else console.log(changeLines(changes, options.lang).join('\n'));
  return 0;
}
