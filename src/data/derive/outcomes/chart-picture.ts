import type { Outcome } from '../../model.js';
import type { ChartPoint, LineChart } from './chart.js';
import {
  eventBands,
  fitted,
  labelsOf,
  pointWords,
  signsOf,
  type ChartWords,
  type Label,
} from './chart-labels.js';
import { along, boxOf, placeBeside, type PictureText } from './chart-beside.js';
import { LINE, pushedApart, shortened, widthOf, type Box } from './labels.js';

/** Something in a picture. `className` says what it is: a page has styles for it, a file attributes. */
export type Shape = { kind: 'path'; d: string; className: string } | PictureText;

/** A chart as what is to be drawn, in pixels from the left and from the top. */
export interface Picture {
  width: number;
  height: number;
  shapes: readonly Shape[];
}

/** Height of a chart that is looked at by itself. */
export const CHART_HEIGHT = 200;
/** So many points have no marks of their own. */
const MANY = 40;

const px = (value: number): string => String(Number(value.toFixed(1)));

/** A disc for all, a ring for women, a square for men; up for girls, and down for boys. */
export function marker(sex: Outcome['sex'], x: number, y: number, size = 3.5): string {
  const at = `${px(x)} ${px(y)}`;
  const r = px(size);
  const both = px(2 * size);
  switch (sex) {
    case 'men':
      return `M${at}m-${r}-${r}h${both}v${both}h-${both}z`;
    case 'girls':
      return `M${at}m0-${r}l${r} ${both}h-${both}z`;
    case 'boys':
      return `M${at}m0 ${r}l${r}-${both}h-${both}z`;
    default:
      return `M${at}m-${r} 0a${r} ${r} 0 1 0 ${both} 0a${r} ${r} 0 1 0-${both} 0z`;
  }
}

/** Puts a chart into pixels. Nothing in it that says something lies over anything else that does. */
export function chartPicture(
  chart: LineChart,
  words: ChartWords,
  width: number,
  height = CHART_HEIGHT,
): Picture {
  const shapes: Shape[] = [];
  const path = (className: string, d: string) => shapes.push({ kind: 'path', d, className });
  const write = (className: string, x: number, y: number, text: string, end = false) => {
    const shape: PictureText = { kind: 'text', x, y, text, end, className };
    shapes.push(shape);
    return boxOf(shape);
  };

  // What stands left and right of the lines decides how wide these can be.
  const ticks = chart.y.ticks.map(({ value, at }) => ({ at, text: words.number(value) }));
  const axis = 6 + Math.max(...ticks.map(({ text }) => widthOf(text)));
  const { ends, starts } = labelsOf(chart, words, Math.min(150, Math.max(72, width * 0.34)));
  const widest = (lists: readonly Label[]) =>
    Math.max(0, ...lists.flatMap(({ lines }) => lines.map(widthOf)));
  const left = axis + (starts.length > 0 ? widest(starts) + 12 : 8);
  const right = Math.max(left + 20, width - widest(ends) - 16);

  const x = (at: number) => left + at * (right - left);
  const bands = eventBands(chart.events, words, x, widthOf(words.unit) + 8, width);
  const top = LINE * Math.max(1, bands.rows) + 10;
  const bottom = height - 26 - (chart.gaps.length > 0 ? LINE : 0);
  const y = (at: number) => bottom - at * (bottom - top);

  write('unit', 0, LINE - 3, words.unit);
  for (const { at, text } of ticks) {
    path('grid', `M${px(axis)} ${px(y(at))}H${px(right)}`);
    write('tick', axis - 5, y(at) + 4, text, true);
  }
  for (const { at, text, row, end } of bands.placed) {
    path('event', `M${px(at)} ${px(LINE * row + 4)}V${px(bottom)}`);
    write('event', at + (end ? -4 : 4), LINE * (row + 1) - 3, text, end);
  }
  let free = Infinity;
  for (const { value, at } of [...chart.x.ticks].reverse()) {
    const text = words.period(value);
    const wide = widthOf(text);
    const from = Math.min(Math.max(0, x(at) - wide / 2), width - wide);
    if (from + wide > free) continue;
    write('tick', from, height - 4, text);
    free = from - 10;
  }
  free = 0;
  for (const [at, signs] of signsOf(chart, words)) {
    const from = Math.max(axis, x(at) - widthOf(signs) / 2);
    // The list below the chart has them all.
    if (from < free) continue;
    write('sign', from, bottom + LINE - 2, signs);
    free = from + widthOf(signs);
  }

  /** What a word at a point is not to stand on, where there is another place. */
  const strokes = bands.placed.flatMap(({ at }) =>
    along([
      [at, top],
      [at, bottom],
    ]),
  );
  for (const { pieces } of chart.targets) {
    for (const { from, to, y: at } of pieces)
      strokes.push(
        ...along([
          [x(from), y(at)],
          [x(to), y(at)],
        ]),
      );
    path(
      'target',
      pieces.map(({ from, to, y: at }) => `M${px(x(from))} ${px(y(at))}H${px(x(to))}`).join(''),
    );
  }
  const boxes: Box[] = [];
  for (const line of chart.lines) {
    const at = ({ x: across, y: up }: ChartPoint) => `${px(x(across))} ${px(y(up))}`;
    const all = line.segments.flat();
    path(
      `line ${line.sex} ${line.role}`,
      line.segments.map((segment) => `M${segment.map(at).join('L')}`).join(''),
    );
    const size = line.role === 'before' ? 2.5 : all.length > MANY ? 1 : 3.5;
    path(
      `mark ${line.sex} ${line.role}`,
      all.map((one) => marker(line.sex, x(one.x), y(one.y), size)).join(''),
    );
    if (all.length > MANY) continue;
    boxes.push(
      ...all.map((one) => ({ left: x(one.x) - 4, top: y(one.y) - 4, width: 8, height: 8 })),
    );
    for (const segment of line.segments)
      strokes.push(...along(segment.map((one) => [x(one.x), y(one.y)])));
  }

  // Names and last values right of the lines, first values left of them.
  const room = { low: top - 8, high: bottom + 1 };
  for (const [labels, isEnd] of [
    [fitted(ends, room.high - room.low), true],
    [fitted(starts, room.high - room.low), false],
  ] as const) {
    const wanted = labels.map((label) => ({ at: y(label.y), size: label.lines.length * LINE }));
    const places = pushedApart(wanted, room.low, room.high);
    labels.forEach((label, index) => {
      const middle = places[index]!;
      const edge = isEnd ? right + 12 : x(label.x) - 8;
      const [from, to] = [x(label.x) + 5, edge - 2];
      if (isEnd && Math.abs(middle - y(label.y)) > 4)
        path('leader', `M${px(from)} ${px(y(label.y))}L${px(to)} ${px(middle)}`);
      label.lines.forEach((text, line) => {
        const base = middle - (label.lines.length * LINE) / 2 + LINE * (line + 1) - 3.5;
        boxes.push(write(label.className, edge, base, text, !isEnd));
      });
    });
  }
  // What begins or ends within the chart is named where there is room; or else in the table alone.
  const area = { left: axis, top: top - 8, width: width - axis, height: bottom - top + 8 };
  for (const word of pointWords(chart, words)) {
    const place = (text: string) =>
      placeBeside({ ...word, text, x: x(word.x), y: y(word.y) }, area, boxes, strokes);
    const found = place(word.text) ?? place(shortened(word.text, 150));
    if (!found) continue;
    shapes.push(found);
    boxes.push(boxOf(found));
  }
  return { width, height, shapes };
}
