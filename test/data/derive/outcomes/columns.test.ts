import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  hasValue,
  buildSeries,
  columnsOf,
  inCommon,
  indicatorColumns,
  notesOf,
  rowOrders,
  sortBy,
  sortRows,
  trendOf,
  type IndicatorRow,
  type OutcomeState,
  type Series,
  type SortDirection,
  type Spread,
} from '../../../../src/data/index.js';
import { anyFollowUp, states } from '../../../support/any-follow-up.js';
import { exampleSeries, exempel, keys, rowsOf, stad, today } from '../../../support/example.js';
import { outcomes, readText } from '../../../support/node.js';

const directions: SortDirection[] = ['ascending', 'descending'];
const example = rowsOf(exampleSeries);
const sort = (
  rows: readonly IndicatorRow[],
  id: string,
  direction: SortDirection,
  goals = exempel.goals,
) =>
  sortRows(
    rows,
    rowOrders(rows, columnsOf(rows)).find((one) => one.id === id),
    direction,
    { goals },
    ({ series }) => series.indicator.text,
  );
/** A series for each record, of an indicator of its own. */
const seriesOf = (records: readonly object[], indicator: object = {}): Series[] => {
  const indicators = records.map((_, at) => ({
    ...exempel.indicators[0]!,
    id: `i${at}`,
    ...indicator,
  }));
  const list = records.flatMap((record, at) =>
    [record].flat().map((one: object) => ({
      ...outcomes().outcomes[0]!,
      namnd: undefined,
      asPublished: undefined,
      target: undefined,
      assessment: undefined,
      note: undefined,
      indicatorId: `i${at}`,
      sex: 'all' as const,
      state: 'value' as const,
      period: '2023',
      ...one,
    })),
  );
  return buildSeries({ ...exempel, indicators }, { ...outcomes(), outcomes: list }, stad, today);
};

