import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { disclosedIn } from '../../../src/data/checks/disclosure.js';
import { addsUp } from '../../../src/data/derive/outcomes/facts.js';
import type { Outcome } from '../../../src/data/index.js';
import type { Raw } from '../../support/node.js';
// The same cases in each run.
import '../../support/node.js';

type Sex = Outcome['sex'];
type Figure = number | Outcome['state'] | { asPublished: string; value: number } | Partial<Outcome>;

/** There is none now, and there was one before. */
const revised = (state: Outcome['state'], value: number): Partial<Outcome> =>
  ({ state, value: null, revisions: [{ value }] }) as Raw;

/** A record of a table: `city` or a nämnd, a sex, and its figure or why there is none. */
const record = (namnd: string, sex: Sex, figure: Figure): Outcome => {
  const value = typeof figure === 'number' ? { value: figure } : { value: null };
  return {
    ...(namnd === 'city' ? {} : { namnd }),
    sex,
    state: typeof figure === 'string' ? figure : 'value',
    ...(typeof figure === 'object' ? figure : value),
  } as Raw;
};
const table = (rows: Record<string, Partial<Record<Sex, Figure>>>): Outcome[] =>
  Object.entries(rows).flatMap(([namnd, figures]) =>
    Object.entries(figures).map(([sex, figure]) => record(namnd, sex as Sex, figure)),
  );
const disclosed = (rows: Parameters<typeof table>[0]): string[] =>
  disclosedIn(table(rows)).map(({ namnd = 'city', sex }) => `${namnd} ${sex}`);

const hidden = 'suppressed';

