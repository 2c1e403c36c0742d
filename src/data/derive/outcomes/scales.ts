import type { Indicator } from '../../model.js';
import { periodEnd } from './periods.js';

/** A mark on an axis, from 0 to 1 along it. */
export interface Tick<T> {
  value: T;
  at: number;
}

/** Where values are on an axis. */
export interface Scale<T> {
  ticks: readonly Tick<T>[];
  /** From 0 to 1 along the axis. */
  at(value: T): number;
}

/** The least and the greatest. Not `Math.min(...)`: there is an end to how many arguments a browser takes. */
const extent = (numbers: readonly number[]): [least: number, greatest: number] =>
  numbers.reduce<[number, number]>(
    ([least, greatest], one) => [Math.min(least, one), Math.max(greatest, one)],
    [Infinity, -Infinity],
  );

const within = (at: number): number => Math.min(1, Math.max(0, at)) || 0;

/**
 * The axis of some values, for a line as for a strip of dots. It has 0, and the whole of 0 to 100 for
 * percentages, so that a small difference does not look like a large one; an index has its scale.
 */
export function valueScale(
  unit: Indicator['unit'],
  values: readonly number[],
  scale?: Indicator['scale'],
): Scale<number> {
  const start = scale?.from ?? 0;
  const [least, greatest] = extent([start, scale?.to ?? (unit === 'percent' ? 100 : 0), ...values]);
  const [low, high] = [least, greatest > least ? greatest : least + 1];
  const step = niceStep((high - low) / 4, unit === 'count' ? 1 : 0);
  // Ticks are counted from 0, or from where the scale begins.
  const [first, last] = [Math.floor((low - start) / step), Math.ceil((high - start) / step)];
  const at = (value: number) => within(((value - start) / step - first) / (last - first));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => {
    const value = Number((start + (first + index) * step).toPrecision(12));
    return { value, at: at(value) };
  });
  return { ticks, at };
}

/** 1, 2 or 5 with zeros, at least as large as asked for. */
function niceStep(rough: number, least: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return Math.max(least, power * [1, 2, 5, 10, 20].find((factor) => factor * power >= rough)!);
}

/** The axis of some periods, by time and not one by one. */
export function periodScale(periods: readonly string[]): Scale<string> {
  const [first, last] = extent(periods.map(periodEnd));
  const at = (period: string) =>
    first === last ? 0.5 : within((periodEnd(period) - first) / (last - first));
  return { ticks: periods.map((value) => ({ value, at: at(value) })), at };
}
