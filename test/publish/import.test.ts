import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  diffApis,
  importFiles,
  importOver,
  readFiles,
  readTables,
  sheets,
  sheetsOf,
  type ApiSet,
  type ImportKind,
} from '../../src/publish/index.js';
import type { Cell } from '../../src/publish/tables/cell.js';
import { tell } from '../../src/i18n/tell.js';
import { rawOrganisation, rawOutcomes, rawProgram, type Raw } from '../support/node.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const named = (name: string, content: unknown) => ({
  name,
  bytes: bytes(typeof content === 'string' ? content : JSON.stringify(content)),
});

/** A programme that imported rows belong to. Exempeldata. */
const base: Raw[] = [
  {
    file: 'bas', sheet: 'Program',
    header: ['Program', 'Språk', 'Ändrad', 'Titel', 'Kort titel', 'Från', 'Till', 'Status', 'Fil med organisation'],
    rows: [{ number: 2, cells: ['exempel', 'sv', '2026', 'Exempel', 'Exempel', '2026', '2029', 'gällande', 'x.json'] }],
  },
  {
    file: 'bas', sheet: 'Dokument', header: ['Dokument', 'Program', 'Språk', 'Ändrad'],
    rows: [{ number: 2, cells: ['uppföljning', 'exempel', 'sv', '2026'] }],
  },
]; // prettier-ignore

async function run(kind: ImportKind, file: ReturnType<typeof named>, map: string) {
  const { tables, findings } = await importFiles(kind, [file], named('karta.yaml', map));
  const read = readTables([...base, ...tables]);
  for (const one of [...findings, ...read.findings])
    for (const lang of ['sv', 'en'] as const) assert.match(tell(one, lang).what, /\S/);
  const raw = (end: string): Raw => read.files.find(({ file }) => file.endsWith(end))?.raw;
  return {
    kinds: [...findings, ...read.findings].map(({ kind }) => kind),
    findings: [...findings, ...read.findings],
    outcomes: raw('outcomes.json').outcomes as Raw[],
    program: raw('exempel.json'),
    statuses: raw('outcomes.json').activityStatuses as Raw[],
  };
}

