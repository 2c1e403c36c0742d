import assert from 'node:assert/strict';
import { test } from 'node:test';
import type * as z from 'zod/mini';
import { typesSource } from '../../scripts/types.js';
import type { Documents } from '../../src/data/index.js';
import type * as shapes from '../../src/data/schema/index.js';

/** An interface as the plain type that zod infers, all the way down. */
type Plain<T> = T extends object ? { [K in keyof T]: Plain<T[K]> } : T;
type Same<A, B> =
  (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;

/** What zod makes of each schema itself. */
interface Inferred {
  index: z.infer<typeof shapes.ApiIndex>;
  program: z.infer<typeof shapes.Program>;
  organisation: z.infer<typeof shapes.Organisation>;
  outcomes: z.infer<typeof shapes.Outcomes>;
  opinions: z.infer<typeof shapes.Opinions>;
  contacts: z.infer<typeof shapes.Contacts>;
  history: z.infer<typeof shapes.History>;
  language: z.infer<typeof shapes.Language>;
}

test('our types are what zod infers, and not only like it', () => {
  // The compiler tests it (`npm run types`).
  const same: { [K in keyof Documents]: Same<Inferred[K], Documents[K]> } = {
    index: true,
    program: true,
    organisation: true,
    outcomes: true,
    opinions: true,
    contacts: true,
    history: true,
    language: true,
  };
  const another: Same<Inferred['program'], Omit<Documents['program'], 'gaps'> & { gaps: string }> =
    false;
  assert.ok(Object.values(same).every(Boolean) && !another);
});

test('something is said of every type and of every field', () => {
  const { source, silent } = typesSource();
  assert.match(
    source,
    /export interface Goal \{[^]*?\/\*\* Klarspråk: [^\n]*\*\/\nplainText\?: string \| undefined;/,
  );
  assert.deepEqual(silent, []);
});
