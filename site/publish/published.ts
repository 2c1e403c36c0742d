import { requestJson } from '../../src/data/load/client.js';
import { ProblemError } from '../../src/data/load/problem.js';
import { UnreadPublished } from './faults.js';
import type { Named, ProgramName } from './protocol.js';

/** What is published beside the page. */
export interface Published {
  files: readonly Named[];
  programs: readonly ProgramName[];
}

type Links = Readonly<Record<string, unknown>>;
interface Linking {
  programs?: readonly { id: string; shortTitle: string; href: string }[];
  links?: Links;
  translations?: readonly { href: string }[];
}

/** All that a document links to in its own folder. */
const linksOf = ({ programs = [], links = {}, translations = [] }: Linking): string[] => [
  ...programs.map(({ href }) => href),
  ...Object.values(links).filter((link): link is string => typeof link === 'string'),
  ...translations.map(({ href }) => href),
];

/** Elements isolate what may turn the text around it; a document that is compared is as it was written. */
const toTheLetter = (_url: string, text: string): string => text;

const isAbsent = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.kind === 'http' && error.problem.status === 404;

/**
 * The documents that are published, by what links to what: a server lists no folder. They are asked for as
 * the elements do, with the same patience. Undefined where there is no index.
 *
 * @param folder - absolute address, with `/` at its end
 * @throws UnreadPublished, or the reason of the signal when that aborts
 */
export async function readPublished(
  folder: string,
  signal?: AbortSignal,
): Promise<Published | undefined> {
  const files: Named[] = [];
  const read = async (url: string): Promise<Linking | undefined> => {
    try {
      const text = (await requestJson(url, { signal, parse: toTheLetter })) as string;
      const document = JSON.parse(text) as Linking;
      const blob = new Blob([text], { type: 'application/json' });
      files.push({ name: decodeURIComponent(url.slice(folder.length)), blob });
      return document;
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
  };
  try {
    const first = new URL('index.json', folder).href;
    const index = await read(first);
    if (!index) return undefined;
    const seen = new Set([first]);
    let next = linksOf(index).map((link) => new URL(link, first).href);
    while (next.length > 0) {
      const wanted = next.filter((url) => {
        const isNew = url.startsWith(folder) && url.endsWith('.json') && !seen.has(url);
        seen.add(url);
        return isNew;
      });
      const found = await Promise.all(
        wanted.map(async (url) => {
          const document = await read(url);
          return document ? linksOf(document).map((link) => new URL(link, url).href) : [];
        }),
      );
      next = found.flat();
    }
    const programs = (index.programs ?? []).map(({ id, shortTitle: title }) => ({ id, title }));
    // As the command reads a folder: they come in any order.
    files.sort((a, b) => (a.name < b.name ? -1 : 1));
    return { files, programs };
  } catch (error) {
    throw signal?.aborted ? signal.reason : new UnreadPublished(folder, { cause: error });
  }
}
