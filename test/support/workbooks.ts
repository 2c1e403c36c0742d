import { readFileSync } from 'node:fs';
import { readFiles, sheetsOf, writeWorkbook, type FilledSheet } from '../../src/publish/index.js';
import { root } from './node.js';

type Value = string | number | undefined;
type Row = Readonly<Record<string, Value>>;

/** The workbook of the programmes that are shipped. */
export const shippedBook = (): Buffer =>
  readFileSync(new URL('examples/stockholm/stockholm.xlsx', root));

/** What somebody does to a workbook in Excel. */
export class Edits {
  constructor(private readonly sheets: readonly FilledSheet[]) {}

  #sheet(name: string): FilledSheet {
    return this.sheets.find(({ plan }) => plan.name === name)!;
  }

  #put(sheet: FilledSheet, cells: unknown[], values: Row): void {
    for (const [header, value] of Object.entries(values)) {
      const at = sheet.plan.headers.indexOf(header);
      if (at < 0) throw new Error(`${sheet.plan.name} has no ${header}`);
      cells[at] = value;
    }
  }

  /** Writes in the first row that has these values. @returns its number in Excel */
  set(name: string, where: Row, values: Row): number {
    const sheet = this.#sheet(name);
    const at = sheet.rows.findIndex((cells) =>
      Object.entries(where).every(
        ([header, value]) => cells[sheet.plan.headers.indexOf(header)] === value,
      ),
    );
    this.#put(sheet, sheet.rows[at]!, values);
    return at + 2;
  }

  /** Adds rows. */
  add(name: string, ...rows: readonly Row[]): void {
    const sheet = this.#sheet(name);
    for (const values of rows) {
      const cells = sheet.plan.headers.map(() => undefined);
      this.#put(sheet, cells, values);
      sheet.rows.push(cells);
    }
  }
}

/** The workbook that is shipped, changed. Nothing that is put in is a fact: it says "Exempeldata". */
export async function changedBook(change: (edits: Edits) => void): Promise<Buffer> {
  const { set } = await readFiles([{ name: 'stockholm.xlsx', bytes: shippedBook() }]);
  const sheets = sheetsOf(set);
  change(new Edits(sheets));
  return Buffer.from(await writeWorkbook(sheets));
}

/** A goal whose text is another, and a figure that was corrected, with its revision. */
export const textAndOutcome = (edits: Edits): void => {
  edits.set('Mål', { Id: '2021-m1' }, { Text: 'Stadens verksamheter arbetar med Exempeldata' });
  edits.set('Utfall', { Indikator: 'lan-m1-i1', Del: 'ak-8', Period: '2023' }, { Värde: 6.1 });
  edits.add('Revideringar', {
    Program: 'stockholms-lan-2020-2026',
    Indikator: 'lan-m1-i1',
    Del: 'ak-8',
    Period: '2023',
    Kön: 'alla',
    Värde: 5.8,
    Varför: 'Exempeldata: rättat i ett test.',
    Källor: 'ok-mal-1: Exempeldata',
  });
};
