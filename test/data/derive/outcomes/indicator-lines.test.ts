import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  indicatorLines,
  lineStates,
  type Goal,
  type IndicatorLine,
  type IndicatorRow,
} from '../../../../src/data/index.js';
import type { Raw } from '../../../support/node.js';

const goals = ['g1', 'g2', 'g3'].map((id) => ({ id })) as Raw as Goal[];
/** The rows of an indicator: the whole, then so many below it. */
const block = (
  id: string,
  goalIds: string[],
  children = 0,
  state = 'active',
  isWithout = false,
) => {
  const indicator = { id, text: id, goalIds, lifecycle: { state } };
  return Array.from({ length: children + 1 }, (_, at) => ({
    key: `${id} ${at || ''}`,
    isWithout,
    series: { indicator, namnd: at ? `n${at}` : undefined, periods: [] },
  })) as Raw as IndicatorRow[];
};
const planned = (id: string, goalIds: string[]) => block(id, goalIds, 0, 'planned', true);
const lines = (
  rows: readonly IndicatorRow[],
  {
    every = false,
    isFolding = true,
    sort,
  }: { every?: boolean; isFolding?: boolean; sort?: true } = {},
) =>
  indicatorLines(rows, {
    goals,
    every,
    isFolding,
    sort: sort && ((list) => [...list].sort((a, b) => (a.key < b.key ? 1 : -1))),
  });
/** Each line in a word; what is below another one set in. */
const outline = (list: readonly IndicatorLine[]) =>
  list.map((line) =>
    line.kind === 'row'
      ? `${line.planned ? '(' : ''}${line.isChild ? '  ' : ''}${line.key}`
      : line.key,
  );

describe('lines', () => {
  test('by goal in the order of the programme, each indicator under the first of its goals', () => {
    const rows = [block('a', ['g3', 'g2']), block('b', ['g1'], 1), block('c', ['g2'])].flat();
    assert.deepEqual(outline(lines(rows)), ['goal g1', 'b ', '  b 1', 'goal g2', 'a ', 'c ']);
  });

  test('of a goal that is not known: first, under none', () => {
    const rows = [block('a', ['x']), block('b', ['g1'])].flat();
    assert.deepEqual(outline(lines(rows)), ['a ', 'goal g1', 'b ']);
  });

  test('with a row for each nämnd, the indicator stands over its rows; one alone needs nothing over it', () => {
    const rows = [block('a', ['g1'], 2), block('b', ['g1'])].flat();
    assert.deepEqual(outline(lines(rows, { every: true })), [
      'goal g1',
      'over a',
      '  a ',
      '  a 1',
      '  a 2',
      'b ',
    ]);
  });

  test('sorted: indicators by themselves, with what is below them; with a row for each nämnd, within each', () => {
    const rows = [block('a', ['g1'], 1), block('b', ['g2'])].flat();
    assert.deepEqual(outline(lines(rows, { sort: true })), ['b ', 'a ', '  a 1']);
    assert.deepEqual(outline(lines(rows, { sort: true, every: true })), [
      'goal g1',
      'over a',
      '  a 1',
      '  a ',
      'goal g2',
      'b ',
    ]);
  });

  test('planned ones without figures are folded, last of their goal, where there are several', () => {
    const rows = [
      planned('p1', ['g1']),
      block('a', ['g1']),
      planned('p2', ['g1']),
      planned('p3', ['g2']),
    ].flat();
    assert.deepEqual(outline(lines(rows)), [
      'goal g1',
      'a ',
      'planned g1',
      '(p1 ',
      '(p2 ',
      'goal g2',
      'p3 ',
    ]);
    assert.deepEqual(outline(lines(rows, { isFolding: false })), [
      'goal g1',
      'p1 ',
      'a ',
      'p2 ',
      'goal g2',
      'p3 ',
    ]);
    const [fold] = lines(rows).filter(({ kind }) => kind === 'planned');
    assert.equal(fold!.kind === 'planned' && fold!.count, 2);
    // One that has figures is not.
    const told = [block('q', ['g1'], 0, 'planned'), planned('p', ['g1']), planned('r', ['g1'])];
    assert.deepEqual(outline(lines(told.flat())), ['goal g1', 'q ', 'planned g1', '(p ', '(r ']);
  });
});

