// Writes the documents of public/api/v1 in their normal form, the index, and examples/stockholm/stockholm.xlsx, which has all of them. Run as `npm run example`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPaths } from '../src/cli/api.js';
import { buildInPlace } from '../src/cli/in-place.js';
import { hasErrors, normalSet, sheetsOf, writeWorkbook } from '../src/publish/index.js';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const api = at('public/api/v1');

const { set, findings } = await readPaths([api], { lang: 'sv', json: false });
if (hasErrors(findings)) throw new Error(JSON.stringify(findings[0]));
const normal = normalSet(set);
for (const { file } of normal.files())
  writeFileSync(`${api}/${file}`, `${JSON.stringify(normal.readRaw(file), null, 2)}\n`);
buildInPlace(api, false);
mkdirSync(at('examples/stockholm'), { recursive: true });
writeFileSync(at('examples/stockholm/stockholm.xlsx'), await writeWorkbook(sheetsOf(normal)));
