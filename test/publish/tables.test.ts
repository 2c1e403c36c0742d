import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type * as z from 'zod/mini';
import { documents, type DocumentKind } from '../../src/data/index.js';
import { schemas } from '../../src/data/schema/index.js';
import { normalise } from '../../src/publish/build/normal.js';
import { readCsv } from '../../src/publish/csv/read.js';
import { writeCsv } from '../../src/publish/csv/write.js';
import type { Table } from '../../src/publish/tables/cell.js';
import { readTables } from '../../src/publish/tables/read.js';
import { fieldsOf } from '../../src/publish/tables/shape.js';
import { strFromU8, unzipSync } from 'fflate';
import { idsFor, sheets, type TableKind } from '../../src/publish/tables/sheets.js';
import { tablesOf, type TableDocument } from '../../src/publish/tables/write.js';
import { readWorkbook } from '../../src/publish/workbook/read.js';
import { writeWorkbook } from '../../src/publish/workbook/write.js';
import { anyDocuments } from '../support/any-document.js';
import { readJson, root } from '../support/node.js';

const path = 'public/api/v1/';
/** Every document that is shipped, but the index. */
const shipped = (): TableDocument[] =>
  (readdirSync(new URL(path, root), { recursive: true }) as string[])
    .filter((file) => file.endsWith('.json') && !/^(schema|index)/.test(file))
    .map((file) => {
      const kind = (/(outcomes|opinions|organisation|contacts|history)\.json$/.exec(file)?.[1] ??
        'program') as 'program';
      return { kind, document: schemas[kind].parse(readJson(path + file)) };
    });

/** What is read back, in the normal form. */
function read(tables: readonly Table[]): Map<string, unknown> {
  const { files, findings } = readTables(tables);
  assert.deepEqual(findings, []);
  return new Map(
    files.map(({ kind, file, raw }) => [
      file,
      normalise(kind, (schemas[kind] as z.ZodMiniType).parse(raw) as never),
    ]),
  );
}

const nameOf = ({ kind, document }: TableDocument): string =>
  documents[kind].file.replace(
    '{id}',
    'program' in document ? document.program : 'id' in document ? document.id : document.language,
  );

function assertSame(back: Map<string, unknown>, before: readonly TableDocument[]) {
  assert.deepEqual([...back.keys()].sort(), before.map(nameOf).sort());
  for (const one of before)
    assert.equal(
      JSON.stringify(back.get(nameOf(one))),
      JSON.stringify(normalise(one.kind, one.document as never)),
    );
}

const asTables = (before: readonly TableDocument[]): Table[] =>
  tablesOf(before).map(({ plan, rows }) => ({
    file: 'x',
    sheet: plan.name,
    header: plan.headers,
    rows: rows.map((cells, at) => ({ number: at + 2, cells })),
  }));

async function throughWorkbook(before: readonly TableDocument[]): Promise<Table[]> {
  const { tables, findings } = await readWorkbook('x.xlsx', await writeWorkbook(tablesOf(before)));
  assert.deepEqual(findings, []);
  return [...tables];
}

const throughCsv = (before: readonly TableDocument[]): Table[] =>
  tablesOf(before).map((sheet) => {
    const bytes = new TextEncoder().encode(writeCsv(sheet));
    const { table, findings } = readCsv(`${sheet.plan.name}.csv`, bytes);
    assert.deepEqual(findings, []);
    return table!;
  });

describe('documents as tables, and back', () => {
  test('every document, whatever the format allows', () => {
    fc.assert(
      fc.property(anyDocuments, (before) => assertSame(read(asTables(before)), before)),
      { numRuns: 60 },
    );
  });
  test('through a file of CSV for each sheet', () => {
    fc.assert(
      fc.property(anyDocuments, (before) => assertSame(read(throughCsv(before)), before)),
      { numRuns: 60 },
    );
  });
  test('through a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocuments, async (before) =>
        assertSame(read(await throughWorkbook(before)), before),
      ),
      { numRuns: 25 },
    );
  });
  test('every programme that is shipped, in each way', async () => {
    const before = shipped();
    assert.ok(before.length > 7);
    assertSame(read(asTables(before)), before);
    assertSame(read(throughCsv(before)), before);
    assertSame(read(await throughWorkbook(before)), before);
  });
});

