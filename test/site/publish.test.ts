import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { strToU8, unzipSync } from 'fflate';
import { buildSchemas } from '../../src/cli/schema.js';
import type { Finding } from '../../src/publish/index.js';
import { MAX_FILE_BYTES } from '../../src/publish/workbook/limits.js';
import { version } from '../../src/version.js';
import { chosenFiles, inFolder } from '../../site/publish/dropped.js';
import { GoneFile, bytesOf } from '../../site/publish/files.js';
import { UnreadPublished, readPublished } from '../../site/publish/published.js';
import type { Advance, Named, Outcome } from '../../site/publish/protocol.js';
import { NAMED, REST, sheetsOfChanges, talliesOf, toldGroups } from '../../site/publish/told.js';
import { sizeOf } from '../../site/publish/words.js';
import { run } from '../../site/publish/work.js';
import { readText } from '../support/node.js';
import { changedBook, shippedBook, textAndOutcome } from '../support/workbooks.js';

const api = 'https://exempel.test/vald/api/v1/';
const named = (name: string, content: string | Uint8Array): Named => ({
  name,
  blob: new Blob([content as Uint8Array<ArrayBuffer>]),
});
const book = (bytes: Uint8Array): Named[] => [named('bok.xlsx', bytes)];
const schemas = () => Promise.resolve(buildSchemas(version));

/** Answers as a server with the shipped API, but for some files. */
const server =
  (asked: string[], faults: Readonly<Record<string, number>> = {}): typeof fetch =>
  (input) => {
    const file = String(input).slice(api.length);
    asked.push(file);
    const status = faults[file] ?? 200;
    return Promise.resolve(
      new Response(status === 200 ? readText(`public/api/v1/${file}`) : '', { status }),
    );
  };
const shipped = async () => (await readPublished(api, server([])))!;

/** What the worker answers, and how far it says that it has come. */
async function publish(
  files: readonly Named[],
  published?: readonly Named[],
  more: { from?: 'table' | 'stratsys' | 'kolada'; over?: readonly Named[] } = {},
): Promise<{ outcome: Outcome; advances: Advance[] }> {
  const advances: Advance[] = [];
  const answer = await run(
    { kind: 'publish', files, published, from: 'table', over: [], ...more },
    (one) => advances.push(one),
    schemas,
  );
  if (answer.kind !== 'outcome') assert.fail(JSON.stringify(answer));
  return { outcome: answer.outcome, advances };
}

describe('what is published', () => {
  test('is found by its links, each file once', async () => {
    const asked: string[] = [];
    const found = await readPublished(api, server(asked));
    assert.deepEqual(found!.programs.map(({ id }) => id).sort(), [
      'stockholm-2017-2020',
      'stockholm-2021-2025',
      'stockholms-lan-2020-2026',
    ]);
    assert.equal(new Set(asked).size, asked.length);
    assert.deepEqual(found!.files.map(({ name }) => name).sort(), asked.sort());
    for (const one of ['organisation.json', 'contacts.json', 'history.json'])
      assert.ok(asked.includes(one), one);
  });
  test('is nothing where there is no index, and a link to nothing is no fault', async () => {
    assert.equal(await readPublished(api, server([], { 'index.json': 404 })), undefined);
    const found = await readPublished(api, server([], { 'history.json': 404 }));
    assert.ok(!found!.files.some(({ name }) => name === 'history.json'));
  });
  test('is not taken to be nothing where the server is in trouble, or answers with a page', async () => {
    for (const file of ['index.json', 'organisation.json'])
      await assert.rejects(readPublished(api, server([], { [file]: 500 })), UnreadPublished);
    await assert.rejects(
      readPublished(api, () => Promise.resolve(new Response('<!doctype html>'))),
      UnreadPublished,
    );
  });
  test('a link that leads out of the folder is not followed', async () => {
    const asked: string[] = [];
    const index = { programs: [{ id: 'x', shortTitle: 'x', href: 'programs/x.json' }] };
    const links = {
      links: { organisation: 'https://annan.test/o.json', contacts: '../../x.json' },
    };
    await readPublished(api, (input) => {
      asked.push(String(input));
      return Promise.resolve(Response.json(asked.length === 1 ? index : links));
    });
    assert.deepEqual(asked, [`${api}index.json`, `${api}programs/x.json`]);
  });
});