describe('what a table gives away', () => {
  const cases: [what: string, rows: Parameters<typeof table>[0], found: string[]][] = [
    [
      'the last of the parts of a total',
      { city: { all: 100 }, a: { all: 40 }, b: { all: hidden }, c: { all: 50 } },
      ['b all'],
    ],
    [
      'the same where another part adds nothing',
      { city: { all: 100 }, a: { all: 40 }, b: { all: hidden }, c: { all: 'not-applicable' } },
      ['b all'],
    ],
    [
      'the same where another part is no longer measured',
      { city: { all: 100 }, a: { all: 40 }, b: { all: hidden }, c: { all: 'discontinued' } },
      ['b all'],
    ],
    [
      'not where another part is only missing',
      { city: { all: 100 }, a: { all: 40 }, b: { all: hidden }, c: { all: 'missing' } },
      [],
    ],
    [
      'the same where another part was told before, and is missing now',
      {
        city: { all: 100 },
        a: { all: 60 },
        b: { all: hidden },
        c: { all: revised('missing', 30) },
      },
      ['b all'],
    ],
    [
      'the same where the whole was told before, and is not reported any more',
      { city: { all: revised('not-yet-reported', 100) }, a: { all: 60 }, b: { all: hidden } },
      ['b all'],
    ],
    [
      'the same where a text is not of the value that stands there',
      { city: { all: 100 }, a: { all: { value: 97, asPublished: '<5' } }, b: { all: hidden } },
      ['b all'],
    ],
    [
      'not where another part is not reported yet',
      { city: { all: 100 }, a: { all: 40 }, b: { all: hidden }, c: { all: 'not-yet-reported' } },
      [],
    ],
    [
      'a total that follows from two others: 100 − 40 women, of whom 45 are told',
      { city: { all: 100, men: 40 }, a: { women: hidden }, b: { women: 45 } },
      ['a women'],
    ],
    ['a total with one part', { city: { all: 3 }, a: { all: hidden } }, ['a all']],
    [
      'a total of nothing',
      { city: { all: 0 }, a: { all: hidden }, b: { all: hidden } },
      ['a all', 'b all'],
    ],
    [
      'nothing is left of the total',
      { city: { all: 7 }, a: { all: 7 }, b: { all: hidden }, c: { all: hidden } },
      ['b all', 'c all'],
    ],
    [
      'nothing is left, and a missing one is nothing too',
      { city: { all: 7 }, a: { all: 7 }, b: { all: hidden }, c: { all: 'missing' } },
      ['b all'],
    ],
    ['a hidden total', { city: { all: hidden }, a: { all: 3 }, b: { all: 4 } }, ['city all']],
    ['women of none', { a: { all: 0, women: hidden } }, ['a women']],
    [
      'two steps: the men of A are 3, so the men of B are 2, and the women of B 3',
      {
        city: { men: 5 },
        a: { all: 10, women: 7, men: hidden },
        b: { all: 5, women: hidden, men: hidden },
      },
      ['a men', 'b women', 'b men'],
    ],
    [
      'four in a square, of which none can be told',
      {
        city: { all: 20, women: 10, men: 10 },
        a: { all: 10, women: hidden, men: hidden },
        b: { all: 10, women: hidden, men: hidden },
      },
      [],
    ],
    [
      'the same square where its sums leave one way only',
      {
        city: { all: 10, women: 10, men: 0 },
        a: { all: 6, women: hidden, men: hidden },
        b: { all: 4, women: hidden, men: hidden },
      },
      ['a women', 'a men', 'b women', 'b men'],
    ],
    [
      'a figure that is given as fewer than one',
      { city: { all: 9 }, a: { all: hidden }, b: { all: { value: 1, asPublished: '<1' } } },
      ['a all'],
    ],
    [
      'not where the other is given as fewer than five',
      { city: { all: 9 }, a: { all: hidden }, b: { all: { value: 5, asPublished: 'färre än 5' } } },
      [],
    ],
    [
      'a figure of at least all that there are leaves nothing',
      { city: { all: 9 }, a: { all: hidden }, b: { all: { value: 9, asPublished: '≥ 9' } } },
      ['a all'],
    ],
    ['women and men of the city alone', { city: { all: 7, women: hidden, men: hidden } }, []],
    ['one of them', { city: { all: 7, women: hidden, men: 5 } }, ['city women']],
    ['nothing without a total', { a: { all: 3 }, b: { all: hidden } }, []],
    [
      'nothing where the figures do not add up: the city has others than its nämnder',
      { city: { all: 10 }, a: { all: 12 }, b: { all: hidden } },
      [],
    ],
    [
      'what the sums that hold give away, beside one that does not',
      { city: { all: 10 }, a: { all: 12, women: 5, men: hidden }, b: { all: 1 } },
      ['a men'],
    ],
    [
      'girls, where women, men, boys and all are told',
      { city: { all: 10, women: 4, men: 3, girls: hidden, boys: 1 } },
      ['city girls'],
    ],
    [
      'not where men are hidden too, whether or not there is a record of them',
      { city: { all: 10, women: 4, men: hidden, girls: hidden, boys: 1 } },
      [],
    ],
    ['the same without one', { city: { all: 10, women: 4, girls: hidden, boys: 1 } }, []],
    [
      'girls, where the table is of girls and boys alone',
      { city: { all: 10, girls: hidden, boys: 6 } },
      ['city girls'],
    ],
    [
      'girls of one nämnd, of which the others and the county are told',
      { city: { girls: 9 }, a: { girls: 4 }, b: { girls: hidden } },
      ['b girls'],
    ],
    [
      'a table in which one nämnd alone has girls and boys: those of the other may be any',
      { a: { all: 9, women: 4, men: 3, girls: 1, boys: 1 }, b: { all: 9, women: 4, men: hidden } },
      [],
    ],
    [
      'two steps over girls: of the county 5, so of B 3, and so its boys',
      {
        city: { girls: 5 },
        a: { girls: 2 },
        b: { all: 8, women: 2, men: 2, girls: hidden, boys: hidden },
      },
      ['b girls', 'b boys'],
    ],
    [
      'nothing of all, where women and men are told and hidden ones may be any',
      { a: { all: 'not-applicable', women: hidden, men: hidden } },
      [],
    ],
  ];
  for (const [what, rows, found] of cases) {
    test(what, () => assert.deepEqual(disclosed(rows).sort(), found.sort()));
  }

  test('a large table, and noise in its sums', () => {
    const rows: Parameters<typeof table>[0] = { city: { all: 0 } };
    for (let at = 0; at < 400; at++) rows[`n${at}`] = { all: 0.1 * at };
    rows.city = { all: 400 * 199.5 * 0.1 };
    rows.n7 = { all: hidden };
    assert.deepEqual(disclosed(rows), ['n7 all']);
    rows.n8 = { all: hidden };
    assert.deepEqual(disclosed(rows), []);
  });
});

