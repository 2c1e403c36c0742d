import { dialled } from '../../data/derive/contacts/index.js';
import { urgentNumbers } from '../../data/urgent-numbers.js';
import { tagOf } from '../../elements.js';
import { calendarDate } from '../../i18n/formats.js';
import { prerender as en } from '../../i18n/en/prerender.js';
import { prerender as sv } from '../../i18n/sv/prerender.js';
import { version } from '../../version.js';
import type { PageFile } from './pages.js';
import { escaped, quoted } from './still.js';

/** Languages that pages are made in. */
export type PageLanguage = 'sv' | 'en';

const words = { sv, en };

/** Numbers to call. */
const helpLine = (lang: PageLanguage): string =>
  `<p>${words[lang].emergency} ${urgentNumbers
    .map(([who, number]) => `${who ? `${who} ` : ''}<a href="tel:${dialled(number)}">${number}</a>`)
    .join('. ')}.</p>`;

/** What says when the content was so. The only thing that is another each day. */
const asOfHtml = (lang: PageLanguage, day: string): string =>
  `<p class="small muted as-of">${escaped(words[lang].asOf(calendarDate(lang, day)))}</p>`;

/** A page or a fragment without the day when it was made. */
export const undated = (html: string): string =>
  html.replace(/<p class="small muted as-of">[^<]*<\/p>/g, '');

/** The title of a page. */
export const titleOf = ({ name, namnd }: PageFile, lang: PageLanguage): string =>
  `${words[lang].title[name]}${namnd ? ` – ${namnd}` : ''}`;

const attributesOf = (attributes: ReadonlyMap<string, string>): string =>
  [...attributes].map(([name, value]) => ` ${name}=${quoted(value)}`).join('');

/** What a fragment is made of. */
export interface Shown {
  file: PageFile;
  /** Markup of the shadow roots, with their style sheets: one, or one for each width. */
  roots: readonly string[];
  lang: PageLanguage;
  /** When it was so, as `2026-11-29`. */
  day: string;
}

/**
 * The tag of an element. What it shows stands in the shadow root of a box inside it: the tag's own belongs
 * to the element, and what is in the tag is there until the element has its data, and stays when it has
 * none. What stands in the box beside its shadow root is seen where a browser knows no such roots.
 */
export function fragment({ file, roots, lang, day }: Shown): string {
  const tag = tagOf(file.name);
  const title = escaped(titleOf(file, lang));
  const boxes = roots.map((root, at) => {
    const closed = root.replace(/<\/div>$/, `${asOfHtml(lang, day)}</div>`);
    const beside = at === 0 ? `<h2>${title}</h2>\n${helpLine(lang)}\n` : '';
    return `<div>\n<template shadowrootmode="open">${closed}</template>\n${beside}</div>`;
  });
  return `<${tag}${attributesOf(file.attributes)}>\n${boxes.join('\n')}\n</${tag}>`;
}

/** The script beside the pages, see `keep.ts`. */
export const KEEP = 'keep.js';

/** Marks a page that may be made anew, and taken away. */
export const GENERATOR = 'vald-program prerender';

/**
 * A page that shows one element.
 *
 * @param up - from the page to the folder with the script, as `../../`
 * @param sheets - of the page itself, and of what is shown
 */
export function page(
  shown: Shown,
  up: string,
  sheets: { page: readonly string[]; shown: readonly string[] },
): string {
  const { file, lang } = shown;
  const links = [
    ...sheets.page.map((href) => `<link rel="stylesheet" href="${href}" />`),
    // In a shadow root a sheet is found late, and what is shown has to be styled from the start.
    ...sheets.shown.map((href) => `<link rel="preload" as="style" href="${href}" />`),
  ];
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="robots" content="noindex" />
<meta name="referrer" content="no-referrer" />
<meta name="generator" content="${GENERATOR} ${version}" />
<title>${escaped(titleOf(file, lang))}</title>
${links.join('\n')}
<script type="module" src="${up}vald-program.js"></script>
<script type="module" src="${up.slice(3)}${KEEP}"></script>
</head>
<body>
<main>
<h1>${escaped(words[lang].title[file.name])}</h1>
<div id="view">
${fragment(shown)}
</div>
</main>
<footer>
${helpLine(lang)}
</footer>
</body>
</html>
`;
}
