import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ApiFolder } from '../../src/cli/api-folder.js';
import { checkFolder } from '../../src/cli/build.js';
import { makeCommand } from '../../src/cli/command.js';
import { faultLines } from '../../src/cli/describe.js';
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
    { cwd: fileURLToPath(root), encoding: 'utf8', env: { ...process.env, LC_ALL: 'sv_SE.UTF-8' } },
  );
  return { status, stdout, stderr };
}

/** What the command says of the folder, without the time that it takes to start one. */
function said(folder: string): string[] {
  const problems = checkFolder(new ApiFolder(folder), new Date());
  return problems.flatMap((problem) => faultLines(problem, 'sv'));
}

/** The command fails, says it in these lines, what was written and what to do, and shows no stack. */
function assertFails(folder: string, lines: readonly RegExp[], command = 'build') {
  const { status, stdout, stderr } = run(command, folder);
  assert.equal(status, 1, stdout + stderr);
  assert.equal(stdout, '');
  const said = stderr.trimEnd().split('\n');
  assert.equal(
    said.pop(),
    `${lines.length} fel. Inget är byggt: det som fanns är kvar. vald-program check ${folder} --all visar varje fel, var det är och hur det rättas.`,
  );
  assert.equal(said.length, lines.length, stderr);
  lines.forEach((line, at) => assert.match(said[at]!, line));
  assert.doesNotMatch(stderr, /^\s+at |Error|node:|\{"/m);
}

/** The same of its words alone. */
function assertSaid(folder: string, lines: readonly RegExp[]) {
  const found = said(folder);
  assert.equal(found.length, lines.length, found.join('\n'));
  lines.forEach((line, at) => assert.match(found[at]!, line));
}

const program = 'programs/exempel.json';

describe('the command on a folder with a fault', () => {
  test('a title that is missing: the file, the field, and what to do', () => {
    const folder = folderWith(program, (raw) => void delete raw.title);
    const before = readFileSync(join(folder, 'index.json'), 'utf8');
    assertFails(folder, [/vald-api-.*programs\/exempel\.json: title saknas\.$/]);
    assert.equal(readFileSync(join(folder, 'index.json'), 'utf8'), before, 'nothing is written');
  });

  test('several faults: a line for each, more than a reader of the page is told', () => {
    const folder = folderWith(program, (raw) => {
      for (const goal of raw.goals) delete goal.text;
    });
    const { stderr } = run('build', folder);
    const lines = stderr.split('\n').filter((line) => /exempel\.json: goals\.\d\.text/.test(line));
    assert.ok(lines.length > 3, stderr);
    const many = folderWith(program, (raw) => {
      raw.goals = Array.from({ length: 300 }, () => ({ id: 'x' }));
    });
    assert.match(run('build', many).stderr, /\nMinst \d{3} fel\. Inget är byggt/);
    assert.equal(new Set(lines).size, lines.length);
  });

  test('all faults of all documents, and how many there are, in one round and in both languages', () => {
    const folder = folderWith(program, (raw) => {
      raw.goals[1].txet = raw.goals[1].text;
      delete raw.goals[1].text;
      delete raw.title;
    });
    const contacts = join(folder, 'contacts.json');
    writeFileSync(contacts, readFileSync(contacts, 'utf8').replace('"updated"', '"updatde"'));
    assertFails(folder, [
      /exempel\.json: goals\.1\.txet finns inte i formatet\. Ska det vara ”text”\?$/,
      /exempel\.json: title saknas\.$/,
      /contacts\.json: updatde finns inte i formatet\. Ska det vara ”updated”\?$/,
    ]);
    const { stderr } = run('build', folder, '--lang', 'en');
    assert.match(stderr, /\n3 errors\. Nothing has been built: what was there is left\. vald-program check \S+ --all shows/);
    assert.doesNotMatch(stderr, /Tell whoever|Säg till/);
  }); // prettier-ignore

  test('a reference that leads nowhere, in a document that nothing is made from', () => {
    const folder = folderWith('programs/exempel/outcomes.json', (raw) => {
      raw.outcomes[3].namnd = 'borta';
    });
    assertFails(folder, [
      /programs\/exempel\/outcomes\.json: outcomes\.3\.namnd: ”borta” finns inte\.$/,
    ]);
  });

  test('a file that is no JSON', () => {
    assertFails(
      folderWith('contacts.json', () => '{"contacts": ['),
      [/contacts\.json: Uppgifterna går inte att läsa/],
    );
  });

  test('a file that is not UTF-8, and one whose letters have been lost', () => {
    const folder = folderWith();
    const file = join(folder, 'organisation.json');
    const text = readFileSync(file, 'utf8');
    assert.ok(text.includes('ä'));
    const words = [/organisation\.json: [a-z][^:]*: bokstäver .*Spara filen som UTF-8/];
    writeFileSync(file, text, 'latin1');
    assertFails(folder, words);
    writeFileSync(file, text.replace('ä', '\ufffd'));
    assertFails(folder, words);
  });

  test('a copy of a programme with the id of the first', () => {
    const folder = folderWith();
    cpSync(join(folder, program), join(folder, 'programs/exempel - kopia.json'));
    assertFails(folder, [/exempel - kopia\.json: id ska vara ”exempel - kopia”/]);
  });

  test('a key that is spelt wrong, with the one that was likely meant', () => {
    const folder = folderWith('programs/exempel/outcomes.json', ({ outcomes }) => {
      outcomes[0]['nämnd'] = 'exempel-socialnamnden';
    });
    assertFails(folder, [/outcomes\.0\.nämnd finns inte i formatet\. Ska det vara ”namnd”\?/]);
    const other = folderWith(program, (raw) => void (raw.kommentar = 'x'));
    assertFails(other, [/kommentar finns inte i formatet\. Är det rätt stavat\?/]);
  });

  test('a key that stands twice, however it is written, with its place', () => {
    const followUp = 'programs/exempel/outcomes.json';
    for (const [change, place] of [
      [(text: string) => text.replace('"value":', '"value":1,"value":'), 'outcomes.0.value'],
      [(text: string) => text.replace('"value":', '"v\\u0061lue":1,"value":'), 'outcomes.0.value'],
      [(text: string) => text.replace('"outcomes":', '"outcomes":[],"outcomes":'), 'outcomes'],
      [(text: string) => text.replace(/}$/, ',"program":"exempel"}'), 'program'],
    ] as const) {
      const folder = folderWith(followUp, (raw) => change(JSON.stringify(raw)));
      const words = new RegExp(`outcomes\\.json: ${place.replaceAll('.', '\\.')} står två gånger`);
      assertSaid(folder, [words]);
    }
  });

  test('a period in another form, with what is right', () => {
    for (const [period, right] of [
      ['läsåret 2024/25', 'Skriv 2024/25\\.'],
      ['2024/2025', 'Skriv 2024/25\\.'],
      ['Q1 2025', 'Skriv 2025-Q1\\.'],
      ['kvartal 1 2025', 'Skriv 2025-Q1\\.'],
      ['T1 2025', 'Skriv 2025-T1\\.'],
      ['2025-T3', 'Skriv 2025-VB\\.'],
      ['2025-13', 'Skriv ett år, en månad eller en dag \\(2025, 2025-08, 2025-08-31\\), ett läsår'],
      ['hösten 2025', 'ett kvartal \\(2025-Q1\\), ett tertial \\(2025-T1, 2025-T2\\)'],
    ] as const) {
      const folder = folderWith('programs/exempel/outcomes.json', ({ outcomes }) => {
        outcomes[0].period = period;
      });
      const words = `outcomes\\.0\\.period är inte skrivet på rätt sätt \\(”${period}”\\)\\. .*${right}`;
      assertSaid(folder, [new RegExp(words)]);
    }
  });

  test('a date in another form, which is none of a period', () => {
    for (const [date, right] of [
      ['2024/25', 'Skriv 2025-06\\.'],
      ['Q1 2025', 'Skriv 2025-03\\.'],
      ['hösten 2025', 'sin sista månad'],
    ] as const) {
      const folder = folderWith(program, ({ activities }) => void (activities[0].start = date));
      const words = `activities\\.0\\.start är inte skrivet på rätt sätt \\(”${date}”\\)\\. .*${right}`;
      assertSaid(folder, [new RegExp(words)]);
    }
  });

  test('figures that cannot be in their unit, a school year of three years, a revision of nothing', () => {
    const { sources } = JSON.parse(readFileSync(join(folderWith(), program), 'utf8'));
    const change = { value: 7, sources: [{ source: sources[0].id }] };
    const folder = folderWith('programs/exempel/outcomes.json', (raw) => {
      Object.assign(raw.outcomes[0], { period: '2024/26', value: 7, revisions: [change] });
    });
    assertSaid(folder, [
      /outcomes\.0\.period: läsårets andra år är inte året efter det första\. Ska det vara 2024\/25\?/,
      /outcomes\.0\.revisions\.0\.value är samma siffra som den som kom efter/,
    ]);
    const goals = folderWith(program, ({ indicators }) => {
      indicators[0].formerGoalIds = ['exempel-m2', 'borta'];
    });
    assertSaid(goals, [/indicators\.0\.formerGoalIds\.1: ”borta” finns inte/]);
  });

  test('ids, times, languages and numbers in another form, with what is right', () => {
    const contacts = 'contacts.json';
    for (const [file, change, words] of [
      [program, (raw: Raw) => (raw.goals[3].id = 'Mål 4'), /\(”Mål 4”\)\. Skriv små bokstäver/],
      [program, (raw: Raw) => (raw.language = 'svenska språket'), /Skriv en språkkod/],
      [
        contacts,
        (raw: Raw) => (raw.contacts[1].hours = [{ days: ['mon'], from: '8', to: '16:00' }]),
        /\(”8”\)\. Skriv klockslag/,
      ],
      [
        contacts,
        (raw: Raw) => (raw.contacts[1].hours = [{ days: ['mon'], from: '08:00', to: '08:00' }]),
        /Hela dygnet är 00:00–24:00/,
      ],
      [
        contacts,
        (raw: Raw) => (raw.contacts[1].channels[0].value += ' ankn 12'),
        /Skriv numret och inget annat/,
      ],
    ] as const) {
      assertSaid(
        folderWith(file, (raw) => void change(raw)),
        [words],
      );
    }
  });

  test('a figure of a year to come, and a name of blanks, HTML or signs that are not seen', () => {
    const followUp = folderWith('programs/exempel/outcomes.json', ({ outcomes }) => {
      Object.assign(outcomes[0], { period: '2952', state: 'value', value: 1 });
    });
    assertSaid(followUp, [/outcomes\.0\.period: 2952 har inte börjat än/]);
    const names = folderWith('organisation.json', ({ namnder }) => {
      namnder[0].name = '   ';
      namnder[1].name = 'Råd &amp; stöd';
      namnder[2].name = 'Social\u200bnämnden';
    });
    assertSaid(names, [
      /namnder\.0\.name har ingen bokstav och ingen siffra/,
      /namnder\.1\.name: ”&amp;” är HTML/,
      /namnder\.2\.name har ett tecken som inte syns \(U\+200B\)/,
    ]);
  });

  test('addresses that make no link', () => {
    const folder = folderWith('contacts.json', ({ sources }) => {
      sources[0].url = 'www.stad.example/rapport.pdf';
    });
    assertSaid(folder, [/sources\.0\.url: ”www\.stad\.example\/rapport\.pdf” blir ingen länk/]);
  });

  test('a day that no calendar has', () => {
    for (const day of ['2026-06-31', '2026-02-30', '2025-02-29', '2100-02-29', '2026-13-01']) {
      const folder = folderWith('contacts.json', ({ contacts }) => {
        contacts[0].verifiedOn = day;
      });
      assertFails(folder, [/contacts\.0\.verifiedOn är inte skrivet på rätt sätt/]);
    }
  });

  test('a number that cannot be called', () => {
    const folder = folderWith('contacts.json', ({ contacts }) => {
      contacts[1].channels[0].value += ' ankn 12';
    });
    assertFails(folder, [/contacts\.1\.channels\.0\.value är inte/]);
  });

  test('links of a programme that lead to no file, and owners that nobody is', () => {
    for (const kind of ['organisation', 'outcomes', 'contacts']) {
      const folder = folderWith(program, ({ links }) => void (links[kind] = 'borta.json'));
      assertFails(folder, [new RegExp(`links\\.${kind}: ”borta\\.json” finns inte`)]);
    }
    const folder = folderWith(program, ({ activities }) => {
      activities[0].responsibilities[0].owner = { namnd: 'finns-inte' };
    });
    assertFails(folder, [/activities\.0\.responsibilities\.0\.owner\.namnd: ”finns-inte”/]);
  });

  test('links of a programme that lead to another document than they say, or to nothing that can be reached', () => {
    for (const [kind, link, right] of [
      ['outcomes', 'exempel-delmal/outcomes.json', 'exempel/outcomes.json'],
      ['outcomes', '../organisation.json', 'exempel/outcomes.json'],
      ['organisation', 'exempel/outcomes.json', '../organisation.json'],
      ['contacts', '../index.json', '../contacts.json'],
      ['history', '../organisation.json', '../history.json'],
      ['replacedBy', '../organisation.json', 'exempel-delmal.json'],
    ] as const) {
      const folder = folderWith(program, (raw) => {
        raw.links[kind] = link;
        raw.replacedBy = { program: 'exempel-delmal', sources: raw.goals[0].sources };
      });
      mkdirSync(join(folder, 'programs/exempel-delmal'), { recursive: true });
      writeFileSync(
        join(folder, 'programs/exempel-delmal/outcomes.json'),
        JSON.stringify({ ...JSON.parse(readFileSync(join(folder, 'programs/exempel/outcomes.json'), 'utf8')), program: 'exempel-delmal', breakdowns: [], breaks: [], outcomes: [], activityStatuses: [] }),
      ); // prettier-ignore
      assert.match(
        checkFolder(new ApiFolder(folder), new Date())
          .flatMap((one) => faultLines(one, 'sv'))
          .join('\n'),
        new RegExp(`links\\.${kind} leder till ett annat .* ”${right}”`),
      );
    }
    for (const link of [
      'javascript:alert(1)',
      'C:\\data\\organisation.json',
      '../../organisation.json',
      '../organisation.json?v=2',
    ]) {
      const folder = folderWith(program, ({ links }) => void (links.organisation = link));
      assert.match(
        checkFolder(new ApiFolder(folder), new Date())
          .flatMap((one) => faultLines(one, 'sv'))
          .join('\n'),
        /links\.organisation: ”.*” finns inte/,
      );
    }
  });

  test('more than readers take', () => {
    const folder = folderWith(
      'contacts.json',
      (raw) => `${JSON.stringify(raw)}${' '.repeat(8_000_000)}`,
    );
    assertFails(folder, [/contacts\.json: Uppgifterna är större än 8 MB/]);
  });

  test('another version of the format', () => {
    const folder = folderWith('organisation.json', (raw) => void (raw.schemaVersion = 2));
    assertFails(folder, [/organisation\.json: .*version 2/]);
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
    assert.match(stderr, /outcomes\.json: dokumentet: ”organisation\.json” finns inte\.$/m);
    assert.doesNotMatch(stderr, /ENOENT|^\s+at /m);
  });

  test('a folder that is no API', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vald-api-'));
    folders.push(folder);
    assertFails(folder, [/programs: Förteckningen är tom\.$/]);
  });
});

