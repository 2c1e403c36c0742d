import type { Named, ProgramName } from './protocol.js';

/** What is published beside the page. */
export interface Published {
  files: readonly Named[];
  programs: readonly ProgramName[];
}

/** What is published could not be read. */
export class UnreadPublished extends Error {}

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

/**
 * The documents that are published, by what links to what: a server lists no folder. Undefined where there
 * is no index.
 *
 * @param folder - absolute address, with `/` at its end
 * @throws UnreadPublished
 */
export async function readPublished(
  folder: string,
  get: typeof fetch = fetch,
): Promise<Published | undefined> {
  const files: Named[] = [];
  const read = async (url: string): Promise<Linking | undefined> => {
    const response = await get(url, { cache: 'no-cache', referrerPolicy: 'no-referrer' });
    if (response.status === 404) return undefined;
    if (!response.ok) throw new UnreadPublished(url);
    const blob = await response.blob();
    files.push({ name: decodeURIComponent(url.slice(folder.length)), blob });
    return JSON.parse(await blob.text()) as Linking;
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
    throw error instanceof UnreadPublished ? error : new UnreadPublished(folder, { cause: error });
  }
}
