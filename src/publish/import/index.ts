import { readCsv } from '../csv/read.js';
import { textOf } from '../csv/text.js';
import type { Finding } from '../findings/finding.js';
import { smallEnough, type NamedFile } from '../read.js';
import type { Table } from '../tables/cell.js';
import { readWorkbook } from '../workbook/read.js';
import { importKolada } from './kolada.js';
import { readMap } from './map.js';
import { importStratsys } from './stratsys.js';
import { importTables, type Imported } from './table.js';

export { importOver } from './over.js';

/** What can be imported: tables (a workbook or CSV, long or wide), Stratsys' export view, Kolada's answers. */
export const importKinds = ['table', 'stratsys', 'kolada'] as const;
export type ImportKind = (typeof importKinds)[number];

/** A file as tables. A sheet of a workbook goes by its name, a file of CSV by its own. */
async function tablesIn({ name, bytes }: NamedFile, findings: Finding[]): Promise<Table[]> {
  const read = /\.xls[xm]$/i.test(name) ? await readWorkbook(name, bytes) : readCsv(name, bytes);
  findings.push(...read.findings);
  if ('tables' in read) return [...read.tables];
  return read.table ? [read.table] : [];
}

/** Reads what somebody else's system exports, by a map file. What it cannot place it tells of. */
export async function importFiles(
  kind: ImportKind,
  files: readonly NamedFile[],
  mapFile: NamedFile,
): Promise<Imported> {
  const result: Imported = { tables: [], findings: [] };
  const add = (one: Imported): void => {
    result.tables.push(...one.tables);
    result.findings.push(...one.findings);
  };
  const small = smallEnough(files, result.findings);
  if (smallEnough([mapFile], result.findings).length === 0) return result;
  const mapText = textOf(mapFile.bytes);
  if ('kind' in mapText) {
    result.findings.push({ severity: 'error', kind: mapText.kind, place: { file: mapFile.name } });
    return result;
  }
  const { map, findings } = readMap(mapFile.name, mapText.text);
  result.findings.push(...findings);
  if (!map) return result;
  const needed = kind === 'kolada' ? 'kolada' : 'tables';
  if (!map[needed]) {
    result.findings.push({
      severity: 'error',
      kind: 'map-missing',
      place: { file: mapFile.name },
      expected: needed,
    });
    return result;
  }
  if (kind === 'table') {
    const tables: Table[] = [];
    for (const file of small) tables.push(...(await tablesIn(file, result.findings)));
    add(importTables(tables, map.tables!));
    return result;
  }
  for (const { name, bytes } of small) {
    const read = textOf(bytes);
    let raw: unknown;
    try {
      if ('text' in read) raw = JSON.parse(read.text);
    } catch {
      // Told of below, as what is no JSON.
    }
    if (raw === undefined)
      result.findings.push({
        severity: 'error',
        kind: 'kind' in read ? read.kind : 'not-json',
        place: { file: name },
      });
    else
      add(
        kind === 'stratsys'
          ? importStratsys(name, raw, map.tables!)
          : importKolada(name, raw, map.kolada!),
      );
  }
  return result;
}
