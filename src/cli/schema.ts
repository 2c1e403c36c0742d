import * as z from 'zod';
import { documentKinds, documents } from '../data/documents/index.js';
import * as shapes from '../data/schema/index.js';
import { swedishLines } from '../i18n/spoken.js';
import { readDocs } from './schema-docs.js';

type Json = Record<string, unknown>;
type JsonSchema = Json & {
  properties?: Record<string, JsonSchema>;
  $defs?: Record<string, JsonSchema>;
};

/** Every named schema, by its name. */
const schemas = Object.entries(shapes).flatMap(([name, one]) =>
  // Beside them are the lists of words.
  '_zod' in one ? [{ name, schema: one as z.core.$ZodType }] : [],
);

/** The documents of the API: the name of the schema, and the path. */
const paths = documentKinds.map((kind) => {
  const schema = shapes.schemas[kind];
  const { name } = schemas.find((one) => one.schema === schema)!;
  return { name, schema, path: `/${documents[kind].file}` };
});

/**
 * JSON Schema (draft 2020-12) of each document, by file name, and an OpenAPI 3.1 description of the
 * API. Descriptions come from the doc comments of the zod schemas, which are thus written once.
 *
 * They are for those who publish, and as strict: a key that is not in the format is told of in the
 * editor. Readers pass over what they do not know.
 */
export function buildSchemas(version: string): Map<string, Json> {
  const docs = readDocs(new URL('../data/schema/', import.meta.url));
  const registry = z.registry<{ id: string }>();
  for (const { name, schema } of schemas) registry.add(schema, { id: name });

  const describe = (name: string, schema: JsonSchema, keys = name): void => {
    const about = docs.schemas.get(name);
    if (about && !schema.description) schema.description = about;
    for (const [at, one] of ((schema.anyOf ?? []) as JsonSchema[]).entries())
      describe('', one, `${keys}[${at}]`);
    const isDocument = Boolean(schema.properties?.schemaVersion);
    for (const [key, value] of Object.entries(schema.properties ?? {})) {
      const text =
        docs.properties.get(`${keys}.${key}`) ??
        (isDocument ? docs.properties.get(`documentHeader.${key}`) : undefined);
      if (text) value.description = text;
      describe('', value, `${keys}.${key}`);
      if (value.items) describe('', value.items as JsonSchema, `${keys}.${key}`);
    }
  };

  const files = new Map<string, Json>();
  for (const { name, schema: shape } of paths) {
    const schema = z.toJSONSchema(shape, {
      metadata: registry,
      io: 'input',
      target: 'draft-2020-12',
      unrepresentable: 'any',
      override: ({ jsonSchema }) => {
        if (jsonSchema.properties) jsonSchema.additionalProperties = false;
      },
    }) as JsonSchema;
    delete schema.id;
    describe(name, schema);
    const { words } = schema.$defs![name]!.properties!;
    if (words) Object.assign(words, wordsSchema());
    // A file may say where its schema is, for the editor that it is opened in.
    schema.$defs![name]!.properties!.$schema = { type: 'string' };
    for (const [definition, value] of Object.entries(schema.$defs ?? {})) {
      delete value.id;
      describe(definition, value);
    }
    files.set(fileName(name), { title: name, ...schema });
  }
  files.set('openapi.json', openApi(version, docs.schemas));
  return files;
}

/** The lines of a language, each with what it is in Swedish. */
const wordsSchema = (): Json => {
  const lines = swedishLines();
  return {
    type: 'object',
    required: Object.keys(lines),
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(lines).map(([name, description]) => [name, { type: 'string', description }]),
    ),
  };
};

const fileName = (name: string): string =>
  `${name.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase()}.schema.json`;

function openApi(version: string, about: ReadonlyMap<string, string>): Json {
  const operations = paths.map(({ name, path }) => [
    path,
    {
      get: {
        operationId: `get${name}`,
        summary: about.get(name) ?? name,
        ...(path.includes('{id}')
          ? {
              parameters: [
                {
                  name: 'id',
                  in: 'path',
                  required: true,
                  description: path.startsWith('/languages')
                    ? 'A language, from contacts.json.'
                    : 'Id of a programme, from index.json.',
                  schema: { type: 'string' },
                },
              ],
            }
          : {}),
        responses: {
          200: {
            description: 'The document.',
            content: { 'application/json': { schema: { $ref: fileName(name) } } },
          },
          404: { description: 'There is no such document.' },
        },
      },
    },
  ]);
  return {
    openapi: '3.1.0',
    info: {
      title: 'vald-program JSON API',
      version,
      description:
        'Static files first: any web server may hold them. Read only. Links inside a document are relative to it.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '..', description: 'The folder that holds index.json' }],
    paths: Object.fromEntries(operations),
  };
}
