import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { root } from './helpers.js';

const folder = join(root, 'dist/cdn');
const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  );
const read = (name: string): Buffer => readFileSync(join(folder, name));
const hashOf = (name: string): string =>
  `sha384-${createHash('sha384').update(read(name)).digest('base64')}`;
const release = JSON.parse(String(read('integrity.json'))) as {
  version: string;
  loader: Record<'module' | 'plain', string>;
  integrity: Record<string, string>;
};

it('the scripts have a name with version and hash too, with the same bytes', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  assert.equal(release.version, version);
  for (const [kind, form] of [
    ['module', 'js'],
    ['plain', 'iife.js'],
  ] as const) {
    const name = release.loader[kind];
    assert.match(name, new RegExp(`^vald-program-${version}-[0-9a-f]{8}\\.${form}$`));
    assert.deepEqual(read(name), read(`vald-program.${form}`));
    assert.ok(name.includes(createHash('sha256').update(read(name)).digest('hex').slice(0, 8)));
  }
});

it('integrity.json has the hash of every script', () => {
  const scripts = names.filter((name) => /^(chunks\/)?[^/]+\.js$/.test(name));
  assert.ok(scripts.length >= 14);
  assert.deepEqual(
    release.integrity,
    Object.fromEntries(scripts.sort().map((name) => [name, hashOf(name)])),
  );
});

it('code is packed beside itself; what may have a number in it, that somebody corrects, is not', () => {
  const packed = names.filter((name) => /\.(br|gz)$/.test(name));
  assert.deepEqual(
    packed.sort(),
    names
      .filter((name) => /\.(js|css|svg)$/.test(name))
      .flatMap((name) => [`${name}.br`, `${name}.gz`])
      .sort(),
  );
  for (const name of packed) {
    const unpack = name.endsWith('.br') ? brotliDecompressSync : gunzipSync;
    assert.deepEqual(unpack(read(name)), read(name.slice(0, -3)), name);
  }
});

it('each file of code and each page says what it is, under which licence, in its first lines', () => {
  const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const about = `vald-program ${version}, ${license}`;
  const code = names.filter((name) => /\.(js|css|html)$/.test(name));
  assert.ok(code.length > 18);
  for (const name of code) {
    // What a browser is told of a chunk comes first.
    const [first, second] = String(read(name))
      .replace('//# allFunctionsCalledOnLoad\n', '')
      .split('\n');
    if (name.endsWith('.html')) {
      assert.equal(first!.toLowerCase(), '<!doctype html>', name);
      assert.equal(second, `<!-- ${about} -->`, name);
    } else assert.equal(first, `/* ${about} */`, name);
  }
});

it('the licences of all that is in the files are in the folder', () => {
  const licences = String(read('LICENSES.txt'));
  const packages = JSON.parse(readFileSync(join(root, 'dist/packages.json'), 'utf8')) as string[];
  assert.deepEqual(packages.includes('lit') && packages.includes('@lit/context'), true);
  for (const name of ['vald-program', ...packages]) {
    const folderOf = name === 'vald-program' ? root : join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folderOf, 'package.json'), 'utf8'));
    assert.ok(licences.includes(`${name} ${version} (${license})`), name);
    const file = readdirSync(folderOf).find((one) => /^licen[cs]e(\.|$)/i.test(one))!;
    // In plain quotation marks: see scripts/licences.mjs.
    const text = readFileSync(join(folderOf, file), 'utf8').trim().replace(/[“”]/g, '"');
    assert.ok(licences.includes(text), name);
  }
  assert.match(licences, /Copyright \(c\) 2017 Google LLC[\s\S]*Redistributions in binary form/);
});

it('text that no page or module says the encoding of is ASCII', () => {
  for (const name of names.filter((one) => !/\.(br|gz)$/.test(one))) {
    // A module, and JSON, is always UTF-8; a page says so itself.
    const isKnown = /^(chunks|assets)\/.*\.js$|\.json$/.test(name);
    if (isKnown) continue;
    const text = String(read(name));
    if (name.endsWith('.html')) assert.match(text.slice(0, 1024), /<meta charset="utf-8"/i, name);
    else assert.ok(/^\p{ASCII}*$/u.test(text), name);
  }
});

it('the same files come out when it is done again', () => {
  const copy = mkdtempSync(join(tmpdir(), 'vald-cdn-'));
  try {
    cpSync(folder, copy, { recursive: true });
    const { status } = spawnSync(process.execPath, [join(root, 'scripts/finish-cdn.mjs'), copy]);
    assert.equal(status, 0);
    const again = readdirSync(copy, { recursive: true, withFileTypes: true });
    assert.equal(again.filter((entry) => entry.isFile()).length, names.length);
    for (const name of names) assert.deepEqual(readFileSync(join(copy, name)), read(name), name);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
