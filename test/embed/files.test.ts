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

it('text is packed beside itself, and data is not', () => {
  for (const name of names.filter((one) => /\.(js|json|html|css|svg)$/.test(one))) {
    if (name.startsWith('api/')) {
      assert.ok(!names.includes(`${name}.br`) && !names.includes(`${name}.gz`), name);
    } else {
      assert.deepEqual(brotliDecompressSync(read(`${name}.br`)), read(name), name);
      assert.deepEqual(gunzipSync(read(`${name}.gz`)), read(name), name);
    }
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
