import { posix } from 'node:path';
import { guideIssues } from '../data/checks/contacts.js';
import {
  ProblemError,
  aheadOfTime,
  fileOf,
  followUpIssues,
  lostLetters,
  parseDocument,
  pickProgram,
  settings,
  spoiltTexts,
  unknownFormerGoals,
  unknownInOpinions,
  unknownKeys,
  unknownOwners,
  unusableInContacts,
  unusableSources,
  type ApiIndex,
  type Contacts,
  type Issue,
} from '../data/index.js';
import { languageIssues } from '../i18n/language-check.js';
import type { ApiFolder } from './api-folder.js';
import { likeliestKey } from './keys.js';

/**
 * The largest outcomes, and the largest contacts, that go along with the index, in bytes of JSON. Every
 * page reads the index, and few show these: so much is some 10 kB on the way, less than what a request
 * of its own, and the wait for it, cost the pages that do.
 */
const embeddedBytes = 64_000;

/**
 * Makes `index.json` from the programmes in the folder. The programme that a bare tag shows goes along
 * in `embedded`, with its organisation, its outcomes and the contacts, so that such a tag costs one
 * request.
 */
export function buildIndex(folder: ApiFolder, now: Date): ApiIndex {
  const programs = folder
    .files()
    .filter(({ kind }) => kind === 'program')
    .map(({ file }) => ({ file, program: folder.read('program', file) }))
    .sort((a, b) => b.program.period.from.localeCompare(a.program.period.from));
  const index: ApiIndex = {
    schemaVersion: 1,
    language: programs[0]?.program.language ?? 'sv',
    updated:
      programs
        .map(({ program }) => program.updated)
        .sort()
        .at(-1) ?? String(now.getFullYear()),
    sources: [],
    programs: programs.map(({ file, program }) => ({
      id: program.id,
      title: program.title,
      shortTitle: program.shortTitle,
      level: program.level,
      period: program.period,
      status: program.status,
      href: file,
    })),
    embedded: [],
  };
  const shown = pickProgram(index, now);
  if (shown) {
    const { links } = folder.read('program', shown.href);
    index.embedded = [
      { href: shown.href, document: folder.readRaw(shown.href) },
      ...brought(folder, links.organisation, shown.href, Infinity),
      ...brought(folder, links.outcomes, shown.href, embeddedBytes),
      ...brought(folder, links.contacts, shown.href, embeddedBytes),
    ];
  }
  return index;
}

/** What a programme links to, for `embedded`; nothing where it is elsewhere, or larger than the limit. */
function brought(
  folder: ApiFolder,
  link: string | undefined,
  from: string,
  limit: number,
): ApiIndex['embedded'] {
  const href = link && posix.join(posix.dirname(from), link);
  if (!href || !folder.has(href)) return [];
  const document = folder.readRaw(href);
  return Buffer.byteLength(JSON.stringify(document)) > limit ? [] : [{ href, document }];
}

/**
 * Checks every document of the folder as strictly as what is published has to be, and what one says of
 * another.
 *
 * @throws ProblemError
 */
export function checkFolder(folder: ApiFolder, now: Date): void {
  for (const { kind, file, id } of folder.files()) {
    const raw = folder.readRaw(file);
    folder.refuse(file, folder.duplicateKeys(file));
    const document = folder.read(kind, file);
    folder.refuse(file, [
      ...unknownKeys(raw, document).map(withGuess),
      ...lostLetters(raw),
      ...spoiltTexts(raw),
      ...unusableSources(document),
      ...aheadOfTime(raw, now),
    ]);
    if (kind === 'contacts') {
      const document = folder.read(kind, file);
      folder.refuse(file, [
        ...unusableInContacts(document),
        ...guideIssues(document),
        ...translationIssues(folder, document),
      ]);
    }
    if (kind === 'language') {
      const document = folder.read(kind, file);
      folder.refuse(file, [
        ...(document.language === id
          ? []
          : [{ path: ['language'], rule: 'file-name' as const, detail: id! }]),
        ...languageIssues(document),
      ]);
    }
    if (kind === 'program') checkProgram(folder, file, id!);
    if (kind !== 'outcomes' && kind !== 'opinions') continue;
    const about = [
      folder.read('program', fileOf('program', id)),
      folder.read('organisation', fileOf('organisation')),
    ] as const;
    folder.refuse(
      file,
      kind === 'outcomes'
        ? followUpIssues(folder.read(kind, file), ...about)
        : unknownInOpinions(folder.read(kind, file), ...about),
    );
  }
}

/** The languages that help offers lie in the folder, and are what they are said to be. */
const translationIssues = (folder: ApiFolder, { translations }: Contacts): Issue[] =>
  translations.flatMap(({ href, language }, index): Issue[] => {
    const path = ['translations', index, 'href'];
    if (!folder.has(href)) return [{ path, rule: 'unknown-reference', detail: href }];
    return folder.read('language', href).language === language
      ? []
      : [
          {
            path: ['translations', index, 'language'],
            rule: 'unknown-reference',
            detail: language,
          },
        ];
  });

/** A key that the format does not have, with the one that was likely meant. */
function withGuess(issue: Issue): Issue {
  const guess = likeliestKey(String(issue.path.at(-1)));
  return guess === undefined ? issue : { ...issue, detail: guess };
}

/** A programme has the name of its file, links that lead to files, and owners that exist. */
function checkProgram(folder: ApiFolder, file: string, name: string): void {
  const program = folder.read('program', file);
  if (program.id !== name) folder.refuse(file, [{ path: ['id'], rule: 'file-name', detail: name }]);
  folder.refuse(file, unknownFormerGoals(program));
  const isElsewhere = (link: string) => /^([a-z][a-z0-9+.-]*:|\/)/i.test(link);
  folder.refuse(
    file,
    Object.entries(program.links).flatMap(([kind, link]): Issue[] =>
      !link || isElsewhere(link) || folder.has(posix.join(posix.dirname(file), link))
        ? []
        : [{ path: ['links', kind], rule: 'unknown-reference', detail: link }],
    ),
  );
  if (folder.has(fileOf('organisation')))
    folder.refuse(
      file,
      unknownOwners(program, folder.read('organisation', fileOf('organisation'))),
    );
}

/** Reads an index with the readers' own eyes: what it brings along has been read by itself. @throws ProblemError */
export function checkIndex(folder: ApiFolder, index: ApiIndex): void {
  const file = fileOf('index');
  const limit = settings.maxBytes;
  parseDocument('index', folder.url(file), index);
  if (Buffer.byteLength(JSON.stringify(index, null, 2)) > limit)
    throw new ProblemError({ kind: 'too-large', url: folder.url(file), limit });
}
