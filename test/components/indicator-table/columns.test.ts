import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { CellContext } from '../../../src/components/indicator-table/cell-context.js';
import { indicatorTable, rowLabel } from '../../../src/components/indicator-table/columns.js';
import { sortIn } from '../../../src/components/indicator-table/indicator-model.js';
import { toGrid } from '../../../src/components/shared/data-table/data-table.js';
import {
  buildSeries,
  columnsOf,
  directory,
  indicatorRows,
  notesOf,
  parseDocument,
  parseOrganisation,
  parseProgram,
  rowOrders,
  sortRows,
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
  notes: notesOf(every, columns),
  lastPeriod: '2025',
  withSources: true,
};
const table = indicatorTable(columns, context);
const cellOf = (column: Column, row: IndicatorRow) => table.cell(row, column);
const periods = columns.filter(({ kind }) => kind === 'period');
const { name } = directory(organisation);
const keys = (rows: readonly IndicatorRow[]) => rows.map(({ key }) => key);
const sorted = (rows: readonly IndicatorRow[], id: string, direction: 'ascending' | 'descending') =>
  sortRows(
    rows,
    rowOrders(columnsOf(rows)).find((order) => order.id === id),
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
      for (const column of periods) assert.equal(cellOf(column, row).text, '');
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
            const { indicator, namnd, latest } = series;
            const text = `${indicator.text} ${namnd ? name(namnd) : ''}`.toLowerCase();
            return (
              (!filter.goal || indicator.goalIds.includes(filter.goal)) &&
              (!filter.namnd || namnd === filter.namnd) &&
              (!filter.assessment ||
                (latest?.state !== 'suppressed' && latest?.assessment === filter.assessment)) &&
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
      for (const column of periods) {
        const outcome = row.series.point(column.id);
        const cell = cellOf(column, row);
        if (!outcome) assert.deepEqual(cell, { text: '' });
        else if (outcome.state === 'value') assert.equal(cell.value, outcome.value);
        else {
          seen.add(outcome.state);
          assert.equal(cell.value, undefined);
          assert.doesNotMatch(cell.text, /\d/);
          assert.ok(cell.sign);
        }
      }
    }
    assert.deepEqual([...seen].sort(), [
      'discontinued',
      'missing',
      'not-applicable',
      'not-yet-reported',
      'suppressed',
    ]);
  });

  const source = { sources: [{ source: 'exempel' }] };
  const [indicator] = program.indicators;
  /** The row of one indicator with these records, and what stands in its columns. */
  const row = (...records: object[]) => {
    const list = records.map((record) => ({
      indicatorId: indicator!.id,
      sex: 'all',
      state: 'value',
      ...source,
      ...record,
    }));
    const series = buildSeries(
      program,
      { ...outcomes, outcomes: list } as typeof outcomes,
      organisation,
      now,
    );
    const rows = indicatorRows(series, organisation, undefined, false);
    const shown = columnsOf(rows);
    const [first] = rows;
    return {
      first: first!,
      texts: Object.fromEntries(shown.map((column) => [column.id, cellOf(column, first!).text])),
      ids: shown.map(({ id }) => id),
    };
  };

  test('what came of a hidden value is hidden too', () => {
    const { texts } = row({
      period: '2025',
      state: 'suppressed',
      value: null,
      target: 80,
      assessment: 'full',
    });
    assert.equal(texts['2025'], 'dold');
    assert.equal(texts.assessment, undefined);
  });

  test('women and men alone are no empty row', () => {
    const { texts } = row(
      { period: '2025', sex: 'women', value: 12 },
      { period: '2025', sex: 'men', value: 22 },
    );
    assert.equal(texts.women, '12');
    assert.equal(texts.men, '22');
    assert.match(texts.age!, /^under 1 år gammal/);
  });

  test('women and men alone, in a period that has a column: both in its cell, with what is hidden', () => {
    const { texts } = row(
      { period: '2024', sex: 'women', value: 12 },
      { period: '2024', sex: 'men', value: null, state: 'suppressed' },
      { period: '2025', sex: 'women', value: 13 },
    );
    assert.equal(texts['2024'], 'kvinnor 12, män dold');
    assert.equal(texts['2025'], 'kvinnor 13');
    assert.equal(texts.women, '13');
    assert.equal(texts.men, 'dold (2024)');
    assert.equal(texts.latest, undefined, 'there is no need for it');
  });

  test('women of a later period than all of them', () => {
    const { texts } = row(
      { period: '2023', value: 20 },
      { period: '2025', sex: 'women', value: 13 },
    );
    assert.deepEqual([texts['2023'], texts['2025'], texts.women], ['20', 'kvinnor 13', '13']);
  });

  test('men alone where that of all is hidden, and where later ones are missing', () => {
    const { texts } = row(
      { period: '2024', value: null, state: 'suppressed' },
      { period: '2024', sex: 'men', value: 7 },
      { period: '2025', sex: 'men', value: null, state: 'missing' },
    );
    assert.deepEqual(
      [texts['2024'], texts['2025'], texts.men, texts.latest],
      ['dold', 'män saknas', 'saknas', 'män 7 (2024)'],
    );
  });

  test('whatever their periods: the latest figure of each indicator can be seen in its row', () => {
    const periods = ['2019', '2022', '2023-04', '2023-08', '2023', '2024', '2025-01', '2025-02'];
    const anyFigures = fc.uniqueArray(
      fc.record({
        period: fc.constantFrom(...periods, '2025-03', '2025-04', '2025-05'),
        sex: fc.constantFrom('all', 'all', 'women', 'men'),
        state: fc.constantFrom('value', 'value', 'missing', 'suppressed'),
      }),
      { selector: ({ period, sex }) => `${period} ${sex}`, maxLength: 9 },
    );
    let needed = 0;
    fc.assert(
      fc.property(fc.array(anyFigures, { minLength: 1, maxLength: 4 }), (lists) => {
        let number = 1000;
        const made = lists.map((_, at) => ({ ...indicator!, id: `i${at}` }));
        const list = lists.flatMap((figures, at) =>
          figures.map((figure) => ({
            ...source,
            indicatorId: `i${at}`,
            ...figure,
            value: figure.state === 'value' ? number++ : null,
          })),
        );
        const rows = indicatorRows(
          buildSeries(
            { ...program, indicators: made },
            { ...outcomes, outcomes: list } as unknown as typeof outcomes,
            organisation,
            now,
          ),
          organisation,
          undefined,
          false,
        );
        const shown = columnsOf(rows);
        if (shown.some(({ kind }) => kind === 'latest')) needed++;
        assert.ok(shown.filter(({ kind }) => kind === 'period').length <= 4);
        const given = indicatorTable(shown, { ...context, notes: [] });
        for (const { series } of rows) {
          const figures = series.periods.flatMap((period) =>
            (['all', 'women', 'men'] as const).flatMap((sex) => series.point(period, sex) ?? []),
          );
          const latest = figures.filter(({ state }) => state === 'value').at(-1)?.period;
          const last = figures.filter(
            ({ state, period }) => state === 'value' && period === latest,
          );
          // Where there is one of all, women and men of the same period may stand in the details alone.
          const [all] = last.filter(({ sex }) => sex === 'all');
          const wanted = all ? [all] : last;
          const texts = shown
            .filter(({ kind }) => ['period', 'latest', 'women', 'men'].includes(kind))
            .map(
              (column) =>
                given.cell(
                  rows.find((one) => one.series === series)!,
                  column,
                ).text,
            );
          for (const { value } of wanted) {
            assert.ok(
              texts.some((text) => text.replace(/\s/g, '').includes(String(value))),
              `${value} is not in ${texts.join(' | ')}`,
            );
          }
        }
      }),
      { numRuns: 1000 },
    );
    assert.ok(needed > 10, String(needed));
  });

  test('a bound is shown as its source prints it, and is no number in the export', () => {
    for (const text of ['<5', '≥95', 'färre än 5', 'över 95 %', '1–4']) {
      const { first, texts } = row(
        { period: '2024', value: 90 },
        { period: '2025', value: 5, asPublished: text },
      );
      assert.equal(texts['2025'], text);
      assert.equal(texts.trend, '');
      assert.match(texts.age!, /år gammal/);
      const shown = columnsOf([first]);
      const at = shown.findIndex(({ id }) => id === '2025');
      const [cells] = toGrid(indicatorTable(shown, context), [first]).rows;
      assert.equal(cells![at + 3], text);
    }
  });

  test('what is published as the number that it is has no “ca” before it', () => {
    const { first, texts } = row(
      { period: '2024', value: 60, asPublished: '60 procent' },
      { period: '2025', value: 61 },
    );
    assert.equal(texts['2024'], '60');
    assert.doesNotMatch(texts.trend!, /ca/);
    assert.equal(first.series.point('2024')!.asPublished, '60 procent');
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

  test('a figure of another period than the last says which', () => {
    const { texts } = row({ period: '2023', value: 5, target: 8, assessment: 'partial' });
    assert.equal(texts['2023'], '5');
    assert.equal(texts.target, '8 (2023)');
    assert.equal(texts.assessment, 'Delvis uppfyllt (2023)');
  });

  test('round figures stay round, in the cell, the trend and the export', () => {
    const { first, texts } = row(
      { period: '2024', value: 60, asPublished: 'cirka 60' },
      { period: '2025', value: 80 },
    );
    assert.equal(texts['2024'], 'ca 60');
    assert.match(texts.trend!, /ca \+20/);
    const [cells] = toGrid(indicatorTable(columnsOf([first]), context), [first]).rows;
    assert.deepEqual(cells!.slice(3, 5), ['ca 60', 80]);
  });

  test('a part of a year is a column of its own that can be sorted by', () => {
    const { ids, first } = row({ period: '2025-08', value: 3 }, { period: '2024', value: 9 });
    assert.deepEqual(ids.slice(0, 2), ['2024', '2025-08']);
    assert.deepEqual(keys(sorted([first], '2025-08', 'ascending')), [first.key]);
    assert.deepEqual(sortIn('-2025-08'), { id: '2025-08', direction: 'descending' });
  });

  test('without any figure the row says so', () => {
    assert.match(rowLabel(row().first, context), /Inga utfall i underlaget$/);
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

  test('exported and read again, numbers are numbers and words are words', () => {
    const { headings, rows: cells } = toGrid(table, every);
    const [head, ...rows] = toCsv([headings, ...cells])
      .slice(1)
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(';'));
    assert.equal(head!.length, columns.length + 3);
    for (const [index, row] of rows.entries()) {
      const { series } = every[index]!;
      assert.equal(row[1], series.indicator.text);
      columns.forEach((column, at) => {
        if (column.kind !== 'period') return;
        const outcome = series.point(column.id);
        const text = row[at + 3]!;
        if (outcome?.state === 'value') {
          assert.equal(Number(text.replace(',', '.')), outcome.value);
        } else assert.doesNotMatch(text, /\d/);
      });
    }
  });
});
