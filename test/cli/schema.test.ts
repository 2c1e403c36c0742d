import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { ApiFolder } from '../../src/cli/api-folder.js';
import { documents, type DocumentEntry, type DocumentKind } from '../../src/data/index.js';
import { validate } from '../../src/data/load/read-document.js';
import { documents as examples } from '../support/documents.js';
import { rawOrganisation, rawProgram, readJson, root, type Raw } from '../support/node.js';

const folder = new ApiFolder(fileURLToPath(new URL('public/api/v1', root)));
const files = folder.files();
const path = (file: string) => `public/api/v1/${file}`;

describe('JSON Schema', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  const schemaFile = (kind: string) => (kind === 'index' ? 'api-index' : kind);
  const validators = new Map<string, ValidateFunction>();
  const validator = (kind: string): ValidateFunction => {
    const found =
      validators.get(kind) ?? ajv.compile(readJson(path(`schema/${schemaFile(kind)}.schema.json`)));
    validators.set(kind, found);
    return found;
  };

  for (const { kind, file } of [...files, { kind: 'index', file: 'index.json' }]) {
    test(`${file} is valid; without its version, or with a wrong record in it, it is not`, () => {
      const fits = validator(kind);
      const document: Raw = readJson(path(file));
      const valid: boolean = fits(document);
      assert.ok(valid, JSON.stringify(fits.errors?.slice(0, 3)));
      const { schemaVersion: _, ...versionless } = document;
      assert.ok(!fits(versionless));
      assert.ok(!fits({ ...document, updated: 'i går' }));
      const list = Object.keys(document).find(
        (key) => Array.isArray(document[key]) && document[key].length > 0,
      )!;
      assert.ok(!fits({ ...document, [list]: [7] }), list);
    });
  }

  for (const [kind, { raw }] of Object.entries(examples)) {
    test(`${kind}: a key that is not in the format is refused in every object, as the command does`, () => {
      const fits = validator(kind);
      const objects: (string | number)[][] = [];
      const visit = (value: unknown, at: (string | number)[]) => {
        if (typeof value !== 'object' || value === null || at[0] === 'embedded') return;
        if (!Array.isArray(value)) objects.push(at);
        for (const [key, part] of Object.entries(value))
          visit(part, [...at, Array.isArray(value) ? Number(key) : key]);
      };
      visit(raw(), []);
      assert.ok(objects.length > 3);
      for (const at of objects) {
        // Records share their sources.
        const changed = JSON.parse(JSON.stringify(raw())) as Raw;
        assert.ok(fits(changed), JSON.stringify(fits.errors?.[0]));
        at.reduce<Raw>((part, key) => part[key], changed)['nämnd'] = 'a-namnd';
        assert.ok(!fits(changed), at.join('.'));
      }
    });
    test(`${kind}: a file may name its schema, at the top`, () => {
      assert.ok(validator(kind)({ ...raw(), $schema: '../schema/x.schema.json' }));
    });
  }
  test('what an index embeds is handed on as it is', () => {
    const { raw } = examples.index;
    const embedded = [{ href: 'x.json', document: { anything: { at: 'all' } } }];
    assert.ok(validator('index')({ ...raw(), embedded }));
  });

  for (const [kind, raw] of [
    ['program', rawProgram()],
    ['organisation', rawOrganisation()],
  ] as const) {
    test(`${kind}: the schema refuses and accepts what the library does, whatever field is changed`, () => {
      const ofSchema = validator(kind);
      /** Rules that a JSON Schema cannot say. */
      const across = ['duplicate-id', 'unknown-reference', 'cycle', 'period-order'];
      const accepted = (): boolean => {
        const result = validate(documents[kind] as DocumentEntry<DocumentKind>, raw);
        return 'data' in result || result.issues.every(({ rule }) => across.includes(rule));
      };
      let [changes, refusals] = [0, 0];
      const compare = (what: string) => {
        const ours = accepted();
        assert.equal(ofSchema(raw), ours, what);
        changes++;
        if (!ours) refusals++;
      };
      const walk = (parent: Raw, path: string) => {
        for (const [key, before] of Object.entries<Raw>(parent)) {
          const at = `${path}${key}`;
          for (const value of [null, 7, '', 'Ett ord', '2026', [], {}]) {
            parent[key] = value;
            compare(`${at} = ${JSON.stringify(value)}`);
          }
          if (!Array.isArray(parent)) {
            delete parent[key];
            compare(`without ${at}`);
          }
          parent[key] = before;
          if (typeof before === 'object') walk(before, `${at}.`);
        }
      };
      walk(raw, '');
      assert.ok(accepted(), 'everything is put back');
      assert.ok(refusals > 500 && changes - refusals > 50, `${refusals} of ${changes}`);
    });
  }

  test('OpenAPI: its schemas are there, one for each kind of document', () => {
    const openapi = readJson(path('schema/openapi.json'));
    assert.equal(openapi.openapi, '3.1.0');
    const refs = Object.values<Raw>(openapi.paths).map(
      ({ get }) => get.responses[200].content['application/json'].schema.$ref,
    );
    assert.equal(refs.length, Object.keys(documents).length);
    for (const ref of refs) assert.ok(existsSync(new URL(path(`schema/${ref}`), root)), ref);
    const paths = Object.keys(openapi.paths);
    for (const file of ['index.json', ...files.map((one) => one.file)]) {
      const fits = paths.some((one) =>
        new RegExp(`^${one.replaceAll('.', '\\.').replace('{id}', '[^/]+')}$`).test(`/${file}`),
      );
      assert.ok(fits, file);
    }
  });
});