describe('which lines are seen', () => {
  const rows = [
    block('a', ['g1'], 1),
    block('b', ['g2']),
    planned('p1', ['g2']),
    planned('p2', ['g2']),
  ].flat();
  const all = new Set(rows.map(({ key }) => key));
  const list = lines(rows);
  const seen = (visible: Set<string>, isNarrowed = false, open = new Set<string>()) => {
    const states = lineStates(list, visible, isNarrowed, open);
    return outline(list)
      .map((text, at) => [text.trim(), states[at]] as const)
      .filter(([, state]) => state !== 'hidden')
      .map(([text, state]) => (state === 'folded' ? `${text}…` : text));
  };

  test('all but what is folded', () => {
    assert.deepEqual(seen(all), [
      'goal g1',
      'a',
      'a 1',
      'goal g2',
      'b',
      'planned g2',
      '(p1…',
      '(p2…',
    ]);
  });

  test('opened, nothing is folded; the line that closes it again stays', () => {
    assert.deepEqual(seen(all, false, new Set(['planned g2'])).slice(-3), [
      'planned g2',
      '(p1',
      '(p2',
    ]);
  });

  test('narrowed: what fits, under its goal, and nothing folded', () => {
    assert.deepEqual(seen(new Set(['p2 ']), true), ['goal g2', '(p2']);
    assert.deepEqual(seen(new Set(['a ', 'a 1']), true), ['goal g1', 'a', 'a 1']);
    assert.deepEqual(seen(new Set(), true), []);
  });

  test('whatever there is: no line over nothing, no row that does not fit, none lost', () => {
    const anyRows = fc
      .array(
        fc.record({
          goal: fc.constantFrom('g1', 'g2', 'g3', 'x'),
          children: fc.nat(2),
          isPlanned: fc.boolean(),
        }),
        { maxLength: 8 },
      )
      .map((made) =>
        made.flatMap(({ goal, children, isPlanned }, at) =>
          isPlanned ? planned(`i${at}`, [goal]) : block(`i${at}`, [goal], children),
        ),
      );
    fc.assert(
      fc.property(
        anyRows,
        fc.boolean(),
        fc.boolean(),
        fc.func(fc.boolean()),
        (made, every, isNarrowed, pick) => {
          const found = lines(made, { every });
          assert.deepEqual(
            found.flatMap((line) => (line.kind === 'row' ? [line.key] : [])).sort(),
            made.map(({ key }) => key).sort(),
          );
          const visible = new Set(made.map(({ key }) => key).filter((key) => pick(key)));
          const states = lineStates(found, visible, isNarrowed, new Set());
          found.forEach((line, at) => {
            if (line.kind === 'row') {
              assert.equal(states[at] !== 'hidden', visible.has(line.key));
              if (isNarrowed) assert.notEqual(states[at], 'folded');
              return;
            }
            // What it stands over: up to the next line of its kind, or of a larger one.
            const rank = ['goal', 'planned', 'indicator'].indexOf(line.kind);
            const rest = found.slice(at + 1);
            const end = rest.findIndex(
              ({ kind }) =>
                kind !== 'row' && ['goal', 'planned', 'indicator'].indexOf(kind) <= rank,
            );
            const under = rest
              .slice(0, end < 0 ? undefined : end)
              .filter((one) => one.kind === 'row' && (one.isChild || line.kind !== 'indicator'));
            const isOver = under.some(({ key }) => visible.has(key));
            assert.equal(
              states[at] === 'shown',
              isOver && !(line.kind === 'planned' && isNarrowed),
            );
          });
        },
      ),
    );
  });
});
