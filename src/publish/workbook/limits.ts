import { unzipSync, zipSync, type Unzipped } from 'fflate';

/** The largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 64_000_000;
/** The most that a workbook may hold when it is unpacked. What it says of itself is not believed. */
export const MAX_UNPACKED_BYTES = 256_000_000;

/** Why a file is not read. */
export class RefusedFile extends Error {
  constructor(readonly kind: 'too-large' | 'unreadable') {
    super(kind);
  }
}

const decoder = new TextDecoder();

/** Whether a part of a workbook is there to its end: one that says that it is smaller than it is, is cut off. */
function isWhole(part: Uint8Array): boolean {
  const head = decoder
    .decode(part.subarray(0, 4_000))
    .replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, '');
  const tail = decoder.decode(part.subarray(-400)).trimEnd();
  const [, root] = /<([A-Za-z_][\w:.-]*)/.exec(head) ?? [];
  return (
    root !== undefined && (tail.endsWith(`</${root}>`) || /^[^<]*<[^<>]*\/>$/.test(head.trim()))
  );
}

/**
 * Unpacks a zip file within the limits, and packs it again without compression: the library that reads it
 * next trusts the sizes that it finds.
 *
 * @returns the file, and how its cells are shown: the part of it that says so
 * @throws RefusedFile
 */
export function withinLimits(bytes: Uint8Array): { book: Uint8Array; styles: string } {
  if (bytes.byteLength > MAX_FILE_BYTES) throw new RefusedFile('too-large');
  let total = 0;
  let files: Unzipped;
  try {
    files = unzipSync(bytes, {
      filter: ({ originalSize, name }) => {
        // Pictures and what programs run are of no use here.
        const isNeeded = /\.(xml|rels)$/i.test(name);
        if (isNeeded) total += originalSize;
        if (total > MAX_UNPACKED_BYTES) throw new RefusedFile('too-large');
        return isNeeded;
      },
    });
  } catch (error) {
    throw error instanceof RefusedFile ? error : new RefusedFile('unreadable');
  }
  if (!Object.values(files).every(isWhole)) throw new RefusedFile('unreadable');
  const styles = Object.entries(files).find(([name]) => /(^|\/)styles\.xml$/i.test(name));
  return {
    book: zipSync(files, { level: 0, mtime: '1980-01-01T00:00:00' }),
    styles: styles ? decoder.decode(styles[1]) : '',
  };
}
