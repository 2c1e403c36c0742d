import { readFileSync, readdirSync } from 'node:fs';

/**
 * The JSON Schemas and the OpenAPI description as they come with the package, by file name. In the
 * source they are made anew, from doc comments; that takes a compiler, which the package has not.
 */
export function shippedSchemas(): Map<string, unknown> {
  const folder = new URL('../../cdn/api/v1/schema/', import.meta.url);
  return new Map(
    readdirSync(folder).map((file) => [
      file,
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
    ]),
  );
}
