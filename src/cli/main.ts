#!/usr/bin/env node
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { version } from '../version.js';
import { ApiFolder } from './api-folder.js';
import { buildIndex, checkFolder, checkIndex } from './build.js';
import { describe } from './describe.js';
import { shippedSchemas } from './shipped-schemas.js';

const usage = `vald-program <command>

  vald-program build|schema [folder] [--check]
  vald-program render <page.html>… [--api folder] [--root folder] [--check]
  vald-program language <code>

  build    checks the documents in the folder and makes index.json from its programmes
  schema   writes the JSON Schemas and the OpenAPI description to schema/ in the folder
  render   writes what the elements of a page show into the page, to be read without a script
  language prints the words of help in Swedish, as a file of another language to be filled in

folder     the API's folder, e.g. public/api/v1 (the default)
--api      the API's folder, or the address of its index.json, for what has no src
--root     the folder that addresses from / are in (the default: where the command is run)
--check    changes nothing; ends with 1 when something is out of date`;

/** What was asked for. Undefined where a word is not known: a `--check` that was spelt wrong must not write. */
function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        check: { type: 'boolean' },
        help: { type: 'boolean' },
        api: { type: 'string' },
        root: { type: 'string' },
      },
    });
    const isRender = positionals[0] === 'render';
    if (!isRender && (positionals.length > 2 || values.api || values.root)) return undefined;
    if (isRender && positionals.length < 2) return undefined;
    return { positionals, ...values };
  } catch {
    return undefined;
  }
}

const asked = readArguments();
const checkOnly = asked?.check ?? false;
const [command, second] = asked?.positionals ?? [];
const path = second ?? 'public/api/v1';
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
  } else if (command === 'render') {
    // Only here: it is a browser's window.
    const { renderFiles } = await import('./render/index.js');
    const pages = asked!.positionals.slice(1);
    finish(await renderFiles(pages, { ...asked, checkOnly }));
    // What the elements would go on to wait for is of no use.
    process.exit();
  } else if (command === 'language' && second) {
    const { newLanguage } = await import('../i18n/language-check.js');
    const today = new Date().toISOString().slice(0, 10);
    console.log(JSON.stringify(newLanguage(second, today), null, 2));
  } else {
    console.log(usage);
    process.exitCode = asked && command === undefined ? 0 : 2;
  }
}

function finish(upToDate: boolean[]): void {
  if (checkOnly && upToDate.includes(false)) process.exitCode = 1;
}
