/* Documents of every kind, made from the schemas: whatever the format allows, and little that makes sense. */
import fc from 'fast-check';
import type * as z from 'zod/mini';
import { CalendarDate, Id, LanguageTag, MeasuredPeriod } from '../../src/data/schema/common.js';
import { TimeOfDay } from '../../src/data/schema/contact.js';
import { schemas } from '../../src/data/schema/index.js';
import { normalise } from '../../src/publish/build/normal.js';
import { clean } from '../../src/publish/tables/cell.js';
import type { TableKind } from '../../src/publish/tables/sheets.js';
import type { TableDocument } from '../../src/publish/tables/write.js';
import type { Raw } from './node.js';

/** What a spreadsheet or a file of CSV may take for something else. */
const traps = [
  '=1+1', "'ja", "'=1", '-5', '+46', '@namn', '1,5', '007', '3-4', '2021-03-01', 'a; b', 'a\\;b', '\\',
  'a: b', ':', 'rad 1\nrad 2', '"citat"', 'SANT', 'Ja', '#N/A', '_x000D_', '__proto__', 'å ä ö', '–', '1 000',
]; // prettier-ignore
/** Letters that XML may have. */
const letters = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((text) => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text));
const text = fc
  .oneof({ weight: 2, arbitrary: fc.constantFrom(...traps) }, letters)
  .map(clean)
  .filter((one) => one !== '');

const strings = new Map<unknown, fc.Arbitrary<string>>([
  [Id, fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,5}$/)],
  [CalendarDate, fc.constantFrom('2021', '2021-03', '2021-03-01', '2024-02-29')],
  [
    MeasuredPeriod,
    fc.constantFrom('2021', '2024/25', '2025-Q1', '2025-T2', '2025-VB', '2021-06-01'),
  ],
  [TimeOfDay, fc.constantFrom('00:00', '08:30', '24:00')],
  [LanguageTag, fc.constantFrom('sv', 'so', 'sr-Latn')],
]);
const number = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((one) => one + 0),
);

/** Whatever a schema allows. */
export function anyOf(schema: z.core.$ZodType): fc.Arbitrary<Raw> {
  const known = strings.get(schema);
  if (known) return known;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      return text;
    case 'number':
      return 'check' in def ? fc.integer({ min: 1, max: 99 }) : number;
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'optional':
      return fc.option(anyOf(def.innerType), { nil: undefined });
    case 'default':
      return fc.option(anyOf(def.innerType), { nil: undefined });
    case 'nullable':
      return fc.option(anyOf(def.innerType), { nil: null });
    case 'array':
      return fc.array(anyOf(def.element), { minLength: def.checks?.length ? 1 : 0, maxLength: 3 });
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(def.shape).map(([name, one]) => [name, anyOf(one)])),
      );
    case 'union':
      return fc.oneof(...def.options.map(anyOf));
    case 'unknown':
      return fc.dictionary(fc.oneof(letters, fc.constant('__proto__')), letters);
    default:
      throw new Error(`no arbitrary for ${def.type}`);
  }
}

/** The first of those that are known by the same. */
const unlike = (list: Raw[] | undefined, keyOf: (one: Raw) => unknown): Raw[] => [
  ...new Map((list ?? []).toReversed().map((one) => [JSON.stringify(keyOf(one)), one])).values(),
];

/** A document of a kind, in its normal form. Records are unlike, as the checks ask. */
export const anyDocument = <K extends TableKind>(kind: K): fc.Arbitrary<Raw> =>
  anyOf(schemas[kind] as z.core.$ZodType).map((raw: Raw) => {
    for (const list of [
      'goals',
      'activities',
      'indicators',
      'duties',
      'contacts',
      'opinions',
      'programs',
    ])
      if (raw[list]) raw[list] = unlike(raw[list], ({ id }) => id);
    if (raw.guides) raw.guides = unlike(raw.guides, ({ audience }) => audience);
    if (raw.outcomes)
      raw.outcomes = unlike(raw.outcomes, (one) => [
        one.indicatorId, one.namnd, one.part, one.period, one.sex ?? 'all',
      ]); // prettier-ignore
    // zod's own answer has what is taken for granted written out.
    const read = (schemas[kind] as z.ZodMiniType).parse(JSON.parse(JSON.stringify(raw)));
    return normalise(kind, read as never);
  });

/** All that an API has: documents of every kind, no two of which are known by the same. */
export const anyDocuments: fc.Arbitrary<TableDocument[]> = fc
  .tuple(
    fc.array(anyDocument('program'), { maxLength: 2 }),
    fc.option(anyDocument('organisation'), { nil: undefined }),
    fc.array(anyDocument('outcomes'), { maxLength: 2 }),
    fc.array(anyDocument('opinions'), { maxLength: 2 }),
    fc.option(anyDocument('contacts'), { nil: undefined }),
    fc.option(anyDocument('history'), { nil: undefined }),
    fc.array(anyDocument('language'), { maxLength: 1 }),
  )
  .map(([program, organisation, outcomes, opinions, contacts, history, language]) => {
    const of = (kind: TableKind, list: Raw[], keyOf: (one: Raw) => unknown) =>
      unlike(list.filter(Boolean), keyOf).map((document) => ({ kind, document }));
    return [
      ...of('program', program, ({ id }) => id),
      ...of('organisation', [organisation], () => ''),
      ...of('outcomes', outcomes, (one) => one.program),
      ...of('opinions', opinions, (one) => one.program),
      ...of('contacts', [contacts], () => ''),
      ...of('history', [history], () => ''),
      ...of('language', language, (one) => one.language),
    ] as TableDocument[];
  });
