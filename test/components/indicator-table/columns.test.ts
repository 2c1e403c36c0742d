import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { CellContext } from '../../../src/components/indicator-table/cell-context.js';
import { gistText } from '../../../src/components/indicator-table/chart-lines.js';
import { indicatorTable } from '../../../src/components/indicator-table/columns.js';
import {
  indicatorNotes,
  rowNotes,
  territory,
} from '../../../src/components/indicator-table/row-words.js';
import { exportGrid } from '../../../src/components/indicator-table/indicator-export.js';
import { sortIn } from '../../../src/components/indicator-table/indicator-model.js';
import {
  buildSeries,
  columnsOf,
  directory,
  inCommon,
  indicatorRows,
  hasValue,
  notesOf,
  parseDocument,
  parseOrganisation,
  parseProgram,
  rowOrders,
  sortRows,
  spreadOf,
  toCsv,
  visibleRows,
  type Column,
  type IndicatorRow,
} from '../../../src/data/index.js';
import type { IndicatorLocalize } from '../../../src/components/indicator-table/indicator-words.js';
import { words as en } from '../../../src/i18n/en/index.js';
import { words as sv } from '../../../src/i18n/sv/index.js';
import { largeCity, withOutcomes } from '../../fixtures/large-city.js';
// The same cases in each run.
import '../../support/node.js';

const now = new Date('2026-11-21T12:00:00Z');
const words: Record<string, unknown> = sv;
const localize = {
  term: (key: string, ...args: unknown[]) =>
    typeof words[key] === 'function'
      ? (words[key] as (...list: unknown[]) => string)(...args)
      : words[key],
  calendarDate: (date: string) => date,
  lang: () => 'sv',
} as unknown as IndicatorLocalize;

const raw = withOutcomes(largeCity({ namnder: 12, indicators: 8, activities: 4 }), {
  noValue: 0.4,
});
const outcomes = parseDocument('outcomes', '', raw.outcomes);
const program = parseProgram('', raw.program);
const organisation = parseOrganisation('', raw.organisation);
const own = 'exempel-sammanslagen';
const all = buildSeries(program, outcomes, organisation, now);
const every = indicatorRows(all, organisation, own, true);
const columns = columnsOf(every);
const context: CellContext = {
  program,
  organisation,
  outcomes,
  localize,
  now,
  notes: notesOf(every),
  ...inCommon(every),
};
const table = indicatorTable(columns, context);
const cellOf = (column: Column, row: IndicatorRow) => table.cell(row, column);
const latest = columns.find(({ kind }) => kind === 'latest')!;
const { name } = directory(organisation);
const keys = (rows: readonly IndicatorRow[]) => rows.map(({ key }) => key);
const sorted = (rows: readonly IndicatorRow[], id: string, direction: 'ascending' | 'descending') =>
  sortRows(
    rows,
    rowOrders(rows, columnsOf(rows)).find((order) => order.id === id),
    direction,
    program,
    () => 'samma',
  );

