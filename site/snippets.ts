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

/** The forms of a snippet; {@link snippet} has one function for each. */
export type Form = 'tag' | 'div' | 'link';
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

/** The page that shows just this element. */
export function viewAddress({ tag, attributes }: Wish, { folder }: Installation): string {
  const query = new URLSearchParams([
    ['element', shortName(tag)],
    ...attributes.map(([...pair]) => pair),
  ]);
  return `${folder}visa.html?${query}`;
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
  const [emergency, ...lines] = help.map(
    ({ name, phone }) =>
      `${name === phone ? '' : `${text(name)} `}${anchor(`tel:${phone.replace(/[\s-]/g, '')}`, phone)}`,
  );
  return `<p>Akut fara: ring ${[emergency, ...lines].join('. ')}.</p>`;
}

/** Where something was written. */
export const sourceLine = ({ url, title }: Source): string => `Källa: ${anchor(url, title)}`;

/** How each form is written around the link. Inside the tag, or the div, are the lines of the fallback. */
const forms: Readonly<Record<Form, (wish: Wish, link: string, fallback: Fallback) => string>> = {
  link: (_wish, link, { isHelp, help }) => `<p>${link}</p>${isHelp ? `\n${helpLine(help)}` : ''}`,
  tag: ({ tag, attributes }, link, fallback) =>
    around(tag, attributes.map(written).join(''), link, fallback),
  div: ({ tag, attributes }, link, fallback) =>
    around(
      'div',
      [
        ['data-vald', shortName(tag)],
        ...attributes.map(([name, value]) => [`data-vald-${name}`, value]),
      ]
        .map(([name, value]) => written([name!, value!]))
        .join(''),
      link,
      fallback,
    ),
};

const around = (tag: string, attributes: string, link: string, { help, source }: Fallback) =>
  [
    `<${tag}${attributes}>`,
    `  <p>${link}</p>`,
    `  ${helpLine(help)}`,
    ...(source ? [`  <p>${sourceLine(source)}</p>`] : []),
    `</${tag}>`,
  ].join('\n');

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
  const link = anchor(fallback.href ?? viewAddress(wish, installation), fallback.title);
  return forms[form](wish, link, fallback);
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

/** The settings with which TinyMCE keeps the tags. */
export function tinymceSettings(elements: readonly ElementInfo[]): {
  custom_elements: string;
  extended_valid_elements: string;
} {
  return {
    custom_elements: elements.map(({ tag }) => tag).join(),
    extended_valid_elements: elements
      .map(({ tag, attributes }) => `${tag}[${attributes.map(({ name }) => name).join('|')}]`)
      .join(),
  };
}

interface Contacts {
  contacts: readonly {
    name: string;
    urgency: string;
    alwaysOpen?: boolean;
    permanent?: boolean;
    channels: readonly { kind: string; value: string }[];
  }[];
}

/** From `contacts.json`: the emergency number, and the first line that always answers and is not the police. */
export function helpOf({ contacts }: Contacts): Help[] {
  return ['emergency', 'first'].flatMap((urgency) => {
    for (const contact of contacts) {
      const phone = contact.channels.find(({ kind }) => kind === 'phone')?.value;
      if (phone && contact.urgency === urgency && contact.alwaysOpen && !contact.permanent) {
        return [{ name: contact.name, phone }];
      }
    }
    return [];
  });
}
