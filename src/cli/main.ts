#!/usr/bin/env node
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { version } from '../version.js';
import { ApiFolder } from './api-folder.js';
import { buildIndex, checkFolder, checkIndex } from './build.js';
import { describe } from './describe.js';
import { shippedSchemas } from './shipped-schemas.js';

const usage = `vald-program <command> [folder] [--check]

  build    checks the documents in the folder and makes index.json from its programmes
  schema   writes the JSON Schemas and the OpenAPI description to schema/ in the folder

folder     the API's folder, e.g. public/api/v1 (the default)
--check    changes nothing; ends with 1 when something is out of date`;

/** What was asked for. Undefined where a word is not known: a `--check` that was spelt wrong must not write. */
function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { check: { type: 'boolean' }, help: { type: 'boolean' } },
    });
    return positionals.length > 2 ? undefined : { positionals, ...values };
  } catch {
    return undefined;
  }
}

const asked = readArguments();
const checkOnly = asked?.check ?? false;
const [command, path = 'public/api/v1'] = asked?.positionals ?? [];
const folder = new ApiFolder(path);

try {
  await run();
} catch (error) {
  console.error(describe(error));
  process.exitCode = 1;
}

async function run(): Promise<void> {
  if (asked?.help) {
    console.log(usage);
  } else if (command === 'build') {
    const now = new Date();
    checkFolder(folder, now);
    const index = buildIndex(folder, now);
    checkIndex(folder, index);
    finish([folder.write('index.json', index, checkOnly)]);
  } else if (command === 'schema') {
    if (!checkOnly) mkdirSync(join(path, 'schema'), { recursive: true });
    const isSource = import.meta.url.endsWith('.ts');
    const schemas = isSource
      ? (await import('./schema.js')).buildSchemas(version)
      : shippedSchemas();
    finish(
      [...schemas].map(([file, document]) => folder.write(`schema/${file}`, document, checkOnly)),
    );
  } else {
    console.log(usage);
    process.exitCode = asked && command === undefined ? 0 : 2;
  }
}

function finish(upToDate: boolean[]): void {
  if (checkOnly && upToDate.includes(false)) process.exitCode = 1;
}
