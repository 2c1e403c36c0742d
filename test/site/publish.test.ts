import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { strToU8, unzipSync } from 'fflate';
import { buildSchemas } from '../../src/cli/schema.js';
import type { Finding } from '../../src/publish/index.js';
import { settings } from '../../src/data/index.js';
import { MAX_FILE_BYTES, MAX_UNPACKED_BYTES } from '../../src/publish/workbook/limits.js';
import { version } from '../../src/version.js';
import { MOST_FILES, chosenFiles, droppedFiles, inFolder } from '../../site/publish/dropped.js';
import { GoneFile, TooManyFiles, UnreadPublished } from '../../site/publish/faults.js';
import { bytesOf } from '../../site/publish/files.js';
import { goOffline } from '../../site/publish/offline.js';
import { readPublished } from '../../site/publish/published.js';
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

type Answer = (file: string, signal: AbortSignal) => Promise<Response>;
const json = (text: string, status = 200): Response =>
  new Response(text, { status, headers: { 'content-type': 'application/json' } });
const ship: Answer = async (file) => json(readText(`public/api/v1/${file}`));

const { fetch } = globalThis;
const { retryDelaysMs, timeoutMs } = settings;
afterEach(() => {
  globalThis.fetch = fetch;
  Object.assign(settings, { retryDelaysMs, timeoutMs });
});

/** What a server has, which answers as the shipped API does, but for some files. @returns what it is asked for */
function serve(answers: Readonly<Record<string, Answer>> = {}, other: Answer = ship): string[] {
  const asked: string[] = [];
  settings.retryDelaysMs = [];
  globalThis.fetch = (input, init) => {
    const file = String(input).replace(api, '');
    asked.push(file);
    return (answers[file] ?? other)(file, init!.signal!);
  };
  return asked;
}
const fails =
  (status: number): Answer =>
  async () =>
    json('', status);
/** Never answers, but knows when nobody waits any more. */
const hangs: Answer = (_file, signal) =>
  new Promise((_resolve, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error)),
  );
