/*
 * Periods that are no date: `2024/25` is a school year, `2025-Q1` a quarter, `2025-T1` a tertial, and
 * `2025-VB` the whole year as the verksamhetsberättelse tells of it.
 */

/** A part of a year, or what is not a year of the calendar. */
export type PeriodKind = 'schoolYear' | 'quarter' | 'tertial' | 'annual';

/** How many months each has. A school year begins in July. */
const kinds: Readonly<Record<string, readonly [kind: PeriodKind, months: number]>> = {
  '/': ['schoolYear', 12],
  Q: ['quarter', 3],
  T: ['tertial', 4],
  V: ['annual', 12],
};

/** What a period is that is no date, its number where it is one of several, and its first and last month. */
export function partsOf(
  period: string,
): { kind: PeriodKind; number: number; from: string; to: string } | undefined {
  const [kind, months] = kinds[period[4]!] ?? kinds[period[5]!] ?? [];
  if (!kind || !months) return undefined;
  const number = (kind !== 'schoolYear' && Number(period[6])) || 1;
  const last = Number(period.slice(0, 4)) * 12 + number * months + (kind === 'schoolYear' ? 5 : -1);
  const month = (at: number) => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  return { kind, number, from: month(last - months + 1), to: month(last) };
}

/** A period as a date: of what is none, its last month. */
export const asDate = (period: string): string => partsOf(period)?.to ?? period;

/** When a period ends, in years. */
export function periodEnd(period: string): number {
  const date = asDate(period);
  return (
    Number(date.slice(0, 4)) +
    ((Number(date.slice(5, 7)) || 12) - 1 + (Number(date.slice(8)) || 31) / 31) / 12
  );
}

/** By when they end, so that August comes before the year that it is in; then the more exact first. */
export const comparePeriods = (a: string, b: string): number =>
  a === b ? 0 : periodEnd(a) - periodEnd(b) || b.length - a.length || Number(a > b) - 0.5;

/** What part of a year it is of. Only periods of the same are held against one another. */
export const partOfYear = (period: string): string =>
  period[4] === '/' ? '/' : period.slice(4, 7);

/** What all of a list are; undefined where they differ, or there is nothing. */
export const shared = <T>(list: readonly T[]): T | undefined =>
  list.every((one) => one === list[0]) ? list[0] : undefined;
