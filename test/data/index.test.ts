import assert from 'node:assert/strict';
import { register } from 'node:module';
import { test } from 'node:test';

// Every module that is resolved from here on is checked by its name, then resolved as always.
const hook = `
  const forbidden = /^(lit|@lit|@lit-labs|@shoelace-style|zod)(\\/|$)|\\/src\\/(components|context|i18n|styles|cli|loader|events|elements|core|define|index)\\b/;
  export async function resolve(specifier, context, next) {
    const resolved = await next(specifier, context);
    const from = /\\/src\\/data\\//.test(context.parentURL ?? '');
    if (forbidden.test(specifier) || (from && forbidden.test(resolved.url))) {
      throw new Error('the data layer must not need ' + specifier);
    }
    return resolved;
  }`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);

test('the check itself sees a Lit module', async () => {
  await assert.rejects(import('lit'), /must not need lit/);
});

test('the data API loads in plain Node, without Lit, zod, elements, texts or a DOM', async () => {
  for (const name of ['document', 'window', 'customElements', 'HTMLElement']) {
    assert.ok(!(name in globalThis), `this Node has a ${name}`);
  }
  const data = await import('../../src/data/index.js');
  for (const name of ['Store', 'requestJson', 'parseProgram', 'filterGoals'] as const) {
    assert.equal(typeof data[name], 'function', name);
  }
  assert.ok(data.pageStore() instanceof data.Store);
});

test('importing it twice gives the same store: one request for the whole page', async () => {
  const [one, two] = await Promise.all([
    import('../../src/data/index.js'),
    import('../../src/data/load/store.js'),
  ]);
  assert.equal(one.pageStore(), two.pageStore());
});
