/*
 * Writes `src/data/made/`: types and tables of what documents hold, made from the zod schemas.
 *
 * Usage: tsx scripts/made.ts [--check]
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { schemas } from '../src/data/schema/schemas.js';
import { compile, toSource } from './tables.js';
import { typesSource } from './types.js';

const folder = fileURLToPath(new URL('../src/data/made/', import.meta.url));
const head = '// Made from the zod schemas by `npm run made`: change those instead.\n';

/** Each file of the folder, by its name. */
export async function made(): Promise<Map<string, string>> {
  const config = await resolveConfig(`${folder}types.ts`);
  const { source } = typesSource();
  const files: [string, string][] = [
    ['types.ts', source],
    ...Object.entries(schemas).map(([kind, schema]): [string, string] => [
      `${kind}-table.ts`,
      `import type { Table } from '../load/read-table.js';\n\n/** Makes the table of \`${kind}\`. */\nexport const table = ${toSource(compile(schema))};\n`,
    ]),
  ];
  return new Map(
    await Promise.all(
      files.map(async ([name, text]): Promise<[string, string]> => [
        name,
        await format(head + text, { ...config, parser: 'typescript' }),
      ]),
    ),
  );
}

/** Names of the files that are not what the schemas say. */
export async function oldFiles(files?: ReadonlyMap<string, string>): Promise<string[]> {
  files ??= await made();
  const there = readdirSync(folder);
  const read = (name: string) => readFileSync(folder + name, 'utf8');
  return [...new Set([...files.keys(), ...there])].filter(
    (name) => !there.includes(name) || read(name) !== files.get(name),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(folder, { recursive: true });
  const files = await made();
  const old = await oldFiles(files);
  if (process.argv.includes('--check')) {
    if (old.length > 0) {
      console.error(`Not what the schemas say: ${old.join(', ')}. npm run made`);
      process.exitCode = 1;
    }
  } else {
    for (const name of old) {
      const text = files.get(name);
      if (text === undefined) rmSync(folder + name);
      else writeFileSync(folder + name, text);
    }
  }
}
