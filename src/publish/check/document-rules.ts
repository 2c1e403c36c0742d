import { guideIssues } from '../../data/checks/contacts.js';
import { duplicates } from '../../data/checks/duplicates.js';
import {
  ProblemError,
  aheadOfTime,
  fileOf,
  followUpIssues,
  lostLetters,
  spoiltTexts,
  unknownFormerGoals,
  unfoundedInHistory,
  unfoundedInProgram,
  unknownInOpinions,
  unknownOwners,
  unknownViolence,
  unusableIls,
  unusableInContacts,
  unlikelyYears,
  unusableSources,
  type Contacts,
  type Documents,
  type Issue,
  type Program,
} from '../../data/index.js';
import { unknownKeys, withoutMisspelt } from './keys.js';
import type { TableKind } from '../tables/sheets.js';
import { isElsewhere, resolveFile, type ApiFile, type ApiSource, type Words } from './source.js';

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
  const ahead = aheadOfTime(raw, now);
  // A year that is misspelt is not told of twice.
  const isTold = ({ path }: Issue) => ahead.some((one) => one.path.join() === path.join());
  yield [
    ...texts,
    ...unusableSources(document),
    ...ahead,
    ...unlikelyYears(raw).filter((one) => !isTold(one)),
  ];
  if (kind === 'contacts') {
    const contacts = source.read(kind, file);
    yield [
      ...unusableInContacts(contacts),
      ...guideIssues(contacts),
      ...translationIssues(source, file, contacts, isPart),
    ];
    if (!isPart) yield unknownViolence(contacts, programsOf(source));
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
    const organisation = fileOf('organisation');
    yield unfoundedInHistory(
      source.read(kind, file),
      programsOf(source),
      source.has(organisation) ? source.read('organisation', organisation) : undefined,
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

/** The programmes that are here. */
const programsOf = (source: ApiSource): Program[] =>
  source.files().flatMap(({ kind, file }) => (kind === 'program' ? [source.read(kind, file)] : []));

/** What is wrong with follow-up in itself, whatever it is about. */
const ownFollowUpIssues = (document: Documents['outcomes']): Issue[] =>
  followUpIssues(
    document,
    { id: document.program, indicators: [], activities: [] },
    { namnder: [] },
  ).filter(({ rule, path }) => rule !== 'unknown-reference' || path.at(-1) === 'part');

/**
 * A link leads to a file of the API, and that is the document that it says; or to another place.
 *
 * @param wanted - what is to be there. Without an id: any of the kind
 */
function linkIssues(
  source: ApiSource,
  from: string,
  link: string,
  path: Issue['path'],
  wanted: { kind: TableKind; id?: string | undefined },
  isPart: boolean,
): Issue[] {
  const to = resolveFile(from, link);
  const gone: Issue = { path, rule: 'unknown-reference', detail: link };
  if (to === undefined) return isElsewhere(link) ? [] : [gone];
  const found = source.files().find(({ file }) => file === to);
  const isRight =
    found?.kind === wanted.kind && (wanted.id === undefined || found.id === wanted.id);
  if (isRight) return [];
  if (!source.has(to)) return isPart ? [] : [gone];
  const right = fileOf(wanted.kind, wanted.id ?? found?.id ?? '');
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const detail = right.startsWith(folder) ? right.slice(folder.length) : `../${right}`;
  return [{ path, rule: 'other-document', detail }];
}

/** The languages that help offers lie in the folder, and are what they are said to be. */
const translationIssues = (
  source: ApiSource,
  file: string,
  { translations }: Contacts,
  isPart: boolean,
): Issue[] => [
  ...duplicates(
    translations.map(({ language }) => language.toLowerCase()),
    ['translations'],
  ),
  ...translations.flatMap(({ href, language }, index): Issue[] => {
    const path = ['translations', index, 'href'];
    // Nobody could check one that is elsewhere.
    if (isElsewhere(href)) return [{ path, rule: 'unknown-reference', detail: href }];
    return linkIssues(source, file, href, path, { kind: 'language', id: language }, isPart);
  }),
];

/** Whose a document that a programme links to is: all of a kind, the programme's own, or another programme. */
const linked: Readonly<
  Record<keyof Program['links'], (program: Program) => { kind: TableKind; id?: string | undefined }>
> = {
  organisation: () => ({ kind: 'organisation' }),
  outcomes: ({ id }) => ({ kind: 'outcomes', id }),
  opinions: ({ id }) => ({ kind: 'opinions', id }),
  contacts: () => ({ kind: 'contacts' }),
  history: () => ({ kind: 'history' }),
  replacedBy: ({ replacedBy }) => ({ kind: 'program', id: replacedBy?.program }),
};

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
  yield (Object.keys(linked) as (keyof typeof linked)[]).flatMap((name): Issue[] => {
    const link = program.links[name];
    const wanted = linked[name](program);
    return link ? linkIssues(source, file, link, ['links', name], wanted, isPart) : [];
  });
  if (source.has(fileOf('organisation')))
    yield unknownOwners(program, source.read('organisation', fileOf('organisation')));
  const history = fileOf('history');
  const told = source.has(history) ? source.read('history', history).programs : [];
  yield unfoundedInProgram(
    program,
    programsOf(source),
    isPart ? undefined : told.map(({ id }) => id),
  );
}
