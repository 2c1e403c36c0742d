import type { Outcome } from '../../model.js';
import type { ChartEvent, ChartLine, ChartPoint, ChartTarget, LineChart } from './chart.js';
import type { PointWord } from './chart-beside.js';
import { LINE, shortened, widthOf, wrapped } from './labels.js';
import { hasValue, type Measured } from './outcomes.js';

/** What a chart says. */
export interface ChartWords {
  unit: string;
  name(line: ChartLine): string;
  value(outcome: Measured): string;
  number(value: number): string;
  period(period: string): string;
  target(value: number, target: ChartTarget): string;
  sign(outcome: Outcome): string;
  /** The longest first. */
  event(event: ChartEvent): readonly string[];
}

/** Words in a column beside the lines. */
export interface Label {
  lines: string[];
  x: number;
  y: number;
  className: string;
}

const first = ({ segments }: ChartLine) => segments[0]?.[0];
const last = ({ segments }: ChartLine) => segments.at(-1)?.at(-1);

/** What stands at the ends of lines, and at their starts where these are at the edge. */
export function labelsOf(
  chart: LineChart,
  words: ChartWords,
  most: number,
): { ends: Label[]; starts: Label[] } {
  const told = chart.lines.filter(({ role }) => role !== 'before');
  const label = (point: ChartPoint, text: string, className: string, width = most): Label => ({
    lines: wrapped(text, width, 3),
    x: point.x,
    y: point.y,
    className,
  });
  const of = ({ sex, role }: ChartLine) => `${sex} ${role}`;
  return {
    ends: [
      ...told.flatMap((line) => {
        const point = last(line);
        return point?.x === 1
          ? [label(point, `${words.value(point.outcome)} ${words.name(line)}`, `end ${of(line)}`)]
          : [];
      }),
      ...chart.targets.flatMap((target) => {
        const { to, y, value } = target.pieces.at(-1)!;
        return to < 1
          ? []
          : [
              {
                lines: wrapped(words.target(value, target), most, 2),
                x: to,
                y,
                className: 'end aim',
              },
            ];
      }),
    ],
    starts: told.flatMap((line) => {
      const point = first(line);
      return point?.x === 0 && point !== last(line)
        ? [label(point, words.value(point.outcome), `start ${of(line)}`, Infinity)]
        : [];
    }),
  };
}

/** Labels that have room in a column: shortened to one line, and then the last left out. */
export function fitted(labels: readonly Label[], room: number): Label[] {
  const kept = [...labels];
  const height = () => kept.reduce((sum, { lines }) => sum + lines.length * LINE, 0);
  for (let at = kept.length - 1; at >= 0 && height() > room; at--) {
    const { lines } = kept[at]!;
    if (lines.length > 1) kept[at] = { ...kept[at]!, lines: [`${lines[0]!.replace(/…$/, '')}…`] };
  }
  while (kept.length > 1 && height() > room) kept.pop();
  return kept;
}

/** What is to be written at points that are not at the edge, in parts of the width and height. */
export function pointWords({ lines, targets }: LineChart, words: ChartWords): PointWord[] {
  return [
    ...lines.flatMap((line): PointWord[] => {
      const [from, to] = [first(line), last(line)];
      if (!from || !to) return [];
      const name = words.name(line);
      const of = `${line.sex} ${line.role}`;
      if (line.role === 'before')
        return [{ ...from, text: name, className: 'name before', after: true }];
      const text = `${words.value(to.outcome)} ${name}`;
      return [
        ...(to.x < 1 ? [{ ...to, text, className: `end ${of}`, after: true }] : []),
        ...(from.x > 0 && from !== to
          ? [{ ...from, text: words.value(from.outcome), className: `start ${of}`, after: false }]
          : []),
      ];
    }),
    ...targets.flatMap((target): PointWord[] => {
      const { to, y, value } = target.pieces.at(-1)!;
      const text = words.target(value, target);
      return to < 1 ? [{ x: to, y, text, className: 'end aim', after: true }] : [];
    }),
  ];
}

/** The signs at each place of the axis. */
export function signsOf({ gaps }: LineChart, words: ChartWords): Map<number, string> {
  const signs = new Map<number, string>();
  for (const { x, outcome } of gaps) {
    const sign = hasValue(outcome) ? '*' : words.sign(outcome);
    const found = signs.get(x);
    if (found !== sign) signs.set(x, found ? `${found} ${sign}` : sign);
  }
  return signs;
}

/** Words over the line of an event. */
export interface Band {
  at: number;
  text: string;
  row: number;
  /** Left of its line. */
  end: boolean;
}

/** Words over the lines of events, each in the first row where there is room. */
export function eventBands(
  events: readonly ChartEvent[],
  words: ChartWords,
  x: (at: number) => number,
  taken: number,
  width: number,
): { placed: Band[]; rows: number } {
  const boxes: { row: number; from: number; to: number }[] = [{ row: 0, from: 0, to: taken }];
  const placed: Band[] = [];
  for (const event of events) {
    const at = x(event.x);
    const room = [width - at - 4, at - 4];
    const texts = words.event(event);
    const text =
      texts.find((one) => widthOf(one) <= Math.max(...room)) ??
      shortened(texts.at(-1)!, Math.max(...room));
    const wide = widthOf(text);
    const ends = [false, true].filter((end) => wide <= room[Number(end)]!);
    for (let row = 0; ; row++) {
      const end = ends.find((one) => {
        const from = one ? at - 4 - wide : at;
        const to = one ? at + 2 : at + 4 + wide;
        return !(
          boxes.some((box) => box.row === row && box.from < to && from < box.to) ||
          placed.some((other) => other.row < row && from < other.at && other.at < to)
        );
      });
      if (end === undefined && row < 4) continue;
      // In the list below the chart it stands all the same.
      if (end === undefined) break;
      boxes.push({ row, from: end ? at - 4 - wide : at, to: end ? at + 2 : at + 4 + wide });
      placed.push({ at, text, row, end });
      break;
    }
  }
  return { placed, rows: 1 + Math.max(0, ...placed.map(({ row }) => row)) };
}
