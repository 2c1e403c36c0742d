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
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};

it('the scripts have a name with the version too, with the same bytes', () => {
  for (const form of ['js', 'iife.js'])
    assert.deepEqual(read(`vald-program-${version}.${form}`), read(`vald-program.${form}`));
});

it('integrity.json has the hash of every script', () => {
  const file = JSON.parse(String(read('integrity.json'))) as {
    version: string;
    integrity: Record<string, string>;
  };
  assert.equal(file.version, version);
  const scripts = names.filter((name) => /^[^/]+\.js$/.test(name));
  assert.ok(scripts.length >= 4);
  assert.deepEqual(
    file.integrity,
    Object.fromEntries(
      scripts.map((name) => [
        name,
        `sha384-${createHash('sha384').update(read(name)).digest('base64')}`,
      ]),
    ),
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
