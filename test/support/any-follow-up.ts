/* Made-up follow-up of every kind, for tests of what holds whatever the data. */
import fc from 'fast-check';
import {
  buildSeries,
  type Organisation,
  type OutcomeState,
  type Program,
} from '../../src/data/index.js';
import { today } from './example.js';
import type { Raw } from './node.js';

export const states: OutcomeState[] = [
  'value',
  'not-yet-reported',
  'missing',
  'suppressed',
  'not-applicable',
  'discontinued',
];
export const places = ['a', 'b', 'c', 'd', 'e', 'old-1', 'old-2', 'new'].map(
  (name) => `exempel-${name}`,
);
/** Five that stay, and two that became one at the turn of 2022. */
export const mergedCity = {
  namnder: places.map((id) => ({
    id,
    name: id,
    kind: 'stadsdelsnamnd',
    validFrom: id.endsWith('new') ? '2022-01-01' : undefined,
    validTo: id.includes('old') ? '2021-12-31' : undefined,
    successorIds: id.includes('old') ? ['exempel-new'] : [],
  })),
  groups: [],
} as Raw as Organisation;

export const years = ['2020', '2021', '2022', '2023', '2024'];
const anyRecord = fc.record({
  indicatorId: fc.constantFrom('i1', 'i2', 'i3'),
  namnd: fc.constantFrom(undefined, ...places),
  period: fc.constantFrom(...years),
  sex: fc.constantFrom('all', 'all', 'women', 'men'),
  state: fc.constantFrom('value', 'value', 'value', ...states.slice(1)),
  number: fc.oneof(
    fc.integer({ min: -5, max: 120 }),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  ),
  target: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
  assessment: fc.constantFrom(undefined, 'none', 'partial', 'full'),
});
/** A programme of three indicators and its outcomes, as a document that has been read. */
export const anyFollowUp = fc
  .record({
    records: fc.uniqueArray(anyRecord, {
      selector: ({ indicatorId, namnd, period, sex }) => [indicatorId, namnd, period, sex].join(),
      maxLength: 80,
      size: 'max',
    }),
    directions: fc.array(fc.constantFrom('higher', 'lower', 'none', undefined), {
      minLength: 3,
      maxLength: 3,
    }),
    units: fc.array(fc.constantFrom('percent', 'count', 'other'), { minLength: 3, maxLength: 3 }),
  })
  .map(({ records, directions, units }) => {
    const made = {
      period: { from: '2020', to: '2029' },
      goals: [{ id: 'g1' }, { id: 'g2' }],
      indicators: directions.map((direction, at) => ({
        id: `i${at + 1}`,
        text: ['Ärlighet', 'Bemötande', 'adress'][at],
        goalIds: [at === 0 ? 'g2' : 'g1'],
        unit: units[at],
        direction,
        responsibilities: [],
      })),
    } as Raw as Program;
    const list = records.map(({ number, ...record }) => ({
      ...record,
      value: record.state === 'value' ? number : null,
    }));
    const document = { outcomes: list, breakdowns: [], breaks: [] } as Raw;
    return { program: made, series: buildSeries(made, document, mergedCity, today), records: list };
  });
