/*
 * The file that “Ladda ner CSV” makes, opened by LibreOffice with Swedish settings. It has to be
 * installed: `apt-get install libreoffice-calc`; `.ci/run` does so.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { CellContext } from '../../src/components/indicator-table/cell-context.js';
import { exportGrid } from '../../src/components/indicator-table/indicator-export.js';
import type { IndicatorLocalize } from '../../src/components/indicator-table/indicator-words.js';
import {
  buildSeries,
  inCommon,
  indicatorRows,
  notesOf,
  toCsv,
  type CsvCell,
} from '../../src/data/index.js';
import { calendarDate } from '../../src/i18n/formats.js';
import { words as sv } from '../../src/i18n/sv/index.js';
import { exempel, stad, today } from '../support/example.js';
import { outcomes } from '../support/node.js';

type Cell = string | number | undefined;

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'vald-calc-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Opens a file as CSV, and gives its cells as LibreOffice has taken them: numbers as numbers.
 *
 * @param detect - whether it looks for dates and other special numbers, a choice in its dialogue
 */
function open(text: string, detect: boolean): Cell[][] {
  const file = join(folder, 'utfall.csv');
  writeFileSync(file, text);
  // Semicolon, quotation mark, UTF-8, from the first line, Swedish, quoted fields not as text.
  const filter = `Text - txt - csv (StarCalc):59,34,76,1,,1053,false,${detect}`;
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      `--infilter=${filter}`,
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      file,
    ],
    { stdio: 'pipe', timeout: 110_000 },
  );
  return read(readFileSync(join(folder, 'utfall.fods'), 'utf8'));
}

/** The cells of a flat OpenDocument sheet. */
function read(xml: string): Cell[][] {
  const all: DefaultTreeAdapterTypes.Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) all.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  // Of what HTML does not know an empty element is not closed.
  walk(parse(xml.replace(/<([\w:-]+)([^<>]*)\/>/g, '<$1$2></$1>')));
  const attribute = (node: DefaultTreeAdapterTypes.Element, name: string) =>
    node.attrs.find((one) => one.name === name)?.value;
  const textOf = (node: DefaultTreeAdapterTypes.Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
  return all
    .filter(({ tagName }) => tagName === 'table:table-row')
    .map((row) =>
      row.childNodes.flatMap((cell) => {
        if (!('tagName' in cell) || cell.tagName !== 'table:table-cell') return [];
        const repeated = Number(attribute(cell, 'table:number-columns-repeated') ?? 1);
        const kind = attribute(cell, 'office:value-type');
        const value: Cell =
          kind === undefined
            ? undefined
            : kind === 'string'
              ? textOf(cell).trim()
              : kind === 'float'
                ? Number(attribute(cell, 'office:value'))
                : // A date; a percentage or a sum of money nothing of ours is.
                  (attribute(cell, 'office:date-value') ?? `${kind}!`);
        return Array.from({ length: Math.min(repeated, 100) }, () => value);
      }),
    );
}

/** A cell as a sheet is to have it. Where dates are looked for, a month of a year is one. */
const wanted = (cell: CsvCell, detect: boolean): Cell =>
  detect && cell === 'augusti 2021'
    ? '2021-08-01'
    : typeof cell === 'string' && /^\d+$/.test(cell)
      ? Number(cell)
      : cell === ''
        ? undefined
        : cell;

const words: Record<string, unknown> = sv;
const localize = {
  term: (key: string, ...args: unknown[]) =>
    typeof words[key] === 'function'
      ? (words[key] as (...list: unknown[]) => string)(...args)
      : words[key],
  calendarDate: (date: string) => calendarDate('sv', date),
  lang: () => 'sv',
} as unknown as IndicatorLocalize;

/** What is exported of the made-up follow-up, and of what a sheet may take for something else. */
function grid() {
  const document = outcomes();
  const [first] = document.outcomes;
  const more = [
    { period: '2019', value: 0.5 },
    { period: '2020', value: -3.25 },
    { period: '2021', value: 1_234_567.8 },
    { period: '2020/21', value: 12 },
    { period: '2021-T1', value: 5, asPublished: '1–4' },
    { period: '2021-08', value: 5, asPublished: '<5' },
  ].map((one) => ({
    ...first!,
    namnd: undefined,
    sex: 'all' as const,
    state: 'value' as const,
    ...one,
  }));
  const all = buildSeries(
    exempel,
    { ...document, outcomes: [...document.outcomes, ...more] },
    stad,
    today,
  );
  const rows = indicatorRows(all, stad, undefined, true);
  const context: CellContext = {
    program: exempel,
    organisation: stad,
    outcomes: document,
    localize,
    now: today,
    notes: notesOf(rows),
    ...inCommon(rows),
  };
  return exportGrid(rows, context);
}

describe('the CSV file in LibreOffice, with Swedish settings', { timeout: 240_000 }, () => {
  for (const detect of [false, true])
    it(`every cell is what it was: numbers as numbers, words as words${detect ? ', also where dates are looked for' : ''}`, () => {
      const { headings, rows } = grid();
      const cells = [headings, ...rows];
      const read = open(toCsv(cells), detect);
      assert.equal(read[0]![0], 'Mål i programmet', 'without the mark of the byte order');
      let numbers = 0;
      cells.forEach((row, at) => {
        row.forEach((cell, column) => {
          const found = read[at]?.[column];
          assert.equal(found, wanted(cell, detect), `row ${at + 1}, ${headings[column]}: ${cell}`);
          if (typeof cell === 'number') numbers++;
        });
      });
      assert.ok(numbers > 20, `${numbers} numbers`);
      const flat = read.flat();
      for (const value of [
        0.5,
        -3.25,
        1_234_567.8,
        'läsåret 2020/21',
        'augusti 2021',
        '1–4',
        '<5',
        'dold',
      ])
        assert.ok(flat.includes(wanted(value, detect)), `${value} is there`);
    });
});