describe('sort', () => {
  const columns = [
    'name',
    'goal',
    'latest',
    'target',
    'assessment',
    'trend',
    '2021',
    '2024',
  ] as const;
  /** What a column shows for a row, as a reader would order it. */
  const shown = (
    { series }: IndicatorRow,
    column: (typeof columns)[number],
  ): number | undefined => {
    const { shown } = series;
    const verdict = trendOf(series)?.verdict;
    switch (column) {
      case 'name':
        return ['adress', 'Bemötande', 'Ärlighet'].indexOf(series.indicator.text);
      case 'goal':
        return Number(series.indicator.goalIds[0] === 'g2');
      case 'latest': {
        const [figure] = shown?.records ?? [];
        return hasValue(figure) && figure.sex === 'all' ? figure.value : undefined;
      }
      case 'target':
        return shown?.target;
      case 'assessment':
        return shown?.assessment && ['none', 'partial', 'full'].indexOf(shown.assessment);
      case 'trend':
        return verdict && { worse: -1, same: 0, up: 0, down: 0, better: 1 }[verdict];
      default:
        return series.point(column)?.value ?? undefined;
    }
  };

  test('by value, none lost, those without a value last in both directions', () => {
    fc.assert(
      fc.property(anyFollowUp, fc.constantFrom(...columns), ({ program: made, series }, column) => {
        const rows = rowsOf(series);
        for (const direction of directions) {
          const sorted = sort(rows, column, direction, made.goals);
          assert.deepEqual(keys(sorted).sort(), keys(rows).sort());
          const values = sorted.map((one) => shown(one, column));
          const numbers = values.filter((value) => value !== undefined);
          assert.deepEqual(
            values.slice(numbers.length).filter((value) => value !== undefined),
            [],
          );
          const sign = direction === 'ascending' ? 1 : -1;
          assert.deepEqual(
            numbers,
            [...numbers].sort((a, b) => sign * (a - b)),
          );
        }
      }),
    );
  });

  test('stable: what is alike keeps its order, and a sorted list stays as it is', () => {
    fc.assert(
      fc.property(anyFollowUp, fc.constantFrom(...columns), ({ program: made, series }, column) => {
        const rows = rowsOf(series);
        const at = new Map(rows.map((one, index) => [one, index]));
        for (const direction of directions) {
          const sorted = sort(rows, column, direction, made.goals);
          sorted.slice(1).forEach((one, index) => {
            const before = sorted[index]!;
            const value = shown(one, column);
            if (value === undefined || value !== shown(before, column)) return;
            assert.ok(at.get(before)! < at.get(one)!);
          });
          assert.deepEqual(keys(sort(sorted, column, direction, made.goals)), keys(sorted));
        }
      }),
    );
  });

  test('those without a value are in the order of their states, in both directions', () => {
    const list = [...states, undefined].map((state) =>
      state ? { state, value: state === 'value' ? 1 : null } : [],
    );
    const rows = rowsOf(seriesOf(list)).reverse();
    for (const direction of directions) {
      const found = sort(rows, '2023', direction).map(
        ({ series }) => series.shown?.records[0].state,
      );
      assert.deepEqual(found, [...states, undefined] satisfies (OutcomeState | undefined)[]);
    }
  });

  test('a bound is sorted by what it says, and never by the number behind it', () => {
    const list = [
      { value: 5 },
      { value: 1, asPublished: '<5' },
      { value: 95 },
      { value: 3, asPublished: 'över 95 %' },
      { value: 300, asPublished: '10–20' },
      { value: 90 },
      { value: 1, asPublished: 'färre än fem' },
      { value: null, state: 'missing' },
    ];
    const rows = rowsOf(seriesOf(list));
    const order = (direction: 'ascending' | 'descending') =>
      keys(sort(rows, 'latest', direction)).map((key) => Number(key.trim().slice(1)));
    assert.deepEqual(order('ascending'), [1, 0, 4, 5, 2, 3, 6, 7]);
    assert.deepEqual(order('descending'), [3, 2, 5, 4, 0, 1, 6, 7]);
  });

  test('worse, then what is neither, then better', () => {
    const change = (from: number, to: number) => [
      { period: '2022', value: from },
      { period: '2023', value: to },
    ];
    const rows = rowsOf(
      seriesOf([change(1, 2), change(1, 1), change(2, 1)], { direction: 'higher' }),
    );
    const verdicts = sort(rows, 'trend', 'ascending').map(({ series }) => trendOf(series)!.verdict);
    assert.deepEqual(verdicts, ['worse', 'same', 'better']);
    const [, same, up] = rowsOf(
      seriesOf([change(1, 1), change(1, 1), change(1, 2)], { direction: undefined }),
    );
    assert.deepEqual(keys(sort([up!, same!], 'trend', 'ascending')), keys([up!, same!]), 'alike');
  });

  test('by the gap between stadsdelar', () => {
    const gaps = [10, undefined, 3].map((gap, at) => ({
      ...example[at]!,
      spread: gap === undefined ? undefined : ({ gap } as Spread),
    }));
    const gapsOf = (rows: readonly IndicatorRow[]) => rows.map(({ spread }) => spread?.gap);
    assert.deepEqual(gapsOf(sort(gaps, 'spread', 'ascending')), [3, 10, undefined]);
    assert.deepEqual(gapsOf(sort(gaps, 'spread', 'descending')), [10, 3, undefined]);
  });

  test('a judgement of a hidden value is not sorted by: its place would tell of it', () => {
    const rows = rowsOf(
      seriesOf([
        { state: 'suppressed', value: null, assessment: 'none' },
        { value: 1, assessment: 'full' },
        { value: 1, assessment: 'none' },
      ]),
    );
    assert.deepEqual(keys(sort(rows, 'assessment', 'ascending')), ['i2 ', 'i1 ', 'i0 ']);
  });

  test('numbers are not sorted as text, nor å, ä, ö as a and o', () => {
    const sorted = sort(example, '2025', 'descending');
    assert.deepEqual(
      sorted.slice(0, 4).map(({ series }) => series.point('2025')!.value),
      [104, 76, 72.5, 63],
    );
  });

  test('without an order, as in the programme', () => {
    assert.deepEqual(sort(example, 'farg', 'descending'), example);
  });

  test('whatever it is: sorted by values, then by ranks', () => {
    const list = [{ v: 2 }, { r: 2 }, { v: 10 }, { r: 1 }, { v: 2, twin: true }] as {
      v?: number;
      r?: number;
    }[];
    const keyOf = ({ v, r = 0 }: { v?: number; r?: number }) => ({ value: v, rank: r });
    const at = (sorted: typeof list) => sorted.map((one) => list.indexOf(one));
    assert.deepEqual(at(sortBy(list, keyOf, 'ascending')), [0, 4, 2, 3, 1]);
    assert.deepEqual(at(sortBy(list, keyOf, 'descending')), [2, 0, 4, 3, 1]);
  });
});

