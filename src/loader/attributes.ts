/*
 * What each attribute takes where it comes by a link or a data attribute. Whoever may write a comment,
 * or send an address, chooses it there. So there are no words of theirs, nothing endless, and no
 * address but ours. `src` and `credentials` are not here: they never come so.
 */

/** Marks an attribute that holds an address. */
export const ADDRESS = 'address';

/** The `Id` of the data format, in any case: the element says which one is meant. */
const id = /^[a-z0-9][a-z0-9-]{0,99}$/i;

/** As the page writes it, or with its own value. */
const boolean = /^(true)?$/;

/** By attribute. `test/loader/attributes.test.ts` holds these lists to those of the elements. */
export const attributeForms: Readonly<Record<string, RegExp | typeof ADDRESS>> = {
  program: id,
  namnd: id,
  goal: id,
  indicator: id,
  with: id,
  group: /^(about|author)$/,
  expanded: boolean,
  checks: boolean,
  'skip-link': boolean,
  rows: /^(goals|indicators|namnder)$/,
  view: /^(table|charts|districts)$/,
  layout: /^(list|summary)$/,
  assessment: /^(full|partial|none|unclear)$/,
  audience: /^(victim|child|perpetrator|relative|manager|professional)$/,
  look: /^(full|quiet)$/,
  print: /^(full|discreet)$/,
  'safe-exit': /^(on|off)$/,
  lang: /^(sv|en)$/,
  'heading-level': /^[2-6]$/,
  'max-age': /^\d{1,2}$/,
  /** A column, or a period: `-2023`. */
  sort: /^-?((19|20)\d\d(-\d\d){0,2}|[a-z]{1,20})$/,
  /** One word: a sentence in the field would be a stranger's. */
  search: /^\p{L}{1,40}$/u,
  href: ADDRESS,
  'exit-href': ADDRESS,
  'indicators-href': ADDRESS,
  'matrix-href': ADDRESS,
};

/**
 * An address on the script's own server, written so that it leads there from any page; undefined for
 * any other, and for the page itself. What the script's folder makes of `https:other.example` is not
 * what the page makes of it.
 *
 * @param base - what the addresses of the page are relative to
 */
export function ownAddress(value: string, scriptUrl: string, base: string): string | undefined {
  // As the way out takes one: words alone would be a file beside the script.
  if (!/^(https?:\/\/|\.{0,2}\/)\S{0,500}$/i.test(value)) return undefined;
  try {
    const url = new URL(value, scriptUrl);
    url.hash = '';
    const { protocol, origin, href, pathname, search } = url;
    // Of a `blob:` the origin is that of the page which made it.
    const isOwn = /^https?:$/.test(protocol) && origin === new URL(scriptUrl).origin;
    if (!isOwn || href === location.href.split('#')[0]) return undefined;
    // Two slashes would be another server again.
    return origin === new URL(base).origin ? pathname.replace(/^\/+/, '/') + search : href;
  } catch {
    return undefined;
  }
}