describe('tables of the owner', () => {
  const map = `
tables:
  - sheet: Utfall
    columns: { Indikator: Nyckeltal, Nämnd: [Enhet, Stadsdel], Period: År, Värde: Utfall }
    values:
      Indikator: { Andel nöjda: i1 }
      Nämnd: { Norra: norra, "": "" }
    constants: { Program: exempel, Källor: rapport }
    states: { "-": saknas, "*": dolt vid källan }
`;
  test('a long table: columns by name, whatever their order, and words by the map', async () => {
    const { outcomes, kinds, findings } = await run(
      'table',
      named('u.csv', '\ufeffÅr;Stadsdel;Nyckeltal;Utfall;Kontaktperson\r\n2024;Norra;Andel nöjda;61,5;A\r\n2024;norra ;andel  nöjda;*;B\r\n2025;;Andel nöjda;-;C\r\n'),
      map,
    ); // prettier-ignore
    assert.deepEqual(
      outcomes.map((one) => [one.indicatorId, one.namnd, one.period, one.value, one.state]),
      [
        ['i1', 'norra', '2024', 61.5, 'value'],
        ['i1', 'norra', '2024', null, 'suppressed'],
        ['i1', undefined, '2025', null, 'missing'],
      ],
    );
    assert.deepEqual(kinds, ['personal-data']);
    assert.equal(findings[0]!.found, 'Kontaktperson');
  });
  test('what cannot be placed is told of and not read: a name, a figure, an empty cell', async () => {
    const { outcomes, findings } = await run(
      'table',
      named('u.csv', 'År;Enhet;Nyckeltal;Utfall\n2024;Södra;Andel nöjda;1\n2024;Norra;Andel nöjda;drygt 300\n2024;Norra;Andel nöjda;\n2024;Norra;Andel nöjda;0\n'),
      map,
    ); // prettier-ignore
    assert.deepEqual(
      outcomes.map((one) => one.value),
      [0],
    );
    assert.deepEqual(
      findings.map(({ kind, place, found }) => [kind, place.row, found]),
      [
        ['unmapped-name', 2, 'Södra'],
        ['unknown-value', 3, 'drygt 300'],
        ['unknown-value', 4, ''],
      ],
    );
  });
  test('a wide table: what each column says stands in the map', async () => {
    const { outcomes, kinds } = await run(
      'table',
      named('u.csv', 'Mått,2024 kvinnor,2024 män,2025\ni1,10,20,\n'),
      `
tables:
  - sheet: Utfall
    columns: { Indikator: Mått }
    constants: { Program: exempel, Källor: rapport }
    states: { "": inte rapporterat än }
    wide:
      into: Värde
      columns:
        2024 kvinnor: { Period: "2024", Kön: kvinnor }
        2024 män: { Period: "2024", Kön: män }
        2025: { Period: "2025" }
`,
    );
    assert.deepEqual(kinds, []);
    assert.deepEqual(
      outcomes.map((one) => [one.period, one.sex, one.value, one.state]),
      [
        ['2024', 'women', 10, 'value'],
        ['2024', 'men', 20, 'value'],
        ['2025', undefined, null, 'not-yet-reported'],
      ],
    );
  });
  test('a column of the map that is not there: its rows would be of something else, and it is an error', async () => {
    const { findings } = await run(
      'table',
      named('u.csv', 'År;Nyckeltal;Utfall\n2024;Andel nöjda;5\n'),
      map,
    );
    assert.deepEqual(
      findings.map(({ severity, kind, expected }) => [severity, kind, expected]),
      [['error', 'missing-column', 'Enhet / Stadsdel']],
    );
  });
  test('a map that is wrong: nothing is read, and it says where', async () => {
    for (const [text, kind, found] of [
      ['tables: [', 'map-unreadable', undefined],
      ['tables:\n  - sheet: Utfal\n    columns: {}\n', 'map-unknown-key', 'Utfal'],
      ['tables:\n  - sheet: Utfall\n    colums: {}\n', 'map-unknown-key', 'colums'],
      ['tables:\n  - sheet: Utfall\n    columns: { Värden: x }\n', 'map-unknown-key', 'Värden'],
      ['a: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b, *b]\ntables: [*c, *c, *c, *c, *c, *c]', 'map-unreadable', undefined],
      ['', 'empty-file', undefined],
      ['kolada: x', 'map-missing', undefined],
    ] as const) {
      const result = await importFiles('table', [named('u.csv', 'a;b\n1;2\n')], named('k.yaml', text));
      assert.deepEqual(result.tables, [], text);
      const first = result.findings.find((one) => one.kind === kind);
      assert.ok(first, `${text}: ${result.findings.map((one) => one.kind).join()}`);
      if (found) assert.equal(first.found, found);
    } // prettier-ignore
  });
});

