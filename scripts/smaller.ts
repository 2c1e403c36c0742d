import { minifyHTMLLiterals } from 'minify-literals';
import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * What terser finds beside the bundler's own minifier.
 *
 * @param ascii - writes ASCII only: a plain script is then read right on a page of any encoding
 */
export async function squeeze(code: string, ascii = false): Promise<string> {
  const result = await minify(code, {
    module: true,
    compress: { passes: 3, ecma: 2020 },
    format: { ecma: 2020, comments: false, ascii_only: ascii },
  });
  return result.code!;
}

/**
 * The compiler's helper for decorators serves every kind of them. Ours are of one kind: each is called
 * with a prototype and a key, and gives nothing back (`src/components/base/decorators.ts`).
 */
export const smallDecorate: Plugin = {
  name: 'small-decorate',
  transform: (_code, id) =>
    /runtime.*helpers.*decorate\.js$/.test(id)
      ? 'const each = (decorators, target, key) => decorators.forEach((one) => one(target, key));\nexport { each as default, each as __decorate };'
      : null,
};

/** White space in the templates of HTML and CSS, which a library finds by parsing them; then terser. */
export const smaller: Plugin = {
  name: 'smaller',
  enforce: 'post',
  async transform(code, id) {
    if (!id.includes('/src/') || !/\b(html|css|svg)`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, { fileName: id.split('?', 1)[0]! });
    return result && { code: result.code, map: null };
  },
  renderChunk: (code) => squeeze(code),
};
