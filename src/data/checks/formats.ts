import type { Path } from './issue.js';

/** How a text with a format is to be written. */
export type Format = 'date' | 'time' | 'language' | 'number' | 'id';

/** How a field is to be written that has a format, by its name. */
export function formatOf(path: Path): Format {
  const name = String(path.filter((key) => typeof key === 'string').at(-1));
  if (/^(period|start|end|date|updated|retrieved|adoptedOn|valid.*|verifiedOn|asOf)$/.test(name))
    return 'date';
  if (name === 'from' || name === 'to')
    return path.some((key) => String(key).startsWith('hours')) ? 'time' : 'date';
  if (name.startsWith('language')) return 'language';
  return name === 'value' ? 'number' : 'id';
}

/**
 * The last month of what was written in the place of a date: a school year (2024/25), a quarter (2025 Q1,
 * K1, kvartal 1), a tertial (T1) or half a year (H1). Undefined for what is none of these.
 */
export function lastMonth(text: string): string | undefined {
  const [, first, second] = /^(\d{4}) ?[/–-] ?(\d{2}|\d{4})$/.exec(text.trim()) ?? [];
  if (first && (Number(first) + 1) % 100 === Number(second) % 100) return `${Number(first) + 1}-06`;
  const [year] = /\d{4}/.exec(text) ?? [];
  const [, kind = '', number] =
    /(?:^|[^a-z])([qkth])(?:v|vartal|ertial|alvår)?\.? ?([1-4])(?!\d)/i.exec(text) ?? [];
  const month = { q: 3, k: 3, t: 4, h: 6 }[kind.toLowerCase()]! * Number(number);
  return year && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : undefined;
}