describe('columns', () => {
  const ids = (rows: readonly IndicatorRow[]) => columnsOf(rows).map(({ id }) => id);

  test('those that some row has something in, in their order', () => {
    const years = ['2019', '2020', '2021', '2022', '2023'];
    const full = seriesOf([years.map((period) => ({ period, value: 1 }))]);
    assert.deepEqual(ids(rowsOf(full)), ['years', 'latest', 'trend']);
    assert.deepEqual(ids(rowsOf(seriesOf([{ value: 1 }]))), ['latest']);
    assert.deepEqual(ids(rowsOf(seriesOf([[]]))), []);
    assert.deepEqual(ids(rowsOf(seriesOf([{ value: 1, target: 0, assessment: 'none' }]))), [
      'latest',
      'target',
      'assessment',
    ]);
    // A judgement of a hidden value is none.
    assert.deepEqual(
      ids(rowsOf(seriesOf([{ state: 'suppressed', value: null, assessment: 'none' }]))),
      ['latest'],
    );
    assert.ok(ids(example).includes('spread'));
  });

  test('rows are sorted by what has a column but the small lines, and by each period', () => {
    const orders = rowOrders(example, columnsOf(example)).map(({ id }) => id);
    assert.deepEqual(orders.slice(0, 4), ['name', 'goal', 'latest', 'target']);
    assert.ok(!orders.includes('years'));
    for (const period of ['2022', '2023', '2024', '2025']) assert.ok(orders.includes(period));
  });

  test('each is named where the attribute `sort` is explained', () => {
    const source = readText('src/components/indicator-table/indicator-table.ts');
    const [doc] = source.match(/What the rows are sorted by:.*/) ?? [''];
    for (const { id } of [
      ...rowOrders([], []),
      ...Object.keys(indicatorColumns).map((id) => ({ id })),
    ]) {
      assert.equal(doc.includes(`\`${id}\``), id !== 'years', id);
    }
  });

  test('every note that is shown, once', () => {
    const note = 'Exempel på not.';
    const rows = rowsOf(
      seriesOf([
        { value: 1, note },
        { value: 2, note },
        { value: 3, note: 'b' },
        // Of an earlier period than the figure that is shown.
        [
          { period: '2020', value: 3, note: 'c' },
          { period: '2021', value: 3 },
        ],
      ]),
    );
    assert.deepEqual(notesOf(rows), [note, 'b']);
  });
});

describe('what figures have in common', () => {
  const of = (records: readonly object[], indicator: object = {}) =>
    inCommon(rowsOf(seriesOf(records, indicator)));

  test('the period that all that is shown is of', () => {
    const latest = (...periods: string[]) =>
      of(periods.map((period) => ({ period, value: 1 }))).lastPeriod;
    assert.equal(latest('2023', '2023'), '2023');
    assert.equal(latest('2023', '2024', '2023'), undefined);
    assert.equal(latest('2025-08', '2025'), undefined);
    assert.equal(of([[]]).lastPeriod, undefined);
    // Why there is no figure has its period too.
    const missing = { period: '2025', state: 'missing', value: null };
    assert.equal(of([missing]).lastPeriod, '2025');
    assert.equal(of([missing, { period: '2024', value: 1 }]).lastPeriod, undefined);
  });

  test('since when all of them have changed', () => {
    const change = (from: string) => [
      { period: from, value: 1 },
      { period: '2025', value: 2 },
    ];
    assert.equal(of([change('2023'), change('2023'), { value: 1 }]).since, '2023');
    assert.equal(of([change('2023'), change('2024'), change('2023')]).since, undefined);
    assert.equal(of([{ value: 1 }]).since, undefined);
  });

  test('what they are in, where it is the same for all that have a figure', () => {
    const rows = rowsOf(seriesOf([{ value: 1 }, { value: 2 }, []]));
    assert.equal(inCommon(rows).measure, rows[0]!.series.indicator);
    const other = (change: object) => {
      const [first, second, third] = rows as [IndicatorRow, IndicatorRow, IndicatorRow];
      const changed = (row: IndicatorRow) => ({
        ...row,
        series: { ...row.series, indicator: { ...row.series.indicator, ...change } },
      });
      return [
        inCommon([first, changed(second), third]).measure !== undefined,
        inCommon([first, second, changed(third)]).measure !== undefined,
      ];
    };
    for (const change of [
      { unit: 'count' as const },
      { unitLabel: 'böcker' },
      { average: 'mean' as const },
      { scale: { from: 0, to: 100 } },
    ])
      assert.deepEqual(other(change), [false, true]);
    assert.deepEqual(other({ text: 'Exempel' }), [true, true]);
  });
});
