import { MAX_FILE_BYTES, MAX_UNPACKED_BYTES } from '../../src/publish/workbook/limits.js';
import { isRead, type NamedFile } from '../../src/publish/read.js';
import { GoneFile } from './faults.js';
import type { Named, Tell } from './protocol.js';

/** Whether a file is a map of an export. */
export const isMap = ({ name }: { name: string }): boolean => /\.ya?ml$/i.test(name);

/**
 * The files as the engine takes them. What it does not open is not read, nor what is too large: alone, or
 * with those that are read.
 *
 * @throws GoneFile
 */
export async function bytesOf(
  files: readonly Named[],
  tell: Tell = () => undefined,
): Promise<NamedFile[]> {
  const read: NamedFile[] = [];
  let total = 0;
  for (const one of files) {
    const { name, blob } = one;
    if (!isRead(name) && !isMap(one)) {
      read.push({ name, bytes: new Uint8Array() });
      continue;
    }
    tell({ step: 'read', what: name });
    if (blob.size > MAX_FILE_BYTES || total + blob.size > MAX_UNPACKED_BYTES) {
      read.push({ name, bytes: new Uint8Array(), isTooLarge: true });
      continue;
    }
    total += blob.size;
    try {
      read.push({ name, bytes: new Uint8Array(await blob.arrayBuffer()) });
    } catch {
      throw new GoneFile(name);
    }
  }
  return read;
}
