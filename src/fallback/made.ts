/**
 * A short sign of what a text says, whatever its blanks. A div has those of the paragraphs, lists and
 * tables that were made for it: see `loader/room.ts`.
 */
export function signOf(text: string): string {
  let sum = 0x811c9dc5;
  for (const letter of text.replace(/[\s\u200b]/g, ''))
    sum = Math.imul(sum ^ letter.codePointAt(0)!, 0x01000193);
  return (sum >>> 0).toString(36);
}
