import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { buildSchemas } from '../../src/cli/schema.js';
import { readPaths } from '../../src/cli/api.js';
import {
  buildApi,
  readFiles,
  sheetsOf,
  writeWorkbook,
  type BuiltFile,
} from '../../src/publish/index.js';
import { version } from '../../src/version.js';
import { readText, root } from '../support/node.js';

const api = 'public/api/v1/';
const book = readFileSync(new URL('examples/stockholm/stockholm.xlsx', root));
const shipped = (readdirSync(new URL(api, root), { recursive: true }) as string[]).filter((file) =>
  file.endsWith('.json'),
);

describe('the workbook of the programmes that are shipped', () => {
  let built: Map<string, BuiltFile>;
  before(async () => {
    const { set, findings } = await readFiles([{ name: 'stockholm.xlsx', bytes: book }]);
    assert.deepEqual(findings, []);
    const files = buildApi(set, {
      now: new Date(),
      schemas: buildSchemas(version),
      readable: true,
    });
    built = new Map(files.map((one) => [one.file, one]));
  });
  test('builds what is shipped, byte for byte: `npm run example` after a change', () => {
    assert.ok(shipped.length > 15);
    for (const file of shipped) assert.equal(built.get(file)?.text, readText(api + file), file);
    assert.deepEqual(
      [...built.keys()].sort(),
      [...shipped, 'manifest.json'].sort(),
      'and nothing else but the list of files',
    );
  });
  test('is what the documents make: `npm run example`', async () => {
    const { set } = await readPaths([api], { lang: 'sv', json: false });
    assert.ok(book.equals(await writeWorkbook(sheetsOf(set))));
  });
  test('the list of files has the size, the hash and the day of each', async () => {
    const { createHash } = await import('node:crypto');
    const { files } = JSON.parse(built.get('manifest.json')!.text);
    assert.equal(files.length, built.size - 1);
    for (const { file, bytes, sha256, updated } of files) {
      const text = Buffer.from(built.get(file)!.text);
      assert.deepEqual(
        [bytes, sha256],
        [text.byteLength, createHash('sha256').update(text).digest('hex')],
      );
      assert.equal(updated, JSON.parse(text.toString()).updated, file);
    }
    assert.equal(files.at(-1).file, 'index.json', 'the index is sent last');
  });
});
