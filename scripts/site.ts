import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import type { Plugin } from 'vite';
import { entries } from './chunks.js';
import {
  helpLine,
  helpOf,
  sourceLine,
  text,
  type ElementInfo,
  type Help,
  type Source,
} from '../site/snippets.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const api = (file: string) => JSON.parse(readFileSync(`${root}public/api/v1/${file}`, 'utf8'));

/** The elements, from the manifest. */
export async function readElements(): Promise<ElementInfo[]> {
  const { modules } = await cli({
    argv: ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'],
    cwd: root,
    noWrite: true,
  });
  return modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName, attributes = [] }) =>
      tagName
        ? {
            tag: tagName,
            attributes: attributes.map(({ name, type, default: fallback }) => ({
              name,
              isBoolean: type?.text === 'boolean',
              values: Array.from(type?.text.matchAll(/'([^']+)'/g) ?? [], ([, value]) => value!),
              fallback: fallback?.replaceAll("'", ''),
            })),
          }
        : [],
    );
}

/** Whom to call, from the shipped `contacts.json`. */
export const readHelp = (): Help[] => helpOf(api('contacts.json'));

/** The JSON Schemas and the OpenAPI description that are shipped. */
const readSchemas = (): Record<string, unknown> =>
  Object.fromEntries(
    readdirSync(`${root}public/api/v1/schema`).map((file) => [file, api(`schema/${file}`)]),
  );

/** What `visa.html` says until its script does: whom to call, and a source of each programme. */
function fallbackHtml(): string {
  const { programs } = api('index.json') as { programs: { shortTitle: string; href: string }[] };
  const list = programs.flatMap(({ shortTitle, href }) => {
    const { sources } = api(href) as { sources: { title: string; url?: string }[] };
    return sources
      .filter((source): source is Source => Boolean(source.url))
      .slice(0, 1)
      .map((source) => `<li>${text(shortTitle)}. ${sourceLine(source)}</li>`);
  });
  return `${helpLine(readHelp())}\n<ul>\n${list.join('\n')}\n</ul>`;
}

/** Only where the demo pages are: they are not part of the build. */
const demo = `<p class="demo">Se också: <a href="./intranat.html">programmet på en påhittad intranätsida</a></p>`;

/** The pages of the made-up intranet, and what leads to each. */
const intranet = [
  ['intranat', 'Sida med programmet'],
  ['ansvar', 'Vem ansvarar'],
  ['uppfoljning', 'Hur går det'],
  ['historia', 'Så kom det till'],
  ['hjalp', 'Vart vänder jag mig?'],
  ['bygg', 'Visa programmet på din sida'],
] as const;

/** What stands at the top of each of them. @param path - of the page */
const intranetHeader = (
  path: string,
): string => `<a class="skip" href="#innehall">Till innehållet</a>
    <header class="top">
      <p class="site">Exempelförvaltningens intranät</p>
      <nav aria-label="Intranätet">
        <ul>
${intranet
  .map(([page, words]) => {
    const here = path.endsWith(`/${page}.html`) ? ' aria-current="page"' : '';
    return `          <li><a href="./${page}.html"${here}>${words}</a></li>`;
  })
  .join('\n')}
        </ul>
      </nav>
    </header>`;

/** What the pages of `site/` are made with, in the build and for `npm start`. */
export function sitePages(): Plugin {
  const modules: Readonly<Record<string, () => string | Promise<string>>> = {
    'virtual:vald-site': async () =>
      `export const elements = ${JSON.stringify(await readElements())};
       export const help = ${JSON.stringify(readHelp())};`,
    'virtual:vald-schemas': () => `export default ${JSON.stringify(readSchemas())};`,
  };
  return {
    name: 'site-pages',
    resolveId: (source) => (Object.hasOwn(modules, source) ? `\0${source}` : null),
    load: (loaded) => modules[loaded.slice(1)]?.() ?? null,
    transformIndexHtml: (html, { server, path }) =>
      html
        .replace('<!-- fallback -->', fallbackHtml())
        .replace('<!-- demo -->', server ? demo : '')
        .replace('<!-- intranet -->', intranetHeader(path))
        // Opened as a file, a page has no style sheet that it asks for so.
        .replace(/(<link rel="stylesheet") crossorigin/g, '$1'),
    configureServer({ middlewares }) {
      // The loader as its source, at the address it has in the build; and the builder first.
      const served: Record<string, string> = {
        '/': '/bygg.html',
        '/vald-program.js': `/@fs${new URL('../src/loader/module.ts', import.meta.url).pathname}`,
      };
      middlewares.use((request, _response, next) => {
        const { url = '' } = request;
        // A chunk is the element's own module, which brings the rest.
        const [, element] = /^\/chunks\/([\w-]+)-\.js/.exec(url) ?? [];
        const entry = element && { ...entries, core: `${root}src/core.ts` }[element];
        request.url = entry
          ? entry.startsWith('/')
            ? `/@fs${entry}`
            : `/@id/__x00__${entry}`
          : (served[url] ?? url);
        next();
      });
    },
  };
}
