import { dialled } from '../src/data/derive/contacts/index.js';
import { elements, tagOf, type ElementFacts } from '../src/elements.js';
import { isAuthority } from '../src/fallback/authorities.js';
import { signOf } from '../src/fallback/made.js';
import { END, START } from '../src/fallback/marks.js';
import { textOf, type Block } from '../src/fallback/plain.js';

/*
 * What an editor pastes, as text. Pure, so that Node can test it and make pages of it.
 */

/** An element and its attributes, in the order in which they are written. A boolean attribute is empty. */
export interface Wish {
  tag: string;
  attributes: readonly (readonly [name: string, value: string])[];
}

/** Where the files are. */
export interface Installation {
  /** Address of the folder, with its slash at the end. */
  folder: string;
  /** The content of `integrity.json`. Without it the snippet has no hash and no version. */
  release?: Release | undefined;
}

export interface Release {
  version: string;
  /** Names of the scripts that never change, by kind. */
  loader: Readonly<Record<ScriptKind, string>>;
  /** Hashes by file name. */
  integrity: Readonly<Record<string, string>>;
}

/** What stands in the page until the element shows something, or when it cannot. */
export interface Fallback {
  /** What the element shows of which programme, as the text of a link. */
  title: string;
  source?: Source | undefined;
  help: readonly Help[];
  /** What the element shows, as plain HTML. Then the link says that it is to stay one: the content is there already. */
  content?: readonly Block[] | undefined;
  /** Where the link leads, where that is not the page with the element alone: out, for the way out. */
  href?: string | undefined;
  /** Whether the numbers are what the reader came for: then they stand by the link too. */
  isHelp?: boolean | undefined;
}

export interface Source {
  title: string;
  url: string;
}

/** A number to call. */
export interface Help {
  name: string;
  phone: string;
}

/** The forms of a snippet; {@link snippet} has one function for each. `plain` is a link that stays one. */
export type Form = 'tag' | 'div' | 'link' | 'plain';
export type ScriptKind = 'module' | 'plain';

/** Text, written as HTML. */
export const text = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const quoted = (value: string): string => `"${text(value).replaceAll('"', '&quot;')}"`;

const written = ([name, value]: readonly [string, string]): string =>
  value === '' ? ` ${name}` : ` ${name}=${quoted(value)}`;

const anchor = (href: string, words: string): string =>
  `<a href=${quoted(href)}>${text(words)}</a>`;

const shortName = (tag: string): string => tag.replace(/^vald-/, '');

/** Whether an address leads to a page. What is pasted runs on somebody else's site, so no `javascript:`. */
function isPage(address: string, base?: string): boolean {
  try {
    return /^https?:$/.test(new URL(address, base).protocol);
  } catch {
    return false;
  }
}

/** Attributes that no address says: it stays in the reader's history, and this one tells who the reader is. */
export const unsaid: readonly string[] = ['audience'];

/**
 * The page that shows just this element.
 *
 * @param form - `plain`: the link is not to become the element
 */
export function viewAddress(
  { tag, attributes }: Wish,
  { folder }: Installation,
  form?: Form,
): string {
  const query = new URLSearchParams([
    ['element', shortName(tag)],
    ...attributes.filter(([name]) => !unsaid.includes(name)).map(([...pair]) => pair),
    ...(form === 'plain' ? [['as', 'link']] : []),
  ]);
  return `${folder}visa.html?${query}`;
}

/** An address that the way out may lead to, from any page; undefined where it cannot. */
export const exitAddress = (address: string): string | undefined =>
  /^(https:\/\/|\.{0,2}\/(?!\/))/i.test(address) && isPage(address, 'https://a/')
    ? address
    : undefined;

/**
 * The folder as it is written in code, with its slash at the end; undefined where files cannot be beside
 * each other in it.
 */
