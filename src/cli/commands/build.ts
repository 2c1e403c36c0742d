import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildApi, diffApis, hasErrors, tooLarge, type BuiltFile } from '../../publish/index.js';
import { findingsIn, readBefore, readPaths, schemas, type CheckFlags } from '../api.js';
import { CommandError, replaceFolder } from '../files.js';
import {
  changeLines,
  commandWords,
  findingData,
  findingLines,
  type ReportOptions,
} from '../report.js';

interface Flags extends CheckFlags {
  out: string;
  before?: string;
  readable?: boolean;
  check?: boolean;
  watch?: boolean;
}

const isSame = (folder: string, { file, text }: BuiltFile): boolean => {
  const path = join(folder, file);
  return existsSync(path) && readFileSync(path, 'utf8') === text;
};

/** Builds an API once, or leaves what was published as it was. @returns the exit code */
export async function buildOnce(
  source: string,
  flags: Flags,
  options: ReportOptions,
): Promise<number> {
  const { lang, json } = options;
  const words = commandWords[lang];
  const read = await readPaths([source], options);
  const before = await readBefore(flags.before ?? flags.out, options);
  const findings = findingsIn(read, before, flags, options);
  const refuse = (): number => {
    if (json) console.log(JSON.stringify({ findings: findingData(findings, lang) }, null, 2));
    else {
      console.error(findingLines(findings, lang).join('\n'));
      const errors = findings.filter(({ severity }) => severity === 'error').length;
      console.error(words.notBuilt(errors, source));
    }
    return 1;
  };
  if (hasErrors(findings)) return refuse();
  const changes = before && diffApis(before, read.set);
  const files = buildApi(read.set, {
    now: new Date(),
    schemas: await schemas(),
    changes,
    readable: flags.readable ?? false,
  });
  findings.push(...tooLarge(files));
  if (hasErrors(findings)) return refuse();
  if (flags.check) {
    const old = files.filter(
      (one) => !isSame(flags.out, one) && !/^(manifest|changes)\.json$/.test(one.file),
    );
    for (const { file } of old) console.log(`out of date: ${relative('.', join(flags.out, file))}`);
    return old.length > 0 ? 1 : 0;
  }
  replaceFolder(flags.out, files, () => new CommandError(words.notOurs(flags.out)));
  if (json) {
    const data = {
      files: files.map(({ file }) => file),
      changes,
      findings: findingData(findings, lang),
    };
    console.log(JSON.stringify(data, null, 2));
  } else {
    if (findings.length > 0) console.log(findingLines(findings, lang).join('\n'));
    if (changes) console.log(changeLines(changes, lang).join('\n'));
    console.log(words.built(files.length, flags.out));
  }
  return 0;
}

/** `build --out`: once, and with `--watch` whenever something has changed. @returns the exit code */
export async function build(source: string, flags: Flags, options: ReportOptions): Promise<number> {
  const code = await buildOnce(source, flags, options);
  if (!flags.watch) return code;
  const { watch } = await import('chokidar');
  const words = commandWords[options.lang];
  console.error(words.watching);
  let isBusy = false;
  let isAsked = false;
  const again = async (): Promise<void> => {
    isAsked = true;
    if (isBusy) return;
    isBusy = true;
    while (isAsked) {
      isAsked = false;
      try {
        await buildOnce(source, flags, options);
      } catch (error) {
        // A file that is being saved is not there for a moment.
        console.error(error instanceof Error ? error.message : error);
      }
    }
    isBusy = false;
  };
  const watcher = watch(source, {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 300, pollInterval: 50 },
  }).on('all', () => void again());
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await watcher.close();
  return 0;
}
