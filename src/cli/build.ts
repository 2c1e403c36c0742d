import { pickProgram } from '../data/derive/validity.js';
import type { ApiIndex } from '../data/schema/index.js';
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
    index.embedded = [shown.href, 'organisation.json'].map((href) => ({
      href,
      document: folder.readRaw(href),
    }));
  }
  return index;
}
