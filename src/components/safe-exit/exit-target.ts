import { pageHas } from '../../dom.js';
import { neutral } from './neutral.js';

/** Where to go. An address that may not be used leads to the weather: the way out must never be shut. */
export function targetOf(wanted: string | undefined): { url: URL; isWrong: boolean } {
  try {
    // Nothing, or blanks, would be this very page; so would a place in it.
    const href = wanted?.trim() || neutral;
    const url = new URL(href, pageHas('baseURI'));
    // Another site without its https:// would be a page of this one.
    const isMeant =
      /^(https:|\.{0,2}\/)/i.test(href) && url.href.split('#')[0] !== location.href.split('#')[0];
    const isOwn = url.protocol === 'http:' && url.origin === location.origin;
    if (isMeant && (url.protocol === 'https:' || isOwn)) return { url, isWrong: false };
  } catch {
    // Not an address.
  }
  return { url: new URL(neutral), isWrong: true };
}
