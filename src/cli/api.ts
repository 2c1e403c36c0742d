import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { languageIssues } from '../i18n/language-check.js';
import {
  SMALL_COUNT,
  checkRead,
  readFiles,
  type ApiRead,
  type ApiSet,
  type Finding,
  type NamedFile,
} from '../publish/index.js';
import { version } from '../version.js';
import { CommandError, filesAt } from './files.js';
import { commandWords, progress, type ReportOptions } from './report.js';
import { shippedSchemas } from './shipped-schemas.js';

/** The JSON Schemas and OpenAPI. In the source they are made anew, in the package they come with it. */
export const schemas = async (): Promise<ReadonlyMap<string, unknown>> =>
  import.meta.url.endsWith('.ts')
    ? (await import('./schema.js')).buildSchemas(version)
    : shippedSchemas();

/** Files at a path. A document of JSON by itself is called as it was named, and where it lies may say what it is. */
const namedAt = (path: string): NamedFile[] =>
  /\.json$/i.test(path) && statSync(path).isFile()
    ? filesAt(path).map((one) => ({
        ...one,
        name: path,
        place: resolve(path).split(sep).join('/'),
      }))
    : filesAt(path);

/** Reads what is at some paths. @throws CommandError where there is nothing */
export async function readPaths(
  paths: readonly string[],
  { lang }: ReportOptions,
): Promise<ApiRead> {
  const words = commandWords[lang];
  for (const path of paths) if (!existsSync(path)) throw new CommandError(words.absent(path));
  const bar = progress();
  try {
    return await readFiles(paths.flatMap(namedAt), (_done, _of, file) =>
      bar.at(words.reading(file)),
    );
  } finally {
    bar.done();
  }
}

/** What was published last; undefined where nothing was, or what is there cannot be read. */
export async function readBefore(
  path: string | undefined,
  options: ReportOptions,
): Promise<ApiSet | undefined> {
  if (path === undefined || !existsSync(path)) return undefined;
  const { set } = await readPaths([path], options);
  return set.files().length > 0 ? set : undefined;
}

/** How a check is asked for. */
export interface CheckFlags {
  /** What other documents have is not asked where they are not here. */
  isPart?: boolean | undefined;
  small?: string;
  zero?: boolean;
}

/** All that is found in an API: what could not be read, and what is wrong or to be looked at. */
export function findingsIn(
  read: ApiRead,
  before: ApiSet | undefined,
  { small, zero, isPart }: CheckFlags,
  { lang }: ReportOptions,
): Finding[] {
  const bar = progress();
  try {
    return checkRead(read, {
      now: new Date(),
      smallCount: small === undefined ? SMALL_COUNT : Number(small),
      tellZero: zero ?? false,
      languageIssues,
      before,
      isPart,
      onFile: (_done, _of, file) => bar.at(commandWords[lang].checking(file)),
    });
  } finally {
    bar.done();
  }
}

/** Where the built site of the package is: beside the command, or `dist/cdn` in the source. */
export const siteFolder = (): string | undefined => {
  const here = dirname(new URL(import.meta.url).pathname);
  return [join(here, '../../cdn'), join(here, '../../dist/cdn')].find((one) =>
    existsSync(join(one, 'vald-program.js')),
  );
};
