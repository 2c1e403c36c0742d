/*
 * Writes what editors and machines read beside the manifest, and from it alone: data for VS Code and for
 * JetBrains, and `llms.txt`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import { elementNames, tagOf } from '../src/elements.js';
import type { Item, Manifest } from './manifest.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The lines of a list under its heading; nothing where there are none. */
const section = (
  title: string,
  items: readonly Item[] = [],
  about = (_item: Item) => '',
): string =>
  items.length === 0
    ? ''
    : `\n### ${title}\n\n${items.map((item) => `- \`${item.name || '(unnamed)'}\`${about(item)}: ${item.description}`).join('\n')}\n`;

const typeOf = ({ type, default: value }: Item): string =>
  `${type ? ` (${type.text.replaceAll(' | ', ', ')})` : ''}${value ? `, ${value} without it` : ''}`;

/** Everything that a page may say to an element, as Markdown. */
export function llmsText({ modules }: Manifest): string {
  const declarations = modules.flatMap(({ declarations: list = [] }) => list);
  const { version, description } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    version: string;
    description: string;
  };
  const elements = elementNames.map((name) => {
    const element = declarations.find(({ tagName }) => tagName === tagOf(name))!;
    return [
      `\n## <${element.tagName}>\n\n${element.description}\n`,
      section('Attributes', element.attributes, typeOf),
      section(
        'Methods',
        element.members?.filter(({ kind }) => kind === 'method'),
      ),
      section('Events', element.events, ({ type }) => (type ? ` (${type.text})` : '')),
      section('Slots', element.slots),
      section('Parts', element.cssParts),
      section('Custom properties', element.cssProperties, typeOf),
    ].join('');
  });
  const events = declarations
    .filter(({ superclass }) => superclass?.name === 'Event')
    .map(({ name, description: about, members = [] }) =>
      section(
        `${name}: ${about}`,
        members.filter((member) => !member.static),
        typeOf,
      ),
    );
  return `# vald-program ${version}

> ${description}

Elements say what they show with attributes. They store nothing, send nothing, and show the text between their tags until the data is here. \`import 'vald-program/define.js'\` registers all of them; in a bundled app give \`src\`, the address of an \`index.json\`. Types for templates: \`import type {} from 'vald-program/react'\`, \`preact\`, \`solid\`, \`vue\` or \`svelte\`.
${elements.join('')}
## Events
${events.join('')}`;
}

/** The files, by name. */
export function editorFiles(manifest: Manifest): Map<string, string> {
  const json = (text: string) => `${JSON.stringify(JSON.parse(text), null, 2)}\n`;
  const options = { hideLogs: true };
  // Each of them writes into what it is given.
  const copy = () => structuredClone(manifest) as never;
  return new Map([
    ['vscode.html-custom-data.json', json(getVsCodeHtmlCustomData(copy(), options))],
    ['vscode.css-custom-data.json', json(getVsCodeCssCustomData(copy(), options))],
    ['web-types.json', json(getWebTypesData(copy(), { ...options, packageJson: false }))],
    ['llms.txt', llmsText(manifest)],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = `${root}dist/npm/`;
  const manifest = JSON.parse(readFileSync(`${out}custom-elements.json`, 'utf8')) as Manifest;
  for (const [name, text] of editorFiles(manifest)) writeFileSync(out + name, text);
}
