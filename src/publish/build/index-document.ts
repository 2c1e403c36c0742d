import { pickProgram, type ApiIndex } from '../../data/index.js';
import { bytesOf, largest, resolveFile, type ApiSource } from '../check/source.js';

/**
 * The largest outcomes, and the largest contacts, that go along with the index, in bytes of JSON. Every
 * page reads the index, and few show these: so much is some 10 kB on the way, less than what a request
 * of its own, and the wait for it, cost the pages that do.
 */
const embeddedBytes = 64_000;

/**
 * Makes `index.json` from the programmes of an API. The programme that a bare tag shows goes along in
 * `embedded`, with its organisation, its outcomes and the contacts, so that such a tag costs one request;
 * of what is very large, only as much as readers take.
 */
export function buildIndex(source: ApiSource, now: Date): ApiIndex {
  const programs = source
    .files()
    .filter(({ kind }) => kind === 'program')
    .map(({ file }) => ({ file, program: source.read('program', file) }))
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
    const { links } = source.read('program', shown.href);
    index.embedded = [
      { href: shown.href, document: source.readRaw(shown.href) },
      ...brought(source, links.organisation, shown.href, Infinity),
      ...brought(source, links.outcomes, shown.href, embeddedBytes),
      ...brought(source, links.contacts, shown.href, embeddedBytes),
    ];
    // Readers refuse a larger index, and fetch by themselves what it does not bring.
    while (index.embedded.length > 0 && bytesOf(index, 2) > largest()) index.embedded.pop();
  }
  return index;
}

/** What a programme links to, for `embedded`; nothing where it is elsewhere, or larger than the limit. */
function brought(
  source: ApiSource,
  link: string | undefined,
  from: string,
  limit: number,
): ApiIndex['embedded'] {
  const href = link && resolveFile(from, link);
  if (!href || !source.has(href)) return [];
  const document = source.readRaw(href);
  return bytesOf(document) > limit ? [] : [{ href, document }];
}
