import { brotliCompressSync } from 'node:zlib';
import { minifyHTMLLiterals } from 'minify-literals';
import { minify as terser, type CompressOptions } from 'terser';
import { minify, parseAst, type Plugin } from 'vite';
import { banner } from './licences.mjs';

/** What the loader knows of elements (`ElementFacts`), and nothing else does. */
const ofLoader = /^is(Help|Scope|Static)$/;

/** What can be written in more than one way: which is the smallest is not the same for all. */
const ways: readonly CompressOptions[] = [
  {},
  { keep_fargs: false, unsafe_arrows: true },
  { inline: 1 },
  { inline: 1, keep_fargs: false, unsafe_arrows: true },
  { inline: 1, conditionals: false },
];

const byTerser = async (code: string, way: CompressOptions, isLoader: boolean): Promise<string> => {
  const result = await terser(code, {
    module: true,
    compress: { passes: 3, ecma: 2020, ...way },
    mangle: isLoader ? { properties: { regex: ofLoader } } : true,
    format: { ecma: 2020, comments: false, ascii_only: isLoader },
  });
  return result.code!;
};

/** The same code with less of it, and names as they are: for those whose own bundler does the rest. */
export const shorter: Plugin = {
  name: 'shorter',
  async renderChunk(code, { fileName }) {
    const { code: less, map } = await terser(
      { [fileName]: code },
      {
        module: true,
        compress: {
          passes: 3,
          ecma: 2020,
          keep_fargs: false,
          unsafe_arrows: true,
          sequences: false,
          join_vars: false,
        },
        mangle: false,
        // A comment with `@` is for bundlers, or a licence; and the banner stays.
        format: { ecma: 2020, beautify: true, indent_level: 2, comments: /@|^!|^ vald-program / },
        sourceMap: { asObject: true },
      },
    );
    return { code: less!, map: map as never };
  },
};

const byBundler = async (code: string): Promise<string> => {
  const result = await minify('code.js', code, { module: true, compress: { target: 'es2022' } });
  return result.code;
};

/**
 * Code as small as can be, under its banner: what two minifiers make of it by turns. Which of them has
 * the last word, and how, makes a hundred bytes.
 *
 * @param isLoader - writes ASCII only: a plain script is then read right on a page of any encoding; and
 *   short names for what only the loader reads
 */
export async function squeeze(code: string, isLoader = false): Promise<string> {
  const found: string[] = [];
  for (const way of ways) {
    let latest = await byTerser(code, way, isLoader);
    found.push(latest);
    for (let round = 0; round < 2; round++) {
      const other = await byBundler(latest);
      latest = await byTerser(other, way, isLoader);
      found.push(...(isLoader ? [] : [other]), latest);
    }
  }
  const [smallest] = found
    // A file that is not named yet gets a name as long as this.
    .map((text) => ({
      text,
      size: brotliCompressSync(text.replace(/!~\{\w+\}~/g, 'x7Qa-_')).length,
    }))
    .sort((a, b) => a.size - b.size);
  return (isLoader ? '' : '//# allFunctionsCalledOnLoad\n') + banner + smallest!.text;
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

interface Node {
  type: string;
  start: number;
  end: number;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** The texts between the places of each template of HTML, as where they are in the code. */
function* htmlTexts(node: Node): Generator<Node[]> {
  const { tag, quasi } = node as Node & {
    tag?: { name?: string };
    quasi?: { quasis: (Node & { value: { raw: string } })[] };
  };
  if (tag?.name === 'html' && quasi)
    // Of TypeScript, the parser counts what stands around a text as part of it.
    yield quasi.quasis.map(({ type, start, value: { raw } }) => ({
      type,
      start: start + 1,
      end: start + 1 + raw.length,
    }));
  for (const value of Object.values(node))
    for (const one of [value].flat()) if (isNode(one)) yield* htmlTexts(one);
}

/**
 * Writes a blank at the edge of a template so that the library leaves it: it takes it for the indent of a
 * block, and "Mål 1" would stand in one with the word after it. One with a line break is an indent.
 */
function keepEdges(code: string): string {
  let kept = code;
  const edges = [...htmlTexts(parseAst(code, { lang: 'ts' }) as unknown as Node)].flatMap(
    (texts) => [
      [texts[0]!.start, /^ +(?=\S|$)/.exec(code.slice(texts[0]!.start, texts[0]!.end))?.[0]],
      [
        texts.at(-1)!.end,
        /(?<=\S|^) +$/.exec(code.slice(texts.at(-1)!.start, texts.at(-1)!.end))?.[0],
      ],
    ],
  ) as [number, string | undefined][];
  for (const [at, blank] of edges.sort(([a], [b]) => b - a)) {
    if (!blank) continue;
    const from = code[at] === ' ' ? at : at - blank.length;
    kept = `${kept.slice(0, from)}\\x20${kept.slice(from + blank.length)}`;
  }
  return kept;
}

/** White space in the templates of HTML and CSS, which a library finds by parsing them. */
export const smallTemplates: Plugin = {
  name: 'small-templates',
  enforce: 'post',
  async transform(code, id) {
    if (!id.includes('/src/') || !/\b(html|css|svg)`/.test(code)) return null;
    const [fileName] = id.split('?', 1) as [string];
    const result = await minifyHTMLLiterals(keepEdges(code), { fileName });
    return (
      result && { code: result.code.replaceAll('\\x20', ' '), map: result.map?.toString() ?? null }
    );
  },
};

/** The same, then terser. */
export const smaller: Plugin = {
  ...smallTemplates,
  name: 'smaller',
  renderChunk: (code) => squeeze(code),
};
