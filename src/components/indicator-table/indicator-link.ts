import { pageHas } from '../../dom.js';
import { settings, type IndicatorFilter } from '../../data/index.js';

/** Where the data lies beside the page that shows one element, and the script that has set it. */
const DATA = 'api/v1/index.json';

/**
 * What that page can be told of. Of a search it takes one word, since it shows no sentence of a stranger; it
 * has no word for a nämnd to show alone, nor for what the own nämnd answers for.
 */
const canBeTold = ({ text, namnd, onlyOwn }: IndicatorFilter): boolean =>
  !namnd && !onlyOwn && (!text || /^\p{L}{1,40}$/u.test(text));

/**
 * The address of a page that shows the same, as `site/visa.ts` reads it. Undefined where the data is not
 * that of the script, or no script is known, or what is chosen cannot be told: that page would show
 * something else, or is not there.
 *
 * @param src - where the data comes from
 * @param filter - what the reader has chosen
 * @param attributes - those of the view; empty ones are left out
 */
export function viewLink(
  src: string | undefined,
  filter: IndicatorFilter,
  attributes: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const { defaultSrc } = settings;
  if (!src || !canBeTold(filter) || !defaultSrc?.endsWith(`/${DATA}`)) return undefined;
  const url = new URL(defaultSrc, pageHas('baseURI'));
  if (url.href !== src) return undefined;
  url.pathname = `${url.pathname.slice(0, -DATA.length)}visa.html`;
  url.search = '';
  url.searchParams.set('element', 'indicator-table');
  for (const [name, value] of Object.entries(attributes))
    if (value) url.searchParams.set(name, value);
  return url.href;
}
