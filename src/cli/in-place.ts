import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { schemas } from './api.js';
import { ApiFolder } from './api-folder.js';
import { buildIndex, checkFolder, checkIndex } from './build.js';

/** Makes `index.json` in an API's own folder, as it lies in a repository. @returns the exit code */
export function buildInPlace(path: string, checkOnly: boolean): number {
  const folder = new ApiFolder(path);
  const now = new Date();
  checkFolder(folder, now);
  const index = buildIndex(folder, now);
  checkIndex(folder, index);
  return code([folder.write('index.json', index, checkOnly)], checkOnly);
}

/** Writes the JSON Schemas and the OpenAPI description to `schema/` in the folder. @returns the exit code */
export async function writeSchemas(path: string, checkOnly: boolean): Promise<number> {
  const folder = new ApiFolder(path);
  if (!checkOnly) mkdirSync(join(path, 'schema'), { recursive: true });
  const written = [...(await schemas())].map(([file, document]) =>
    folder.write(`schema/${file}`, document, checkOnly),
  );
  return code(written, checkOnly);
}

/** 1 where something is out of date, and was only to be looked at. */
export const code = (upToDate: readonly boolean[], checkOnly: boolean): number =>
  checkOnly && upToDate.includes(false) ? 1 : 0;
