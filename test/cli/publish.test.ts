import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { makeCommand } from '../../src/cli/command.js';
import { explainUsage } from '../../src/cli/help.js';
import { eventually, readText, root, type Raw } from '../support/node.js';

const main = fileURLToPath(new URL('src/cli/main.ts', root));
const tsx = fileURLToPath(new URL('node_modules/tsx/dist/loader.mjs', root));
const book = fileURLToPath(new URL('examples/stockholm/stockholm.xlsx', root));
const api = fileURLToPath(new URL('public/api/v1', root));
const folder = mkdtempSync(join(tmpdir(), 'vald-publish-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const at = (...names: string[]): string => join(folder, ...names);

/** Runs the command as somebody at the city does, in a folder of theirs. */
function run(...args: string[]) {
  const env = { ...process.env, NO_COLOR: undefined, LC_ALL: 'sv_SE.UTF-8', TSX_TSCONFIG_PATH: fileURLToPath(new URL('tsconfig.json', root)) };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', tsx, main, ...args], { cwd: folder, encoding: 'utf8', env });
  assert.doesNotMatch(stdout + stderr, /^\s+at |node:internal/m, 'no stack');
  return { status, stdout, stderr };
} // prettier-ignore
const ok = (...args: string[]): string => {
  const { status, stdout, stderr } = run(...args);
  assert.equal(status, 0, `${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
};

describe('docs/publicera.md', () => {
  test('from an empty folder to what the page shows, in the five commands that it says', async () => {
    const [, block = ''] = /```sh\n(npm install[^]*?)```/.exec(readText('docs/publicera.md')) ?? [];
    const lines = block.trim().split('\n');
    assert.equal(lines.length, 5);
    assert.equal(lines[0], 'npm install vald-program');
    const commands = lines.slice(1).map((line) => line.replace(/^npx vald-program /, '').split(' '));
    const [init, check, build, serve] = commands as [string[], string[], string[], string[]];
    for (const command of [init, check, build]) ok(...command);
    assert.deepEqual(readdirSync(at('staden')).sort(), ['api', 'namnder.csv', 'program.xlsx']);
    const server = spawn(process.execPath, ['--import', tsx, main, ...serve, '--port', '0'], { cwd: folder });
    try {
      let said = '';
      server.stdout.on('data', (data) => (said += data));
      await eventually(() => assert.match(said, /http:\/\/localhost:\d+/));
      const { origin } = new URL(/http:\S+/.exec(said)![0]);
      const index = (await (await fetch(`${origin}/api/v1/index.json`)).json()) as Raw;
      assert.equal(index.programs.length, 1);
      assert.equal(index.embedded[0].document.sample, true, 'made-up data says so');
      assert.equal((await fetch(`${origin}/api/v1/..%2f..%2fprogram.xlsx`)).status, 404);
    } finally {
      server.kill();
    }
  }); // prettier-ignore
  test('the words of every option and command are there in both languages', () => {
    for (const [lang, words] of [
      ['sv', /Användning: .*\n[^]*Val:/],
      ['en', /Usage: .*\n[^]*Options:/],
    ] as const) {
      const { commands } = makeCommand(lang, '0');
      assert.ok(commands.length >= 10);
      for (const one of commands) {
        const help = one.helpInformation();
        assert.match(help, words);
        if (lang === 'sv') assert.doesNotMatch(help, /Usage|Options|default|choices|output the/);
      }
    }
    assert.match(ok('help', 'import'), /^Användning: vald-program import \[val\] <files\.\.\.>/);
  });
});

describe('build', () => {
  test('the same from the workbook, from a folder of CSV and from the API itself; packed twice', () => {
    ok('template', 'csv', '--with', api, '--csv');
    for (const [source, out] of [[book, 'from-book'], ['csv', 'from-csv'], [api, 'from-api']] as const) ok('build', source, '--out', out);
    const files = (readdirSync(at('from-book'), { recursive: true }) as string[]).filter((file) => /\.\w+$/.test(file)).sort();
    assert.ok(files.length > 40);
    for (const file of files)
      for (const other of ['from-csv', 'from-api'])
        assert.ok(readFileSync(at('from-book', file)).equals(readFileSync(at(other, file))), `${other}/${file}`);
    const index = readFileSync(at('from-book/index.json'));
    assert.ok(brotliDecompressSync(readFileSync(at('from-book/index.json.br'))).equals(index));
    assert.ok(gunzipSync(readFileSync(at('from-book/index.json.gz'))).equals(index));
    assert.deepEqual(run('build', book, '--out', 'from-book', '--check'), { status: 0, stdout: '', stderr: '' });
  }); // prettier-ignore
  test('a fault: nothing is built, and what was published is left whole', () => {
    ok('build', book, '--out', 'kept');
    const before = (readdirSync(at('kept'), { recursive: true }) as string[]).sort();
    cpSync(at('csv'), at('broken'), { recursive: true });
    const file = at('broken', 'Mål.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace(';rapport', ';borta').replace(/\n([^;]+);([^;]+);/, '\n$1;Mål ett;'));
    const { status, stdout, stderr } = run('build', 'broken', '--out', 'kept');
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /Fel {2}Mål\.csv, bladet Mål, rad 2, kolumn B \(Id\)\n {2}Id är inte skrivet på rätt sätt \(”Mål ett”\)/);
    assert.match(stderr, /\d+ fel\. Inget är byggt: det som fanns är kvar\. vald-program check broken --all visar varje fel/);
    assert.deepEqual((readdirSync(at('kept'), { recursive: true }) as string[]).sort(), before);
    assert.deepEqual(readdirSync(folder).filter((name) => /\.(new|old)-/.test(name)), []);
  }); // prettier-ignore
  test('a folder with other things in it is never replaced, nor a file that is there', () => {
    mkdirSync(at('own'));
    writeFileSync(at('own/dagbok.txt'), 'x');
    for (const args of [['build', book, '--out', 'own'], ['template', 'own/dagbok.txt'], ['init', 'own', '--id', 'x']] as const)
      assert.equal(run(...args).status, 1, args.join(' '));
    assert.equal(readFileSync(at('own/dagbok.txt'), 'utf8'), 'x');
    assert.deepEqual(readdirSync(at('own')), ['dagbok.txt']);
  }); // prettier-ignore
  test('what a reader will notice is shown, kept in changes.json, and `diff` says the same', () => {
    ok('build', book, '--out', 'changed');
    assert.ok(!existsSync(at('changed/changes.json')), 'nothing was published before');
    cpSync(at('csv'), at('edited'), { recursive: true });
    const file = at('edited', 'Mål.csv');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('Våldsutövare har', 'Våldsutövare i staden har'));
    assert.notEqual(readFileSync(file, 'utf8'), text);
    assert.match(ok('diff', 'changed', 'edited'), /Mål \(1\)\n {2}ändrat: [^]*\{\+[^]*staden/);
    assert.match(ok('build', 'edited', '--out', 'changed', '--lang', 'en'), /1 change/);
    const { changes } = JSON.parse(readFileSync(at('changed/changes.json'), 'utf8'));
    assert.deepEqual(changes.map((one: Raw) => [one.sheet, one.change]), [['Mål', 'changed']]);
    const json = JSON.parse(ok('diff', 'changed', book, '--json'));
    assert.equal(json.changes.length, 1);
  }); // prettier-ignore
  test('--watch builds anew when the source is saved, and ends when it is asked to', async () => {
    cpSync(at('csv'), at('watched'), { recursive: true });
    const child = spawn(process.execPath, ['--import', tsx, main, 'build', 'watched', '--out', 'live', '--watch'], { cwd: folder, env: { ...process.env, LC_ALL: 'sv_SE.UTF-8' } });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    try {
      let said = '';
      child.stderr.on('data', (data) => (said += data));
      for (let tries = 0; !/Väntar/.test(said) && tries < 100; tries++) await new Promise((resolve) => setTimeout(resolve, 200));
      await new Promise((resolve) => setTimeout(resolve, 500));
      const file = at('watched', 'Mål.csv');
      writeFileSync(file, readFileSync(file, 'utf8').replace('Våldsutövare har', 'Alla har'));
      const isBuilt = () => existsSync(at('live/changes.json')) && /Alla har/.test(readFileSync(at('live/index.json'), 'utf8'));
      for (let tries = 0; !isBuilt() && tries < 100; tries++) await new Promise((resolve) => setTimeout(resolve, 200));
      assert.ok(isBuilt());
    } finally {
      child.kill('SIGINT');
      assert.equal(await ended, 0);
    }
  }); // prettier-ignore
});

describe('the other commands', () => {
  test('check: codes, JSON with words, and both languages', () => {
    ok('check', book);
    assert.equal(run('check', book, '--strict').status, 1);
    const { findings } = JSON.parse(ok('check', book, '--json', '--lang', 'en'));
    assert.ok(findings.length > 10);
    for (const { severity, kind, place, words } of findings)
      assert.ok(severity && kind && place.file && /\S/.test(words.what), JSON.stringify(words));
    const { status, stderr } = run('check', 'borta.xlsx');
    assert.equal(status, 1);
    assert.match(stderr, /borta\.xlsx: filen finns inte/);
  });
  test('check: a document of JSON by itself, wherever it lies, and one that is none', () => {
    const name = 'programs/stockholm-2021-2025.json';
    const text = readFileSync(join(api, name), 'utf8');
    const line = (part: string, of = text): number => of.slice(0, of.indexOf(part)).split('\n').length;
    assert.match(ok('check', join(api, name)), new RegExp(`kontrollerad för sig, som ${name}\\. Hänvisningar till dokument som inte är med är inte kontrollerade`));
    const broken = text.replace(/("goals": [^]*?)"text":/, '$1"txet":').replace('"status":', '"statsu": 1, "status":');
    writeFileSync(at('one.json'), broken);
    const { status, stdout } = run('check', 'one.json', '--all');
    assert.equal(status, 1);
    assert.ok(stdout.includes(`Fel  one.json, rad ${line('"txet"', broken)}, tecken 15, goals.0.txet\n  goals.0.txet finns inte i formatet. Ska det vara ”text”?\n`), stdout);
    assert.match(stdout, /statsu finns inte i formatet[^]*\n2 fel · /);
    assert.match(run('check', 'one.json', '--lang', 'en').stdout, /References to documents that are not here have not been checked/);
    writeFileSync(at('one.json'), '{\n  "goals": [,]\n}');
    assert.match(run('check', 'one.json').stdout, /^Fel {2}one\.json, rad 2, tecken 13\n {2}Filen går inte att läsa som JSON\./);
    writeFileSync(at('one.json'), '{ "program": "x" }');
    const unclear = run('check', 'one.json');
    assert.equal(unclear.status, 1);
    assert.match(unclear.stdout, /Den kan vara: programs\/\{id\}\/outcomes\.json, programs\/\{id\}\/opinions\.json\. [^]*Ge den namnet/);
    // What is published has to be whole.
    const { stderr } = run('build', join(api, 'contacts.json'), '--out', 'alone');
    assert.match(stderr, /Det finns inget program/);
    assert.ok(!existsSync(at('alone')));
  }); // prettier-ignore
  test('import shows and writes nothing; with --out a new workbook, which builds', () => {
    ok('init', 'stad', '--id', 'stad', '--from', '2026', '--to', '2029');
    writeFileSync(at('utfall.csv'), 'År;Mått;Tal;E-post\n2025;Andel;61,5;a@exempel.test\n2024;Andel;*;b@exempel.test\n');
    writeFileSync(at('karta.yaml'), 'tables:\n  - sheet: Utfall\n    columns: { Period: År, Indikator: Mått, Värde: Tal }\n    values: { Indikator: { Andel: indikator-1 } }\n    constants: { Program: stad-2026-2029, Källor: programmet }\n    states: { "*": dolt vid källan }\n');
    const args = ['import', 'utfall.csv', '--from', 'table', '--map', 'karta.yaml', '--into', 'stad/program.xlsx'];
    const before = readFileSync(at('stad/program.xlsx'));
    const said = ok(...args);
    assert.match(said, /Utfall \(2\)[^]*Inget är skrivet/);
    assert.match(said, /”E-post” kan ha personuppgifter/);
    assert.ok(readFileSync(at('stad/program.xlsx')).equals(before));
    ok(...args, '--out', 'stad/ny.xlsx');
    ok('build', 'stad/ny.xlsx', '--out', 'stad/api');
    const { outcomes } = JSON.parse(readFileSync(at('stad/api/programs/stad-2026-2029/outcomes.json'), 'utf8'));
    assert.deepEqual(outcomes.map((one: Raw) => [one.period, one.value, one.state]), [['2026', null, 'not-yet-reported'], ['2025', 61.5, 'value'], ['2024', null, 'suppressed']]);
    assert.doesNotMatch(readFileSync(at('stad/api/index.json'), 'utf8'), /exempel\.test/);
  }); // prettier-ignore
  test('what is misspelt: said in words, with code 2, and nothing is done', async () => {
    for (const [args, words] of [
      [['bygg'], /Förstår inte ”bygg”/],
      [['check'], /”path” saknas/],
      [['check', book, '--smal', '3'], /Förstår inte ”--smal”/],
      [['import', 'x', '--from', 'excel', '--map', 'y', '--into', 'z'], /”excel” går inte att använda\. Det här går: table, stratsys, kolada/],
      [['import', 'x', '--from', 'table', '--into', 'z'], /--map <file>” saknas/],
      [['diff', book], /”after” saknas/],
      [['schema', 'a', 'b'], /för många/],
    ] as const) {
      const error = await makeCommand('sv', '0').parseAsync(args, { from: 'user' }).then(() => assert.fail(args.join(' ')), (one) => one);
      assert.match(explainUsage(error, 'sv'), words);
    }
    for (const [args, words] of [
      [['bygg', '--lang=en'], /“bygg” is not understood/],
      [['check', book, '--small', 'fem'], /”fem” går inte att använda/],
      [['build', book], /lägg till --out/],
    ] as const) {
      const { status, stderr } = run(...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, words);
    }
  }); // prettier-ignore
});
