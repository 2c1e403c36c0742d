import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  cellOf,
  lineLabel,
  type CellContext,
} from '../../src/components/indicator-table/indicator-cells.js';
import type { IndicatorLocalize } from '../../src/components/indicator-table/indicator-words.js';
import { exportCells } from '../../src/components/indicator-table/indicator-export.js';
import {
  columnIn,
  columnsOf,
  linesOf,
  notesOf,
  sortLines,
  visibleKeys,
  type Line,
} from '../../src/components/indicator-table/indicator-model.js';
import {
  buildSeries,
  directory,
  parseDocument,
  parseOrganisation,
  parseProgram,
  toCsv,
  type ProgramData,
} from '../../src/data/index.js';
import { words as en } from '../../src/i18n/en/index.js';
import { words as sv } from '../../src/i18n/sv/index.js';
import { largeCity, withOutcomes } from '../fixtures/large-city.js';

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
const data: ProgramData = {
  program: parseProgram('', raw.program),
  organisation: parseOrganisation('', raw.organisation),
  url: '',
  organisationProblem: undefined,
  index: undefined,
};
const own = 'exempel-sammanslagen';
const all = buildSeries(data.program, outcomes, data.organisation, now);
const every = linesOf(all, data, own, true);
const columns = columnsOf(every);
const context: CellContext = {
  data,
  outcomes,
  localize,
  now,
  notes: notesOf(every, columns),
  lastPeriod: '2025',
  withSources: true,
};
const { name } = directory(data.organisation);
const owner = () => 'samma';
const keys = (lines: readonly Line[]) => lines.map(({ key }) => key);

describe('rows of the indicator table', () => {
  test('each indicator once for the whole city, with the own nämnd below it', () => {
    const lines = linesOf(all, data, own, false);
    const leads = lines.filter(({ series }) => series.namnd === undefined);
    assert.deepEqual(
      leads.map(({ series }) => series.indicator.id),
      data.program.indicators.map(({ id }) => id),
    );
    for (const [index, line] of lines.entries()) {
      if (!line.own) continue;
      assert.equal(line.series.namnd, own);
      assert.equal(lines[index - 1]!.series.indicator, line.series.indicator);
    }
  });

  test('where only nämnder have outcomes, no sum of them stands in for the city', () => {
    const alone = outcomes.outcomes.filter(({ namnd }) => namnd !== undefined);
    const series = buildSeries(
      data.program,
      { ...outcomes, outcomes: alone },
      data.organisation,
      now,
    );
    for (const line of linesOf(series, data, undefined, false)) {
      assert.equal(line.series.namnd, undefined);
      for (const column of columns.filter(({ kind }) => kind === 'period')) {
        assert.equal(cellOf(column, line, context).text, '');
      }
    }
  });

  test('keys are unique; a filter keeps some of them; sorting keeps them all', () => {
    assert.equal(new Set(keys(every)).size, every.length);
    fc.assert(
      fc.property(
        fc.constantFrom('', 'name', 'goal', ...columns.map(({ id }) => id)),
        fc.constantFrom('ascending' as const, 'descending' as const),
        fc.record({
          goal: fc.constantFrom('', ...data.program.goals.map(({ id }) => id)),
          namnd: fc.constantFrom('', own),
          assessment: fc.constantFrom('' as const, 'full' as const, 'none' as const),
          text: fc.constantFrom('', 'stöd', 'sammanslagen', 'finnsinte'),
        }),
        (id, direction, filter) => {
          const sorted = sortLines(every, id, direction, data, owner);
          assert.deepEqual([...keys(sorted)].sort(), [...keys(every)].sort());
          const left = visibleKeys(every, filter, name);
          for (const line of every) {
            if (!left.has(line.key)) continue;
            if (filter.namnd) assert.equal(line.series.namnd, filter.namnd);
            if (filter.goal) assert.ok(line.series.indicator.goalIds.includes(filter.goal));
            if (filter.assessment) {
              assert.equal(line.series.latest?.assessment, filter.assessment);
            }
          }
          if (filter.text === 'finnsinte') assert.equal(left.size, 0);
        },
      ),
    );
  });
});

describe('cells', () => {
  test('what has no value says so in words; it is never a number', () => {
    const seen = new Set<string>();
    for (const line of every) {
      for (const column of columns.filter(({ kind }) => kind === 'period')) {
        const outcome = line.series.point(column.id);
        const cell = cellOf(column, line, context);
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
  const [indicator] = data.program.indicators;
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
      data.program,
      { ...outcomes, outcomes: list } as typeof outcomes,
      data.organisation,
      now,
    );
    const lines = linesOf(series, data, undefined, false);
    const shown = columnsOf(lines);
    return {
      line: lines[0]!,
      texts: Object.fromEntries(
        shown.map((column) => [column.id, cellOf(column, lines[0]!, context).text]),
      ),
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

  test('a figure of another period than the last says which', () => {
    const { texts } = row({ period: '2023', value: 5, target: 8, assessment: 'partial' });
    assert.equal(texts['2023'], '5');
    assert.equal(texts.target, '8 (2023)');
    assert.equal(texts.assessment, 'Delvis (2023)');
  });

  test('round figures stay round, in the cell, the trend and the export', () => {
    const { line, texts } = row(
      { period: '2024', value: 60, asPublished: 'cirka 60' },
      { period: '2025', value: 80 },
    );
    assert.equal(texts['2024'], 'ca 60');
    assert.match(texts.trend!, /ca \+20/);
    const [, cells] = exportCells([line], columnsOf([line]), context);
    assert.deepEqual(cells!.slice(3, 5), ['ca 60', 80]);
  });

  test('a part of a year is a column of its own that can be sorted by', () => {
    const { ids, line } = row({ period: '2025-08', value: 3 }, { period: '2024', value: 9 });
    assert.deepEqual(ids.slice(0, 2), ['2024', '2025-08']);
    assert.deepEqual(keys(sortLines([line], '2025-08', 'ascending', data, owner)), [line.key]);
    assert.equal(columnIn('-2025-08'), '2025-08');
  });

  test('without any figure the row says so', () => {
    assert.match(lineLabel(row().line, context), /Inga utfall i underlaget$/);
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
    const cells = exportCells(every, columns, context);
    const [head, ...rows] = toCsv(cells)
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
