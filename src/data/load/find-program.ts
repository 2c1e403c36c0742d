import { pickProgram } from '../derive/program/validity.js';
import { programDocument } from '../documents/program.js';
import type { Program } from '../model.js';
import { resolveHref } from './address.js';
import type { Head } from './head.js';
import type { Problem } from './problem.js';
import { failedSnapshot, hasData, type Loaded, type Snapshot } from './resource.js';

/** A part of a document, as loaded as the whole of it. */
export const withData = <T>(whole: Loaded<unknown>, data: T): Loaded<T> => ({ ...whole, data });

/** Where the programme is, and the programme itself when the head document brought it. */
export function findProgram(
  head: Head,
  id: string | undefined,
  now: Date,
): { url: string; embedded?: Program } | { problem: Problem } {
  const { url: src } = head;
  if (head.kind === 'program') {
    const { program } = head;
    return id && id !== program.id
      ? { problem: { kind: 'unknown-program', url: src, id, known: [program.id] } }
      : { url: src, embedded: program };
  }
  const { programs } = head.index;
  const entry = pickProgram(head.index, now, id);
  if (!entry) {
    const known = programs.map((program) => program.id);
    return {
      problem: id
        ? { kind: 'unknown-program', url: src, id, known }
        : { kind: 'no-programs', url: src },
    };
  }
  const url = resolveHref(entry.href, src);
  if (!url) return { problem: { kind: 'bad-address', url: entry.href } };
  const embedded = head.embedded.get(programDocument, url);
  return embedded ? { url, embedded } : { url };
}

/** The programme that an address led to. An index, where the programme should be, is a wrong document. */
export function programOf(url: string, head: Snapshot<Head>): Snapshot<Program> {
  if (!hasData(head)) return head;
  if (head.data.kind === 'program') return withData(head, head.data.program);
  return failedSnapshot(
    { kind: 'invalid', url, issues: [{ path: ['programs'], rule: 'other' }] },
    head.busy,
  );
}
