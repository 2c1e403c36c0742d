import { dialled } from '../derive/contacts/contacts.js';
import { partsOf } from '../derive/outcomes/periods.js';
import { isAhead } from '../derive/time/dates.js';
import type {
  ChannelKind,
  Contacts,
  History,
  Opinions,
  Organisation,
  Outcomes,
  Program,
  Responsibility,
  Source,
} from '../schema/index.js';
import { idSet, unresolved, type Issue, type Path } from './issue.js';

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
  const issues: Issue[] = [];
  const at = [...path];
  const look = (part: unknown, known: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const isList = Array.isArray(part);
    for (const name of Object.keys(part)) {
      at.push(isList ? Number(name) : name);
      if (Object.hasOwn(Object(known) as object, name))
        look((part as Record<string, unknown>)[name], (known as Record<string, unknown>)[name]);
      // For editors of JSON, at the top of a file.
      else if (name !== '$schema' || at.length > 1)
        issues.push({ path: [...at], rule: 'unknown-key' });
      at.pop();
    }
  };
  look(raw, read);
  return issues;
}

/** Looks at every text of a document. The path is that of the moment: who keeps it copies it. */
function eachText(raw: unknown, look: (text: string, path: Readonly<Path>) => void): void {
  // Grows and shrinks on the way: a document has ten thousands of texts, and few faults.
  const path: Path = [];
  const enter = (part: unknown): void => {
    if (typeof part === 'string') look(part, path);
    else if (Array.isArray(part))
      for (let at = 0; at < part.length; at++) {
        path.push(at);
        enter(part[at]);
        path.pop();
      }
    else if (typeof part === 'object' && part !== null)
      for (const name of Object.keys(part)) {
        path.push(name);
        enter((part as Record<string, unknown>)[name]);
        path.pop();
      }
  };
  enter(raw);
}

/** Texts with U+FFFD: a letter that was lost when the file was saved in another encoding. */
export function lostLetters(raw: unknown): Issue[] {
  const issues: Issue[] = [];
  eachText(raw, (text, path) => {
    if (text.includes('\ufffd')) issues.push({ path: [...path], rule: 'lost-letters' });
  });
  return issues;
}

