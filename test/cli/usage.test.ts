import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeCommand } from '../../src/cli/command.js';
import { languageIn } from '../../src/cli/help.js';
import { readText, root } from '../support/node.js';

/** Runs the command where the environment says nothing of languages, but for what is given. */
function run(args: readonly string[], locale: Record<string, string> = {}) {
  const none = { LC_ALL: '', LC_MESSAGES: '', LANG: '' };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', ...args],
    { cwd: fileURLToPath(root), encoding: 'utf8', env: { ...process.env, ...none, ...locale } },
  );
  return { status, stdout, stderr };
}

describe('what is misspelt', () => {
  test('a command: what was likely meant and where help is, in two lines, and code 2', () => {
    assert.deepEqual(run(['chekc']), {
      status: 2,
      stdout: '',
      stderr: 'Förstår inte ”chekc”. Menar du check?\nvald-program --help visar hur det skrivs.\n',
    });
    assert.deepEqual(run(['--lang', 'en', 'help', 'chekc']), {
      status: 2,
      stdout: '',
      stderr:
        '“chekc” is not understood. Did you mean check?\nvald-program --help shows how it is written.\n',
    });
  });
  test('one that nobody can guess, an option, and what is missing: with the help of that command', () => {
    for (const [args, lines] of [
      [['zzzzz'], ['Förstår inte ”zzzzz”.', 'vald-program --help visar hur det skrivs.']],
      [
        ['check', 'x', '--smal', '3'],
        [
          'Förstår inte ”--smal”. Menar du --small?',
          'vald-program help check visar hur det skrivs.',
        ],
      ],
      [
        ['diff', 'a'],
        ['”after” saknas.', 'vald-program help diff visar hur det skrivs.'],
      ],
      [
        ['init', 'x', '--id', 'x', '--t', '2030'],
        ['Förstår inte ”--t”. Menar du --to?', 'vald-program help init visar hur det skrivs.'],
      ],
    ] as const) {
      const { status, stdout, stderr } = run(args);
      assert.deepEqual([status, stdout, stderr.trimEnd().split('\n')], [2, '', lines]);
    }
  });
});

test('no command at all is a question for help, with or without options', () => {
  for (const args of [[], ['--json'], ['--lang', 'sv'], ['help'], ['--help']]) {
    const { status, stdout, stderr } = run(args);
    assert.deepEqual([status, stderr], [0, ''], args.join(' '));
    assert.match(stdout, /^vald-program <command>\n[^]*Kommandon:[^]*Slutkoder: 0 inget att rätta, eller hjälp/); // prettier-ignore
  }
});

describe('the language', () => {
  test('is the one that is asked for, or else that of the environment, or else Swedish', () => {
    for (const [args, env, lang] of [
      [[], {}, 'sv'],
      [[], { LANG: 'en_US.UTF-8' }, 'en'],
      [[], { LANG: 'en' }, 'en'],
      [[], { LANG: 'sv_SE.UTF-8' }, 'sv'],
      [[], { LANG: 'C.UTF-8' }, 'sv'],
      [[], { LANG: 'de_DE.UTF-8' }, 'sv'],
      [[], { LANG: 'eng' }, 'sv'],
      [[], { LC_MESSAGES: 'en_GB.UTF-8', LANG: 'sv_SE.UTF-8' }, 'en'],
      [[], { LC_ALL: 'sv_SE.UTF-8', LC_MESSAGES: 'en_GB.UTF-8', LANG: 'en_GB' }, 'sv'],
      [[], { LC_ALL: '', LC_MESSAGES: '', LANG: 'en_US' }, 'en'],
      [[], { LC_ALL: 'C', LANG: 'en_US' }, 'sv'],
      [['check', 'x', '--lang', 'en'], { LC_ALL: 'sv_SE' }, 'en'],
      [['--lang=sv', 'check'], { LC_ALL: 'en_US' }, 'sv'],
      // It is refused, in words that this one reads.
      [['--lang', 'de'], { LANG: 'en_US' }, 'en'],
    ] as const)
      assert.equal(languageIn(args, env), lang, JSON.stringify([args, env]));
  });
  test('of the environment is that of faults and of help', () => {
    const { stderr } = run(['chekc'], { LANG: 'en_US.UTF-8' });
    assert.match(stderr, /^“chekc” is not understood\. Did you mean check\?/);
    assert.match(run([], { LC_ALL: 'en_GB.UTF-8', LANG: 'sv_SE' }).stdout, /^Commands:/m);
  });
  test('is told of in the same words by the help of both languages and by docs/publicera.md', () => {
    const names = ['LC_ALL', 'LC_MESSAGES', 'LANG'];
    for (const text of [
      makeCommand('sv', '0').helpInformation(),
      makeCommand('en', '0').helpInformation(),
      readText('docs/publicera.md'),
    ]) {
      const at = names.map((name) => text.search(new RegExp(`\\b${name}\\b`)));
      assert.ok(at.every((one) => one > 0), text); // prettier-ignore
      assert.deepEqual(
        at,
        at.toSorted((a, b) => a - b),
        'in the order in which they hold',
      );
    }
  });
});
