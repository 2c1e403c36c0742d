import type { Outcome } from '../../schema/index.js';
import type { ChartPoint, LineChart } from './chart.js';
import {
  eventBands,
  fitted,
  labelsOf,
  laterStarts,
  signsOf,
  type ChartWords,
  type Label,
} from './chart-labels.js';
import { LINE, overlaps, pushedApart, widthOf, type Box } from './labels.js';

/** Something in a picture. `className` says what it is: a page has styles for it, a file attributes. */
export type Shape =
  | { kind: 'path'; d: string; className: string }
  | { kind: 'text'; x: number; y: number; text: string; end: boolean; className: string };

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

/** The box of a text. */
export const boxOf = ({ x, y, text, end }: Extract<Shape, { kind: 'text' }>): Box => {
  const width = widthOf(text);
  return { left: end ? x - width : x, top: y - LINE + 3, width, height: LINE };
};

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
    const shape: Shape = { kind: 'text', x, y, text, end, className };
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
  const bottom = height - 22 - (chart.gaps.length > 0 ? LINE : 0);
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
    write('tick', from, height - 6, text);
    free = from - 10;
  }
  for (const [at, signs] of signsOf(chart, words))
    write('sign', x(at) - widthOf(signs) / 2, bottom + LINE - 2, signs);

  for (const { pieces } of chart.targets) {
    path(
      'target',
      pieces.map(({ from, to, y: at }) => `M${px(x(from))} ${px(y(at))}H${px(x(to))}`).join(''),
    );
  }
  const boxes: Box[] = [];
  const strokes: Box[] = [];
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
      if (isEnd && (label.x < 1 || Math.abs(middle - y(label.y)) > 4) && to > from)
        path('leader', `M${px(from)} ${px(y(label.y))}L${px(to)} ${px(middle)}`);
      label.lines.forEach((text, line) => {
        const base = middle - (label.lines.length * LINE) / 2 + LINE * (line + 1) - 3.5;
        boxes.push(write(label.className, edge, base, text, !isEnd));
      });
    });
  }
  // What begins later, or ended before a merger, is named where there is room: beside lines if there
  // is, or over one; or else in the table alone.
  for (const { x: at, y: up, text, className } of laterStarts(chart, words)) {
    const places = beside
      .map(([dx, dy]): Extract<Shape, { kind: 'text' }> => {
        const end = dx < 0;
        return { kind: 'text', x: x(at) + dx, y: y(up) + dy, text, end, className };
      })
      .filter((shape) => {
        const box = boxOf(shape);
        return (
          box.left >= axis &&
          box.left + box.width <= right + 8 &&
          box.top >= top - LINE &&
          box.top + box.height <= bottom &&
          !boxes.some((one) => overlaps(one, box))
        );
      });
    const found =
      places.find((shape) => !strokes.some((one) => overlaps(one, boxOf(shape)))) ?? places[0];
    if (!found) continue;
    shapes.push(found);
    boxes.push(boxOf(found));
  }
  return { width, height, shapes };
}

/** Where a word at a point may stand: before it, above, below, and further off. */
const beside = [
  [-8, 4],
  [4, -8],
  [4, 18],
  [-6, -8],
  [-6, 18],
  [4, -22],
  [4, 32],
  [-6, -22],
  [-6, 32],
  [4, -36],
  [4, 46],
].map(([dx, dy]) => [dx!, dy!] as const);

/** Places along lines. */
const along = (points: readonly (readonly [number, number])[]): Box[] =>
  points.slice(1).flatMap(([toX, toY], index) => {
    const [fromX, fromY] = points[index]!;
    const steps = Math.ceil(Math.hypot(toX - fromX, toY - fromY) / 6);
    return Array.from({ length: steps }, (_, step) => ({
      left: fromX + ((toX - fromX) * step) / steps - 2,
      top: fromY + ((toY - fromY) * step) / steps - 2,
      width: 4,
      height: 4,
    }));
  });
