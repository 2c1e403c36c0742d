import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  classNameOf,
  elementNames,
  elements,
  tagOf,
  uses,
  type ElementFacts,
  type ElementName,
} from '../src/elements.js';
import { readText, root } from './support/node.js';

const exists = (path: string): boolean => existsSync(new URL(path, root));
const filesIn = (folder: string): string[] => readdirSync(new URL(folder, root));
const factsOf = (name: ElementName): ElementFacts => elements[name];

/** The code without its comments, which may name any tag. */
const codeOf = (path: string): string =>
  readText(path).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

describe('what follows from the name of an element', () => {
  for (const name of elementNames) {
    const folder = `src/components/${name}/`;
    const file = `${folder}${name}.ts`;
    const tag = tagOf(name);
    const className = classNameOf(name);

    it(`${name}: its class, in its file, exported from index.ts`, () => {
      assert.match(readText(file), new RegExp(`^export class ${className} extends `, 'm'));
      assert.ok(
        readText('src/index.ts').includes(
          `export { ${className} } from './components/${name}/${name}.js';`,
        ),
      );
    });

    it(`${name}: its tag, for the manifest and for TypeScript`, () => {
      const text = readText(file);
      assert.match(text, new RegExp(`^ \\* @tag ${tag}$`, 'm'));
      assert.match(text, new RegExp(`^ \\* @tagname ${tag}$`, 'm'));
      assert.ok(text.includes(`'${tag}': ${className};`), 'no line in HTMLElementTagNameMap');
    });

    it(`${name}: its styles, unless it shows nothing of its own`, () => {
      assert.equal(exists(`${folder}${name}.styles.ts`), !factsOf(name).isScope);
    });

    it(`${name}: its stories and its test in a browser`, () => {
      const stories = readText(`stories/${name}.stories.ts`);
      assert.ok(stories.includes(`component: '${tag}'`));
      assert.ok(
        filesIn(`test/components/${name}`).some(
          (one) => one.startsWith(`${name}.`) && /\.(browser|chromium)\.test\.ts$/.test(one),
        ),
      );
    });

    it(`${name}: \`uses\` names the elements in its templates`, () => {
      const found = filesIn(folder).flatMap((one) =>
        Array.from(codeOf(folder + one).matchAll(/<vald-([a-z-]+)/g), ([, used]) => used!),
      );
      assert.deepEqual([...new Set(found)].sort(), [...(uses[name] ?? [])].sort());
    });
  }

  it('every folder with an element is in the list', () => {
    const folders = filesIn('src/components').filter((name) =>
      exists(`src/components/${name}/${name}.ts`),
    );
    assert.deepEqual(folders.sort(), [...elementNames].sort());
    for (const folder of filesIn('src/components').filter((name) => !folders.includes(name))) {
      assert.ok(['base', 'shared'].includes(folder), `${folder} has no ${folder}.ts`);
    }
  });

  it('what is shared composes no element: it would be in nobody’s `uses`', () => {
    const shared = ['base', 'shared', 'shared/data-table'].flatMap((folder) =>
      filesIn(`src/components/${folder}`)
        .filter((file) => file.endsWith('.ts'))
        .map((file) => `src/components/${folder}/${file}`),
    );
    for (const path of shared) assert.doesNotMatch(codeOf(path), /<vald-/, path);
  });
});