describe('the columns', () => {
  test('every list of records has a sheet', () => {
    const known = new Set(
      sheets.flatMap(({ parts }) => parts.map((one) => `${one.kind} ${one.list}`)),
    );
    const look = (kind: DocumentKind, schema: z.core.$ZodType, above: string): void => {
      for (const { path: at, element } of fieldsOf(schema).lists) {
        const list = `${above}${at.join('.')}`;
        assert.ok(known.has(`${kind} ${list}`), `${kind} ${list} has no sheet`);
        look(kind, element, `${list}[].`);
      }
    };
    for (const [kind, schema] of Object.entries(schemas))
      if (kind !== 'index') look(kind as TableKind, schema as z.core.$ZodType, '');
  });
  test('no header stands twice in a sheet, and no word twice in a list', () => {
    for (const { name, parts } of sheets)
      for (const { columns } of parts) {
        const headers = columns.map(({ header }) => header.toLowerCase());
        assert.equal(new Set(headers).size, headers.length, `${name}: ${headers.join(', ')}`);
        for (const { words } of columns) {
          const list = Object.values(words ?? {});
          assert.equal(new Set(list).size, list.length, list.join(', '));
          assert.ok(list.every((one) => one === one.toLowerCase() && !one.includes(';')));
        }
      }
  });
  test('the same documents are the same workbook, to the byte', async () => {
    const [first, second] = [
      await writeWorkbook(tablesOf(shipped())),
      await writeWorkbook(tablesOf(shipped())),
    ];
    assert.deepEqual(first, second);
  });

  test('where an id of another sheet stands, that sheet is what to choose from', () => {
    const named = sheets.flatMap((sheet) =>
      sheet.parts.flatMap((part) =>
        part.columns.flatMap((column) => {
          const ids = idsFor(part, column);
          return ids ? [`${sheet.name} ${column.header}: ${ids.plan.name} ${ids.header}`] : [];
        }),
      ),
    );
    for (const one of [
      'Ansvar Nämnd: Nämnder Id',
      'Ansvar Grupp: Grupper Id',
      'Delmål Mål: Mål Id',
      'Utfall Indikator: Indikatorer Id',
      'Aktivitetsläge Aktivitet: Aktiviteter Id',
      'Mål Program: Program Program',
    ])
      assert.ok(named.includes(one), one);
    // Several in a cell are written, and the language of a file is no programme.
    assert.ok(!named.some((one) => /^(Mål Målgrupper|Ord )/.test(one)), named.join());
  });
  test('a list of ids ends with the last one that stands there', async () => {
    const filled = tablesOf(shipped());
    const files = unzipSync(await writeWorkbook(filled));
    const xml = sheets
      .map((_, at) => strFromU8(files[`xl/worksheets/sheet${at + 2}.xml`]!))
      .join('');
    const formulas = Array.from(xml.matchAll(/<formula1>([^<]*!.*?)<\/formula1>/g), ([, one]) =>
      one!.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"'),
    );
    assert.ok(formulas.length >= 40, String(formulas.length));
    for (const formula of new Set(formulas)) {
      const [, name, letter] = /^'([^']+)'!\$([A-Z])\$2:/.exec(formula)!;
      const { rows } = filled.find(({ plan }) => plan.name === name)!;
      const last = rows.length + 501;
      const column = (first: number) => `'${name}'!$${letter}$${first}:$${letter}$${last}`;
      assert.equal(
        formula,
        `'${name}'!$${letter}$2:INDEX(${column(1)},MAX(2,SUMPRODUCT(MAX((${column(2)}<>"")*ROW(${column(2)})))))`,
      );
      assert.ok(formula.length <= 255, 'as much as Excel takes in a list');
    }
  });
});
