import type { Finding } from '../findings/finding.js';
import type { Cell, Row } from '../tables/cell.js';
import { sheets } from '../tables/sheets.js';
import type { ImportMap } from './map.js';
import type { Imported } from './table.js';

/** Total, women and men. Nothing else has been seen in their data. */
const genders = { T: 'alla', K: 'kvinnor', M: 'män' };

/** What stands under a name that is theirs, and may be that of what every object has. */
const at = (names: Readonly<Record<string, string>>, name: unknown): string | undefined =>
  Object.hasOwn(names, String(name)) ? names[String(name)] : undefined;

interface KoladaValue {
  gender?: unknown;
  value?: unknown;
  status?: unknown;
  count?: unknown;
}
interface KoladaRow {
  kpi?: unknown;
  municipality?: unknown;
  ou?: unknown;
  period?: unknown;
  values?: unknown;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The rows of an answer of v3 or v2 (`{ values, count, next_page }`), or of the list alone. */
function rowsOf(raw: unknown): KoladaRow[] | undefined {
  const list = isRecord(raw) ? (raw.values ?? raw.results) : raw;
  return Array.isArray(list) && list.every(isRecord) ? list : undefined;
}

/** Reads data of Kolada. No code is guessed: which indicator and which area it is stands in the map. */
export function importKolada(
  file: string,
  raw: unknown,
  map: NonNullable<ImportMap['kolada']>,
): Imported {
  const findings: Finding[] = [];
  const say = (kind: Finding['kind'], row: number, more: Partial<Finding> = {}): void =>
    void findings.push({
      severity: 'error',
      kind,
      place: { file, ...(row > 0 ? { row } : {}) },
      ...more,
    });
  const list = rowsOf(raw);
  const expected = '{ "values": [{ "kpi", "municipality", "period", "values": [...] }] }';
  if (!list) {
    say('not-the-shape', 0, { expected });
    return { tables: [], findings };
  }
  const next = isRecord(raw) ? (raw.next_page ?? raw.next_url) : undefined;
  if (typeof next === 'string' && next !== '')
    say('more-pages', 0, { severity: 'warning', found: next.slice(0, 200) });
  const { headers, name } = sheets.find((one) => one.name === 'Utfall')!;
  const rows: Row[] = [];
  list.forEach(({ kpi, municipality, ou, period, values }, index) => {
    const number = index + 1;
    if (!Array.isArray(values) || !values.every(isRecord)) {
      say('not-the-shape', number, { expected });
      return;
    }
    const place = String(ou ?? municipality ?? '');
    const [indicator, area] = [at(map.kpis, kpi), at(map.areas, place)];
    if (indicator === undefined || area === undefined) {
      const [found, of] = indicator === undefined ? [kpi, 'kpis'] : [place, 'areas'];
      say('unmapped-name', number, { found: String(found), expected: of });
      return;
    }
    for (const { gender = 'T', value, status, count } of values as KoladaValue[]) {
      const sex = at(genders, gender);
      if (!sex) {
        say('unknown-value', number, { found: String(gender), expected: 'T, K, M' });
        continue;
      }
      if (typeof count === 'number' && count > 1)
        say('group-mean', number, { severity: 'warning', found: String(count) });
      const isNumber = typeof value === 'number' && Number.isFinite(value);
      if (!isNumber && value !== null && value !== undefined) {
        say('unknown-value', number, { found: JSON.stringify(value).slice(0, 50) });
        continue;
      }
      if (!isNumber) say('null-value', number, { severity: 'note', found: String(status ?? '') });
      const cells: Record<string, Cell> = {
        Program: map.program,
        Indikator: indicator,
        Nämnd: area || undefined,
        // A year comes as a number and as a text.
        Period: String(period ?? ''),
        Kön: sex,
        Värde: isNumber ? value : undefined,
        Läge: isNumber ? 'värde' : 'saknas',
        Källor: map.source,
      };
      rows.push({ number, cells: headers.map((header) => cells[header]) });
    }
  });
  return { tables: [{ file, sheet: name, header: headers, rows, addition: true }], findings };
}
