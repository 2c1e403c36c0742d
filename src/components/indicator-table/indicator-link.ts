import { settings } from '../../data/index.js';

/** Where the data lies beside the page that shows one element, and the script that has set it. */
const DATA = 'api/v1/index.json';

/**
 * The address of a page that shows the same, as `site/visa.ts` reads it. Undefined where the data is not
 * that of the script, or no script is known: that page would show something else, or is not there.
 *
 * @param src - where the data comes from
 * @param attributes - those of the view; empty ones are left out
 */
export function viewLink(
  src: string | undefined,
  attributes: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const { defaultSrc } = settings;
  if (!src || !defaultSrc?.endsWith(`/${DATA}`)) return undefined;
  const url = new URL(defaultSrc, document.baseURI);
  if (url.href !== src) return undefined;
  url.pathname = `${url.pathname.slice(0, -DATA.length)}visa.html`;
  url.search = '';
  url.searchParams.set('element', 'indicator-table');
  for (const [name, value] of Object.entries(attributes)) {
    // Of a search that page takes one word: it shows no sentence of a stranger.
    const isTaken = name !== 'search' || /^\p{L}{1,40}$/u.test(value ?? '');
    if (value && isTaken) url.searchParams.set(name, value);
  }
  return url.href;
}