describe('against every table that fits', () => {
  /*
   * Of a network, a figure that can be another can be one more or one less, and then no figure has to
   * be further off. So it is enough to try out what is one beside the truth: up to one more than it.
   */
  const names = ['a', 'b', 'c'];
  const adults: Sex[] = ['women', 'men'];
  const children: Sex[] = ['girls', 'boys'];
  // Four figures of three nämnder are more tables than a test has the time for.
  const anyTable = fc
    .constantFrom(
      { parts: adults, most: 2, rows: 3 },
      { parts: children, most: 2, rows: 3 },
      { parts: [...adults, ...children], most: 1, rows: 2 },
    )
    .chain(({ parts, most, rows }) =>
      fc.record({
        parts: fc.constant(parts),
        most: fc.constant(most),
        truth: fc.array(
          fc.array(fc.nat({ max: most }), { minLength: parts.length, maxLength: parts.length }),
          { minLength: 1, maxLength: rows },
        ),
        shown: fc.array(fc.constantFrom('value', 'value', hidden, hidden, 'missing', 'gone'), {
          minLength: 16,
          maxLength: 16,
        }),
      }),
    )
    .map(({ parts, most, truth, shown }) => {
      const columns: Sex[] = ['all', ...parts];
      const sums = (cells: readonly (readonly number[])[]) => {
        const rows = cells.map((row) => [row.reduce((sum, one) => sum + one), ...row]);
        return [columns.map((_, at) => rows.reduce((sum, row) => sum + row[at]!, 0)), ...rows];
      };
      const figures = sums(truth);
      const list: { place: [number, number]; record: Outcome }[] = [];
      figures.forEach((row, at) =>
        row.forEach((figure, column) => {
          const how = shown[at * columns.length + column]!;
          // What is not there is a record less; but nobody knows of a nämnd without any, nor of
          // girls or women of whom there is no word.
          const isNeeded = (at > 0 && column === 0) || (at === 1 && column % 2 === 1);
          if (how === 'gone' && !isNeeded) return;
          const state = how === 'gone' ? 'missing' : how;
          list.push({
            place: [at, column],
            record: record(
              at === 0 ? 'city' : names[at - 1]!,
              columns[column]!,
              state === 'value' ? figure : (state as Outcome['state']),
            ),
          });
        }),
      );
      return { sums, figures, list, most, width: parts.length, count: truth.length };
    });

  test('a hidden figure is told of when all that fit have the same, and only then', () => {
    let [told, kept] = [0, 0];
    fc.assert(
      fc.property(anyTable, ({ sums, figures, list, most, width, count }) => {
        const seen = list.map(() => new Set<number>());
        const cells = Array.from({ length: count }, () => Array<number>(width).fill(0));
        const visit = (at: number): void => {
          if (at < count * width) {
            for (let value = 0; value <= most + 1; value++) {
              cells[Math.floor(at / width)]![at % width] = value;
              visit(at + 1);
            }
            return;
          }
          const made = sums(cells);
          const fits = list.every(
            ({ place: [row, column], record: one }) =>
              one.state !== 'value' || made[row]![column] === figures[row]![column],
          );
          if (fits) list.forEach(({ place: [r, c] }, index) => seen[index]!.add(made[r]![c]!));
        };
        visit(0);
        const expected = list.filter(
          ({ record: one }, index) => one.state === hidden && seen[index]!.size === 1,
        );
        const found = disclosedIn(list.map(({ record: one }) => one));
        const placesOf = (records: readonly Outcome[]) =>
          records.map(({ namnd, sex }) => `${namnd} ${sex}`).sort();
        assert.deepEqual(placesOf(found), placesOf(expected.map(({ record: one }) => one)));
        told += found.length;
        kept += list.filter(({ record: one }) => one.state === hidden).length - found.length;
      }),
      { numRuns: 400 },
    );
    assert.ok(told > 100 && kept > 100, `${told} told, ${kept} kept`);
  });
});

test('what adds up: counts, and what is one by its name', () => {
  const other = (unitLabel?: string) =>
    addsUp({ unit: 'other', ...(unitLabel === undefined ? {} : { unitLabel }) });
  assert.ok(addsUp({ unit: 'count' }));
  assert.ok(!addsUp({ unit: 'percent' }));
  for (const label of [
    'personer',
    'Antal beslut',
    'st',
    'ärenden',
    'barn och unga',
    'people',
    'elever',
    'klienter',
    'brukare',
    'hushåll',
    'familjer',
    'ungdomar 13–17 år',
    'medarbetare',
    'deltagare',
    'besök',
    'samtal',
    'utredningar',
    'ansökningar',
    'våldsutsatta',
    'flickor och pojkar',
    'platser',
    'polisanmälningar',
    'personer per år',
    'elever med godkända betyg',
    'households',
  ]) {
    assert.ok(other(label), label);
  }
  for (const label of [
    undefined,
    'index',
    'dagar',
    'antal per 1 000 invånare',
    'personer i snitt',
    'andel personer',
    'kr/person',
    'tkr',
    'kronor',
    'miljoner kronor',
    'dagar i kö',
    'poäng',
    'år',
    'timmar',
    'medelvärde',
  ]) {
    assert.ok(!other(label), label);
  }
});
