/* What a release needs, and what publiccode.yml says. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { addressOf, missing, type Release } from '../../scripts/release.js';
import { readJson, readText, root, type Raw } from '../support/node.js';

const ready = (): Release => ({
  package: { version: '1.2.0', repository: { url: 'git+https://exempel.test/vald-program.git' } },
  changelog: '# Changelog\n\n## 1.2.0 – 2027-01-05\n\n### Added\n\n- A thing.\n\n## 1.1.0 – 2026-12-01\n\n- One.\n',
  publiccode: {
    url: 'https://exempel.test/vald-program',
    softwareVersion: '1.2.0',
    releaseDate: '2027-01-05',
  },
  status: '',
}); // prettier-ignore

describe('a release', () => {
  test('that lacks nothing', () => assert.deepEqual(missing(ready()), []));

  const changes: Record<string, [RegExp, (release: Release) => void]> = {
    'the changelog is of the version before': [
      /begins with 1\.1\.0/,
      (one) => (one.changelog = one.changelog.replace(/## 1\.2\.0[^]*?(?=## 1\.1)/, '')),
    ],
    'the changelog has no date': [
      /no date of 1\.2\.0: unreleased/,
      (one) => (one.changelog = one.changelog.replace('2027-01-05', 'unreleased')),
    ],
    'the changelog says nothing': [
      /says nothing/,
      (one) => (one.changelog = one.changelog.replace('- A thing.\n', '')),
    ],
    'no repository': [/no repository/, (one) => delete one.package.repository],
    'another address': [/another url/, (one) => (one.publiccode.url = 'https://exempel.test/x')],
    'publiccode.yml of the version before': [
      /not of 1\.2\.0/,
      (one) => (one.publiccode.softwareVersion = '1.1.0'),
    ],
    'something is not committed': [/Not committed/, (one) => (one.status = ' M src/index.ts\n')],
  };
  for (const [name, [says, change]] of Object.entries(changes))
    test(name, () => {
      const release = ready();
      change(release);
      assert.match(missing(release).join('\n'), says);
    });

  test('is not published by the command while something is missing', () => {
    // Without git nobody knows whether all is committed.
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/release.ts', '--publish'],
      { cwd: fileURLToPath(root), encoding: 'utf8', env: { ...process.env, PATH: '' } },
    );
    assert.equal(status, 1);
    assert.match(stderr, /Not committed/);
  });
});

describe('publiccode.yml', () => {
  const file: Raw = parse(readText('publiccode.yml'), { schema: 'failsafe' });
  const own: Raw = readJson('package.json');

  test('has what the standard asks for, but for an address while there is none', () => {
    assert.equal(file.publiccodeYmlVersion, '0.4');
    assert.equal(file.name, own.name);
    assert.equal(file.url?.replace(/\.git$/, ''), addressOf(own.repository));
    assert.ok(file.platforms.length > 0 && file.categories.length > 0);
    assert.match(file.developmentStatus, /^(concept|development|beta|stable|obsolete)$/);
    assert.equal(file.softwareType, 'library');
    assert.equal(file.legal.license, own.license);
    assert.equal(file.maintenance.type, 'community');
    assert.ok(file.maintenance.contacts.every(({ name }: Raw) => name));
    assert.equal(file.localisation.localisationReady, 'true');
  });

  test('has the languages of the elements, and a description in each, of a length that is allowed', () => {
    const languages = file.localisation.availableLanguages;
    assert.deepEqual(languages, ['sv', 'en']);
    for (const language of languages) {
      const { shortDescription, longDescription, features } = file.description[language];
      assert.ok(shortDescription.length <= 150, shortDescription);
      assert.ok(longDescription.length >= 150 && longDescription.length <= 10_000);
      assert.ok(features.length > 0);
    }
  });
});
