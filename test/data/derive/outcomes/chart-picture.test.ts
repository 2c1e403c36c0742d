import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  axesOf,
  chartPicture,
  isMeasured,
  lineChart,
  predecessorsOf,
  type ChartWords,
  type LineOf,
  type Picture,
  type Series,
} from '../../../../src/data/index.js';
import { boxOf, type PictureText } from '../../../../src/data/derive/outcomes/chart-beside.js';
import { overlaps } from '../../../../src/data/derive/outcomes/labels.js';
import { anyFollowUp, mergedCity } from '../../../support/any-follow-up.js';
import { exampleSeries as example, find, namndIds, stad } from '../../../support/example.js';

const words: ChartWords = {
  unit: 'procent, egen skala',
  name: ({ series, sex }) => (sex === 'all' ? (series.namnd ?? 'Hela staden') : sex),
  value: ({ value }) => String(Math.round(value * 10) / 10),
  number: (value) => String(value),
  period: (period) => period,
  target: (value, { series }) => `Mål ${value} ${series.namnd ?? 'Hela staden'}`,
  sign: ({ state }) => (state === 'suppressed' ? '×' : '..'),
  event: ({ from, break: found }) => [`${found?.why ?? 'Sammanslagen'} ${from}`, from],
};
const textsOf = ({ shapes }: Picture) => shapes.filter((one) => one.kind === 'text');
/** How many marks there are: each begins a path of its own. */
const marksOf = ({ shapes }: Picture) =>
  shapes
    .filter((one) => one.kind === 'path' && one.className.startsWith('mark'))
    .flatMap((one) => (one.kind === 'path' ? (one.d.match(/M[\d.]+ [\d.]+/g) ?? []) : []));

const anySexes = fc.constantFrom<LineOf['sex'][][]>(
  ['all'],
  ['all', 'women', 'men'],
  ['women', 'men'],
);
const anyWidth = fc.integer({ min: 260, max: 700 });

describe('a chart in pixels', () => {
  test('no word lies over another or outside, at any width, whatever the data', () => {
    fc.assert(
      fc.property(anyFollowUp, anySexes, anyWidth, ({ series }, sexes, width) => {
        for (const one of series) {
          const before = predecessorsOf(one, mergedCity).map((each): LineOf => ({
            series: each.series,
            sex: 'all',
            role: 'before',
          }));
          const lines = sexes.map((sex): LineOf => ({ series: one, sex, role: 'main' }));
          const chart = lineChart([...before, ...lines], mergedCity, axesOf(one.siblings));
          if (!chart) continue;
          const texts = textsOf(chartPicture(chart, words, width)) as PictureText[];
          const boxes = texts.map((text) => ({ ...text, ...boxOf(text) }));
          boxes.forEach((box, index) => {
            assert.ok(box.left >= -1 && box.left + box.width <= width + 1, box.text);
            assert.ok(box.top >= -1 && box.top + box.height <= 201, box.text);
            for (const other of boxes.slice(index + 1))
              assert.ok(!overlaps(box, other), `“${box.text}” and “${other.text}”`);
          });
        }
      }),
    );
  });

  test('each value has one mark, where it is; what is hidden has none, and no word', () => {
    fc.assert(
      fc.property(anyFollowUp, anyWidth, ({ series }, width) => {
        for (const one of series) {
          const chart = lineChart([{ series: one, sex: 'all', role: 'main' }]);
          if (!chart) continue;
          const picture = chartPicture(chart, words, width);
          const values = one.periods.map((period) => one.point(period)).filter(isMeasured);
          assert.equal(marksOf(picture).length, values.length);
          // A name may go on in a line of its own.
          const said = textsOf(picture)
            .filter(({ className }) => /^(start|end) all/.test(className))
            .flatMap(({ text }) => text.match(/^-?\d[\d.e+]*/) ?? []);
          const known = new Set(values.map((outcome) => words.value(outcome)));
          for (const text of said) assert.ok(known.has(text), text);
        }
      }),
    );
  });

  const city = find(example, 'exempel-i1');
  const norra = find(example, 'exempel-i1', namndIds('norra'));
  const draw = (lines: LineOf[], of: readonly Series[], width = 480) =>
    chartPicture(lineChart(lines, stad, axesOf(of))!, words, width);

  test('names and last values after the lines, first values before them, the target among them', () => {
    const texts = textsOf(draw([{ series: city, sex: 'all', role: 'main' }], city.siblings));
    const said = texts.map(({ className, text }) => `${className}: ${text}`);
    assert.ok(said.includes('end all main: 72.5 Hela staden'), said.join('\n'));
    assert.ok(said.some((text) => text.startsWith('start all main: 61.5')));
    assert.ok(said.some((text) => text.startsWith('end aim: Mål 75')));
    assert.deepEqual(
      texts.filter(({ className }) => className === 'tick').map(({ text }) => text),
      ['0', '50', '100', '2025', '2024', '2023', '2022'],
    );
  });

  test('the name of a line that ends within the chart is whole where there is room, and else shortened', () => {
    const gamla = find(example, 'exempel-i1', namndIds('gamla'));
    const long = { ...gamla, namnd: 'Exempelstads gamla stadsdelsnämnd' };
    const ends = (width: number) =>
      textsOf(draw([{ series: long, sex: 'all', role: 'main' }], city.siblings, width))
        .filter(({ className }) => className === 'end all main')
        .map(({ text }) => text);
    assert.match(ends(640).join(), /Exempelstads gamla stadsdelsnämnd$/);
    assert.match(ends(300).join(), /…$/);
  });

  test('the whole and the own nämnd, with those before it: each is named, and the merger is', () => {
    const before = predecessorsOf(norra, stad).map(({ series }): LineOf => ({
      series,
      sex: 'all',
      role: 'before',
    }));
    const picture = draw(
      [
        ...before,
        { series: city, sex: 'all', role: 'main' },
        { series: norra, sex: 'all', role: 'own' },
      ],
      city.siblings,
      640,
    );
    const said = textsOf(picture).map(({ className, text }) => `${className}: ${text}`);
    assert.ok(said.some((text) => text.startsWith('event: Sammanslagen 2024-07-01')));
    assert.ok(said.some((text) => text.startsWith('name before: ')));
    assert.ok(said.some((text) => text.startsWith('end all own: ')));
    assert.ok(picture.shapes.some(({ className }) => className === 'event'));
    assert.ok(picture.shapes.some(({ className }) => className === 'line all before'));
  });

  test('a year without a value has its sign on the axis', () => {
    const sodra = find(example, 'exempel-i1', namndIds('sodra'));
    const picture = draw([{ series: sodra, sex: 'all', role: 'main' }], city.siblings);
    assert.deepEqual(
      textsOf(picture)
        .filter(({ className }) => className === 'sign')
        .map(({ text }) => text),
      ['..'],
    );
  });
});
