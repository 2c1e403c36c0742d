/*
 * Lit can be loaded in Node, so that it is not enough to try: whoever asks for it after this fails.
 * What a test file imports above its tests is found before, and needs an `import()` in the test.
 */
import { register } from 'node:module';

register(
  `data:text/javascript,${encodeURIComponent(`
  export async function resolve(specifier, context, next) {
    if (/^(lit|@lit|@lit-labs)(\\/|$)/.test(specifier)) throw new Error('words must not need ' + specifier);
    return next(specifier, context);
  }`)}`,
);