/** What is HTML in a text that is none: a reader would see it as it stands. */
const markup =
  /&(#\d+|#x[\da-f]+|[a-z][a-z\d]+);|<\/?(a|b|br|div|em|h[1-6]|i|li|ol|p|span|strong|sub|sup|u|ul)\b[^<>]*>/i;

/**
 * Signs that are not seen, and that make one name into two: those that control, that join or part, that
 * turn the direction, that belong to a font; and the blanks that pass for letters. Not those that say where
 * a word may be parted, or that Persian and emoji are written with.
 */
const unseen =
  /[^\P{C}\n\r\t\u00ad\u200c\u200d\p{Cn}]|[\u2028\u2029\u115f\u1160\u2800\u3164\uffa0]/u;

/** A percent sign is a unit, and a dash may be all that a source prints. */
const withoutLetters = ['unitLabel', 'asPublished'];

/** Plain letters, digits and signs, of which there is nothing to be said: most of the texts of a document. */
const plain = /^(?=.*[a-z\d])[\w åäöéÅÄÖ.,:/()+-]*$/i;

/** Names and texts that say nothing, or not what they seem to. */
export function spoiltTexts(raw: unknown): Issue[] {
  const issues: Issue[] = [];
  eachText(raw, (text, path) => {
    if (plain.test(text)) return;
    const [html] = markup.exec(text) ?? [];
    const [sign] = unseen.exec(text) ?? [];
    const code = sign?.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    const isSaying = withoutLetters.includes(String(path.at(-1)))
      ? /[\p{L}\p{N}\p{P}\p{S}]/u
      : /[\p{L}\p{N}]/u;
    if (html) issues.push({ path: [...path], rule: 'html', detail: html });
    if (sign) issues.push({ path: [...path], rule: 'unseen', detail: `U+${code}` });
    // An empty text has been refused for that.
    if (text && !isSaying.test(text.replaceAll(new RegExp(unseen, 'gu'), '')))
      issues.push({ path: [...path], rule: 'blank' });
  });
  return issues;
}

/** Dates of what has been: when something was written, read, decided or checked. */
const past: readonly unknown[] = ['updated', 'retrieved', 'adoptedOn', 'verifiedOn'];
const isPast = (path: Readonly<Path>): boolean =>
  past.includes(path.at(-1)) ||
  (path.at(-1) === 'date' && (path.at(-3) === 'sources' || path.at(-3) === 'opinions'));

/** What is told of a day that has not come: it would be the latest figure, or hold for years. */
export function aheadOfTime(raw: unknown, now: Date): Issue[] {
  const { outcomes = [] } = raw as Partial<Outcomes>;
  const dates: { text: string; path: Path }[] = [];
  eachText(raw, (text, path) => {
    if (isPast(path)) dates.push({ text, path: [...path] });
  });
  outcomes.forEach(({ state, period }, index) => {
    if (state !== 'value') return;
    const text = partsOf(period)?.from ?? period;
    dates.push({ text, path: ['outcomes', index, 'period'] });
  });
  const ahead = new Map<string, boolean>();
  return dates.flatMap(({ text, path }): Issue[] => {
    if (!ahead.has(text)) ahead.set(text, isAhead(text, now));
    return ahead.get(text) ? [{ path, rule: 'ahead', detail: text }] : [];
  });
}

const isWeb = (address: string): boolean =>
  /^https?:\/\/\S+$/i.test(address) && URL.canParse(address);
const isMail = (address: string): boolean => /^[^\s@:]+@[^\s@]+\.[^\s@.]+$/.test(address);

/** Addresses of sources that would be no links. */
export const unusableSources = ({ sources }: { sources: readonly Source[] }): Issue[] =>
  sources.flatMap(({ url }, index): Issue[] =>
    url === undefined || isWeb(url)
      ? []
      : [{ path: ['sources', index, 'url'], rule: 'address', detail: url }],
  );

/** What the value of each kind of channel has to be, so that it leads somewhere. */
const leads: Readonly<Record<ChannelKind, (value: string) => unknown>> = {
  phone: dialled,
  sms: dialled,
  email: isMail,
  chat: isWeb,
  web: isWeb,
  visit: isWeb,
  relay: isWeb,
};

/** Numbers that nobody can call, addresses that lead nowhere, and hours that say nothing. */
export function unusableInContacts({ contacts }: Contacts): Issue[] {
  const format = (...path: Path): Issue => ({ path: ['contacts', ...path], rule: 'format' });
  return contacts.flatMap(({ channels, hours, hoursExceptions }, index) => [
    ...channels.flatMap(({ kind, value }, at): Issue[] => {
      if (leads[kind](value)) return [];
      const issue = format(index, 'channels', at, 'value');
      const isNumber = kind === 'phone' || kind === 'sms';
      return [isNumber ? issue : { ...issue, rule: 'address', detail: value }];
    }),
    // From eight to eight is no time at all, or a day and a night.
    ...hours.flatMap(({ from, to }, at) => (from === to ? [format(index, 'hours', at, 'to')] : [])),
    ...hoursExceptions.flatMap(({ from, to }, at) => {
      const isClosed = !from && !to;
      const isOpen = from && to && from !== to;
      return isClosed || isOpen ? [] : [format(index, 'hoursExceptions', at, 'to')];
    }),
  ]);
}

/** Somebody who answers for something, and is not in the organisation. */
function unknownOwner(
  { owner }: Responsibility,
  { namnder, groups }: Organisation,
  path: Path,
): Issue[] {
  const known = { namnd: idSet(namnder), group: idSet(groups) };
  const [kind, id] = Object.entries(owner)[0] as [keyof typeof known, string];
  return known[kind].has(id)
    ? []
    : [{ path: [...path, 'owner', kind], rule: 'unknown-reference', detail: id }];
}

/** Those whom a programme names, and who are not in the organisation. */
export const unknownOwners = (program: Program, organisation: Organisation): Issue[] => [
  ...(['activities', 'indicators', 'duties'] as const).flatMap((name) =>
    program[name].flatMap(({ responsibilities }, index) =>
      responsibilities.flatMap((one, at) =>
        unknownOwner(one, organisation, [name, index, 'responsibilities', at]),
      ),
    ),
  ),
  ...program.gaps.flatMap(({ namnd: id }, index): Issue[] =>
    !id || idSet(organisation.namnder).has(id)
      ? []
      : [{ path: ['gaps', index, 'namnd'], rule: 'unknown-reference', detail: id }],
  ),
];

/** Goals that an indicator is said to have stood under, and that the programme does not have. */
export const unknownFormerGoals = ({ goals, indicators }: Program): Issue[] =>
  indicators.flatMap(({ formerGoalIds }, index) =>
    unresolved(formerGoalIds, idSet(goals), ['indicators', index, 'formerGoalIds']),
  );

/** What opinions are about, and on whose behalf, where the programme or the organisation has no such thing. */
export function unknownInOpinions(
  document: Opinions,
  { id: program, goals, indicators }: Program,
  organisation: Organisation,
): Issue[] {
  const namnder = idSet(organisation.namnder);
  const reference = (known: boolean, path: Path, detail: string): Issue[] =>
    known ? [] : [{ path, rule: 'unknown-reference', detail }];
  const about = { goal: idSet(goals), indicator: idSet(indicators) };
  return [
    ...reference(document.program === program, ['program'], document.program),
    ...document.opinions.flatMap((opinion, index) => {
      const path: Path = ['opinions', index];
      const { onBehalfOf, proposal } = opinion;
      return [
        ...('id' in opinion.about
          ? reference(
              about[opinion.about.kind].has(opinion.about.id),
              [...path, 'about', 'id'],
              opinion.about.id,
            )
          : []),
        ...(onBehalfOf
          ? reference(namnder.has(onBehalfOf), [...path, 'onBehalfOf'], onBehalfOf)
          : []),
        ...(proposal
          ? unknownOwner(proposal.responsibility, organisation, [
              ...path,
              'proposal',
              'responsibility',
            ])
          : []),
      ];
    }),
  ];
}

/**
 * Goals and duties that a history names and its programmes do not have.
 *
 * @param programs - those that are published. Of the others there is nothing to hold it against
 */
export function unknownInHistory(
  { relations, followUp }: History,
  programs: readonly Program[],
): Issue[] {
  const missing = (
    id: string,
    list: 'goals' | 'duties',
    named: readonly string[],
    path: Path,
  ): Issue[] => {
    const program = programs.find((one) => one.id === id);
    return program ? unresolved(named, idSet(program[list]), path) : [];
  };
  return [
    ...relations.flatMap((relation, index) =>
      (['from', 'to'] as const).flatMap((side) => {
        const { program, goals } = relation[side];
        return missing(program, 'goals', goals, ['relations', index, side, 'goals']);
      }),
    ),
    ...followUp.flatMap(({ program, duties }, index) =>
      missing(program, 'duties', duties, ['followUp', index, 'duties']),
    ),
  ];
}