describe('what comes of files', () => {
  test('the workbook that is shipped: no error, no change, and a zip of what is built', async () => {
    const { outcome, advances } = await publish(book(shippedBook()), (await shipped()).files);
    assert.ok(outcome.tallies.every(({ severity }) => severity !== 'error'));
    assert.deepEqual(outcome.built!.changes, []);
    const files = unzipSync(new Uint8Array(await outcome.built!.zip.arrayBuffer()));
    assert.deepEqual(
      Object.keys(files).sort(),
      outcome.built!.files.map(({ name }) => name).sort(),
    );
    for (const { name, blob } of outcome.built!.files)
      assert.deepEqual(Buffer.from(files[name]!), Buffer.from(await blob.arrayBuffer()), name);
    const values = advances.flatMap(({ value }) => value ?? []);
    assert.deepEqual(
      values,
      values.toSorted((a, b) => a - b),
      'a bar never goes back',
    );
    assert.ok(values.every((value) => value >= 0 && value <= 1));
  });
  test('a text and a figure that were changed are listed, and nothing else', async () => {
    const changed = await changedBook(textAndOutcome);
    const { outcome } = await publish(book(changed), (await shipped()).files);
    const changes = outcome.built!.changes!.flatMap((sheet) => sheet.changes);
    assert.deepEqual(
      changes.map(({ sheet, change }) => `${sheet} ${change}`),
      ['Mål changed', 'Utfall changed', 'Revideringar added'],
    );
    assert.match(changes[1]!.name, /^\p{Lu}.* .* · ak-8 · 2023 · alla$/u, 'not an id');
    assert.equal(changes[2]!.name.split('2023').length, 2, 'said once');
    const [figure] = changes[1]!.fields!;
    assert.deepEqual([figure!.field, figure!.before, figure!.after], ['Värde', '5,8', '6,1']);
  });
  test('where nothing was published everything is new, and is not called a change', async () => {
    const { outcome } = await publish(book(shippedBook()));
    assert.equal(outcome.built!.changes, undefined);
    assert.ok(!outcome.built!.files.some(({ name }) => name === 'changes.json'));
  });
  test('with an error there is nothing to publish', async () => {
    let row = 0;
    const faulty = await changedBook((edits) => {
      row = edits.set('Ansvar', { 'Gäller id': '2021-m1-i1' }, { Nämnd: 'exempelnamnden' });
    });
    const { outcome } = await publish(book(faulty), (await shipped()).files);
    assert.equal(outcome.built, undefined);
    const error = outcome.groups.find(({ severity }) => severity === 'error')!;
    assert.match(
      error.first.where,
      new RegExp(`bok\\.xlsx, bladet Ansvar, rad ${row}, kolumn D \\(Nämnd\\)`),
    );
  });
  test('an export with its map is laid over what there is', async () => {
    const table = 'Nyckeltal;Grupp;År;Utfall\nExempel;ak-8;2024;7,5\n';
    const map = [
      'tables:',
      '  - sheet: Utfall',
      '    columns: { Indikator: Nyckeltal, Del: Grupp, Period: År, Värde: Utfall }',
      '    values: { Indikator: { Exempel: lan-m1-i1 } }',
      "    constants: { Program: stockholms-lan-2020-2026, Kön: alla, Läge: värde, Källor: 'ok-mal-1: Exempeldata' }",
    ].join('\n');
    const { files } = await shipped();
    const { outcome } = await publish(
      [named('export.csv', table), named('karta.yaml', map)],
      files,
      { over: files },
    );
    assert.deepEqual(
      outcome.built?.changes?.flatMap((sheet) => sheet.changes.map(({ change }) => change)),
      ['added'],
      JSON.stringify(outcome.groups.filter(({ severity }) => severity === 'error')),
    );
  });
  test('broken files are told of in words', async () => {
    for (const [name, content] of [
      ['trasig.xlsx', new Uint8Array(500).map((_, at) => (at * 37) % 251)],
      ['last.xlsx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)],
      ['contacts.json', '{ "id": '],
      ['Utfall.csv', Uint8Array.of(0xe5, 0xe4, 0xf6)],
      ['tom.csv', ''],
      ['bild.png', 'x'],
    ] as const) {
      const { outcome } = await publish([named(name, content as string)]);
      assert.equal(outcome.built, undefined, name);
      assert.ok(
        outcome.groups.some(({ first }) => first.where.startsWith(name)),
        `${name}: ${JSON.stringify(outcome.groups)}`,
      );
    }
  });
  test('a file that has gone is named', async () => {
    const blob = new Blob(['x']);
    blob.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    const job = { kind: 'book', files: [{ name: 'bok.xlsx', blob }] } as const;
    assert.deepEqual(await run(job, () => undefined, schemas), { kind: 'gone', name: 'bok.xlsx' });
    await assert.rejects(bytesOf([{ name: 'bok.xlsx', blob }]), GoneFile);
  });
  test('what nobody opens is not read, and what is too large is only known to be', async () => {
    const blob = (size: number) =>
      Object.assign(new Blob([]), { arrayBuffer: () => assert.fail('read') }) && {
        size,
        arrayBuffer: () => assert.fail('read'),
      };
    const read = await bytesOf([
      { name: 'film.mp4', blob: blob(5e9) as unknown as Blob },
      { name: 'bok.xlsx', blob: blob(MAX_FILE_BYTES + 1) as unknown as Blob },
    ]);
    assert.deepEqual(
      read.map(({ bytes }) => bytes.length),
      [0, MAX_FILE_BYTES + 1],
    );
  });
});

describe('a workbook', () => {
  test('of what is published is that of the examples; of nothing, an empty one', async () => {
    const { files } = await shipped();
    const made = async (some: readonly Named[]) => {
      const answer = await run({ kind: 'book', files: some }, () => undefined, schemas);
      assert.ok(answer.kind === 'book');
      return Buffer.from(await answer.book.arrayBuffer());
    };
    const { outcome } = await publish(book(await made(files)), files);
    assert.deepEqual(outcome.built!.changes, []);
    const { outcome: empty } = await publish(book(await made([])));
    assert.match(empty.groups[0]!.first.what, /program/i);
    assert.equal(empty.built, undefined);
  });
  test('has no place for a document that is not right', async () => {
    const files = [named('contacts.json', '{"schemaVersion":1}')];
    assert.deepEqual(await run({ kind: 'book', files }, () => undefined, schemas), {
      kind: 'not-right',
      name: 'contacts.json',
    });
  });
});

describe('what is said', () => {
  const finding = (row: number, kind: Finding['kind'] = 'no-result'): Finding => ({
    severity: 'error',
    kind,
    place: { file: 'bok.xlsx', sheet: 'Utfall', row },
  });
  test('hundreds of findings are a few groups, each with a list that ends', () => {
    const many = Array.from({ length: 500 }, (_, at) => finding(at + 2));
    const [group, other] = toldGroups([...many, finding(9, 'error-cell')]);
    assert.equal(group!.count, 500);
    assert.equal(group!.rest.length, REST);
    assert.match(group!.first.where, /rad 2$/);
    assert.equal(other!.count, 1);
    assert.deepEqual(talliesOf(many), {
      summary: '500 fel',
      tallies: [{ severity: 'error', title: 'Fel', count: 500 }],
    });
    assert.deepEqual(talliesOf([]), { summary: 'Inget att rätta.', tallies: [] });
  });
  test('thousands of changes are counted, and some of them kept', () => {
    const change = { kind: 'outcomes', sheet: 'Utfall', change: 'added', name: 'x' } as const;
    const [sheet] = sheetsOfChanges(Array.from({ length: 5000 }, () => change));
    assert.deepEqual([sheet!.count, sheet!.changes.length], [5000, NAMED]);
  });
  test('sizes', () => {
    assert.deepEqual(
      [sizeOf(10), sizeOf(74_200), sizeOf(12_340_000)],
      ['1 kB', '74 kB', '12,3 MB'],
    );
  });
});

test('files that are chosen: by their place in the folder, without those of the computer', () => {
  const file = (path: string) =>
    Object.assign(new File([strToU8('x') as Uint8Array<ArrayBuffer>], path.split('/').at(-1)!), {
      webkitRelativePath: path,
    });
  assert.deepEqual(
    chosenFiles(['v1/programs/b.json', 'v1/.DS_Store', 'v1/~$bok.xlsx', 'v1/a.json'].map(file)).map(
      ({ name }) => name,
    ),
    ['a.json', 'programs/b.json'],
  );
  assert.deepEqual(
    chosenFiles([new File([], 'bok.xlsx')]).map(({ name }) => name),
    ['bok.xlsx'],
  );
  assert.equal(inFolder('/v1/programs/b.json'), 'programs/b.json');
});
