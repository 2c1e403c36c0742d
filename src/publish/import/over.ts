import { ApiSet } from '../check/source.js';
import { locateInTables } from '../findings/place.js';
import type { ApiRead } from '../read.js';
import type { Table } from '../tables/cell.js';
import { readTables } from '../tables/read.js';
import { sheetsOf } from '../tables/write.js';

/**
 * An API with imported rows laid over it: those that it has are replaced, others are added.
 *
 * @param file - what the API is called in findings
 * @param before - every document of it is right in form
 */
export function importOver(file: string, before: ApiSet, imported: readonly Table[]): ApiRead {
  const own = sheetsOf(before).map(({ plan, rows }): Table => ({
    file,
    sheet: plan.name,
    header: plan.headers,
    rows: rows.map((cells, at) => ({ number: at + 2, cells })),
  }));
  const { files, findings } = readTables([...own, ...imported]);
  const locators = new Map(files.map((one) => [one.file, locateInTables(one)]));
  return {
    set: new ApiSet([...files]),
    findings: [...findings],
    locate: (name) => locators.get(name) ?? (() => ({ file: name })),
  };
}
