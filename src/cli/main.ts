#!/usr/bin/env node
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../version.js';
import { ApiFolder } from './api-folder.js';
import { buildIndex, checkFolder, checkIndex } from './build.js';
import { describe } from './describe.js';

const usage = `vald-program <command> [folder] [--check]

  build    checks the documents in the folder and makes index.json from its programmes
  schema   writes the JSON Schemas and the OpenAPI description to schema/ in the folder

folder     the API's folder, e.g. public/api/v1 (the default)
--check    changes nothing; ends with 1 when something is out of date`;

const args = process.argv.slice(2).filter((arg) => arg !== '--check');
const checkOnly = process.argv.includes('--check');
const [first, path = 'public/api/v1', ...rest] = args;
// A word that is not known may be a `--check` that was spelt wrong: then nothing is written.
const command = rest.length > 0 || args.some((arg) => /^--(?!help$)/.test(arg)) ? 'unknown' : first;
const folder = new ApiFolder(path);

try {
  await run();
} catch (error) {
  console.error(describe(error));
  process.exitCode = 1;
}

async function run(): Promise<void> {
  if (command === 'build') {
    checkFolder(folder);
    const index = buildIndex(folder, new Date());
    checkIndex(folder, index);
    finish([folder.write('index.json', index, checkOnly)]);
  } else if (command === 'schema') {
    if (!checkOnly) mkdirSync(join(path, 'schema'), { recursive: true });
    finish(
      [...(await import('./schema.js')).buildSchemas(version)].map(([file, document]) =>
        folder.write(`schema/${file}`, document, checkOnly),
      ),
    );
  } else {
    console.log(usage);
    process.exitCode = command === undefined || command === '--help' ? 0 : 2;
  }
}

function finish(upToDate: boolean[]): void {
  if (checkOnly && upToDate.includes(false)) process.exitCode = 1;
}