describe('an export view of Stratsys', () => {
  const view = {
    header: ['Initiativ_InterntID', 'Initiativ_Namn', 'Initiativ_Status', 'Initiativ_Kontaktperson', 'Initiativ_Mal', 'Effektmal_FargNamn', 'Initiativ_Enhet'],
    values: [
      ['a1', 'Utbilda%0Apersonal 100%25', 'Pilot', 'N N', 'm1;m2', 'Grön Fler når hjälp', 'socialnamnden'],
      ['a1', 'Utbilda%0apersonal 100%25', 'Pilot', 'N N', 'm1;m2', 'Inga data Fler når hjälp', 'socialnamnden'],
      ['', 'Utan id', '', '', '', '', ''],
      ['a2', 'Något\u00a0annat', 'Skala upp', 'M M', 'm1 • m3', '', 'socialnamnden'],
    ],
  }; // prettier-ignore
  const map = `
tables:
  - sheet: Aktiviteter
    columns: { Id: Initiativ_InterntID, Text: Initiativ_Namn, Mål: [Initiativ_Malkoppling, Initiativ_Mal] }
    constants: { Program: exempel, Källor: stratsys }
    ignore: [Initiativ_Status, Effektmal_FargNamn, Initiativ_Enhet]
  - sheet: Aktivitetsläge
    columns: { Aktivitet: Initiativ_InterntID, Läge: Initiativ_Status, Nämnd: Initiativ_Enhet }
    values: { Läge: { Pilot: pågår } }
    constants: { Program: exempel, Period: "2025", Källor: stratsys }
    ignore: [Initiativ_Namn, Initiativ_Mal, Effektmal_FargNamn]
`;
  test('signs are decoded, rows merged, lists parted, persons dropped, colours taken away, an unknown status told of', async () => {
    const { program, statuses, findings, kinds } = await run(
      'stratsys',
      named('s.json', view),
      map,
    );
    assert.deepEqual(
      program.activities.map((one: Raw) => [one.id, one.text, one.goalIds]),
      [
        ['a1', 'Utbilda\npersonal 100%', ['m1', 'm2']],
        ['a2', 'Något annat', ['m1', 'm3']],
      ],
    );
    assert.deepEqual(statuses.map((one) => [one.activityId, one.status]), [['a1', 'ongoing']]); // prettier-ignore
    for (const kind of [
      'personal-data',
      'merged-rows',
      'without-id',
      'colour-word',
      'unknown-status',
    ] as const)
      assert.ok(kinds.includes(kind), `${kind}: ${kinds.join()}`);
    assert.equal(findings.find(({ kind }) => kind === 'unknown-status')!.found, 'Skala upp');
    assert.ok(!JSON.stringify([program, statuses]).includes('N N'));
  });
  test('what is no export view, and a column that has changed its name', async () => {
    const none = await importFiles('stratsys', [named('s.json', { Result: [] })], named('k', map));
    assert.deepEqual(
      none.findings.map(({ kind }) => kind),
      ['not-the-shape'],
    );
    const renamed = { ...view, header: view.header.map((one) => one.replace('_Namn', '_Titel')) };
    const { kinds } = await run('stratsys', named('s.json', renamed), map);
    assert.ok(kinds.includes('missing-column') && kinds.includes('unmapped-column'));
  });
});

describe('Kolada', () => {
  const map = `
kolada:
  program: exempel
  source: kolada
  kpis: { N00000: i1 }
  areas: { "0180": "" }
`;
  const values = [
    { gender: 'T', count: 1, status: '', value: 12.5 },
    { gender: 'K', count: 1, status: 'Missing', value: null },
    { gender: 'M', count: 2, status: '', value: 0 },
  ];
  test('v3, and the envelope of v2: a year as a number or a text, null is missing and never 0', async () => {
    for (const [period, envelope] of [
      [2024, { next_page: null }],
      ['2024', { count: 1, previous_page: '', next_page: 'https://exempel.test/2' }],
    ] as const) {
      const raw = {
        ...envelope,
        values: [{ kpi: 'N00000', municipality: '0180', period, values }],
      };
      const { outcomes, kinds } = await run('kolada', named('k.json', raw), map);
      assert.deepEqual(
        outcomes.map((one) => [one.period, one.sex, one.value, one.state]),
        [
          ['2024', 'all', 12.5, 'value'],
          ['2024', 'women', null, 'missing'],
          ['2024', 'men', 0, 'value'],
        ],
      );
      assert.deepEqual(kinds.includes('more-pages'), 'count' in envelope);
      assert.ok(kinds.includes('null-value') && kinds.includes('group-mean'));
    }
  });
  test('a code or a gender that is not known is told of and not read', async () => {
    const raw = {
      values: [
        { kpi: 'constructor', municipality: '0180', period: 2024, values },
        { kpi: 'N00000', municipality: '__proto__', period: 2024, values },
        {
          kpi: 'N00000',
          municipality: '0180',
          period: 2024,
          values: [{ gender: 'toString', value: 1 }],
        },
        { kpi: 'N99999', municipality: '0180', period: 2024, values },
        { kpi: 'N00000', municipality: '1480', period: 2024, values },
        { kpi: 'N00000', municipality: '0180', period: 2024, values: [{ gender: 'F', value: 1 }] },
      ],
    };
    const { outcomes, findings } = await run('kolada', named('k.json', raw), map);
    assert.deepEqual(outcomes, []);
    assert.deepEqual(
      findings.map(({ found }) => found),
      ['constructor', '__proto__', 'toString', 'N99999', '1480', 'F'],
    );
  });
});

