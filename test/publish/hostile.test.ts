import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { strToU8, zipSync, unzipSync } from 'fflate';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { languageIssues } from '../../src/i18n/language-check.js';
import { findingWords, tell, tellGroup } from '../../src/i18n/tell.js';
import {
  checkRead,
  groupFindings,
  readFiles,
  tablesOf,
  writeWorkbook,
  type Finding,
  type NamedFile,
} from '../../src/publish/index.js';
import { MAX_UNPACKED_BYTES } from '../../src/publish/workbook/limits.js';
import { readWorkbook } from '../../src/publish/workbook/read.js';
import { assertReadable } from '../support/documents.js';
import { rawOrganisation, type Raw } from '../support/node.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const now = new Date('2026-11-29T12:00:00Z');

/** All that is found in some files. Every finding has words, in both languages. */
async function findingsIn(...files: NamedFile[]): Promise<Finding[]> {
  const options = { now, smallCount: 5, tellZero: true, languageIssues };
  const all = checkRead(await readFiles(files), options);
  for (const finding of all.slice(0, 200))
    for (const lang of ['sv', 'en'] as const) assertTold(finding, lang);
  return all;
}
function assertTold(finding: Finding, lang: 'sv' | 'en') {
  const { where, what, remedy } = tell(finding, lang);
  const { place } = finding;
  assert.match(where, /\S/);
  // What stands in the file is as it may be.
  const theirs = [finding.found, finding.expected, place.path].map((one) => one || '\0');
  assertReadable(theirs.reduce((text, one) => text.replaceAll(one, 'x'), what));
  assert.ok(!remedy || /\S{2}/.test(remedy));
}
const csv = (name: string, text: string): NamedFile => ({ name, bytes: bytes(text) });
const book = async (...sheets: WriteSheet[]): Promise<NamedFile> => ({
  name: 'bok.xlsx',
  bytes: await writeXlsx({ sheets }),
});
const kinds = (list: readonly Finding[]) => list.map(({ kind }) => kind);
/** The finding of a kind, with where it is. */
const one = (list: readonly Finding[], kind: Finding['kind']): Finding =>
  list.find((finding) => finding.kind === kind) ?? assert.fail(`no ${kind}: ${kinds(list).join()}`);

const outcomeHeader = 'Program;Indikator;Nämnd;Del;Period;Kön;Värde;Läge;Målvärde;Not;Källor';
const outcome = (value: string) => `${outcomeHeader}\nx;i1;;;2025;;${value};värde;;;k1\n`;

