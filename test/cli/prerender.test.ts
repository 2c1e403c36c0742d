import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { shownNames } from '../../src/cli/prerender/pages.js';
import { sheetOf } from '../../src/cli/prerender/sheet.js';
import { elementNames } from '../../src/elements.js';
import { root, type Raw } from '../support/node.js';

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A folder as an editor's web server has it, with the made-up API. */
function site(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vald-prerender-'));
  folders.push(folder);
  cpSync(fileURLToPath(new URL('test/fixtures/api', root)), join(folder, 'api/v1'), {
    recursive: true,
  });
  writeFileSync(join(folder, 'vald-program.js'), '');
  writeFileSync(
    join(folder, 'visa.html'),
    '<!doctype html><link rel="stylesheet" href="./assets/site-abc.css">',
  );
  return folder;
}

function run(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      fileURLToPath(import.meta.resolve('tsx')),
      fileURLToPath(new URL('src/cli/main.ts', root)),
      'prerender',
      ...args,
    ],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        LC_ALL: 'sv_SE.UTF-8',
        TSX_TSCONFIG_PATH: fileURLToPath(new URL('tsconfig.json', root)),
      },
    },
  );
  return { status, stdout, stderr };
}

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

const pagesIn = (folder: string): string[] =>
  readdirSync(join(folder, 'visa'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort();

/** What is to be read: without tags, and without what is not seen. */
const wordsOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

/** Changes the programme, and leaves the copy of it in the index away. */
function changeProgram(folder: string, change: (program: Raw) => void): void {
  for (const [file, by] of [
    ['programs/exempel.json', change],
    ['index.json', (index: Raw) => void (index.embedded = [])],
  ] as const) {
    const path = join(folder, 'api/v1', file);
    const raw = JSON.parse(readFileSync(path, 'utf8'));
    by(raw);
    writeFileSync(path, JSON.stringify(raw));
  }
}

const few = ['--only', 'program-goals', 'help-contacts', '--namnd', 'exempel-socialnamnden'];

describe('vald-program prerender', () => {
  let folder = '';
  let pages: string[] = [];
  before(() => {
    folder = site();
    const { status, stdout, stderr } = run(folder, '.');
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^wrote: visa\/program-goals\.html$/m);
    pages = pagesIn(folder);
  });

  test('a page for each element, and for each nämnd that it says something else for', () => {
    const namnder = JSON.parse(read(folder, 'api/v1/organisation.json')).namnder.length;
    for (const name of elementNames) {
      const own = pages.filter((path) => path.startsWith(`${name}/`));
      const isShown = (shownNames as readonly string[]).includes(name);
      assert.equal(isShown, name !== 'program' && name !== 'safe-exit');
      const isAlone = isShown && !['goal-card', 'namnd-responsibilities'].includes(name);
      assert.equal(pages.includes(`${name}.html`), isAlone, name);
      assert.ok(own.length <= namnder + 1, name);
    }
    assert.ok(pages.includes('namnd-responsibilities/exempel-socialnamnden.html'));
    assert.ok(pages.includes('responsibility-matrix/exempel-socialnamnden.html'));
    assert.ok(pages.includes('indicator-table/exempel-socialnamnden.html'));
    assert.ok(pages.includes('goal-card/exempel-m1.html'));
  });

  test('a whole page: language, title, viewport, the script, its style sheets, numbers to call', () => {
    for (const path of pages) {
      const page = read(folder, `visa/${path}`);
      assert.match(page, /^<!doctype html>\n<html lang="sv">/);
      assert.match(page, /<meta charset="utf-8" \/>/);
      assert.match(page, /<meta name="viewport" content="width=device-width, initial-scale=1" \/>/);
      assert.match(page, /<title>[^<]+<\/title>/);
      assert.match(page, /<footer>\n<p>Akut fara: ring <a href="tel:112">112<\/a>/);
      // What it refers to is there, from where the page is.
      const addresses = [...page.matchAll(/<(?:script|link)\b[^>]*(?:src|href)="([^"]+)"/g)];
      assert.ok(addresses.length >= 5, path);
      for (const [, address] of addresses) {
        if (address!.endsWith('assets/site-abc.css')) continue;
        const file = join(folder, 'visa', dirname(path), normalize(address!));
        assert.ok(existsSync(file), `${path}: ${address}`);
      }
      assert.match(
        page,
        /<template shadowrootmode="open"><link rel="stylesheet" href="[^"]+\.css" \/><div class="[^"]*root/,
      );
    }
    assert.match(
      read(folder, 'visa/program-goals/exempel-socialnamnden.html'),
      /<title>Programmets mål – Exempelstads socialnämnd<\/title>/,
    );
    // The history of a browser keeps titles.
    assert.match(read(folder, 'visa/help-contacts.html'), /<title>Kontakter<\/title>/);
  });

  test('nothing that a strict policy stops, that does something, or that is of where it was made', () => {
    for (const path of pages) {
      const page = read(folder, `visa/${path}`);
      assert.doesNotMatch(
        page,
        /<style\b|\sstyle=|\son\w+=|<!--|vald\.invalid|<slot|<dialog|role="status"/,
      );
      // No button but those whose place is kept, unseen.
      for (const [button, said] of page.matchAll(/<(?:button|input|select|textarea)\b([^>]*)>/g))
        assert.match(said!, /class="[^"]*_off/, `${path}: ${button}`);
      assert.doesNotMatch(page, /<a [^>]*href="#/);
    }
  });

  test('words that stay true when the day passes, and the day on which it was so', () => {
    for (const path of pages) {
      const words = wordsOf(read(folder, `visa/${path}`));
      assert.doesNotMatch(
        words,
        /Öppet|Stängt|Ska gälla|Gäller (fortfarande|\d)|På remiss:|gäller inte än/,
      );
      assert.match(words, /Så här såg uppgifterna ut den \d+ \w+ \d{4}\./);
      // What is made up says so.
      assert.match(words, /Exempeldata/);
    }
    const goals = read(folder, 'visa/program-goals.html');
    assert.match(wordsOf(goals), /Programperiod: 2026–2099\./);
    assert.match(goals, /<p class="validity _any"/);
  });

  test('the two tables: as a table where there is room for one, and as lists where there is none', () => {
    for (const [name, narrow] of [
      ['responsibility-matrix', /<ul/],
      ['indicator-table', /<li/],
    ] as const) {
      const page = read(folder, `visa/${name}.html`);
      const [, wide, slim, ...more] = page.split('<template shadowrootmode="open">');
      assert.equal(more.length, 0);
      assert.match(wide!, /^<link[^>]*><div class="_wide root"[^]*<table[^]*<th scope="row"/);
      assert.match(slim!, /^<link[^>]*><div class="_narrow root"/);
      assert.doesNotMatch(slim!, /<table class="rows/);
      assert.match(slim!, narrow);
      const sheet = /href="([^"]+)" \/><div class="_wide/.exec(page)![1]!;
      const css = read(folder, `visa/${sheet}`);
      assert.match(css, /@container vald \(width<\d+em\)\{\._wide/);
      assert.match(css, /@container vald \(width>=\d+em\)\{\._narrow/);
    }
  });

  test('style sheets are packed beside themselves, and hold what tags must not say', () => {
    const sheets = readdirSync(join(folder, 'visa')).filter((name) => name.endsWith('.css'));
    assert.equal(sheets.length, shownNames.length + 1);
    for (const name of sheets) {
      assert.match(name, /^[a-z-]+-[0-9a-f]{8}\.css$/);
      const packed = brotliDecompressSync(readFileSync(join(folder, 'visa', `${name}.br`)));
      assert.equal(packed.toString(), read(folder, `visa/${name}`));
    }
    // It is written as it stands: what a compiler adds would be missing in a page.
    const keep = read(folder, 'visa/keep.js');
    assert.match(keep, /^\(function keep\(\)/);
    assert.doesNotMatch(keep, /__name|\bimport\b/);
    const page = read(folder, 'visa/indicator-table.html');
    const [, name] = /<table class="rows[^"]* (_[0-9a-z]+)"/.exec(page)!;
    const sheet = sheets.find((one) => one.startsWith('indicator-table-'))!;
    assert.match(
      read(folder, `visa/${sheet}`),
      new RegExp(`\\.${name}\\{--_tracks:[^}]*!important`),
    );
  });

  test('a second time there is nothing to do, nor on another day; --check names what is old', () => {
    const own = site();
    assert.equal(run(own, '.', ...few).status, 0);
    const again = run(own, '.', ...few);
    assert.deepEqual([again.status, again.stdout], [0, '']);
    const path = 'visa/program-goals.html';
    const page = read(own, path);
    const old = page.replace(/(?<=ut den )[^.]*/, '1 januari 2020');
    assert.notEqual(old, page);
    writeFileSync(join(own, path), old);
    const other = run(own, '.', ...few, '--check');
    assert.deepEqual([other.status, other.stdout], [0, '']);
    changeProgram(own, (program) => void (program.goals[0].text = 'Ett nytt mål'));
    const check = run(own, '.', ...few, '--check');
    assert.equal(check.status, 1, check.stderr);
    assert.equal(
      check.stdout,
      'out of date: visa/program-goals.html\nout of date: visa/program-goals/exempel-socialnamnden.html\n',
    );
    assert.equal(read(own, path), old);
    assert.equal(run(own, '.', ...few).status, 0);
    assert.match(read(own, path), /Ett nytt mål/);
    assert.equal(run(own, '.', ...few, '--check').status, 0);
  });

  test('a page that is made no more is taken away; what is not ours stays', () => {
    const own = site();
    cpSync(join(folder, 'visa'), join(own, 'visa'), { recursive: true });
    writeFileSync(join(own, 'visa/program-goals/egen.html'), '<p>Egen</p>');
    changeProgram(own, (program) => void program.goals.pop());
    const last = pages.filter((path) => path.startsWith('goal-card/')).at(-1)!;
    const check = run(own, '.', '--check');
    assert.equal(check.status, 1);
    assert.match(check.stdout, new RegExp(`^out of date: visa/${last}$`, 'm'));
    assert.ok(existsSync(join(own, 'visa', last)));
    assert.match(run(own, '.').stdout, new RegExp(`^removed: visa/${last}$`, 'm'));
    assert.ok(!existsSync(join(own, 'visa', last)));
    assert.ok(existsSync(join(own, 'visa/program-goals/egen.html')));
  });

  test('fragments: the tag alone, with addresses from the root', () => {
    const own = site();
    const { status, stderr } = run(own, '.', ...few, '--fragments', 'mallar', '--base', '/vald/');
    assert.equal(status, 0, stderr);
    const text = read(own, 'mallar/program-goals/exempel-socialnamnden.html');
    assert.match(
      text,
      /^<vald-program-goals namnd="exempel-socialnamnden">\n<div>\n<template shadowrootmode="open"><link rel="stylesheet" href="\/vald\/visa\/program-goals-[0-9a-f]{8}\.css" \/>/,
    );
    assert.match(text, /<\/vald-program-goals>\n$/);
    assert.doesNotMatch(text, /<(html|script|title)\b/);
    assert.deepEqual(pagesIn(own), []);
    assert.equal(
      run(own, '.', ...few, '--fragments', 'mallar', '--base', '/vald/', '--check').status,
      0,
    );
    // The button that leaves the page is a link here, in a root of its own.
    assert.match(
      read(own, 'mallar/help-contacts.html'),
      /<still-vald-safe-exit[^>]*><template shadowrootmode="open"><link rel="stylesheet" href="\/vald\/visa\/safe-exit-[^>]*>[^]*<a class="exit"[^>]*href="https:/,
    );
  });

  test('in English', () => {
    const own = site();
    assert.equal(run(own, '.', ...few, '--page-lang', 'en').status, 0);
    const page = read(own, 'visa/program-goals.html');
    assert.match(page, /<html lang="en">/);
    assert.match(page, /Programme period: 2026–2099\./);
    assert.match(page, /This is how the data stood on /);
  });

  test('what cannot be made is told in one line, and nothing is written', () => {
    const own = site();
    for (const [args, status, words] of [
      [['.', '--only', 'program-gaols'], 2, /program-gaols.*program-goals/],
      [['.', '--namnd', 'finns-inte'], 2, /finns-inte.*exempel-socialnamnden/],
      [['api'], 1, /api\/visa\.html: filen finns inte/],
      [['.', '--api', 'borta'], 1, /borta|hämtas|404/],
      [[], 2, /folder/],
    ] as const) {
      const result = run(own, ...args);
      assert.equal(result.status, status, result.stderr);
      assert.match(result.stderr, words);
      assert.doesNotMatch(result.stderr, /^\s+at /m);
      assert.ok(!existsSync(join(own, 'visa')));
    }
  });

  test('rules for buttons are for their names too, and no value or attribute is taken for one', () => {
    const css = sheetOf(`/* button */ button, th button:hover > b { appearance: button; color: red }
      input[type='button'] { content: 'button' } .button, --button { top: 0 }`);
    assert.match(
      css,
      /^:is\(button,still-button\),th :is\(button,still-button\):hover > b\{appearance: button;color: red\}input\[type='button'\]\{content: 'button'\}\.button,--button\{top: 0\}/,
    );
  });
});
