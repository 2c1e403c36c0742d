import { asDate } from '../derive/outcomes/periods.js';
import type { Path } from './issue.js';

/** How a text with a format is to be written. */
export type Format = 'date' | 'period' | 'time' | 'language' | 'number' | 'id';

/** How a field is to be written that has a format, by its name. */
export function formatOf(path: Path): Format {
  const name = String(path.filter((key) => typeof key === 'string').at(-1));
  const isWithin = (list: string) => path.some((key) => String(key).startsWith(list));
  if (name === 'period') return 'period';
  if (/^(start|end|date|updated|retrieved|adoptedOn|valid.*|verifiedOn|asOf)$/.test(name))
    return 'date';
  if (name === 'from' || name === 'to')
    return isWithin('hours') ? 'time' : isWithin('breaks') ? 'period' : 'date';
  if (name.startsWith('language')) return 'language';
  return name === 'value' ? 'number' : 'id';
}

/**
 * A period as it is to be written when something was measured, from what was written in its place: a
 * school year (`2024/2025`), a quarter (`Q1 2025`, `K1`, `kvartal 1`), a tertial (`T1`), or the whole
 * year. Half a year (`H1`) is its last month, and the third tertial tells of the whole year. Undefined
 * for what is none of these.
 */
function asPeriod(text: string): string | undefined {
  const [, first, second = ''] = /^\D*(\d{4}) ?[/–-] ?(\d{2}|\d{4})$/.exec(text.trim()) ?? [];
  const next = String(Number(first) + 1);
  if (first && next.endsWith(second)) return `${first}/${next.slice(2)}`;
  const [year] = /\d{4}/.exec(text) ?? [];
  if (!year) return undefined;
  if (/(^|[^a-zåäö])(vb|verksamhetsberättelse|helår)/i.test(text)) return `${year}-VB`;
  const [, kind = '', digit] =
    /(?:^|[^a-z])([qkth])(?:v|vartal|ertial|alvår)?\.? ?([1-4])(?!\d)/i.exec(text) ?? [];
  const number = Number(digit);
  switch (kind.toLowerCase()) {
    case 'q':
    case 'k':
      return `${year}-Q${number}`;
    case 't':
      return number > 3 ? undefined : number === 3 ? `${year}-VB` : `${year}-T${number}`;
    case 'h':
      return number > 2 ? undefined : `${year}-${number === 1 ? '06' : '12'}`;
    default:
      return undefined;
  }
}

/** What was likely meant, in the right form. Undefined where nobody can tell. */
export function rightForm(format: Format, text: string): string | undefined {
  const period = asPeriod(text);
  if (format === 'period') return period;
  return format === 'date' && period ? asDate(period) : undefined;
}