describe('cells of a spreadsheet', () => {
  test('a word that is in no list is told of once, and is not missing too', async () => {
    const list = await findingsIn(
      csv('Utfall.csv', `${outcomeHeader}\nx;i1;;;2025;;3;okänt;;;k1\nx;i1;;;2024;;3;;;;k1\n`),
      csv('Dokument.csv', 'Dokument;Program;Språk;Ändrad\nuppföljning;x;sv;2026-11-01\n'),
    );
    const at = (row: number) =>
      kinds(list.filter(({ place }) => place.row === row && place.column === 'Läge'));
    assert.deepEqual(at(2), ['choice']);
    assert.deepEqual(at(3), ['missing']);
  });
  test('errors, formulas without a result, merged cells, dates made of 3-4, hidden rows and sheets', async () => {
    const header = outcomeHeader.split(';');
    const row = (value: Raw, period: Raw = '2025') => ['x', 'i1', null, null, period, null, value, 'värde', null, null, 'k1']; // prettier-ignore
    const list = await findingsIn(
      await book(
        {
          name: 'Utfall',
          rows: [header, row(null), row(null), row(null), row(1), row(2, new Date('2026-04-03')), row(5, new Date('2025-06-30'))],
          cells: new Map<string, Raw>([
            ['1,6', { value: '#N/A', type: 'error' }],
            ['2,6', { formula: 'A1/0', value: '#DIV/0!', type: 'formula', formulaResult: '#DIV/0!' }],
            ['3,6', { formula: 'SUM(A1)', type: 'formula' }],
            ['4,6', { formula: '1+1', value: 2, type: 'formula', formulaResult: 2 }],
            ['5,4', { value: new Date('2026-04-03'), type: 'date', style: { numFmt: 'd/m' } }],
          ]),
          rowDefs: new Map([[4, { hidden: true }]]),
          merges: [{ startRow: 4, startCol: 8, endRow: 5, endCol: 8 }],
        },
        { name: 'Nämnder', hidden: true, rows: [['Id', 'Namn', 'Slag', 'Källor']] },
      ),
    ); // prettier-ignore
    assert.deepEqual(
      list.flatMap(({ kind, place, found }) => (place.sheet && kind !== 'no-document' ? [[kind, place.row, place.column, found]] : [])),
      [
        ['merged-cell', 5, undefined, '5–6'],
        ['error-cell', 2, 'Värde', '#N/A'],
        ['error-cell', 3, 'Värde', '#DIV/0!'],
        ['no-result', 4, 'Värde', '=SUM(A1)'],
        ['hidden-row', 5, undefined, undefined],
        ['excel-date', 6, 'Period', '2026-04-03'],
        ['hidden-sheet', undefined, undefined, 'Nämnder'],
      ],
    ); // prettier-ignore
  });
  test('a number in percent is read as it is shown, and told of; one whose format only writes the sign is as it is', async () => {
    const header = outcomeHeader.split(';');
    const row = (value: number) => ['x', 'i1', null, null, '2025', null, value, 'värde', null, null, 'k1'];
    const styles = ['0%', '0.00%', '0"%"', '0\\%', 'General', '0.0%;[Red]-0.0%'];
    const file = await book({
      name: 'Utfall',
      rows: [header, ...[0.45, 0.57, 45, 45, 45, -0.125].map(row)],
      cells: new Map<string, Raw>(
        [0.45, 0.57, 45, 45, 45, -0.125].map((value, at) => [`${at + 1},6`, { value, type: 'number', style: { numFmt: styles[at] } }]),
      ),
    });
    const { tables, findings } = await readWorkbook(file.name, file.bytes);
    assert.deepEqual(tables[0]!.rows.map(({ cells }) => cells[6]), [45, 57, 45, 45, 45, -12.5]);
    assert.deepEqual(
      findings.map(({ kind, place, found }) => [kind, place.row, place.letter, found]),
      [['percent-read', 2, 'G', '45'], ['percent-read', 3, 'G', '57'], ['percent-read', 7, 'G', '-12.5']],
    );
  }); // prettier-ignore
  test('a footnote on a number, what is struck out, and a column that is not shown', async () => {
    const header = outcomeHeader.split(';');
    const runs: Raw[][] = [
      [{ text: '12' }, { text: '1', font: { vertAlign: 'superscript' } }],
      [{ text: '1', font: { strikethrough: true } }, { text: '4' }],
      [{ text: '12' }, { text: '1' }],
    ];
    const noted = [{ text: 'våld' }, { text: '1', font: { vertAlign: 'superscript' } }];
    const list = await findingsIn(
      await book({
        name: 'Utfall',
        columns: [{}, {}, { hidden: true }, { hidden: true }],
        rows: [header, ...runs.map(() => ['x', 'i1', 'norra', null, '2025', null, '121', 'värde', null, 'våld1', 'k1'])],
        cells: new Map<string, Raw>(
          runs.flatMap((richText, at) => [
            [`${at + 1},6`, { value: '121', type: 'richText', richText }],
            [`${at + 1},9`, { value: 'våld1', type: 'richText', richText: noted }],
          ]),
        ),
      }),
    );
    assert.deepEqual(
      list.flatMap(({ kind, place, found }) => (place.column ? [[kind, place.row, place.column, found]] : [])),
      [
        ['hidden-column', undefined, 'Nämnd', undefined],
        ['not-a-number', 2, 'Värde', '12¹'],
        ['mixed-text', 3, 'Värde', '14'],
        ['mixed-text', 4, 'Värde', '121'],
      ],
    );
  }); // prettier-ignore
  test('numbers as text, in Swedish form; what may be two numbers, and what is none, is told of', async () => {
    for (const [text, kind] of [
      ['61,5', undefined], ['1 234,5', undefined], ['1\u00a0234', undefined], ['\u22125', undefined], ['1.5', undefined],
      ['1.234', 'ambiguous-number'], ['12 34', 'not-a-number'], ['5 %', 'not-a-number'], ['ca 60', 'not-a-number'], ['1e999', 'not-a-number'], ['NaN', 'not-a-number'],
    ] as const) {
      const found = (await findingsIn(csv('Utfall.csv', outcome(text)))).filter(({ place }) => place.column === 'Värde');
      assert.deepEqual(kinds(found), kind ? [kind] : [], text);
    } // prettier-ignore
  });
  test('headers: twice, spelt wrong, missing, none; blanks and no-break spaces at their edges are no fault', async () => {
    const list = await findingsIn(
      csv('Nämnder.csv', 'Id ;\u00a0Namn;Namn;Slaag;Källor;;Eget\na;A;B;facknämnd;k;lös;x\n'),
    );
    assert.deepEqual(one(list, 'duplicate-header').found, 'Namn');
    assert.deepEqual(one(list, 'unknown-header').expected, 'Slag');
    assert.deepEqual(one(list, 'missing-header').expected, 'Slag');
    assert.equal(list.filter(({ kind }) => kind === 'unknown-header').length, 2);
  });
  test('å as two signs is å; a sign without width inside an id is told of, at its edge it is not', async () => {
    const nfd = 'Na\u0308mnder.csv';
    const list = await findingsIn(
      csv(nfd, 'Id;Namn;Slag;Källor\nna\u200bmnd;Na\u0308mnd\u202e;facknämnd;k\n'),
      csv('Dokument.csv', 'Dokument;Språk;Ändrad\norganisation;sv;2026\n'),
      csv('Källor.csv', 'Dokument;Id;Titel;Adress\norganisation; k\u200b;Källa;https://exempel.test\n'),
    ); // prettier-ignore
    assert.deepEqual(
      list.filter(({ place }) => place.sheet).map(({ kind, place }) => [kind, place.sheet, place.row, place.column]),
      [['format', 'Nämnder'.normalize('NFC'), 2, 'Id'], ['unseen', 'Nämnder'.normalize('NFC'), 2, 'Namn']],
    ); // prettier-ignore
    const bidi = await findingsIn(
      csv('Nämnder.csv', 'Id;Namn;Slag;Källor\na;Nä\u202emnd;facknämnd;k\n'),
      csv('Dokument.csv', 'Dokument;Språk;Ändrad\norganisation;sv;2026\n'),
      csv('Källor.csv', 'Dokument;Id;Titel;Adress\norganisation;k;Källa;https://exempel.test\n'),
    );
    assert.deepEqual(
      [one(bidi, 'unseen').place.row, one(bidi, 'unseen').place.column],
      [2, 'Namn'],
    );
  });
  test('a group that contains itself, through another, and rows that belong to nobody', async () => {
    const list = await findingsIn(
      csv('Grupper.csv', 'Id;Namn;Medlemmar;Källor\na;A;b;k\nb;B;a;k\n'),
      csv('Dokument.csv', 'Dokument;Språk;Ändrad\norganisation;sv;2026\n'),
      csv('Källor.csv', 'Dokument;Id;Titel;Adress\norganisation;k;Källa;https://exempel.test\n'),
      csv('Kontaktvägar.csv', 'Kontakt;Sätt;Nummer eller adress\nborta;telefon;020-00 00 00\n'),
      csv('Mål.csv', 'Program;Id;Text;Källor\nborta;m1;Mål;k\n;m2;Mål;k\n'),
    );
    assert.equal(list.filter(({ kind }) => kind === 'cycle').length, 2);
    assert.equal(one(list, 'cycle').place.column, 'Medlemmar');
    const lost = list.filter(({ kind }) => kind === 'no-document');
    assert.deepEqual(
      lost.map(({ place, found }) => [place.sheet, place.row, found]),
      [
        ['Mål', 2, 'borta'],
        ['Kontaktvägar', 2, 'kontakter'],
      ],
    );
    assert.ok(list.some(({ kind, place }) => kind === 'missing' && place.sheet === 'Mål' && place.row === 3)); // prettier-ignore
  });
});

