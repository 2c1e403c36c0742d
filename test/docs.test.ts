/* What the docs point to is there. */
import assert from 'node:assert/strict';
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

for (const page of pages)
  test(`${page}: links, and files of tests that it names`, () => {
    const text = readText(page).replace(/^```[\s\S]*?^```/gm, '');
    for (const [, href] of text.matchAll(/\]\((?!\w+:)([^)\s]+)\)/g)) {
      const [file, hash] = href!.split('#');
      const to = file ? join(dirname(page), file) : page;
      assert.ok(existsSync(join(folder, to)), href);
      if (hash) assert.ok(anchorsIn(readText(to)).has(decodeURI(hash)), href);
    }
    for (const [, path] of text.matchAll(/`((?:test|src|scripts|bench|docs|site)\/[\w./-]+)`/g))
      assert.ok(existsSync(join(folder, path!)), path);
  });
