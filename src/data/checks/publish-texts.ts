import { partsOf } from '../derive/outcomes/periods.js';
import { isAhead } from '../derive/time/dates.js';
import type { Outcomes } from '../model.js';
import { formatOf } from './formats.js';
import type { Issue, Path } from './issue.js';

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

/**
 * Å, ä, ö and – as they are when UTF-8 is opened as Windows-1252 (Ã¤, â€“), and ä and å when DOS is (n„mnd). A
 * question mark in a word may be a lost letter, or a blank that was forgotten: nobody can tell.
 */
const mistaken =
  /[ÂÃ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|â[\u0080€].|\p{L}[„†]\p{L}/u;

/** Texts in which a letter was lost (U+FFFD) or became others, when the file was saved in another encoding. */
export function lostLetters(raw: unknown): Issue[] {
  const issues: Issue[] = [];
  eachText(raw, (text, path) => {
    if (text.includes('\ufffd') || mistaken.test(text))
      issues.push({ path: [...path], rule: 'lost-letters' });
  });
  return issues;
}

/** What is HTML in a text that is none: a reader would see it as it stands. */
const markup =
  /&(#\d+|#x[\da-f]+|[a-z][a-z\d]+);|&([ao]uml|aring|eacute|nbsp|amp|quot|[lg]t)(?![a-z\d;=])|<\/?(a|abbr|b|big|blockquote|br|caption|center|code|col|dd|del|div|dl|dt|em|font|form|h[1-6]|hr|i|iframe|img|input|ins|li|link|meta|o:p|object|ol|p|pre|s|script|small|span|strike|strong|style|sub|sup|svg|t[abdhr]|table|t(body|head|foot)|title|u|ul|video|vald-[a-z-]+)(?![\w-])[^<>]*>|<\/?[a-z][\w:-]*\s[^<>]*=[^<>]*>/i;

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
const past: readonly unknown[] = ['updated', 'retrieved', 'adoptedOn', 'verifiedOn', 'asOf'];
const isPast = (path: Readonly<Path>): boolean =>
  past.includes(path.at(-1)) ||
  (path.at(-1) === 'date' && (path.at(-3) === 'sources' || path.at(-3) === 'opinions'));

/** What is told of a day that has not come: it would be the latest figure, or hold for years. */
export function aheadOfTime(raw: unknown, now: Date): Issue[] {
  const { outcomes = [], activityStatuses = [] } = raw as Partial<Outcomes>;
  const dates: { text: string; path: Path }[] = [];
  eachText(raw, (text, path) => {
    if (isPast(path)) dates.push({ text, path: [...path] });
  });
  const begins = (period: string, ...path: Path): void =>
    void dates.push({ text: partsOf(period)?.from ?? period, path: [...path, 'period'] });
  outcomes.forEach(({ state, period }, index) => {
    if (state === 'value') begins(period, 'outcomes', index);
  });
  activityStatuses.forEach(({ period }, index) => begins(period, 'activityStatuses', index));
  const ahead = new Map<string, boolean>();
  return dates.flatMap(({ text, path }): Issue[] => {
    if (!ahead.has(text)) ahead.set(text, isAhead(text, now));
    return ahead.get(text) ? [{ path, rule: 'ahead', detail: text }] : [];
  });
}

/** Between these is all that a programme tells of. */
const YEARS = [1900, 2100] as const;

/** Years that are misspelt: an axis of time would begin or end with them. */
export function unlikelyYears(raw: unknown): Issue[] {
  const issues: Issue[] = [];
  eachText(raw, (text, path) => {
    const [year] = /^\d{4}(?!\d)/.exec(text) ?? [];
    if (!year || (Number(year) >= YEARS[0] && Number(year) <= YEARS[1])) return;
    if (['date', 'period'].includes(formatOf([...path])))
      issues.push({ path: [...path], rule: 'year', detail: YEARS.join('–') });
  });
  return issues;
}
