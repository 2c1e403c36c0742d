import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  ProblemError,
  dataOf,
  pageStore,
  problemOf,
  settings,
  stockholmTime,
  type ProgramData,
} from '../../data/index.js';
import { tagOf } from '../../elements.js';
import { CommandError } from '../files.js';
import { beginPage, whenShown } from '../render/content.js';
import { ORIGIN, openWindow, view } from '../render/window.js';
import { commandWords, type ReportOptions } from '../report.js';
import { keep } from './keep.js';
import { KEEP, fragment, page, type PageLanguage } from './page.js';
import { pagesOf, shownNames, type PageFile } from './pages.js';
import { forWidth, sheetOf } from './sheet.js';
import { innerPlace, stillOf, type Still } from './still.js';
import { Target } from './target.js';
import { speakOfAnyDay } from './words.js';

/** How `vald-program prerender` is called. */
export interface PrerenderOptions {
  /** Folder of the API, or the address of its index. */
  api?: string | undefined;
  only?: readonly string[] | undefined;
  namnd?: readonly string[] | undefined;
  /** Folder for fragments, which are then written in the place of pages. */
  fragments?: string | undefined;
  /** Address of the folder with the script, for fragments. */
  base?: string | undefined;
  pageLang?: PageLanguage | undefined;
  check?: boolean | undefined;
}

/** Where the pages and their style sheets are, in the folder with the script. */
const VISA = 'visa';

/** The programme that elements show which are asked for no other. */
function loadProgram(): Promise<ProgramData> {
  const resource = pageStore().program({ src: settings.defaultSrc! });
  return new Promise((done, fail) => {
    const look = (): void => {
      const { snapshot } = resource;
      const data = dataOf(snapshot);
      const problem = problemOf(snapshot) ?? data?.organisationProblem;
      if (problem && !snapshot.busy) fail(new ProblemError(problem));
      else if (data?.organisation) done(data);
    };
    // It is kept: every element that follows asks for it.
    resource.subscribe(look);
    look();
  });
}

/** A shadow root with links to its style sheets. */
function rootOf(
  tag: string,
  { html, inner }: Still,
  nameOf: (tag: string) => string,
  folder: string,
): string {
  const link = `<link rel="stylesheet" href="${folder}${nameOf(tag)}" />`;
  const whole = Object.entries(inner).reduce(
    (text, [name, one]) =>
      text.replaceAll(
        innerPlace(name),
        () => `<template shadowrootmode="open">${rootOf(name, one, nameOf, folder)}</template>`,
      ),
    html,
  );
  return link + whole;
}

/** What an element shows: once, or in a wide and in a narrow place. */
async function show({ name, path, attributes }: PageFile, lang: PageLanguage): Promise<Still[]> {
  const page = `${ORIGIN}/${VISA}/${path}.html`;
  const wanted = { tag: tagOf(name), attributes, scopes: [], lang, page };
  const stills: Still[] = [];
  for (const isNarrow of [false, true]) {
    Object.assign(view, { isNarrow, limit: undefined });
    beginPage();
    const [still] = await whenShown(wanted, (element) => [stillOf(element)]);
    const { limit } = view;
    stills.push(limit ? forWidth(still!, isNarrow, limit) : still!);
    if (!limit) break;
  }
  return stills;
}

/** One style sheet for each tag, with what each of its pages needs. Its name changes with it. */
function sheetsOf(
  made: ReadonlyMap<PageFile, readonly Still[]>,
): Map<string, { name: string; text: string }> {
  const found = new Map<string, Set<string>>();
  const gather = (tag: string, { css, inner }: Still): void => {
    found.set(tag, new Set([...(found.get(tag) ?? []), ...css]));
    for (const [name, one] of Object.entries(inner)) gather(name, one);
  };
  for (const [{ name }, stills] of made) for (const still of stills) gather(tagOf(name), still);
  return new Map(
    [...found].map(([tag, css]) => {
      const text = sheetOf([...css].join('\n'));
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
      return [tag, { name: `${tag.replace('vald-', '')}-${hash}.css`, text }];
    }),
  );
}

/**
 * Writes a page for each element and nämnd, or a fragment: what the elements show, styled, before any
 * script.
 *
 * @returns whether everything was as it should be
 */
export async function prerender(
  folder: string,
  options: PrerenderOptions,
  { lang }: ReportOptions,
): Promise<boolean> {
  const words = commandWords[lang];
  const { fragments, base = '/vald-program/', pageLang = 'sv', only, namnd } = options;
  for (const name of only ?? [])
    if (!(shownNames as readonly string[]).includes(name))
      throw new CommandError(words.invalid(name, shownNames.join(', ')), 2);
  const visa = join(folder, 'visa.html');
  for (const file of [visa, join(folder, 'vald-program.js')])
    if (!existsSync(file)) throw new CommandError(words.absent(file));
  const api = options.api ?? join(folder, 'api/v1');
  speakOfAnyDay();
  await openWindow(resolve(folder), /^https?:/.test(api) ? api : resolve(api));
  const data = await loadProgram();
  const ids = data.organisation!.namnder.map(({ id }) => id);
  const unknown = namnd?.find((id) => !ids.includes(id));
  if (unknown) throw new CommandError(words.invalid(unknown, ids.join(', ')), 2);
  const now = new Date();
  const files = pagesOf(data, { only, namnder: namnd }, now);
  const made = new Map<PageFile, Still[]>();
  for (const file of files) made.set(file, await show(file, pageLang));
  const sheets = sheetsOf(made);
  const nameOf = (tag: string): string => sheets.get(tag)!.name;
  const target = new Target(options.check ?? false);
  for (const { name, text } of [...sheets.values(), { name: KEEP, text: `(${String(keep)})();\n` }])
    target.packed(join(folder, VISA, name), text);
  const pageSheets = [
    ...readFileSync(visa, 'utf8').matchAll(/<link rel="stylesheet" href="\.?\/?([^"]+)"/g),
  ].map(([, href]) => href!);
  const out = fragments ?? join(folder, VISA);
  const day = stockholmTime(now).slice(0, 10);
  for (const [file, stills] of made) {
    const tag = tagOf(file.name);
    const up = '../'.repeat(file.path.split('/').length);
    const at = fragments ? `${base}${VISA}/` : up.slice(3);
    const roots = stills.map((still) => rootOf(tag, still, nameOf, at));
    const tags = [tag, ...Object.keys(stills[0]!.inner)];
    const shown = { file, roots, lang: pageLang, day };
    const links = {
      page: pageSheets.map((href) => `${up}${href}`),
      shown: tags.map((one) => `${at}${nameOf(one)}`),
    };
    target.page(
      join(out, `${file.path}.html`),
      fragments ? `${fragment(shown)}\n` : page(shown, up, links),
    );
  }
  if (!fragments && !only && !namnd)
    target.clear(out, new Set(files.map(({ path }) => `${path}.html`)));
  return target.isUpToDate;
}
