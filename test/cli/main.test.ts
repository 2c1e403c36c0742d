import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { root, type Raw } from '../support/node.js';

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A copy of the made-up API in which one file is written anew. */
function folderWith(file?: string, change: (raw: Raw) => unknown = () => undefined): string {
  const folder = mkdtempSync(join(tmpdir(), 'vald-api-'));
  folders.push(folder);
  cpSync(fileURLToPath(new URL('test/fixtures/api', root)), folder, { recursive: true });
  if (file) {
    const path = join(folder, file);
    const raw = JSON.parse(readFileSync(path, 'utf8'));
    const text = change(raw);
    writeFileSync(path, typeof text === 'string' ? text : JSON.stringify(raw));
  }
  return folder;
}

/** Runs the command as somebody at the city does. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', ...args],
    { cwd: fileURLToPath(root), encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** The command fails, says it in these lines, and shows no stack. */
function assertFails(folder: string, lines: readonly RegExp[], command = 'build') {
  const { status, stdout, stderr } = run(command, folder);
  assert.equal(status, 1, stdout + stderr);
  assert.equal(stdout, '');
  const said = stderr.trimEnd().split('\n');
  assert.equal(said.length, lines.length, stderr);
  lines.forEach((line, at) => assert.match(said[at]!, line));
  assert.doesNotMatch(stderr, /^\s+at |Error|node:|\{"/m);
}

const program = 'programs/exempel.json';

describe('the command on a folder with a fault', () => {
  test('a title that is missing: the file, the field, and what to do', () => {
    const folder = folderWith(program, (raw) => void delete raw.title);
    const before = readFileSync(join(folder, 'index.json'), 'utf8');
    assertFails(folder, [
      /vald-api-.*programs\/exempel\.json: title saknas\.$/,
      /^Programmet kan inte visas\. Säg till den som ansvarar för sidan\.$/,
    ]);
    assert.equal(readFileSync(join(folder, 'index.json'), 'utf8'), before, 'nothing is written');
  });

  test('several faults: a line for each, more than a reader of the page is told', () => {
    const folder = folderWith(program, (raw) => {
      for (const goal of raw.goals) delete goal.text;
    });
    const { stderr } = run('build', folder);
    const lines = stderr.split('\n').filter((line) => /exempel\.json: goals\.\d\.text/.test(line));
    assert.ok(lines.length > 3, stderr);
    assert.equal(new Set(lines).size, lines.length);
  });

  test('a reference that leads nowhere, in a document that nothing is made from', () => {
    const folder = folderWith('programs/exempel/outcomes.json', (raw) => {
      raw.outcomes[3].namnd = 'borta';
    });
    assertFails(folder, [
      /programs\/exempel\/outcomes\.json: outcomes\.3\.namnd: ”borta” finns inte\.$/,
      /Säg till/,
    ]);
  });

  test('a file that is no JSON', () => {
    assertFails(
      folderWith('contacts.json', () => '{"contacts": ['),
      [/contacts\.json: Uppgifterna går inte att läsa/, /./],
    );
  });

  test('a file that is not UTF-8, and one whose letters have been lost', () => {
    const folder = folderWith();
    const file = join(folder, 'organisation.json');
    const text = readFileSync(file, 'utf8');
    assert.ok(text.includes('ä'));
    const words = [/organisation\.json: .*Spara filen som UTF-8/, /Säg till/];
    writeFileSync(file, text, 'latin1');
    assertFails(folder, words);
    writeFileSync(file, text.replace('ä', '\ufffd'));
    assertFails(folder, words);
  });

  test('a copy of a programme with the id of the first', () => {
    const folder = folderWith();
    cpSync(join(folder, program), join(folder, 'programs/exempel - kopia.json'));
    assertFails(folder, [/exempel - kopia\.json: id ska vara ”exempel - kopia”/, /Säg till/]);
  });

  test('a key that is spelt wrong', () => {
    const folder = folderWith('programs/exempel/outcomes.json', ({ outcomes }) => {
      outcomes[0]['nämnd'] = 'exempel-socialnamnden';
    });
    assertFails(folder, [/outcomes\.0\.nämnd finns inte i formatet/, /Säg till/]);
  });

  test('a day that no calendar has', () => {
    for (const day of ['2026-06-31', '2026-02-30', '2025-02-29', '2100-02-29', '2026-13-01']) {
      const folder = folderWith('contacts.json', ({ contacts }) => {
        contacts[0].verifiedOn = day;
      });
      assertFails(folder, [/contacts\.0\.verifiedOn är inte skrivet på rätt sätt/, /Säg till/]);
    }
  });

  test('a number that cannot be called', () => {
    const folder = folderWith('contacts.json', ({ contacts }) => {
      contacts[1].channels[0].value += ' ankn 12';
    });
    assertFails(folder, [/contacts\.1\.channels\.0\.value är inte/, /Säg till/]);
  });

  test('links of a programme that lead to no file, and owners that nobody is', () => {
    for (const kind of ['organisation', 'outcomes', 'contacts']) {
      const folder = folderWith(program, ({ links }) => void (links[kind] = 'borta.json'));
      assertFails(folder, [new RegExp(`links\\.${kind}: ”borta\\.json” finns inte`), /Säg till/]);
    }
    const folder = folderWith(program, ({ activities }) => {
      activities[0].responsibilities[0].owner = { namnd: 'finns-inte' };
    });
    assertFails(folder, [
      /activities\.0\.responsibilities\.0\.owner\.namnd: ”finns-inte”/,
      /Säg till/,
    ]);
  });

  test('more than readers take', () => {
    const folder = folderWith(
      'contacts.json',
      (raw) => `${JSON.stringify(raw)}${' '.repeat(8_000_000)}`,
    );
    assertFails(folder, [/contacts\.json: Uppgifterna är större än 8 MB/, /Säg till/]);
  });

  test('another version of the format', () => {
    const folder = folderWith('organisation.json', (raw) => void (raw.schemaVersion = 2));
    assertFails(folder, [/organisation\.json: .*version 2/, /Byt till en nyare version/]);
  });

  test('a document that another needs, and that is not there', () => {
    const folder = folderWith(program, ({ links }) => {
      links.organisation = 'https://exempel.test/organisation.json';
    });
    // The other programme would be refused for its own link.
    rmSync(join(folder, 'programs/exempel-delmal.json'));
    rmSync(join(folder, 'organisation.json'));
    const { status, stderr } = run('build', folder);
    assert.equal(status, 1);
    assert.match(stderr, /organisation\.json: filen finns inte\.$/m);
    assert.doesNotMatch(stderr, /ENOENT|^\s+at /m);
  });

  test('a folder that is no API', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vald-api-'));
    folders.push(folder);
    assertFails(folder, [
      /programs: Förteckningen är tom\.$/,
      /^Det finns inget program att visa\./,
    ]);
  });
});

describe('the command on a folder that is right', () => {
  test('writes the index, and says so; asked again, there is nothing to say', () => {
    const folder = folderWith();
    const first = run('build', folder);
    assert.deepEqual([first.status, first.stderr], [0, '']);
    assert.match(first.stdout, /^wrote: .*index\.json\n$/);
    assert.deepEqual(run('build', folder, '--check'), { status: 0, stdout: '', stderr: '' });
  });

  test('a mark of the encoding, lines of Windows, and what a Mac leaves change nothing', () => {
    const folder = folderWith('contacts.json', (raw) => `\ufeff${JSON.stringify(raw)}`);
    assert.equal(run('build', folder).status, 0);
    const index = join(folder, 'index.json');
    writeFileSync(index, readFileSync(index, 'utf8').replaceAll('\n', '\r\n'));
    writeFileSync(join(folder, 'programs/._exempel.json'), '\0\0');
    assert.deepEqual(run('build', folder, '--check'), { status: 0, stdout: '', stderr: '' });
  });

  test('an option that is spelt wrong, or a word too many: nothing is written', () => {
    const folder = folderWith();
    const before = readFileSync(join(folder, 'index.json'), 'utf8');
    for (const more of [['--chek'], ['-check', 'x'], ['--check=yes'], ['extra']]) {
      const { status, stdout } = run('build', folder, ...more);
      assert.equal(status, 2, more.join(' '));
      assert.match(stdout, /^vald-program <command>/);
    }
    assert.equal(readFileSync(join(folder, 'index.json'), 'utf8'), before);
  });

  test('--check changes nothing, and ends with 1', () => {
    const folder = folderWith();
    const before = readFileSync(join(folder, 'index.json'), 'utf8');
    const { status, stdout } = run('build', folder, '--check');
    assert.equal(status, 1);
    assert.match(stdout, /^out of date: .*index\.json\n$/);
    assert.equal(readFileSync(join(folder, 'index.json'), 'utf8'), before);
  });
});
