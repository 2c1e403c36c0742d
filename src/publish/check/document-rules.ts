import { guideIssues } from '../../data/checks/contacts.js';
import {
  aheadOfTime,
  fileOf,
  followUpIssues,
  lostLetters,
  spoiltTexts,
  unknownFormerGoals,
  unfoundedInHistory,
  unknownInOpinions,
  unknownKeys,
  unknownOwners,
  unusableIls,
  unusableInContacts,
  unusableSources,
  type Contacts,
  type Issue,
} from '../../data/index.js';
import { likeliestKey } from './keys.js';
import { resolveFile, type ApiFile, type ApiSource, type Words } from './source.js';

/**
 * What is asked of a document before it is published, beyond what every reader asks, and what one document
 * says of another: group by group, since what comes later takes for granted that what came before is right.
 *
 * @throws ProblemError where a document that has to be read is not as the format says
 */
export function* publishingIssues(
  source: ApiSource,
  { kind, file, id }: ApiFile,
  now: Date,
  { languageIssues }: Words,
): Iterable<Issue[]> {
  const raw = source.readRaw(file);
  yield source.duplicateKeys(file);
  const document = source.read(kind, file);
  yield [
    ...unknownKeys(raw, document).map(withGuess),
    ...lostLetters(raw),
    ...spoiltTexts(raw),
    ...unusableSources(document),
    ...aheadOfTime(raw, now),
  ];
  if (kind === 'contacts') {
    const contacts = source.read(kind, file);
    yield [
      ...unusableInContacts(contacts),
      ...guideIssues(contacts),
      ...translationIssues(source, contacts),
    ];
  }
  if (kind === 'language') {
    const language = source.read(kind, file);
    yield [
      ...(language.language === id
        ? []
        : [{ path: ['language'], rule: 'file-name' as const, detail: id! }]),
      ...languageIssues(language),
    ];
  }
  if (kind === 'history') {
    const programs = source.files().filter((one) => one.kind === 'program');
    yield unfoundedInHistory(
      source.read(kind, file),
      programs.map((one) => source.read('program', one.file)),
    );
  }
  if (kind === 'program') yield* programGroups(source, file, id!);
  if (kind !== 'outcomes' && kind !== 'opinions') return;
  const about = [
    source.read('program', fileOf('program', id)),
    source.read('organisation', fileOf('organisation')),
  ] as const;
  yield kind === 'outcomes'
    ? followUpIssues(source.read(kind, file), ...about)
    : unknownInOpinions(source.read(kind, file), ...about);
}

/** A key that the format does not have, with the one that was likely meant. */
function withGuess(issue: Issue): Issue {
  const guess = likeliestKey(String(issue.path.at(-1)));
  return guess === undefined ? issue : { ...issue, detail: guess };
}

/** The languages that help offers lie in the folder, and are what they are said to be. */
const translationIssues = (source: ApiSource, { translations }: Contacts): Issue[] =>
  translations.flatMap(({ href, language }, index): Issue[] => {
    const issue = (name: string, detail: string): Issue[] => [
      { path: ['translations', index, name], rule: 'unknown-reference', detail },
    ];
    if (!source.has(href)) return issue('href', href);
    return source.read('language', href).language === language ? [] : issue('language', language);
  });

/** A programme has the name of its file, links that lead to files, and owners that exist. */
function* programGroups(source: ApiSource, file: string, name: string): Iterable<Issue[]> {
  const program = source.read('program', file);
  yield program.id === name ? [] : [{ path: ['id'], rule: 'file-name', detail: name }];
  yield [...unknownFormerGoals(program), ...unusableIls(program)];
  yield Object.entries(program.links).flatMap(([kind, link]): Issue[] => {
    const to = link && resolveFile(file, link);
    return !to || source.has(to)
      ? []
      : [{ path: ['links', kind], rule: 'unknown-reference', detail: link }];
  });
  if (source.has(fileOf('organisation')))
    yield unknownOwners(program, source.read('organisation', fileOf('organisation')));
}
