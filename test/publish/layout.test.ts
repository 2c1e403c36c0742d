import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { replaceFolder } from '../../src/cli/files.js';
import { documentKinds, fileOf } from '../../src/data/index.js';
import { buildApi, isOfApi, readFiles } from '../../src/publish/index.js';
import { isMade, kindOf } from '../../src/publish/layout.js';
import { shippedBook } from '../support/workbooks.js';

const kinds = documentKinds.filter((kind) => kind !== 'index');

describe('what a file of an API is', () => {
  test('every kind of document, by where the list says that it lies', () => {
    for (const kind of kinds) {
      const hasId = fileOf(kind, 'a') !== fileOf(kind, 'b');
      for (const id of ['a', 'stad-2026', 'v1.2', 'outcomes']) {
        const file = fileOf(kind, id);
        assert.deepEqual(kindOf(file), { kind, id: hasId ? id : undefined }, file);
        assert.equal(isMade(file), false, file);
        assert.equal(kindOf(`v1/${file}`), undefined, 'in another folder');
        assert.equal(kindOf(`${file}.br`), undefined);
        assert.equal(kindOf(file.replace(/\.json$/, 'xjson')), undefined, 'a full stop is one');
      }
      if (hasId) assert.equal(kindOf(fileOf(kind, '._a')), undefined, 'what a Mac leaves');
      if (hasId) assert.equal(kindOf(fileOf(kind, '')), undefined);
    }
    for (const file of ['index.json', 'manifest.json', 'changes.json', 'schema/program.json', 'organisation.json.gz', 'programs/._a.json'])
      assert.ok(isMade(file) && !kindOf(file), file); // prettier-ignore
    for (const file of ['foto.jpg', 'programs/a/annat.json', 'x.json', 'programs'])
      assert.ok(!isMade(file) && !kindOf(file), file);
  });

  test('a folder with any of them, and all that a build makes, is ours; with anything else it is not', async () => {
    const { set } = await readFiles([{ name: 'bok.xlsx', bytes: shippedBook() }]);
    const schemas = new Map([['x.schema.json', {}]]);
    const files = buildApi(set, { now: new Date(), schemas, changes: [] });
    assert.ok(files.every(({ file }) => isOfApi(file.split('/')[0]!)));
    const folder = mkdtempSync(join(tmpdir(), 'vald-layout-'));
    const put = (file: string): void => {
      mkdirSync(dirname(join(folder, 'v1', file)), { recursive: true });
      writeFileSync(join(folder, 'v1', file), '{}');
    };
    const replace = (): void =>
      replaceFolder(join(folder, 'v1'), files.slice(-2), () => new Error('not ours'));
    try {
      for (const kind of documentKinds) put(fileOf(kind, 'a'));
      for (const { file } of files) for (const end of ['', '.br', '.gz']) put(file + end);
      put('.DS_Store');
      replace();
      assert.deepEqual(readdirSync(join(folder, 'v1')).filter((name) => name.endsWith('.json')), ['index.json', 'manifest.json']); // prettier-ignore
      for (const other of ['foto.jpg', 'annat.json', 'sida/index.html', 'index.json.zip']) {
        put(other);
        assert.throws(replace, /not ours/, other);
        rmSync(join(folder, 'v1', other.split('/')[0]!), { recursive: true });
      }
      rmSync(join(folder, 'v1/index.json'));
      assert.throws(replace, /not ours/, 'without an index');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
