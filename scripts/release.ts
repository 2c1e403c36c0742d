/*
 * Publishes the version of package.json, with provenance. Without `--publish` it only says what is missing,
 * and has npm say what it would send. CONTRIBUTING.md has the steps.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** What a release is made of. */
export interface Release {
  /** package.json */
  package: { version: string; repository?: string | { url: string } };
  /** CHANGELOG.md */
  changelog: string;
  /** publiccode.yml */
  publiccode: { url?: string; softwareVersion?: string; releaseDate?: string };
  /** What `git status --porcelain` prints. */
  status: string;
}

/** The address of a repository, as a reader has it. */
export const addressOf = (repository: Release['package']['repository']): string | undefined =>
  (typeof repository === 'object' ? repository.url : repository)?.replace(/^git\+|\.git$/g, '');

/** What has to be done before it can be published; empty when nothing. */
export function missing({
  package: { version, repository },
  changelog,
  ...rest
}: Release): string[] {
  const { publiccode, status } = rest;
  const [, latest, date, text = ''] =
    /^## (\S+) – (\S+)\n([^]*?)(?=^## |(?![^]))/m.exec(changelog) ?? [];
  const address = addressOf(repository);
  return [
    latest === version ? '' : `CHANGELOG.md begins with ${latest}, not ${version}.`,
    /^\d{4}-\d\d-\d\d$/.test(date ?? '') ? '' : `CHANGELOG.md says no date of ${version}: ${date}.`,
    /^- /m.test(text) ? '' : `CHANGELOG.md says nothing of ${version}.`,
    address ? '' : 'package.json has no repository, which provenance names.',
    address === publiccode.url?.replace(/\.git$/, '') ? '' : 'publiccode.yml has another url.',
    publiccode.softwareVersion === version && publiccode.releaseDate === date
      ? '' : `publiccode.yml is not of ${version}, ${date}.`,
    status === '' ? '' : `Not committed:\n${status}`,
  ].filter(Boolean); // prettier-ignore
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
  const isReal = process.argv.includes('--publish');
  const found = missing({
    package: JSON.parse(read('package.json')) as Release['package'],
    changelog: read('CHANGELOG.md'),
    publiccode: parse(read('publiccode.yml'), { schema: 'failsafe' }) as Release['publiccode'],
    status: spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' }).stdout,
  });
  for (const one of found) console.error(one);
  if (found.length > 0 && isReal) process.exit(1);
  const dry = isReal ? [] : ['--dry-run'];
  // `prepack` builds. Provenance is signed by the CI that runs this.
  const { status } = spawnSync('npm', ['publish', '--provenance', '--access', 'public', ...dry], { stdio: 'inherit' }); // prettier-ignore
  process.exit(status || Number(found.length > 0));
}