describe('files', () => {
  const text = 'Id;Namn;Slag;Källor\na;Nämnd å;facknämnd;k\n';
  test('UTF-16 and a mark of the encoding are read; Windows-1252 is told of', async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (one) => one.charCodeAt(0)).buffer)]); // prettier-ignore
    for (const data of [
      bytes(text),
      bytes(`\ufeff${text}`),
      bytes(text.replaceAll('\n', '\r\n')),
      utf16,
    ]) {
      const list = await findingsIn({ name: 'Nämnder.csv', bytes: data });
      assert.ok(!kinds(list).includes('encoding') && !kinds(list).includes('unknown-header'));
    }
    const latin = Uint8Array.from(text, (one) => one.charCodeAt(0));
    assert.deepEqual(kinds(await findingsIn({ name: 'Nämnder.csv', bytes: latin }))[0], 'encoding');
  });
  test('a sheet under the name of a copy, or of a text file, is told of as one that is not read', async () => {
    const rows = outcome('3');
    for (const [name, expected] of [
      ['Kopia av Utfall.csv', 'Utfall'], ['Utfall (1).csv', 'Utfall'], ['utfall 2025.csv', 'Utfall'], ['Utfall - kopia.csv', 'Utfall'],
      ['Utfall.txt', 'Utfall.csv'], ['mapp/Nämnder.xls', 'Nämnder.csv'],
    ]) {
      const found = one(await findingsIn(csv(name!, rows)), 'unknown-sheet');
      assert.deepEqual([found.severity, found.expected], ['error', expected], name);
    }
    const own = await findingsIn(csv('Utfall som diagram.csv', 'År;Antal\n2025;3\n'), csv('läs mig.txt', 'x'));
    assert.deepEqual(own.filter(({ severity }) => severity === 'error').map(({ kind }) => kind), ['no-documents']);
  }); // prettier-ignore
  test('a first line that says what parts the cells, as Excel has it', async () => {
    for (const [sep, text] of [[';', outcome('x')], ['|', outcome('x').replaceAll(';', '|')]] as const) {
      const list = await findingsIn(csv('Utfall.csv', `\ufeffsep=${sep}\r\n${text}`));
      assert.ok(!kinds(list).includes('unknown-header'), kinds(list).join());
      assert.equal(one(list, 'not-a-number').place.row, 3);
    }
  }); // prettier-ignore
  test('a quotation mark without its pair, with the row', async () => {
    const list = await findingsIn(csv('Nämnder.csv', 'Id;Namn\na;A\nb;"B\nc;C\n'));
    assert.equal(one(list, 'broken-quotes').place.row, 3);
  });
  test('what is no workbook, one with a password, and an empty file', async () => {
    for (const [data, kind] of [
      [bytes('hej'), 'unreadable'],
      [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'locked'],
      [new Uint8Array(0), 'unreadable'],
      [zipSync({ 'a.txt': strToU8('x') }), 'unreadable'],
      [(await writeWorkbook(tablesOf([]))).slice(0, 4000), 'unreadable'],
    ] as const) {
      const list = await findingsIn({ name: 'bok.xlsx', bytes: data });
      assert.equal(list[0]?.kind, kind);
    }
    assert.equal((await findingsIn(csv('Mål.csv', ' \n')))[0]?.kind, 'empty-file');
  });
  test('a zip bomb: what it would be is not unpacked, whatever it says of itself', async () => {
    const files = unzipSync((await book({ name: 'Utfall', rows: [['a']] })).bytes);
    const size = MAX_UNPACKED_BYTES + 1_000_000;
    files['xl/worksheets/sheet1.xml'] = new Uint8Array(size).fill(32);
    const bomb = zipSync(files, { level: 1 });
    assert.ok(bomb.byteLength < 5_000_000);
    const before = process.memoryUsage().rss;
    assert.deepEqual(kinds(await findingsIn({ name: 'bok.xlsx', bytes: bomb }))[0], 'too-large');
    // The same, with a small size in its directory and in front of the data.
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 4; at++)
      if (view.getUint32(at, true) === size) view.setUint32(at, 1000, true);
    assert.ok(['unreadable', 'too-large'].includes(kinds(await findingsIn({ name: 'bok.xlsx', bytes: lying }))[0]!)); // prettier-ignore
    assert.ok(process.memoryUsage().rss - before < 400_000_000);
  });
  test('100 MB of CSV is told of without being read', async () => {
    const list = await findingsIn({
      name: 'Utfall.csv',
      bytes: new Uint8Array(100_000_000).fill(59),
    });
    assert.equal(list[0]?.kind, 'too-large');
  });
  test('JSON that is broken, deep, of another version, with keys twice, with __proto__, or no document: the line', async () => {
    const organisation = JSON.stringify(rawOrganisation(), null, 2);
    const file = (content: string, name = 'organisation.json') => csv(name, content);
    const broken = one(await findingsIn(file(organisation.replace('"namnder": [', '"namnder" ['))), 'not-json');
    assert.equal(broken.place.line, organisation.split('\n').findIndex((line) => line.includes('"namnder"')) + 1);
    assert.equal((await findingsIn(file('['.repeat(1_000_000))))[0]?.kind, 'not-json');
    assert.equal((await findingsIn(file(organisation.replace('"schemaVersion": 1', '"schemaVersion": 2'))))[0]?.kind, 'version');
    one(await findingsIn(file(organisation.replace('"namnder":', '"namnder": [], "namnder":'))), 'duplicate-key');
    const blank = one(await findingsIn(file(organisation.replace('{', '{ "": 1,'))), 'unknown-key');
    assert.match(tell(blank).what, /^"" finns inte i formatet/);
    const proto = one(await findingsIn(file(organisation.replace('{', '{ "__proto__": { "x": 1 },'))), 'unknown-key');
    assert.equal(proto.place.path, '__proto__');
    assert.equal((await findingsIn(file('{}', 'annat.json')))[0]?.kind, 'unknown-file');
    assert.equal(({} as Raw).x, undefined);
  }); // prettier-ignore
  test('a million cells to the right, and a corner far away, are no harm', async () => {
    const list = await findingsIn(
      csv('Nämnder.csv', `Id${';'.repeat(100_000)}\na${';x'.repeat(100_000)}\n`),
    );
    assert.ok(list.length > 1000 && groupFindings(list).length < 20);
  });
});

