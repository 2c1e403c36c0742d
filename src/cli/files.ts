import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { documents } from '../data/index.js';
import { MAX_FILE_BYTES, isOfApi, type BuiltFile, type NamedFile } from '../publish/index.js';

/** Something that the one who runs the command can mend. Its message is in their language. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly code: 1 | 2 = 1,
  ) {
    super(message);
  }
}

const fileAt = (path: string, name: string): NamedFile =>
  statSync(path).size > MAX_FILE_BYTES
    ? { name, bytes: new Uint8Array(), isTooLarge: true }
    : { name, bytes: readFileSync(path) };

/** Files at a path: itself, or all below a folder by their names in it. */
export function filesAt(path: string): NamedFile[] {
  if (!statSync(path).isDirectory()) return [fileAt(path, basename(path))];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^(\.|~\$)/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => fileAt(file, relative(path, file).split(sep).join('/')));
}

/** Whether a folder is one of ours, or empty, or not there: what is built may take its place. */
function mayReplace(folder: string): boolean {
  if (!existsSync(folder)) return true;
  const entries = readdirSync(folder);
  return entries.length === 0 || (entries.includes(documents.index.file) && entries.every(isOfApi));
}

/** A text as it is sent: whole, and packed in two ways. */
export function* packed({ file, text }: BuiltFile): Iterable<[file: string, bytes: Uint8Array]> {
  const bytes = Buffer.from(text);
  yield [file, bytes];
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
  };
  yield [`${file}.br`, brotliCompressSync(bytes, { params })];
  yield [`${file}.gz`, gzipSync(bytes, { level: 9 })];
}

/**
 * Writes the files of a build in the place of what was there, all of them or none: they are written beside
 * it, and then take its name. The next request finds either the old or the new.
 */
export function replaceFolder(
  folder: string,
  files: readonly BuiltFile[],
  refuse: () => Error,
): void {
  const target = resolve(folder);
  if (!mayReplace(target)) throw refuse();
  const [made, old] = [`${target}.new-${process.pid}`, `${target}.old-${process.pid}`];
  try {
    for (const one of files)
      for (const [file, bytes] of packed(one)) {
        const path = join(made, file);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, bytes);
      }
    if (existsSync(target)) renameSync(target, old);
    try {
      renameSync(made, target);
    } catch (error) {
      if (existsSync(old)) renameSync(old, target);
      throw error;
    }
  } finally {
    rmSync(made, { recursive: true, force: true });
    if (existsSync(target)) rmSync(old, { recursive: true, force: true });
  }
}

/** Writes a file that is not there yet. */
export function writeNew(path: string, bytes: Uint8Array | string, refuse: () => Error): void {
  mkdirSync(dirname(resolve(path)), { recursive: true });
  try {
    writeFileSync(path, bytes, { flag: 'wx' });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? refuse() : error;
  }
}
