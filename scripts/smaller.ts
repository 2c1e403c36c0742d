import { brotliCompressSync } from 'node:zlib';
import { minifyHTMLLiterals } from 'minify-literals';
import { minify as terser } from 'terser';
import { minify, type Plugin } from 'vite';
import { banner } from './licences.mjs';

const byTerser = async (code: string, ascii: boolean): Promise<string> => {
  const result = await terser(code, {
    module: true,
    compress: { passes: 3, ecma: 2020 },
    format: { ecma: 2020, comments: false, ascii_only: ascii },
  });
  return result.code!;
};

const byBundler = async (code: string): Promise<string> => {
  const result = await minify('code.js', code, { module: true, compress: { target: 'es2022' } });
  return result.code;
};

/**
 * Code as small as can be, under its banner: what two minifiers make of it by turns. Which of them has
 * the last word makes a hundred bytes, and is not the same for all.
 *
 * @param ascii - writes ASCII only: a plain script is then read right on a page of any encoding
 */
export async function squeeze(code: string, ascii = false): Promise<string> {
  const first = await byTerser(code, ascii);
  const second = await byBundler(first);
  const third = await byTerser(second, ascii);
  const [smallest] = (ascii ? [first, third] : [first, second, third])
    .map((text) => ({ text, size: brotliCompressSync(text).length }))
    .sort((a, b) => a.size - b.size);
  return banner + smallest!.text;
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
