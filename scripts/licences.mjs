// What is said of licences in the folder that is built.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Names of the packages whose code is in the build. Written as it goes on, and not for the web server. */
const noted = `${root}dist/packages.json`;

const packageIn = (folder) => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
const { name, version, license } = packageIn(root);

/** The first line of each file of code. The other licences are in a file of their own. */
export const banner = `/* ${name} ${version}, ${license} */\n`;

/** Notes what the modules of a build are from. */
export function notePackages(modules) {
  const before = existsSync(noted) ? JSON.parse(readFileSync(noted, 'utf8')) : [];
  const names = modules.flatMap((id) => {
    const [, last] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
    return last ?? [];
  });
  writeFileSync(noted, JSON.stringify([...new Set([...before, ...names])].sort()));
}

/** The licence of our code, and of all that has been noted. */
export function licences() {
  const line = '-'.repeat(72);
  const folders = JSON.parse(readFileSync(noted, 'utf8')).map(
    (one) => `${root}node_modules/${one}`,
  );
  return [root, ...folders]
    .map((folder) => {
      const about = packageIn(folder);
      const file = readdirSync(folder).find((one) => /^licen[cs]e(\.|$)/i.test(one));
      if (!file) throw new Error(`No licence in ${folder}`);
      // No server says the encoding of this file.
      const text = readFileSync(`${folder}/${file}`, 'utf8').trim().replace(/[“”]/g, '"');
      return `${about.name} ${about.version} (${about.license})\n\n${text}\n`;
    })
    .join(`\n${line}\n\n`);
}
