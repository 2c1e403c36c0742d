import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { classNameOf, elementNames, tagOf } from '../src/elements.js';
import { templates } from './new-element-templates.js';

/*
 * `npm run new-element -- goal-history` starts an element that shows the title of the programme: its
 * own files, and its line in each list that the compiler would ask for.
 */

/** Folders of `src/components` that are not elements. */
const taken: readonly string[] = [...elementNames, 'base', 'shared'];

/** @throws where it cannot be the name of a new element */
function checkName(name: string): void {
  if (name.startsWith('vald-')) throw new Error(`The name is without vald-: ${name.slice(5)}`);
  if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(name)) {
    throw new Error(`“${name}” is not a name in lower case with hyphens, as goal-card`);
  }
  if (taken.includes(name)) throw new Error(`src/components/${name} is taken`);
}

/** Puts a line before the first that starts with `end`, after `start`. @throws where either is gone */
function insert(text: string, start: string, end: string, line: string): string {
  const from = text.indexOf(start);
  const to = from < 0 ? -1 : text.indexOf(`\n${end}`, from);
  if (to < 0) throw new Error(`found no place for ${line.trim()} after ${start}`);
  return `${text.slice(0, to)}\n${line}${text.slice(to)}`;
}

/** Each list that has a line for every element, with one for this. */
const lists = (name: string): Record<string, (text: string) => string> => {
  const className = classNameOf(name);
  const tag = tagOf(name);
  return {
    'src/elements.ts': (text) =>
      insert(text, 'export const elements', '} as const', `'${name}': {},`),
    'src/index.ts': (text) =>
      insert(
        text,
        'export * from',
        'export { explain',
        `export { ${className} } from './components/${name}/${name}.js';`,
      ),
    'src/define.ts': (text) =>
      insert(
        insert(text, 'const classes', '};', `'${name}': ${className},`),
        'import {\n',
        '  defineElement',
        `${className},`,
      ),
    'site/texts.ts': (text) =>
      insert(
        text,
        'export const elementTexts',
        '} satisfies',
        `'${tag}': { name: '${tag}', title: '${tag}' },`,
      ),
    'test/embed/elements.ts': (text) => insert(text, 'const attributes', '};', `'${name}': '',`),
  };
};

/**
 * What there is to write for a new element: the text of each file, by its path from the root.
 *
 * @param name - without `vald-`
 * @param read - the text of a file there is
 * @throws where the name cannot be used
 */
export async function newElement(
  name: string,
  read: (path: string) => string,
): Promise<Record<string, string>> {
  checkName(name);
  const files = {
    ...templates(name),
    ...Object.fromEntries(
      Object.entries(lists(name)).map(([path, change]) => [path, change(read(path))]),
    ),
  };
  const style = await resolveConfig(fileURLToPath(new URL('../package.json', import.meta.url)));
  return Object.fromEntries(
    await Promise.all(
      Object.entries(files).map(async ([path, text]) => [
        path,
        await format(text, { ...style, filepath: path }),
      ]),
    ),
  ) as Record<string, string>;
}

async function main(): Promise<void> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const [name = ''] = process.argv.slice(2);
  const files = await newElement(name, (path) => readFileSync(root + path, 'utf8'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(root + path), { recursive: true });
    writeFileSync(root + path, text);
    console.log(path);
  }
  console.log(
    '\nStill to write: what it shows, its name in site/texts.ts, a line in .size-limit.js, and the docs (CONTRIBUTING.md, “A new element”).',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error((error as Error).message);
    process.exitCode = 1;
  });
}