describe('rows of the indicator table', () => {
  test('each indicator once for the whole city, with the own nämnd below it', () => {
    const rows = indicatorRows(all, organisation, own, false);
    const leads = rows.filter(({ series }) => series.namnd === undefined);
    assert.deepEqual(
      leads.map(({ series }) => series.indicator.id),
      program.indicators.map(({ id }) => id),
    );
    for (const [index, row] of rows.entries()) {
      assert.equal(row.own, row.series.namnd === own);
      if (row.series.namnd === undefined) continue;
      assert.equal(row.series.namnd, own);
      assert.equal(rows[index - 1]!.series.indicator, row.series.indicator);
    }
    assert.ok(rows.some((row) => row.own));
  });

  test('where only nämnder have outcomes, no sum of them stands in for the city', () => {
    const alone = outcomes.outcomes.filter(({ namnd }) => namnd !== undefined);
    const series = buildSeries(program, { ...outcomes, outcomes: alone }, organisation, now);
    const rows = indicatorRows(series, organisation, undefined, false);
    assert.equal(rows.length, program.indicators.length);
    for (const row of rows) {
      assert.equal(row.series.namnd, undefined);
      assert.equal(cellOf(latest, row).text, '');
    }
  });

  test('keys are unique; a filter keeps those that fit, and no other; sorting keeps them all', () => {
    assert.equal(new Set(keys(every)).size, every.length);
    fc.assert(
      fc.property(
        fc.constantFrom('', 'name', 'goal', ...columns.map(({ id }) => id)),
        fc.constantFrom('ascending' as const, 'descending' as const),
        fc.record({
          goal: fc.constantFrom('', ...program.goals.map(({ id }) => id)),
          namnd: fc.constantFrom('', own),
          assessment: fc.constantFrom('' as const, 'full' as const, 'none' as const),
          text: fc.constantFrom('', 'stöd', 'sammanslagen', 'finnsinte'),
        }),
        (id, direction, filter) => {
          assert.deepEqual([...keys(sorted(every, id, direction))].sort(), [...keys(every)].sort());
          const fits = ({ series }: IndicatorRow) => {
            const { indicator, namnd, shown } = series;
            const text = `${indicator.text} ${namnd ? name(namnd) : ''}`.toLowerCase();
            return (
              (!filter.goal || indicator.goalIds.includes(filter.goal)) &&
              (!filter.namnd || namnd === filter.namnd) &&
              (!filter.assessment || shown?.assessment === filter.assessment) &&
              text.includes(filter.text)
            );
          };
          assert.deepEqual(
            [...visibleRows(every, filter, name)],
            keys(every.filter((row) => fits(row))),
          );
        },
      ),
    );
  });
});

