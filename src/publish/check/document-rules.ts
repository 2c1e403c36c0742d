import { guideIssues } from '../../data/checks/contacts.js';
import {
  ProblemError,
  aheadOfTime,
  fileOf,
  followUpIssues,
  lostLetters,
  spoiltTexts,
  unknownFormerGoals,
  unfoundedInHistory,
  unknownInOpinions,
  unknownOwners,
  unusableIls,
  unusableInContacts,
  unusableSources,
  type Contacts,
  type Documents,
  type Issue,
} from '../../data/index.js';
import { unknownKeys, withoutMisspelt } from './keys.js';
import type { TableKind } from '../tables/sheets.js';
import { resolveFile, type ApiFile, type ApiSource, type Words } from './source.js';

/** How a document is held against others. */
export interface PublishingOptions extends Words {
  /** Documents that are not here are elsewhere: what is said of them is not asked. */
  isPart?: boolean | undefined;
}

/**
 * What is wrong in a document that is to be published: what every reader asks, what is asked beyond that,
 * and what one document says of another. Group by group, since what comes later takes for granted that what
 * came before is right: of one whose shape is wrong, only what can be told all the same.
 *
 * @throws ProblemError where another document, or this one's version, is not as the format says
 */
export function* publishingIssues(
  source: ApiSource,
  { kind, file, id }: ApiFile,
  now: Date,
  { languageIssues, isPart = false }: PublishingOptions,
): Iterable<Issue[]> {
  const raw = source.readRaw(file);
  const unknown = unknownKeys(kind, raw);
  const texts = [...lostLetters(raw), ...spoiltTexts(raw)];
  yield [...source.duplicateKeys(file), ...unknown];
  let document: Documents[TableKind];
  try {
    document = source.read(kind, file);
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem.kind !== 'invalid') throw error;
    const { issues } = error.problem;
    const told = new Set(issues.map(({ path }) => path.join('\0')));
    yield [
      ...withoutMisspelt(issues, unknown),
      ...texts.filter(({ path }) => !told.has(path.join('\0'))),
    ];
    return;
  }
  yield [...texts, ...unusableSources(document), ...aheadOfTime(raw, now)];
  if (kind === 'contacts') {
    const contacts = source.read(kind, file);
    yield [
      ...unusableInContacts(contacts),
      ...guideIssues(contacts),
      ...translationIssues(source, contacts, isPart),
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
  if (kind === 'program') yield* programGroups(source, file, id!, isPart);
  if (kind !== 'outcomes' && kind !== 'opinions') return;
  const [program, organisation] = [fileOf('program', id), fileOf('organisation')];
  if (isPart && !(source.has(program) && source.has(organisation))) {
    if (kind === 'outcomes') yield ownFollowUpIssues(source.read(kind, file));
    return;
  }
  const about = [
    source.read('program', program),
    source.read('organisation', organisation),
  ] as const;
  yield kind === 'outcomes'
    ? followUpIssues(source.read(kind, file), ...about)
    : unknownInOpinions(source.read(kind, file), ...about);
}

/** What is wrong with follow-up in itself, whatever it is about. */
const ownFollowUpIssues = (document: Documents['outcomes']): Issue[] =>
  followUpIssues(
    document,
    { id: document.program, indicators: [], activities: [] },
    { namnder: [] },
  ).filter(({ rule, path }) => rule !== 'unknown-reference' || path.at(-1) === 'part');

/** The languages that help offers lie in the folder, and are what they are said to be. */
const translationIssues = (
  source: ApiSource,
  { translations }: Contacts,
  isPart: boolean,
): Issue[] =>
  translations.flatMap(({ href, language }, index): Issue[] => {
    const issue = (name: string, detail: string): Issue[] => [
      { path: ['translations', index, name], rule: 'unknown-reference', detail },
    ];
    if (!source.has(href)) return isPart ? [] : issue('href', href);
    return source.read('language', href).language === language ? [] : issue('language', language);
  });

/** A programme has the name of its file, links that lead to files, and owners that exist. */
function* programGroups(
  source: ApiSource,
  file: string,
  name: string,
  isPart: boolean,
): Iterable<Issue[]> {
  const program = source.read('program', file);
  yield program.id === name ? [] : [{ path: ['id'], rule: 'file-name', detail: name }];
  yield [...unknownFormerGoals(program), ...unusableIls(program)];
  yield Object.entries(program.links).flatMap(([kind, link]): Issue[] => {
    const to = link && resolveFile(file, link);
    return !to || isPart || source.has(to)
      ? []
      : [{ path: ['links', kind], rule: 'unknown-reference', detail: link }];
  });
  if (source.has(fileOf('organisation')))
    yield unknownOwners(program, source.read('organisation', fileOf('organisation')));
}
