import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type * as z from 'zod/mini';
import { formatOf, rightForm, type Format } from '../../../src/data/index.js';
import * as shapes from '../../../src/data/schema/index.js';
import { CalendarDate, Id, LanguageTag, MeasuredPeriod } from '../../../src/data/schema/common.js';
import { TimeOfDay } from '../../../src/data/schema/contact.js';

describe('how a field is to be written', () => {
  const formats = new Map<unknown, Format>([
    [CalendarDate, 'date'],
    [MeasuredPeriod, 'period'],
    [TimeOfDay, 'time'],
    [LanguageTag, 'language'],
    [Id, 'id'],
  ]);
  /** What is in an optional field, a list or one with a default. */
  const inner = (schema: z.core.$ZodType): z.core.$ZodType => {
    const { def } = (schema as z.core.$ZodTypes)._zod;
    if ('innerType' in def) return inner(def.innerType);
    return 'element' in def ? inner(def.element) : schema;
  };

  test('every field of the format that has one is known by its name', () => {
    const seen = new Set<Format>();
    for (const [name, shape] of Object.entries(shapes)) {
      if (!('shape' in shape)) continue;
      for (const [key, field] of Object.entries((shape as z.ZodMiniObject).shape)) {
        const format = formats.get(inner(field));
        if (!format) continue;
        seen.add(format);
        const within =
          { OpeningHours: 'hours', HoursException: 'hoursExceptions', Break: 'breaks' }[name] ??
          name;
        assert.equal(formatOf([within, 0, key]), format, `${name}.${key}`);
      }
    }
    assert.equal(seen.size, formats.size);
    assert.equal(formatOf(['contacts', 0, 'channels', 0, 'value']), 'number');
    assert.equal(formatOf(['contacts', 0, 'languageCodes', 2]), 'language');
    assert.equal(formatOf(['namnder', 0, 'successorIds', 1]), 'id');
  });
});

describe('what was likely meant, where a period stands in another form', () => {
  const cases: [text: string, period: string | undefined, month: string | undefined][] = [
    ['2024/25', '2024/25', '2025-06'],
    ['2024/2025', '2024/25', '2025-06'],
    ['2024-25', '2024/25', '2025-06'],
    ['2024–2025', '2024/25', '2025-06'],
    ['läsåret 2024/25', '2024/25', '2025-06'],
    ['Läsår 2024/2025 ', '2024/25', '2025-06'],
    ['1999/00', '1999/00', '2000-06'],
    ['2025-Q1', '2025-Q1', '2025-03'],
    ['2025 Q4', '2025-Q4', '2025-12'],
    ['Q2 2025', '2025-Q2', '2025-06'],
    ['K3 2025', '2025-Q3', '2025-09'],
    ['kvartal 2 2025', '2025-Q2', '2025-06'],
    ['kv 2 2025', '2025-Q2', '2025-06'],
    ['2025T1', '2025-T1', '2025-04'],
    ['2025-T2', '2025-T2', '2025-08'],
    ['T3 2025', '2025-VB', '2025-12'],
    ['tertial 1, 2025', '2025-T1', '2025-04'],
    ['VB 2025', '2025-VB', '2025-12'],
    ['2025 vb', '2025-VB', '2025-12'],
    ['helår 2025', '2025-VB', '2025-12'],
    ['H1 2025', '2025-06', '2025-06'],
    ['halvår 2 2025', '2025-12', '2025-12'],
    ['H3 2025', undefined, undefined],
    ['T4 2025', undefined, undefined],
    ['2025-Q5', undefined, undefined],
    ['Q1', undefined, undefined],
    ['2021-2025', undefined, undefined],
    ['2024/26', undefined, undefined],
    ['2025-13', undefined, undefined],
    ['hösten 2025', undefined, undefined],
    ['', undefined, undefined],
  ];
  for (const [text, period, month] of cases) {
    test(`“${text}”: ${period}`, () => {
      assert.equal(rightForm('period', text), period);
      assert.equal(rightForm('date', text), month);
      assert.ok(period === undefined || MeasuredPeriod.safeParse(period).success);
      assert.ok(month === undefined || CalendarDate.safeParse(month).success);
    });
  }
  test('what is no date is not guessed at', () => {
    for (const format of ['time', 'language', 'number', 'id'] as const) {
      assert.equal(rightForm(format, 'T1 2025'), undefined);
    }
  });
});