describe('cells', () => {
  test('what has no value says so in words; it is never a number', () => {
    const seen = new Set<string>();
    for (const row of every) {
      const { series } = row;
      const cell = cellOf(latest, row);
      const [figure] = series.shown?.records ?? [];
      if (hasValue(figure)) {
        assert.equal(cell.value, figure.value);
        continue;
      }
      assert.equal(cell.value, undefined);
      assert.doesNotMatch(cell.text, /\d/);
      if (!figure) assert.equal(cell.text, '');
      else {
        seen.add(figure.state);
        assert.ok(cell.sign);
      }
    }
    assert.ok(seen.size > 2, [...seen].join());
  });

  const source = { sources: [{ source: 'exempel' }] };
  const [indicator] = program.indicators;
  /** The rows of one indicator with these records, and what stands in the columns of the first. */
  const row = (records: readonly object[], change: object = {}, others: readonly object[] = []) => {
    const made = { ...indicator!, lifecycle: { state: 'active' }, ...change, id: 'i1' };
    const list = [...records.map((one) => ({ indicatorId: 'i1', ...one })), ...others].map(
      (record) => ({ sex: 'all', state: 'value', ...source, ...record }),
    );
    const changed = { ...program, indicators: [made, { ...made, id: 'i2' }] } as typeof program;
    const series = buildSeries(
      changed,
      { ...outcomes, outcomes: list } as unknown as typeof outcomes,
      organisation,
      now,
    );
    const rows = indicatorRows(series, organisation, undefined, false);
    const shown = columnsOf(rows);
    const own: CellContext = {
      ...context,
      program: changed,
      notes: notesOf(rows),
      ...inCommon(rows),
    };
    const made2 = indicatorTable(shown, own, '2023–2025');
    const [first] = rows;
    const cells = Object.fromEntries(shown.map((one) => [one.id, made2.cell(first!, one)]));
    return {
      first: first!,
      rows,
      own,
      cells,
      texts: Object.fromEntries(Object.entries(cells).map(([id, { text }]) => [id, text])),
      under: Object.fromEntries(Object.entries(cells).map(([id, { under }]) => [id, under])),
      headings: Object.fromEntries(shown.map((one) => [one.id, made2.heading(one)])),
    };
  };
  const percent = { unit: 'percent', direction: 'higher' };

  test('what came of a hidden value is hidden too', () => {
    const { texts } = row([
      { period: '2025', state: 'suppressed', value: null, target: 80, assessment: 'full' },
    ]);
    assert.equal(texts.latest, 'dold');
    assert.equal(texts.assessment, undefined);
  });

  test('women and men alone are no empty row', () => {
    const { texts } = row([
      { period: '2025', sex: 'women', value: 12 },
      { period: '2025', sex: 'men', value: null, state: 'suppressed' },
    ]);
    assert.equal(texts.latest, 'kvinnor 12, män dold');
  });

  test('the latest figure, of which period, and what there is to know of a later one', () => {
    const other = { indicatorId: 'i2', period: '2025', value: 1 };
    const of = (state: string) =>
      row(
        [
          { period: '2023', value: 5 },
          { period: '2025', value: null, state },
        ],
        { unit: 'count' },
        [other],
      );
    const hidden = of('suppressed');
    assert.equal(hidden.headings.latest, 'Senaste (antal)');
    assert.deepEqual([hidden.texts.latest, hidden.under.latest], ['5', '2023, 2025 dold']);
    assert.equal(of('missing').under.latest, '2023, 2025 saknas');
    // That it is older says as much.
    assert.equal(of('not-yet-reported').under.latest, '2023');
    assert.equal(of('discontinued').under.latest, '2023');
  });

  test('the unit stands once: over figures that are all in it, or else after each', () => {
    const figures = [{ period: '2025', value: 5, target: 8 }];
    const alone = row(figures, percent);
    assert.deepEqual([alone.headings.latest, alone.headings.target], ['2025 (%)', 'Mål (%)']);
    assert.deepEqual([alone.texts.latest, alone.texts.target], ['5', '8']);
    const { rows, own } = alone;
    const mixed = indicatorTable(columnsOf(rows), { ...own, measure: undefined });
    const texts = columnsOf(rows).map((one) => mixed.cell(rows[0]!, one).text);
    assert.deepEqual(texts, ['5\u00a0%', '8\u00a0%']);
    assert.equal(mixed.heading(columnsOf(rows)[0]!), '2025');
    for (const [change, words] of [
      [{ unit: 'days', average: 'median' }, '2025 (dagar (median))'],
      [{ unit: 'index', scale: { from: 0, to: 100 } }, '2025 (index 0–100)'],
    ] as const)
      assert.equal(row(figures, change).headings.latest, words);
  });

  test('yes and no', () => {
    const { texts } = row([{ period: '2025', value: 1, target: 1 }], { unit: 'yes-no' });
    assert.deepEqual([texts.latest, texts.target], ['ja', 'ja']);
  });

  test('a change: how much, since when where that is another period, and whether it is better', () => {
    const years = [
      { period: '2024', value: 60 },
      { period: '2025', value: 69 },
    ];
    const better = row(years, percent);
    assert.equal(better.headings.trend, 'Sedan 2024');
    assert.deepEqual([better.texts.trend, better.cells.trend!.sign], ['+9', '↗']);
    assert.equal(better.under.trend, 'bättre');
    assert.equal(row(years, { ...percent, direction: 'lower' }).under.trend, 'sämre');
    for (const direction of ['none', 'unclear', undefined])
      assert.equal(row(years, { ...percent, direction }).under.trend, '');
    const same = row([{ period: '2024', value: 69 }, years[1]!], percent);
    assert.deepEqual([same.texts.trend, same.cells.trend!.sign], ['oförändrat', '→']);
    const others = [2020, 2021].map((year, at) => ({
      indicatorId: 'i2',
      period: String(at ? 2025 : year),
      value: 5,
    }));
    const mixed = row(years, percent, others);
    // No header names a period that some figure below it is not of.
    assert.deepEqual([mixed.headings.trend, mixed.headings.latest], ['Förändring', '2025 (%)']);
    assert.equal(mixed.under.trend, 'bättre sedan 2024');
    const [, second] = mixed.rows;
    const trend = columnsOf(mixed.rows).find(({ id }) => id === 'trend')!;
    assert.equal(indicatorTable([], mixed.own).cell(second!, trend).under, 'sedan 2020');
  });

  test('where there is no figure, of which period that is', () => {
    const { texts, under, headings } = row(
      [{ period: '2024', state: 'missing', value: null }],
      percent,
      [{ indicatorId: 'i2', period: '2025', value: 1 }],
    );
    assert.deepEqual(
      [headings.latest, texts.latest, under.latest],
      ['Senaste (%)', 'saknas', '2024'],
    );
  });

  test('a bound is in the unit of the figures that it stands beside', () => {
    const made = (unit: string, asPublished: string) => {
      const { rows, own } = row(
        [
          { period: '2025', sex: 'women', value: 33 },
          { period: '2025', sex: 'girls', value: 9, asPublished },
        ],
        { unit },
        [{ indicatorId: 'i2', period: '2025', value: 1 }],
      );
      return indicatorTable([], { ...own, measure: undefined }).cell(rows[0]!, latest).text;
    };
    const text = (unit: string, asPublished: string) =>
      made(unit, asPublished).replaceAll('\u00a0', ' ');
    assert.equal(text('percent', '8–10 procent'), 'kvinnor 33 %, flickor 8–10 %');
    assert.equal(text('percent', 'över 95 %'), 'kvinnor 33 %, flickor över 95 %');
    assert.equal(text('percent', '<5'), 'kvinnor 33 %, flickor <5 %');
    assert.equal(text('days', '95+'), 'kvinnor 33 dagar, flickor 95+ dagar');
    assert.equal(
      text('days', 'färre än fem dagar'),
      'kvinnor 33 dagar, flickor färre än fem dagar',
    );
  });

  test('a bound is shown as its source prints it, and is no number in the export', () => {
    for (const text of ['<5', '≥95', 'färre än 5', 'över 95 %', '1–4']) {
      const { first, texts, own } = row([
        { period: '2024', value: 90 },
        { period: '2025', value: 5, asPublished: text },
      ]);
      assert.equal(texts.latest, text);
      assert.equal(texts.trend, undefined);
      const { headings, rows } = exportGrid([first], own);
      assert.equal(rows[0]![headings.indexOf('2025')], text);
    }
  });

  test('round figures stay round, in the cell, the change and the export', () => {
    const { first, texts, own } = row([
      { period: '2024', value: 60, asPublished: 'cirka 60' },
      { period: '2025', value: 80 },
    ]);
    assert.equal(texts.trend, 'ca +20');
    const { headings, rows } = exportGrid([first], own);
    const of = (name: string) => rows[0]![headings.indexOf(name)];
    assert.deepEqual([of('2024'), of('2025'), of('Förändring')], ['ca 60', 80, 'ca +20']);
    // What is published as the number that it is has no “ca” before it.
    const exact = row([
      { period: '2024', value: 60, asPublished: '60 procent' },
      { period: '2025', value: 61 },
    ]);
    assert.doesNotMatch(exact.texts.trend!, /ca/);
  });

  test('one percentage point, and more or less than one', () => {
    for (const [value, text] of [
      [61, '+1 procentenhet'],
      [59, '−1 procentenhet'],
      [62, '+2 procentenheter'],
      [60.5, '+0,5 procentenheter'],
    ] as const) {
      assert.equal(sv.change(value - 60, 'percent'), text);
    }
    assert.equal(sv.change(1, 'count'), '+1');
    assert.equal(en.change(1, 'percent'), '+1 percentage point');
    assert.equal(en.change(-2, 'percent'), '−2 percentage points');
  });

  test('figure, target and judgement are of one record: in the row, the export and the name of the chart', () => {
    const { first, own, texts } = row(
      [
        { period: '2022', value: 4, target: 6, assessment: 'none' },
        { period: '2023', value: 5, target: 8, assessment: 'partial' },
        { period: '2024', state: 'discontinued', value: null, target: 9, assessment: 'full' },
      ],
      percent,
    );
    assert.deepEqual(
      [texts.latest, texts.target, texts.assessment, texts.trend],
      ['5', '8', 'Delvis uppfyllt', '+1'],
    );
    const { headings, rows } = exportGrid([first], own);
    assert.deepEqual(
      ['Mål för året', 'Bedömning', 'Förändring'].map((name) => rows[0]![headings.indexOf(name)]),
      [8, 'Delvis uppfyllt', 1],
    );
    const gist = gistText(first.series, own).replaceAll('\u00a0', ' ');
    assert.equal(gist, 'Hela staden: 4 % 2022, 5 % 2023, mål 8 %');
    assert.deepEqual([...visibleRows([first], { assessment: 'partial' }, name)], [first.key]);
  });

  test('by sex, the export has the target and the judgement of each', () => {
    const { first, own, cells } = row([
      { period: '2025', sex: 'women', value: 5, target: 8, assessment: 'full' },
      { period: '2025', sex: 'men', value: 4, target: 9, assessment: 'none' },
    ]);
    // What holds for one of them is not said of both.
    assert.deepEqual([cells.target, cells.assessment], [undefined, undefined]);
    const { headings, rows } = exportGrid([first], own);
    assert.deepEqual(
      rows.map((line) => line[headings.indexOf('Mål för året')]),
      [8, 9],
    );
  });

  test('a city\u2019s own words for a judgement, in its own language', () => {
    const { first, own } = row([{ period: '2025', value: 5, assessment: 'full' }]);
    const assessment = columns.find(({ kind }) => kind === 'assessment')!;
    const named = indicatorTable(columns, {
      ...own,
      outcomes: { ...outcomes, labels: { full: 'Uppnått' } },
    });
    assert.deepEqual(named.cell(first, assessment), {
      text: 'Uppnått',
      className: 'full',
      lang: 'sv',
    });
  });

  test('between stadsdelar: from the lowest to the highest, and the place of the own one', () => {
    const rows = indicatorRows(all, organisation, own, false);
    const spread = columns.find(({ kind }) => kind === 'spread')!;
    const [city, ours] = rows.flatMap((one, at) => (one.standing ? [rows[at - 1]!, one] : []));
    const { lowest, highest, own: place, values } = city!.spread!;
    assert.equal(cellOf(spread, city!).text, `${lowest.value}–${highest.value}`);
    assert.ok(place?.rank);
    assert.equal(
      cellOf(spread, ours!).text,
      sv.rank(place.rank, values.length, city!.series.indicator),
    );
    const left = city!.spread!.without.length;
    for (const one of [city!, ours!])
      assert.match(cellOf(spread, one).under!, new RegExp(`${left} utan siffra$`));
  });

  test('the first and the last are said to be that, the others by their number', () => {
    const better = { direction: 'higher' as const };
    const places = [1, 3, 5].map((place) => sv.rank(place, 5, better));
    assert.deepEqual(places, ['bäst av 5', 'plats 3 av 5 från bäst', 'sämst av 5']);
    assert.deepEqual(
      [1, 3, 5].map((place) => en.rank(place, 5, {})),
      ['the lowest of 5', 'number 3 of 5 from the lowest', 'the highest of 5'],
    );
  });

  test('a range and a rank say what they leave out', () => {
    const namnder = organisation.namnder.filter(
      ({ kind, validTo }) => kind === 'stadsdelsnamnd' && !validTo,
    );
    const of = (at: number, change: object) => ({
      period: '2025',
      namnd: namnder[at]!.id,
      ...change,
    });
    const { rows, own: words } = row(
      [
        { period: '2025', value: 70 },
        of(0, { value: 41 }),
        of(1, { value: 94 }),
        of(2, { value: 96, asPublished: 'över 95 %' }),
        of(3, { value: 50, asPublished: '40–60 %' }),
      ],
      percent,
    );
    const siblings = rows[0]!.series;
    const spread = spreadOf(siblings, organisation, namnder[0]!.id)!;
    const column = columns.find(({ kind }) => kind === 'spread')!;
    const cell = (change: object) =>
      indicatorTable([], words).cell({ ...rows[0]!, spread, ...change }, column);
    const absent = spread.without.length - 2;
    const range = cell({});
    assert.equal(range.text, '41–94');
    const rest = absent > 0 ? `, ${absent} utan siffra` : '';
    assert.equal(range.under, `utom 2 med ”över 95 %”, ”40–60 %”${rest}`);
    const rank = cell({ standing: spread });
    assert.equal(rank.text, 'sämst av 3');
    assert.equal(rank.under, `utom en med ”40–60 %”${rest}`);
  });

  test('a part of a year is sorted by, and named in words', () => {
    const { first, headings } = row([
      { period: '2025-T1', value: 3 },
      { period: '2024', value: 9 },
    ]);
    assert.match(headings.latest!, /^tertial 1 2025/);
    assert.deepEqual(keys(sorted([first], '2025-T1', 'ascending')), [first.key]);
    assert.deepEqual(sortIn('-2025-08'), { id: '2025-08', direction: 'descending' });
  });

  test('without any figure the row says so; a planned one says what it is instead', () => {
    const none = row([]);
    assert.deepEqual(rowNotes(none.first, none.own), ['Inga utfall i underlaget']);
    const planned = row([], { lifecycle: { state: 'planned' } });
    assert.deepEqual(rowNotes(planned.first, planned.own), []);
    assert.ok(indicatorNotes(planned.first, planned.own).includes('Utvecklingsindikator'));
    const below = row([{ period: '2025', value: 1, namnd: own }]);
    assert.deepEqual(rowNotes(below.first, below.own), []);
  });

  test('what a row is of: the whole, a nämnd, the own one, a part', () => {
    const { first, own: words } = row([]);
    const of = (change: object, isOwn = false) =>
      territory({ ...first, own: isOwn, series: { ...first.series, ...change } }, words);
    assert.equal(of({}), 'Hela staden');
    assert.equal(of({ namnd: own }), 'Exempelnämnd, sammanslagen');
    assert.equal(of({ namnd: own }, true), 'Exempelnämnd, sammanslagen (vår nämnd)');
    const part = { id: 'a', name: 'Årskurs 9', of: 'Årskurs' };
    assert.equal(of({ part }), 'Årskurs 9');
    assert.equal(of({ part, namnd: own }), 'Exempelnämnd, sammanslagen, Årskurs 9');
  });

  test('whose the indicator is, and the other goals that it is under', () => {
    const [one, two] = program.goals;
    const { first, own: words } = row([], { goalIds: [two!.id, one!.id] });
    assert.deepEqual(indicatorNotes({ ...first, duty: 'decided' }, words), [
      'Vår nämnd ansvarar',
      'även mål 2',
    ]);
    assert.equal(
      indicatorNotes({ ...first, duty: 'proposed' }, words)[0],
      'Vår nämnd föreslås ansvara',
    );
  });

  test('the six states have different words and signs in both languages', () => {
    const states = [
      'missing',
      'suppressed',
      'not-applicable',
      'not-yet-reported',
      'discontinued',
    ] as const;
    for (const { noValue } of [sv, en]) {
      for (const part of ['sign', 'words', 'meaning'] as const) {
        assert.equal(new Set(states.map((state) => noValue(state, part))).size, states.length);
      }
    }
  });

  test('exported and read again: every period, women and men, numbers as numbers and words as words', () => {
    const { headings, rows: cells } = exportGrid(every, context);
    const [head, ...lines] = toCsv([headings, ...cells])
      .slice(1)
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(';'));
    const at = (name: string) => head!.indexOf(name);
    const sexes = { Alla: 'all', Kvinnor: 'women', Män: 'men' } as const;
    let read = 0;
    for (const { series, key } of every) {
      const { indicator } = series;
      const territoryOf = territory(
        every.find((one) => one.key === key)!,
        context,
      );
      const own = lines.filter(
        (line) => line[at('Indikator')] === indicator.text && line[at('Område')] === territoryOf,
      );
      for (const line of own) {
        const sex = sexes[line[at('Kön')] as keyof typeof sexes];
        for (const period of ['2022', '2023', '2024', '2025']) {
          const outcome = series.point(period, sex);
          const text = line[at(period)]!;
          if (outcome?.state === 'value') {
            read++;
            assert.equal(Number(text.replace(',', '.')), outcome.value);
          } else assert.doesNotMatch(text, /\d/);
        }
      }
      assert.equal(own.length, series.bySex ? 3 : 1, key);
    }
    const values = outcomes.outcomes.filter(({ state }) => state === 'value');
    assert.equal(read, values.length, 'each value is there once');
  });
});
