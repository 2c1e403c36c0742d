/* What the docs point to is there: in the repository, and in the package. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readText, root } from './support/node.js';

const folder = fileURLToPath(root);
const pages = [
  ...readdirSync(folder).filter((file) => file.endsWith('.md')),
  ...readdirSync(join(folder, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
  'bench/README.md',
];

/** As hosts of repositories make them from headings. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
const anchorsIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchor(heading!)));

const textOf = (page: string): string => readText(page).replace(/^```[\s\S]*?^```/gm, '');
/** The links of a text that lead to a file beside it, or to a place in itself. */
const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\((?!\w+:)([^)\s]+)\)/g)].map(([, href]) => href!);

for (const page of pages)
  test(`${page}: links, and files of tests that it names`, () => {
    const text = textOf(page);
    for (const href of linksIn(text)) {
      const [file, hash] = href.split('#');
      const to = file ? join(dirname(page), file) : page;
      assert.ok(existsSync(join(folder, to)), href);
      if (hash) assert.ok(anchorsIn(readText(to)).has(decodeURI(hash)), href);
    }
    for (const [, path] of text.matchAll(/`((?:test|src|scripts|bench|docs|site)\/[\w./-]+)`/g))
      assert.ok(existsSync(join(folder, path!)), path);
  });

test('whoever has the package alone can follow every link in it', () => {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const [packed] = JSON.parse(stdout) as { files: { path: string }[] }[];
  const files = new Set(packed!.files.map(({ path }) => path));
  const links = [...files]
    .filter((path) => path.endsWith('.md'))
    .flatMap((page) =>
      linksIn(textOf(page)).flatMap((href) => {
        const [file] = href.split('#');
        return file ? [{ page, to: join(dirname(page), decodeURI(file)) }] : [];
      }),
    );
  assert.ok(links.length > 40);
  assert.deepEqual(
    links.filter(({ to }) => !files.has(to)),
    [],
  );
});
