import { ProblemError, fileOf, followUpIssues, pickProgram, type ApiIndex } from '../data/index.js';
import type { ApiFolder } from './api-folder.js';

/**
 * Makes `index.json` from the programmes in the folder. The programme that a bare tag shows, and
 * the organisation, go along in `embedded`, so that such a tag costs one request.
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
    index.embedded = [shown.href, fileOf('organisation')].map((href) => ({
      href,
      document: folder.readRaw(href),
    }));
  }
  return index;
}

/** Checks every document of the folder, and follow-up against what it is about. @throws ProblemError */
export function checkFolder(folder: ApiFolder): void {
  for (const { kind, file, program } of folder.files()) {
    folder.read(kind, file);
    if (kind !== 'outcomes') continue;
    const issues = followUpIssues(
      folder.read(kind, file),
      folder.read('program', fileOf('program', program)),
      folder.read('organisation', fileOf('organisation')),
    );
    if (issues.length > 0)
      throw new ProblemError({ kind: 'invalid', url: folder.url(file), issues });
  }
}
