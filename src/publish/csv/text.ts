import { MAX_FILE_BYTES } from '../workbook/limits.js';

/** A file of text that has been read, or why not. */
export type TextRead = { text: string } | { kind: 'encoding' | 'too-large' | 'empty-file' };

/**
 * The text of a file: UTF-8, or UTF-16 where it says so at its beginning. Whatever else it may be in is not
 * guessed, since å, ä and ö would be other letters.
 */
export function textOf(bytes: Uint8Array): TextRead {
  if (bytes.byteLength > MAX_FILE_BYTES) return { kind: 'too-large' };
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.trim() === '' ? { kind: 'empty-file' } : { text };
  } catch {
    return { kind: 'encoding' };
  }
}
