import { sheets, type PartColumn } from '../tables/sheets.js';
import { no, yes } from '../tables/words.js';

/** How what stands in a column is written. */
function howOf({ kind, words, several, target }: PartColumn, what: readonly string[]): string {
  if (target === 'what') return `en av: ${what.join(', ')}`;
  if (Array.isArray(several))
    return several[0] === 'source'
      ? 'källans id, och efter kolon var i källan: rapport: s. 14; budget'
      : 'id, kolon och namn: ak9: Årskurs 9; ak2: Årskurs 2';
  const one = {
    id: 'id: små bokstäver a–z, siffror och bindestreck',
    date: '2025, 2025-08 eller 2025-08-31',
    period: '2025, 2025-08, läsåret 2024/25, kvartalet 2025-Q1, 2025-T1, 2025-T2 eller 2025-VB',
    time: 'klockslag: 08:00. Midnatt sist på dagen är 24:00',
    language: 'språkkod: sv',
    text: 'text',
    verbatim: 'text',
    number: 'tal',
    boolean: `${yes} eller ${no}`,
    choice: `en av: ${Object.values(words ?? {}).join(', ')}`,
  }[kind];
  return several ? `${one}; flera skiljs åt med semikolon` : one;
}

/** The first sheet: how a workbook is filled in, and then every column of every sheet. */
export function guideRows(): { rows: string[][]; headings: number[] } {
  const rows: string[][] = [
    ['Så fyller du i arbetsboken', '', '', ''],
    [
      'Ett blad för varje slags uppgift',
      '',
      '',
      'Byt inte namn på blad och rubriker. Tomma blad får vara kvar.',
    ],
    [
      'Texter',
      '',
      '',
      'Skriv ordagrant som i källan. En tom cell betyder att källan inte säger något. Ett värde som saknas är inte 0.',
    ],
    [
      'Källor',
      '',
      '',
      'Allt har en källa. Skriv den i bladet Källor och peka på dess id. En källa med semikolon i texten skrivs med \\ före: s. 2\\; s. 4.',
    ],
    ['Datum', '', '', 'Cellerna är text, så att Excel inte gör om det du skriver.'],
    [
      'När du är klar',
      '',
      '',
      'Kör vald-program check på filen. Den säger blad, rad och kolumn för det som behöver rättas.',
    ],
  ];
  const headings = [0, rows.length];
  rows.push(['Blad', 'Kolumn', 'Måste fyllas i', 'Så skrivs det']);
  for (const { name, about, parts, headers } of sheets) {
    rows.push([name, '', '', about]);
    const what = parts.flatMap((part) => part.what ?? []);
    for (const header of headers) {
      const columns = parts.flatMap((part) => part.columns.filter((one) => one.header === header));
      const isNeeded = columns.length === parts.length && columns.every((one) => one.required);
      rows.push(['', header, isNeeded ? yes : '', howOf(columns[0]!, what)]);
    }
  }
  return { rows, headings };
}