describe('the command on a language that a city adds', () => {
  const language = 'languages/qaa.json';

  test('a line that is missing, that calls another number, or that is not ours: each is told', () => {
    const folder = folderWith(language, ({ words }) => {
      delete words.exit;
      words.helpNoAnswer = 'Ring 0939-123 45 67';
      words.extra = 'Något';
    });
    const lines = said(folder);
    assert.match(lines.join('\n'), /languages\/qaa\.json: words\.exit saknas\./);
    assert.match(
      lines.join('\n'),
      /words\.helpNoAnswer har andra siffror än den svenska texten: ”Får du inget svar\? Ring 114 14/,
    );
    assert.match(lines.join('\n'), /words\.extra finns inte i formatet/);
  });

  test('a file of another name, and one that the contacts name and that is not there', () => {
    assert.match(
      said(folderWith(language, (raw) => void (raw.language = 'so')))[0]!,
      /language ska vara ”qaa”, som filen heter/,
    );
    const named = folderWith('contacts.json', (raw) => {
      raw.translations = [
        { language: 'so', name: 'S', translatedBy: 'B', href: 'languages/so.json' },
      ];
    });
    assert.match(said(named)[0]!, /translations\.0\.href: ”languages\/so\.json” finns inte/);
    const twice = folderWith('contacts.json', (raw) => {
      const one = { name: 'X', translatedBy: 'B', href: language };
      raw.translations = ['qaa', 'QAA'].map((code) => ({ ...one, language: code }));
    });
    assert.match(said(twice)[0]!, /translations\.1: id ”qaa” finns två gånger/);
    const other = folderWith('contacts.json', (raw) => {
      raw.translations = [
        { language: 'sv', name: 'S', translatedBy: 'B', href: 'organisation.json' },
      ];
    });
    assert.match(
      said(other)[0]!,
      /translations\.0\.href leder till ett annat .*”languages\/sv\.json”/,
    );
  });

  test('`language` prints one to be filled in, which passes once it is', () => {
    const { status, stdout } = run('language', 'so');
    assert.equal(status, 0);
    const made = JSON.parse(stdout);
    assert.equal(made.language, 'so');
    const folder = folderWith();
    writeFileSync(join(folder, 'languages/so.json'), stdout);
    assert.deepEqual(said(folder), []);
    for (const code of ['svenska', 'ar-', '../so', '']) {
      const wrong = run('language', code);
      assert.deepEqual([wrong.status, wrong.stdout], [2, ''], code);
    }
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
      const { status, stdout, stderr } = run('build', folder, ...more);
      assert.deepEqual([status, stdout], [2, ''], more.join(' '));
      assert.match(stderr, /^.+\nvald-program help build visar hur det skrivs\.\n$/);
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

describe('the help of the command', () => {
  for (const lang of ['sv', 'en'] as const)
    test(`${lang}: its columns are straight, also where a word of ours is shorter or longer`, () => {
      const command = makeCommand(lang, '0');
      for (const one of [command, ...command.commands]) {
        const lines = one.helpInformation().split('\n');
        const rows = lines.filter((line) => line.startsWith('  '));
        const starts = rows.map((row) => /^ {3,}|^ {2}\S.*? {2,}/.exec(row)![0].length);
        assert.ok(rows.length > 3, lines.join('\n'));
        assert.equal(new Set(starts).size, 1, lines.join('\n'));
        if (lang === 'sv') assert.ok(!lines.join().includes('[options]'));
      }
    });
});
