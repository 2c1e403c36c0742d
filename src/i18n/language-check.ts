import type { Issue, Language } from '../data/index.js';
import { numbersOf } from './language-file.js';
import { swedishLines } from './spoken.js';

/** What is put into a line. */
const placeholdersOf = (text: string): string => (text.match(/\{\d\}/g) ?? []).sort().join(' ');

/** What is wrong with the lines of a language, against those of Swedish: all of them, and no others. */
export function languageIssues({ words }: Language): Issue[] {
  if (typeof words !== 'object' || words === null || Array.isArray(words))
    return [{ path: ['words'], rule: 'type', detail: 'object' }];
  const swedish = swedishLines();
  return [
    ...Object.keys(words)
      .filter((name) => !Object.hasOwn(swedish, name))
      .map((name): Issue => ({ path: ['words', name], rule: 'unknown-key' })),
    ...Object.entries(swedish).flatMap(([name, line]) =>
      lineIssues(['words', name], line, (words as Record<string, unknown>)[name]),
    ),
  ];
}

function lineIssues(path: Issue['path'], swedish: string, text: unknown): Issue[] {
  if (text === undefined) return [{ path, rule: 'missing' }];
  if (typeof text !== 'string') return [{ path, rule: 'type', detail: 'string' }];
  if (!/[\p{L}\p{N}]/u.test(text)) return [{ path, rule: 'blank' }];
  const placeholders = placeholdersOf(swedish);
  if (placeholdersOf(text) !== placeholders)
    return [{ path, rule: 'placeholder', detail: placeholders }];
  // A number to call is the same in every language.
  return numbersOf(text) === numbersOf(swedish)
    ? []
    : [{ path, rule: 'other-number', detail: swedish }];
}

/** A language file to be filled in: every line is Swedish yet. */
export const newLanguage = (language: string, updated: string): Language => ({
  schemaVersion: 1,
  language,
  updated,
  sources: [],
  words: swedishLines(),
});
