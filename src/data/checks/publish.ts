import { dialled } from '../derive/contacts/contacts.js';
import type { Contacts, Organisation, Program, Responsibility } from '../schema/index.js';
import { idSet, type Issue, type Path } from './issue.js';

/*
 * What is asked of a document before it is published, and not of one that is read: a reader is lenient,
 * and shows what it can. What is published has no key that readers pass over, and no number that
 * cannot be called.
 */

/**
 * Keys that the format does not have. Readers leave them out, and then a nämnd's figure, say, is the
 * city's.
 *
 * @param raw - as it stands in the file
 * @param read - the same document, read: it has the keys of the format and no others
 */
export function unknownKeys(raw: unknown, read: unknown, path: Path = []): Issue[] {
  if (typeof raw !== 'object' || raw === null) return [];
  return Object.entries(raw).flatMap(([name, value]) => {
    const at = [...path, Array.isArray(raw) ? Number(name) : name];
    const known = Object(read) as Record<string, unknown>;
    if (Object.hasOwn(known, name)) return unknownKeys(value, known[name], at);
    // For editors of JSON, at the top of a file.
    return name === '$schema' && path.length === 0 ? [] : [{ path: at, rule: 'unknown-key' }];
  });
}

/** Texts with U+FFFD: a letter that was lost when the file was saved in another encoding. */
export function lostLetters(raw: unknown, path: Path = []): Issue[] {
  if (typeof raw === 'string')
    return raw.includes('\ufffd') ? [{ path, rule: 'lost-letters' }] : [];
  if (typeof raw !== 'object' || raw === null) return [];
  return Object.entries(raw).flatMap(([name, value]) =>
    lostLetters(value, [...path, Array.isArray(raw) ? Number(name) : name]),
  );
}

/** Numbers that nobody can call, and hours that say nothing. */
export function unusableInContacts({ contacts }: Contacts): Issue[] {
  const format = (...path: Path): Issue => ({ path: ['contacts', ...path], rule: 'format' });
  return contacts.flatMap(({ channels, hours, hoursExceptions }, index) => [
    ...channels.flatMap(({ kind, value }, at) =>
      (kind === 'phone' || kind === 'sms') && !dialled(value)
        ? [format(index, 'channels', at, 'value')]
        : [],
    ),
    // From eight to eight is no time at all, or a day and a night.
    ...hours.flatMap(({ from, to }, at) => (from === to ? [format(index, 'hours', at, 'to')] : [])),
    ...hoursExceptions.flatMap(({ from, to }, at) => {
      const isClosed = !from && !to;
      const isOpen = from && to && from !== to;
      return isClosed || isOpen ? [] : [format(index, 'hoursExceptions', at, 'to')];
    }),
  ]);
}

/** Those who answer for something in a programme, and are not in the organisation. */
export function unknownOwners(
  { activities, indicators, duties }: Program,
  { namnder, groups }: Organisation,
): Issue[] {
  const known = { namnd: idSet(namnder), group: idSet(groups) };
  const unknown = (
    list: readonly { responsibilities: readonly Responsibility[] }[],
    name: string,
  ) =>
    list.flatMap(({ responsibilities }, index) =>
      responsibilities.flatMap(({ owner }, at): Issue[] => {
        const [kind, id] = Object.entries(owner)[0] as [keyof typeof known, string];
        const path = [name, index, 'responsibilities', at, 'owner', kind];
        return known[kind].has(id) ? [] : [{ path, rule: 'unknown-reference', detail: id }];
      }),
    );
  return [
    ...unknown(activities, 'activities'),
    ...unknown(indicators, 'indicators'),
    ...unknown(duties, 'duties'),
  ];
}