describe('rows that are laid over those that are there', () => {
  /** The made-up city, as it lies in its folder. */
  const city = async () => {
    const files = { 'organisation.json': rawOrganisation(), 'programs/exempel.json': rawProgram(), 'programs/exempel/outcomes.json': rawOutcomes() };
    const { set } = await readFiles(Object.entries(files).map(([name, raw]) => named(name, raw)));
    return set;
  }; // prettier-ignore
  const over = (set: ApiSet, sheet: string, ...rows: Record<string, Cell>[]) => {
    const { headers } = sheets.find(({ name }) => name === sheet)!;
    const cells = rows.map((row, at) => ({ number: at + 2, cells: headers.map((one) => row[one]) }));
    return importOver('bok', set, [{ file: 'ny', sheet, header: headers, rows: cells, addition: true }]);
  }; // prettier-ignore

  test('what stands in other sheets of a record is kept, whichever list it is in', async () => {
    const set = await city();
    let kept = 0;
    // Every list that has others below it, and every record of it laid over itself.
    for (const { plan, rows } of sheetsOf(set)) {
      if (!sheets.some(({ parts }) => parts.some(({ parent, kind }) => plan.parts.some((one) => one.list !== '' && one.list === parent && one.kind === kind)))) continue;
      const own = rows.map((cells) => Object.fromEntries(plan.headers.map((header, at) => [header, cells[at]])));
      const { set: after, findings } = over(set, plan.name, ...own);
      assert.deepEqual(findings, [], plan.name);
      assert.deepEqual(diffApis(set, after), [], plan.name);
      kept += own.length;
    }
    assert.ok(kept > 10, String(kept));
  }); // prettier-ignore
  test('two rows of the same that say different things: an error; the same twice is no harm', async () => {
    const set = await city();
    const { id, goalIds } = rawProgram().activities[0];
    const row = (Text: string) => ({ Program: 'exempel', Id: id, Mål: goalIds.join('; '), Text, Källor: 'exempel' });
    const [source] = rawProgram().sources;
    const laid = (...texts: string[]) => over(set, 'Aktiviteter', ...texts.map((text) => ({ ...row(text), Källor: source.id })));
    const { findings } = laid('Ett', 'Två');
    assert.deepEqual(findings.map(({ kind, severity, place, found }) => [kind, severity, place.row, found]), [['duplicate-document', 'error', 3, id]]);
    assert.deepEqual(laid('Ett', 'Ett').findings, []);
    const changed = laid('Ett').set.read('program', 'programs/exempel.json').activities[0]!;
    assert.equal(changed.text, 'Ett');
    assert.ok(changed.responsibilities.length > 0);
  }); // prettier-ignore
});

test('whatever comes, an adapter tells of it and does not break', async () => {
  const maps = [
    'tables: [{ sheet: Utfall, columns: { Indikator: a, Värde: b } }]',
    'kolada: { program: x, source: y, kpis: { a: b }, areas: { a: b } }',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<ImportKind>('table', 'stratsys', 'kolada'),
      fc.oneof(
        fc.json(),
        fc.string({ unit: 'binary' }),
        fc.array(fc.dictionary(fc.constantFrom('kpi', 'values', 'period', '__proto__'), fc.jsonValue())).map((list) => JSON.stringify({ values: list, header: ['a', 'b'] })),
        fc.array(fc.array(fc.jsonValue())).map((list) => JSON.stringify({ values: list, header: ['a', 'b'] })),
      ),
      fc.oneof(fc.constantFrom(...maps), fc.string({ unit: 'binary' })),
      async (kind, content, map) => {
        const { tables } = await importFiles(kind, [named('x.csv', content)], named('m', map));
        readTables(tables);
      },
    ),
    { numRuns: 300 },
  ); // prettier-ignore
});
