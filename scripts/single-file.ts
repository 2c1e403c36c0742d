import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const defined = readFileSync(new URL('../src/define.ts', import.meta.url), 'utf8');
const tags = Array.from(defined.matchAll(/defineElement\('([\w-]+)'/g), ([, tag]) => tag);

/**
 * Where every tag of ours is taken, another copy came first, and this one shows nothing. Lit's policy
 * for Trusted Types is then not made once more: that would be a violation, and an error. A copy with
 * a tag of its own does make it; where the page forbids that, it stops, and the fallbacks stay.
 */
function oncePerPage(code: string): string {
  const policy = /(\w+)\?\1\.createPolicy\("lit-html"/;
  if (!policy.test(code)) throw new Error('single-file: lit-html makes its policy in another way');
  const taken = `${JSON.stringify(tags)}.every(tag=>customElements.get(tag))`;
  return code.replace(policy, `$1&&!${taken}?$1.createPolicy("lit-html"`);
}

const replacements = [
  ['/load-english.js', './load-english.beside.js'],
  ['/views.js', './views.beside.js'],
  ['/late-scopes.js', './late-scopes.none.js'],
] as const;

/** Puts what few pages need in files of their own, which the single file fetches. */
export function singleFile(): Plugin {
  return {
    name: 'single-file',
    enforce: 'pre',
    async resolveId(source, importer) {
      const replaced = replacements.find(([from]) => source.endsWith(from));
      return replaced
        ? this.resolve(source.replace(replaced[0], replaced[1].slice(1)), importer, {
            skipSelf: true,
          })
        : null;
    },
    transform: (code, file) => (file.endsWith('/lit-html/lit-html.js') ? oncePerPage(code) : null),
    load: (loaded) => {
      const lean = /\/@lit\/reactive-element\/(?:decorators\/)?(css-tag|property)\.js$/.exec(
        loaded,
      );
      return lean ? readFileSync(new URL(`./lean/${lean[1]}.js`, import.meta.url), 'utf8') : null;
    },
  };
}