const shipped = async () => {
  serve();
  return (await readPublished(api))!;
};

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
    const asked = serve();
    const found = await readPublished(api);
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
    serve({ 'index.json': fails(404) });
    assert.equal(await readPublished(api), undefined);
    serve({ 'history.json': fails(404) });
    const found = await readPublished(api);
    assert.ok(!found!.files.some(({ name }) => name === 'history.json'));
  });
  test('is not taken to be nothing where the server is in trouble, or answers with a page', async () => {
    for (const file of ['index.json', 'organisation.json'])
      for (const answer of [
        fails(500),
        fails(403),
        async () => json('<!doctype html>'),
        async () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
      ]) {
        serve({ [file]: answer });
        await assert.rejects(readPublished(api), UnreadPublished);
      }
  });
  test('is asked for as the elements do: again, where a server was tired for a moment', async () => {
    let isTired = true;
    const asked = serve({
      'contacts.json': (file, signal) => {
        const answer = isTired ? fails(503) : ship;
        isTired = false;
        return answer(file, signal);
      },
    });
    settings.retryDelaysMs = [1];
    const found = await readPublished(api);
    assert.ok(found!.files.some(({ name }) => name === 'contacts.json'));
    assert.equal(asked.filter((file) => file === 'contacts.json').length, 2);
  });
  test('is not waited for without end, and no more where it is stopped', async () => {
    for (const file of ['index.json', 'contacts.json']) {
      serve({ [file]: hangs });
      settings.timeoutMs = 30;
      await assert.rejects(readPublished(api), UnreadPublished);
      settings.timeoutMs = 60_000;
      const controller = new AbortController();
      let isLeft = false;
      serve({
        [file]: (name, signal) => {
          signal.addEventListener('abort', () => (isLeft = true));
          setTimeout(() => controller.abort('stopped'), 5);
          return hangs(name, signal);
        },
      });
      await assert.rejects(readPublished(api, controller.signal), (error) => error === 'stopped');
      assert.ok(isLeft, 'the request ends too');
    }
  });
  test('is the same letters as the server has, and not what an element makes of them', async () => {
    const text = '{"schemaVersion":1,"title":"\u202eabc","programs":[]}';
    serve({ 'index.json': async () => json(text) });
    const found = await readPublished(api);
    assert.equal(await found!.files[0]!.blob.text(), text);
  });
  test('a link that leads out of the folder is not followed', async () => {
    const index = { programs: [{ id: 'x', shortTitle: 'x', href: 'programs/x.json' }] };
    const links = {
      links: { organisation: 'https://annan.test/o.json', contacts: '../../x.json' },
    };
    const asked = serve({ 'index.json': async () => Response.json(index) }, async () =>
      Response.json(links),
    );
    await readPublished(api);
    assert.deepEqual(asked, ['index.json', 'programs/x.json']);
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
    const unread = (name: string, size: number): Named => ({
      name,
      blob: { size, arrayBuffer: () => assert.fail('read') } as unknown as Blob,
    });
    const said = (name: string, size: number): Named => ({
      name,
      blob: { size, arrayBuffer: async () => new ArrayBuffer(1) } as unknown as Blob,
    });
    const most = Math.floor(MAX_UNPACKED_BYTES / MAX_FILE_BYTES);
    const read = await bytesOf([
      unread('film.mp4', 5e9),
      // What is refused takes no room from the others.
      ...Array.from({ length: 50 }, (_, at) => unread(`stor${at}.xlsx`, MAX_FILE_BYTES + 1)),
      ...Array.from({ length: most }, (_, at) => said(`${at}.csv`, MAX_FILE_BYTES)),
      unread('en-till.csv', MAX_FILE_BYTES),
      said('liten.csv', MAX_UNPACKED_BYTES - most * MAX_FILE_BYTES),
    ]);
    assert.deepEqual(
      read.map(({ isTooLarge = false }) => isTooLarge),
      [false, ...Array(50).fill(true), ...Array(most).fill(false), true, false],
    );
    const held = read.reduce((sum, { bytes }) => sum + bytes.length, 0);
    assert.equal(held, most + 1, 'and none in the memory');
  });
  test('a file that is too large is told of, whatever it is', async () => {
    const large = (name: string): Named => ({
      name,
      blob: { size: MAX_FILE_BYTES + 1 } as unknown as Blob,
    });
    const table = named('export.csv', 'x\n1\n');
    for (const files of [
      [large('bok.xlsx')],
      [large('Utfall.csv')],
      [large('contacts.json')],
      [large('karta.yaml'), table],
      [named('karta.yaml', 'tables: []'), large('export.csv')],
    ]) {
      const { outcome } = await publish(files);
      const { name } = files.find(({ blob }) => blob.size > MAX_FILE_BYTES)!;
      const found = outcome.groups.filter(({ first }) => /för stor/.test(first.what));
      assert.deepEqual(
        found.map(({ first, count }) => [first.where, count]),
        [[name, 1]],
      );
    }
  });
  test('an export without its map is taken for one, and a map without its export', async () => {
    const { files: published } = await shipped();
    for (const [name, content, needsMap] of [
      ['export.csv', 'Nyckeltal;År;Utfall\nExempel;2024;7,5\n', true],
      ['Utfall.csv', 'Nyckeltal;År;Utfall\nExempel;2024;7,5\n', true],
      ['stratsys.json', '{"header":[],"values":[]}', true],
      ['foto.jpg', 'x', false],
      ['contacts.json', '{ "id": ', false],
      ['trasig.xlsx', 'x', false],
    ] as const)
      assert.equal(
        (await publish([named(name, content)], published)).outcome.needsMap,
        needsMap,
        name,
      );
    const faulty = await changedBook((edits) =>
      edits.set('Ansvar', { 'Gäller id': '2021-m1-i1' }, { Nämnd: 'exempelnamnden' }),
    );
    assert.equal((await publish(book(faulty))).outcome.needsMap, false, 'an own workbook');
    const job = { kind: 'publish', published, from: 'table', over: published } as const;
    assert.deepEqual(
      await run({ ...job, files: [named('karta.yaml', 'tables: []')] }, () => undefined, schemas),
      { kind: 'no-export' },
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

const namesOf = (files: readonly Named[]): string[] => files.map(({ name }) => name);

test('files that are chosen: by their place in the folder, without those of the computer', async () => {
  const file = (path: string) =>
    Object.assign(new File([strToU8('x') as Uint8Array<ArrayBuffer>], path.split('/').at(-1)!), {
      webkitRelativePath: path,
    });
  assert.deepEqual(
    namesOf(
      await chosenFiles(
        ['v1/programs/b.json', 'v1/.DS_Store', 'v1/~$bok.xlsx', 'v1/.git/x', 'v1/a.json'].map(file),
      ),
    ),
    ['a.json', 'programs/b.json'],
  );
  assert.deepEqual(namesOf(await chosenFiles([new File([], 'bok.xlsx')])), ['bok.xlsx']);
  const many = Array.from({ length: MOST_FILES + 1 }, (_, at) => file(`v1/${at}.json`));
  assert.equal((await chosenFiles(many.slice(1))).length, MOST_FILES);
  await assert.rejects(chosenFiles(many), TooManyFiles);
  assert.equal(inFolder('/v1/programs/b.json'), 'programs/b.json');
});

describe('what is dropped', () => {
  type Tree = { [name: string]: Tree | 'file' | 'locked' };
  /** An entry as browsers give it: some at a time. */
  function entryOf(name: string, tree: Tree | 'file' | 'locked', above = ''): unknown {
    const fullPath = `${above}/${name}`;
    const fails = (reject: (error: unknown) => void) =>
      reject(new DOMException('', 'NotFoundError'));
    if (typeof tree === 'string')
      return {
        name,
        fullPath,
        isFile: true,
        isDirectory: false,
        file: (resolve: (file: File) => void, reject: () => void) =>
          tree === 'file' ? resolve(new File(['x'], name)) : fails(reject),
      };
    return {
      name,
      fullPath,
      isFile: false,
      isDirectory: true,
      createReader: () => {
        const left = Object.entries(tree);
        return {
          readEntries: (resolve: (some: unknown[]) => void, reject: () => void) =>
            left.some(([one]) => one === 'closed')
              ? fails(reject)
              : resolve(left.splice(0, 100).map(([one, below]) => entryOf(one, below, fullPath))),
        };
      },
    };
  }
  const drop = (tree: Tree): Promise<Named[]> =>
    droppedFiles({
      items: Object.entries(tree).map(([name, one]) => ({
        kind: 'file',
        webkitGetAsEntry: () => entryOf(name, one),
      })),
      files: [],
    } as unknown as DataTransfer);

  test('one folder is the folder that names are in; of several things each keeps its own', async () => {
    const inside: Tree = { 'index.json': 'file', programs: { 'a.json': 'file', a: { 'outcomes.json': 'file' } }, languages: { 'so.json': 'file' } }; // prettier-ignore
    const names = [
      'index.json',
      'languages/so.json',
      'programs/a.json',
      'programs/a/outcomes.json',
    ];
    assert.deepEqual(namesOf(await drop({ v1: inside })), names);
    assert.deepEqual(namesOf(await drop(inside)), names, 'what is in it, all of it marked');
    assert.deepEqual(namesOf(await drop({ programs: { 'a.json': 'file' }, 'b.csv': 'file' })), ['b.csv', 'programs/a.json']); // prettier-ignore
    assert.deepEqual(namesOf(await drop({ 'bok.xlsx': 'file' })), ['bok.xlsx']);
  });
  const many = (count: number, name = 'x'): Tree =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`${name}${at}.csv`, 'file']));
  test('more than anybody means is not read in part', async () => {
    assert.equal((await drop({ v1: many(MOST_FILES) })).length, MOST_FILES);
    await assert.rejects(drop({ v1: many(MOST_FILES + 1) }), TooManyFiles);
    await assert.rejects(drop({ a: many(3000), b: many(3000) }), TooManyFiles);
    // What a computer keeps for itself is not among them.
    const kept = {
      '.git': { objects: many(MOST_FILES) },
      ...many(20, '~$'),
      'bok.xlsx': 'file',
    } as const;
    assert.deepEqual(namesOf(await drop({ mapp: kept })), ['bok.xlsx']);
  });
  test('what cannot be opened is named, and is not nothing', async () => {
    const named = (name: string) => (error: unknown) =>
      error instanceof GoneFile && error.file === name;
    await assert.rejects(drop({ 'bok.xlsx': 'locked' }), named('bok.xlsx'));
    await assert.rejects(drop({ v1: { a: { 'b.csv': 'locked' } } }), named('v1/a/b.csv'));
    await assert.rejects(drop({ v1: { a: { closed: 'file' } } }), named('v1/a'));
    assert.deepEqual(await drop({ v1: {} }), []);
  });
});

test('what a worker can send with is taken away for good, where it stands and where it is inherited from', () => {
  class Scope {
    fetch(): string {
      return 'sent';
    }
    get caches(): string {
      return 'kept';
    }
  }
  const beacon = { sendBeacon: () => 'sent' };
  const scope = Object.assign(new Scope(), {
    XMLHttpRequest: () => 'sent',
    postMessage: () => 'said',
    navigator: Object.create(beacon) as typeof beacon,
  });
  goOffline(scope);
  for (const name of ['fetch', 'caches', 'XMLHttpRequest'] as const) {
    assert.equal(scope[name], undefined, name);
    assert.equal((Scope.prototype as unknown as Record<string, unknown>)[name], undefined, name);
    assert.equal(Reflect.set(scope, name, 1), false, name);
  }
  assert.equal(beacon.sendBeacon, undefined);
  assert.equal(scope.postMessage(), 'said');
});
