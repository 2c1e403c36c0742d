import { MAX_FILE_BYTES, MAX_UNPACKED_BYTES } from '../../src/publish/workbook/limits.js';
import type { NamedFile } from '../../src/publish/read.js';
import type { Named, Tell } from './protocol.js';

/** A file that was changed, moved or taken away after it was chosen. */
export class GoneFile extends Error {
  constructor(readonly file: string) {
    super(file);
  }
}

const opened = /\.(xlsx|xlsm|csv|tsv|json|ya?ml)$/i;

/**
 * The files as the engine takes them. What it does not open is not read, and of what it refuses for its
 * size it is only told how large it is.
 *
 * @throws GoneFile
 */
export async function bytesOf(
  files: readonly Named[],
  tell: Tell = () => undefined,
): Promise<NamedFile[]> {
  const read: NamedFile[] = [];
  let total = 0;
  for (const { name, blob } of files) {
    if (!opened.test(name)) {
      read.push({ name, bytes: new Uint8Array() });
      continue;
    }
    tell({ step: 'read', what: name });
    total += blob.size;
    if (blob.size > MAX_FILE_BYTES || total > MAX_UNPACKED_BYTES) {
      read.push({ name, bytes: new Uint8Array(MAX_FILE_BYTES + 1) });
      continue;
    }
    try {
      read.push({ name, bytes: new Uint8Array(await blob.arrayBuffer()) });
    } catch {
      throw new GoneFile(name);
    }
  }
  return read;
}
