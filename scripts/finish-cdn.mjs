// The last step of the build: makes `dist/cdn/` ready for a web server.
// Usage: node scripts/finish-cdn.mjs [folder]
//
// - `integrity.json`: the version, the names of the scripts that never change, and the hash of each
//   file of code, for `<script integrity>`
// - `LICENSES.txt`, and a line in each file that says what it is
// - each file of code packed beside itself (`.br`, `.gz`), as small as can be. Not the data, nor the
//   pages: whoever corrects a number there must not be left with the old one in the packed file, which
//   servers prefer
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { banner, licences } from './licences.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [folder = join(root, 'dist/cdn')] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const names = readdirSync(folder, { recursive: true }).map((name) => name.replaceAll('\\', '/'));
writeFileSync(join(folder, 'LICENSES.txt'), licences());
for (const name of names) {
  if (!/\.(js|css|html)$/.test(name)) continue;
  const text = readFileSync(join(folder, name), 'utf8');
  const isPage = name.endsWith('.html');
  const line = isPage ? banner.replace('/*', '<!--').replace('*/', '-->') : banner;
  if (text.includes(line)) continue;
  // Before the doctype it would change how a page is shown.
  const start = isPage ? text.indexOf('\n') + 1 : 0;
  writeFileSync(join(folder, name), text.slice(0, start) + line + text.slice(start));
}

const scripts = names.filter((name) => /^(chunks\/)?[^/]+\.js$/.test(name));
const pinned = (suffix) =>
  scripts.find((name) => new RegExp(`^vald-program-[^/]*-[0-9a-f]{8}${suffix}$`).test(name));
const loader = { module: pinned('\\.js'), plain: pinned('\\.iife\\.js') };
const sha384 = (name) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(folder, name)))
    .digest('base64')}`;
const integrity = Object.fromEntries(scripts.sort().map((name) => [name, sha384(name)]));
writeFileSync(
  join(folder, 'integrity.json'),
  `${JSON.stringify({ version, loader, integrity }, null, 2)}\n`,
);

for (const name of names) {
  if (!/\.(js|css|svg)$/.test(name)) continue;
  const file = join(folder, name);
  const text = readFileSync(file);
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  writeFileSync(`${file}.br`, brotliCompressSync(text, { params }));
  writeFileSync(`${file}.gz`, gzipSync(text, { level: constants.Z_BEST_COMPRESSION }));
}