describe('many findings', () => {
  test('five hundred are some kinds: the first of each whole, the rest counted', async () => {
    const rows = Array.from(
      { length: 600 },
      (_, at) => `x;i1;;;hösten ${at};;${at % 2 ? 'ca 5' : at};värde;;;k1`,
    );
    const list = await findingsIn(
      csv('Utfall.csv', [outcomeHeader, ...rows].join('\n')),
      csv('Dokument.csv', 'Dokument;Program;Språk;Ändrad\nuppföljning;x;sv;2026\n'),
    ); // prettier-ignore
    assert.ok(list.length > 800, String(list.length));
    const groups = groupFindings(list);
    assert.ok(groups.length < 10, kinds(list).slice(0, 20).join());
    const format = groups.find(({ kind }) => kind === 'format')!;
    const { where, what, more } = tellGroup(format);
    assert.match(where, /Utfall\.csv, bladet Utfall, rad 2, kolumn E \(Period\)/);
    assert.match(what, /Period är inte skrivet på rätt sätt \(”hösten 0”\)/);
    assert.match(more, /^Och 599 till av samma slag: .*rad 3.* …$/);
  });
  test('every kind has words in both languages', () => {
    assert.deepEqual(Object.keys(findingWords.sv.words), Object.keys(findingWords.en.words));
  });
});

test('whatever comes, there are findings and no crash', async () => {
  const valid = await writeWorkbook(tablesOf([]));
  const names = fc.constantFrom('Utfall.csv', 'Mål.csv', 'Ord.csv', 'organisation.json', 'programs/x.json', 'contacts.json', 'a.json', 'bok.xlsx');
  const noise = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: 'binary' }).map(bytes),
    fc.json({ maxDepth: 4 }).map(bytes),
    fc.array(fc.array(fc.string())).map((rows) => bytes(rows.map((row) => row.join(';')).join('\n'))),
    // A workbook with some of its bytes changed.
    fc.array(fc.tuple(fc.nat(valid.length - 1), fc.nat(255)), { maxLength: 8 }).map((changes) => {
      const copy = valid.slice();
      for (const [at, value] of changes) copy[at] = value;
      return copy;
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ name: names, bytes: noise }), { maxLength: 3 }), async (files) => {
      assert.ok(Array.isArray(await findingsIn(...files)));
    }),
    { numRuns: 250 },
  );
}); // prettier-ignore
