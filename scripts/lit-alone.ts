import type { Plugin } from 'vite';

/*
 * Lit asks `document` and `window` by name, and a comment on the page with `<img name="createElement">` or
 * `<img name="litHtmlVersions">` would answer. As `src/dom.ts` does for our own code. What makes room for it:
 * words that only developers would read, and decorators that we do not use.
 */

const proto = 'Document.prototype';

/** What Lit writes, once, in one of its files; and what does the same whatever the page has. */
const changes: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  'lit-html/lit-html.js': [
    [/\w+\.createComment\(""\)/, 'new Comment'],
    [/\w+\.createTextNode\(/, 'new Text('],
    [/=\w+\.createTreeWalker\(\w+,129\)/, `=${proto}.createTreeWalker.call(document,document,129)`],
    [/=\w+\.createElement\("template"\)/, `=${proto}.createElement.call(document,"template")`],
    [
      /\(\w+\?\.creationScope\?\?\w+\)\.importNode\((\w+),!0\)/,
      `${proto}.importNode.call(document,$1,!0)`,
    ],
    [/Error\("invalid template strings array"\)/, 'Error()'],
    [/=(\w+)\.trustedTypes\b/, '=$1.trustedTypes?.createPolicy&&$1.trustedTypes'],
    [/=\w+\.litHtmlPolyfillSupport\b/, '=void 0'],
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/=(\w+)\.trustedTypes\b/, '=$1.trustedTypes?.createPolicy&&$1.trustedTypes'],
    [/=\w+\.reactiveElementPolyfillSupport\b/, '=void 0'],
    // For decorators of another kind than ours.
    [/static addInitializer\(t\)\{this\._\$Ei\(\),\(this\.l\?\?=\[\]\)\.push\(t\)\}/, ''],
    [/void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\),/, ''],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [
      /const t=this\[Symbol\.metadata\];if\(null!==t\)\{const s=litPropertyMetadata\.get\(t\);if\(void 0!==s\)for\(const\[t,i\]of s\)this\.elementProperties\.set\(t,i\)\}/,
      '',
    ],
    [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
  ],
  '@lit/reactive-element/css-tag.js': [
    [/\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)&&/, ''],
    [/,(\w+)=\w+\.litNonce;void 0!==\1&&\w+\.setAttribute\("nonce",\1\),/, ';'],
    [/Error\("CSSResult is not constructable\.[^"]+"\)/, 'Error()'],
    [/=document\.createElement\("style"\)/, `=${proto}.createElement.call(document,"style")`],
  ],
  'lit-element/lit-element.js': [
    [/\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, '0'],
    [/=\w+\.litElementPolyfillSupport\b/, '=void 0'],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
  ],
};

/** For `dist/cdn`: it stands in pages where strangers write. */
export const litAlone: Plugin = {
  name: 'lit-alone',
  transform(code, id) {
    const [, list] =
      Object.entries(changes).find(([file]) => id.endsWith(`/node_modules/${file}`)) ?? [];
    if (!list) return null;
    let changed = code;
    for (const [from, to] of list) {
      if (!from.test(changed)) throw new Error(`${id} is written in another way: ${from}`);
      changed = changed.replace(from, to);
    }
    return { code: changed, map: null };
  },
};
