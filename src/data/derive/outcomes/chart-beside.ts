import { LINE, overlaps, widthOf, type Box } from './labels.js';

/** A text in a picture: from where it stands, or to there. `y` is where its letters stand. */
export interface PictureText {
  kind: 'text';
  x: number;
  y: number;
  text: string;
  end: boolean;
  className: string;
}

/** The box of a text. */
export const boxOf = ({ x, y, text, end }: PictureText): Box => {
  const width = widthOf(text);
  return { left: end ? x - width : x, top: y - LINE + 3, width, height: LINE };
};

/** Places along a line, for what is not to be written over it. */
export const along = (points: readonly (readonly [number, number])[]): Box[] =>
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

/** A word that belongs to a point, in pixels. */
export interface PointWord {
  x: number;
  y: number;
  text: string;
  className: string;
  /** Where it is best: after the point, or before it. */
  after: boolean;
}

/** Above the point, below it, and further off. */
const around: readonly (readonly [number, number])[] = [
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
];

/**
 * Where a word at a point can stand, within an area and clear of what is taken: beside lines where there
 * is such a place, or over one. Undefined where there is none.
 */
export function placeBeside(
  { x, y, text, className, after }: PointWord,
  area: Box,
  taken: readonly Box[],
  lines: readonly Box[],
): PictureText | undefined {
  const near = after ? ([8, 4] as const) : ([-8, 4] as const);
  const places = [near, ...around]
    .map(([dx, dy]): PictureText => ({
      kind: 'text',
      x: x + dx,
      y: y + dy,
      text,
      end: dx < 0,
      className,
    }))
    .filter((place) => {
      const box = boxOf(place);
      return (
        box.left >= area.left &&
        box.top >= area.top &&
        box.left + box.width <= area.left + area.width &&
        box.top + box.height <= area.top + area.height &&
        !taken.some((one) => overlaps(one, box))
      );
    });
  return places.find((place) => !lines.some((one) => overlaps(one, boxOf(place)))) ?? places[0];
}