export function folderAddress(written: string): string | undefined {
  const folder = written.trim();
  if (!/^https?:\/\//i.test(folder) || /[?#@\\]/.test(folder) || !isPage(folder)) return undefined;
  return new URL(folder.endsWith('/') ? folder : `${folder}/`).href;
}

/** The line that loads the script: pinned to its version, where its hash is known. */
export function scriptLine(kind: ScriptKind, { folder, release }: Installation): string {
  const pinned = release?.loader[kind];
  const hash = pinned && release.integrity[pinned];
  const src = quoted(
    `${folder}${hash ? pinned : kind === 'module' ? 'vald-program.js' : 'vald-program.iife.js'}`,
  );
  const start = kind === 'module' ? `<script type="module" src=${src}` : `<script src=${src}`;
  if (!hash) return `${start}></script>`;
  // A module is always fetched in the way that the hash of another server's file needs.
  return `${start}\n  integrity=${quoted(hash)}${kind === 'plain' ? ' crossorigin' : ''}></script>`;
}

/** Whom to call. */
export function helpLine(help: readonly Help[]): string {
  const [emergency, ...lines] = help.map(({ name, phone }) => {
    const number = dialled(phone);
    const call = number ? anchor(`tel:${number}`, phone) : text(phone);
    return `${name === phone ? '' : `${text(name)} `}${call}`;
  });
  return `<p>Akut fara: ring ${[emergency, ...lines].join('. ')}.</p>`;
}

/** Where something was written, with a link where that is a public body. */
export const sourceLine = ({ url, title }: Source): string =>
  `Källa: ${isAuthority(url) ? anchor(url, title) : text(title)}`;

const alone = (_wish: Wish, link: string, { isHelp, help }: Fallback): string =>
  `<p>${link}</p>${isHelp ? `\n${helpLine(help)}` : ''}`;

/**
 * How each form is written around the link. Inside the tag, or the div, are the lines of the fallback.
 *
 * Publishing tools that put paragraphs around lines (WordPress) take an unknown tag for a word, and its
 * end for another: what was inside comes after it. A div around it they know. The way out follows the
 * page as it is scrolled, which it could not in a div: it has nothing but words inside.
 */
const forms: Readonly<Record<Form, (wish: Wish, link: string, fallback: Fallback) => string>> = {
  link: alone,
  plain: alone,
  tag: ({ tag, attributes }, link, fallback) => {
    const said = attributes.map(written).join('');
    return fallback.href
      ? `<${tag}${said}>${link}</${tag}>`
      : `<div>\n${around(tag, said, fallbackLines(link, fallback))}\n</div>`;
  },
  div: ({ tag, attributes }, link, fallback) => {
    const lines = [`<p>${text(editorLine(fallback.title))}</p>`, ...fallbackLines(link, fallback)];
    const signs = lines
      .filter((line) => line !== START && line !== END)
      .map(textOf)
      .map(signOf);
    const said = [
      ['data-vald', shortName(tag)],
      ...attributes.map(([name, value]) => [`data-vald-${name}`, value]),
      ['data-vald-made', [...new Set(signs)].join(' ')],
    ];
    const attribute = said.map(([name, value]) => written([name!, value!])).join('');
    return `${around('div', attribute, lines)}\n${BELOW}`;
  },
};

/** Where the caret is after the paste: what is written next is not to be inside. */
export const BELOW = '<p>&nbsp;</p>';

/** What an editor has to know of the box. It is not seen where the script runs. */
const editorLine = (title: string): string =>
  `[Här visas: ${title}. Den här delen fylls i av sig själv. Skriv din egen text efter den, inte i den.]`;

const fallbackLines = (link: string, { help, source, content, isHelp }: Fallback): string[] => [
  ...(content ? [START, ...content.map(({ html }) => html), END] : []),
  `<p>${link}</p>`,
  // Help has its numbers in the content.
  ...(content && isHelp ? [] : [helpLine(help)]),
  ...(source ? [`<p>${sourceLine(source)}</p>`] : []),
];

const around = (tag: string, attributes: string, lines: readonly string[]): string =>
  [`<${tag}${attributes}>`, ...lines.map((line) => `  ${line}`), `</${tag}>`].join('\n');

/**
 * One form of the snippet, without the line for the script. Each holds the link, which is what is left
 * where the publishing tool takes nothing else.
 */
export function snippet(
  form: Form,
  wish: Wish,
  installation: Installation,
  fallback: Fallback,
): string {
  // Where a tool takes the tag away, what is left has the content: the link is not to bring it again.
  const isRead = fallback.content && (form === 'tag' || form === 'div');
  const address = viewAddress(wish, installation, isRead ? 'plain' : form);
  return forms[form](wish, anchor(fallback.href ?? address, fallback.title), fallback);
}

/** An element of the manifest, as far as the builder uses it. */
export interface ElementInfo {
  tag: string;
  attributes: readonly AttributeInfo[];
}

export interface AttributeInfo {
  name: string;
  isBoolean: boolean;
  /** The choices, where its type is a list of them. */
  values: readonly string[];
  /** What it is without the attribute. */
  fallback: string | undefined;
}

/**
 * Whether an attribute says where data comes from that may be telephone numbers. That is for the page's
 * template to say: an editor could show a stranger's as the city's own.
 */
function isForTemplate(tag: string, attribute: string): boolean {
  const [, facts] =
    Object.entries<ElementFacts>(elements).find(([name]) => tagOf(name) === tag) ?? [];
  return ['src', 'credentials'].includes(attribute) && Boolean(facts?.isHelp || facts?.isScope);
}

/** The settings with which TinyMCE keeps the tags. */
export function tinymceSettings(elements: readonly ElementInfo[]): {
  custom_elements: string;
  extended_valid_elements: string;
} {
  return {
    custom_elements: elements.map(({ tag }) => tag).join(),
    extended_valid_elements: elements
      .map(({ tag, attributes }) => {
        const names = attributes.map(({ name }) => name);
        return `${tag}[${names.filter((name) => !isForTemplate(tag, name)).join('|')}]`;
      })
      .join(),
  };
}

interface Contacts {
  guides: readonly { first: readonly string[] }[];
  contacts: readonly {
    id: string;
    name: string;
    alwaysOpen?: boolean | undefined;
    channels: readonly { kind: string; value: string }[];
  }[];
}

/** From `contacts.json`: 112, and the first of those to call first who always answers and is not the police. */
export function helpOf({ contacts, guides }: Contacts): Help[] {
  const lists = [['sos-112'], [...guides.flatMap(({ first }) => first), 'kvinnofridslinjen']];
  return lists.flatMap((ids) => {
    for (const wanted of ids) {
      const found = contacts.find(({ id }) => id === wanted);
      const phone = found?.channels.find(
        ({ kind, value }) => kind === 'phone' && dialled(value),
      )?.value;
      if (found?.alwaysOpen && phone && wanted !== 'polisen') return [{ name: found.name, phone }];
    }
    return [];
  });
}
