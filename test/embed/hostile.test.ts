import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type axe from 'axe-core';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { elements } from './elements.js';
import { open, root, serve, stopBrowser } from './helpers.js';

/** A page that is hard to be a guest of. */
interface Host {
  css?: string;
  /** Runs before anything else. */
  script?: string;
  /** Attributes of `<html>`. */
  attributes?: string;
  head?: string;
  /** Width of the column, in pixels. */
  column?: number;
  /** The text is so large, or the column so narrow, that the matrix is lists. */
  lists?: boolean;
  /** What the page inherits to the elements is its own choice: another font, size or direction. */
  inherits?: boolean;
}

const { resolve } = createRequire(import.meta.url);
const litHtml = readFileSync(resolve('lit-html'), 'utf8');

const hosts: Record<string, Host> = {
  'no styles at all': {},
  'all: revert': { css: '* { all: revert }' },
  'all: unset': { css: 'body *:not(section, main) { all: unset }' },
  'a reset with !important': {
    css: '* { box-sizing: content-box; margin: 0 !important; padding: 0 !important; border: 0 !important; list-style: none !important }',
  },
  'html at 8 px': { inherits: true, css: 'html { font-size: 8px }' },
  'html at 200 %': { inherits: true, css: 'html { font-size: 200% }', lists: true },
  'tables as blocks': { css: 'table, tr, td { display: block; inline-size: 100% }' },
  'display: block !important': {
    css: 'body, body *:not(script) { display: block !important }',
  },
  'bare controls': { css: 'button, input, select, th { all: unset }' },
  'odd text': {
    inherits: true,
    css: `body {
      font: italic small-caps 900 12px/1 monospace; letter-spacing: 0.3em; word-spacing: 1em;
      text-align: center; text-transform: uppercase; text-indent: 4em; text-shadow: 2px 2px red;
      white-space: nowrap; word-break: break-all; list-style: square inside; cursor: wait;
      border-collapse: collapse; border-spacing: 12px; caption-side: bottom; empty-cells: hide;
      font-variant-numeric: oldstyle-nums; text-align-last: right; hyphens: auto; quotes: none;
    }`,
  },
  'from right to left': {
    inherits: true,
    attributes: 'dir="rtl"',
    css: 'body { font-family: sans-serif }',
  },
  'dark without color-scheme': {
    inherits: true,
    css: 'body { background: #14191b; color: #e8ecec; font-family: sans-serif }',
  },
  'a column of 180 px': {
    inherits: true,
    column: 180,
    lists: true,
    css: 'body { font-family: sans-serif }',
  },
  'a grid, and a row in it': {
    inherits: true,
    css: `#column { display: grid; grid-template-columns: 1fr 1fr }
      vald-responsibility-matrix { grid-column: 1 / -1 }`,
  },
  'base href elsewhere': { head: '<base href="https://elsewhere.example/a/" target="_blank">' },
  'patched custom elements': {
    script: `const { define, get } = CustomElementRegistry.prototype;
      CustomElementRegistry.prototype.define = function (name, element, options) {
        return define.call(this, name, class extends element {}, options);
      };
      CustomElementRegistry.prototype.get = function (name) { return get.call(this, name) || null; };
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, delegatesFocus: false }); };
      Object.freeze(customElements);`,
  },
  'prototypes of old libraries': {
    script: `Array.prototype.toJSON = function () { return 'array'; };
      Object.prototype.extend = function () { return this; };
      Array.prototype.each = Array.prototype.forEach;
      Array.prototype.contains = Array.prototype.includes;
      String.prototype.sub = function () { return 'sub'; };
      Array.from = function (list) {
        if (list == null) return [];
        if (list.toArray) return list.toArray();
        const copy = new Array(list.length || 0);
        for (let at = 0; at < copy.length; at++) copy[at] = list[at];
        return copy;
      };
      HTMLElement.prototype.update = function () { throw new Error('update of another library'); };
      HTMLElement.prototype.show = HTMLElement.prototype.hide = function () { return this; };`,
  },
  'another Lit': {
    head: `<script type="module">${litHtml}</script>`,
    script: `window.litNonce = 'abc'; window.litHtmlVersions = ['1.0.0']; window.reactiveElementVersions = ['1.0.0'];`,
  },
};

/** What a page has of its own, around the elements. */
const own = (name: string): string => `<section class="own" id="${name}">
  <h2>Rubrik</h2><p>Brödtext med <a href="https://example.se/">länk</a> och <b>fet</b> stil.</p>
  <ul><li>Ett</li><li>Två</li></ul>
  <table><caption>Tabell</caption><tr><th>A</th><td>1</td></tr></table>
  <p><button>Knapp</button><input value="Fält" aria-label="Fält"><select aria-label="Val"><option>Val</option></select></p>
</section>`;

const pageOf = ({ css, script, attributes = '', head = '', column = 960 }: Host): string =>
  `<!doctype html><html lang="sv" ${attributes}><head><meta charset="utf-8"><title>Intranät</title>
  ${script ? `<script>${script}</script>` : ''}${head}<style>${css ?? ''}
  #column { inline-size: ${column}px }</style></head>
  <body>${own('before')}<main id="column">${elements.map(({ markup }) => markup).join('\n')}</main>${own('after')}</body></html>`;

/** How the page's own parts look, to the last computed property; and what it has of globals and style sheets. */
const traces = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const found: Record<string, string> = {
      // Lit counts its copies in arrays of these names; the other two are of what drives the browser.
      globals: Object.keys(window)
        .filter((name) => !/^(lit|reactive)\w+(Versions|Metadata)$|ariaQuery/.test(name))
        .join(),
      sheets: `${document.styleSheets.length} ${document.adoptedStyleSheets.length}`,
      head: document.head.outerHTML,
      prototypes: [Object, Array, String, Element, HTMLElement, Node]
        .map(({ prototype }) => Object.getOwnPropertyNames(prototype).join())
        .join(' '),
    };
    for (const section of document.querySelectorAll('.own')) {
      for (const [at, node] of section.querySelectorAll('*').entries()) {
        const style = getComputedStyle(node);
        const { x, width, height } = node.getBoundingClientRect();
        found[`${section.id} ${at} ${node.localName}`] =
          `${x} ${width} ${height} ${[...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';')}`;
      }
    }
    return found;
  });

const shown = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    (tags) =>
      tags.every((tag) => {
        const { shadowRoot } = document.querySelector(tag)!;
        return (
          shadowRoot?.querySelector('.root') && !shadowRoot.querySelector('.root > slot, .reserve')
        );
      }),
    { timeout: 10_000 },
    elements.map(({ tag }) => tag),
  );
  // Folded layers are written when the page is idle.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
};

/** What is wrong with how the elements look: too small, too wide, outside; and the size of everything in them. */
const look = (page: Page): Promise<{ blemishes: string[]; sizes: string[] }> =>
  page.evaluate(
    (tags) => {
      const found = new Set<string>();
      const sizes: string[] = [];
      const column = document.querySelector('#column')!.getBoundingClientRect();
      // A list and no function that calls itself: tsx gives functions a name in a way that only Node has.
      const todo = tags.map((tag) => ({ node: document.querySelector(tag)!, tag, scrolls: false }));
      for (const { node, tag, scrolls } of todo) {
        const style = getComputedStyle(node);
        if (style.display === 'none' || !node.checkVisibility()) continue;
        const box = node.getBoundingClientRect();
        const label = `${tag} ${node.localName}.${node.className}`;
        if (node.localName !== tag) sizes.push(`${label} ${box.width} × ${box.height}`);
        const isClipped = style.clipPath !== 'none';
        const hasText = [...node.childNodes].some(
          (child) => child instanceof Text && child.data.trim(),
        );
        // A word of no size is there to be read aloud, and what stands for it is before it.
        const { fontSize } = style.fontSize === '0px' ? getComputedStyle(node, '::before') : style;
        if (hasText && !isClipped && parseFloat(fontSize) < 13) found.add(`${label}: ${fontSize}`);
        if (!scrolls && !isClipped && (box.right > column.right + 1 || box.left < column.left - 1))
          found.add(`${label}: ${box.left}–${box.right} outside of ${column.left}–${column.right}`);
        for (const child of (node.shadowRoot ?? node).children)
          todo.push({ node: child, tag, scrolls: scrolls || /auto|scroll/.test(style.overflowX) });
      }
      return { blemishes: [...found], sizes };
    },
    elements.map(({ tag }) => tag),
  );

/** Those that are of another size by more than a pixel: words of another language are spaced by a part of one. */
const othersIn = (sizes: readonly string[], plain: readonly string[]): string[] =>
  Array.from({ length: Math.max(sizes.length, plain.length) }, (_, at) => {
    const [label, ...own] = (sizes[at] ?? '').split(/ (?=[\d.]+ ×)| × /);
    const [asked, ...wanted] = (plain[at] ?? '').split(/ (?=[\d.]+ ×)| × /);
    const isSame =
      label === asked && own.every((value, side) => Math.abs(+value - +wanted[side]!) <= 1);
    return isSame ? '' : `${sizes[at]}, not ${plain[at]}`;
  }).filter(Boolean);

const flat = (node: SerializedAXNode): SerializedAXNode[] => [
  node,
  ...(node.children ?? []).flatMap(flat),
];

describe('pages that are hard to be a guest of', () => {
  after(stopBrowser);
  /** Sizes on the first page, which has no styles. */
  let plain: string[] | undefined;
  const shots = process.env.VALD_SHOTS;
  if (shots) mkdirSync(shots, { recursive: true });

  for (const [name, host] of Object.entries(hosts)) {
    it(`${name}: nothing leaks out, nothing breaks in`, async () => {
      const server = await serve(join(root, 'dist/cdn'), { '/': pageOf(host) });
      try {
        const { page, faults } = await open('about:blank');
        await page.setViewport({ width: 1000, height: 900 });
        await page.goto(server.url);
        const before = await traces(page);
        const script = `${server.url}/vald-program.iife.js`;
        await page.addScriptTag({ url: script });
        await page.evaluate(
          (src) => document.querySelector(`script[src="${src}"]`)!.remove(),
          script,
        );
        await shown(page);
        if (shots)
          await page.screenshot({
            path: `${shots}/${name.replace(/\W+/g, '-')}.png`,
            fullPage: true,
          });
        const later = await traces(page);
        const leaks = Object.keys(later).filter((key) => later[key] !== before[key]);
        const { blemishes, sizes } = await look(page);
        assert.deepEqual([...leaks, ...blemishes], []);
        plain ??= sizes;
        if (!host.inherits) assert.deepEqual(othersIn(sizes, plain), []);
        const tree = flat((await page.accessibility.snapshot({ interestingOnly: false }))!);
        const tables = tree.filter(({ role }) => role === 'table');
        const rows = tree.filter(({ role }) => role === 'row');
        assert.ok(tree.filter(({ role }) => role === 'heading').length >= 12);
        if (!host.lists) assert.ok(tables.length >= 1 && rows.length >= 5);
        assert.deepEqual(faults, []);
        await page.close();
      } finally {
        await server.close();
      }
    });
  }

  it('light text on a dark page that has no color-scheme: everything can be read', async () => {
    const server = await serve(join(root, 'dist/cdn'), {
      '/': pageOf(hosts['dark without color-scheme']!),
    });
    try {
      const { page } = await open(server.url);
      await page.addScriptTag({ url: `${server.url}/vald-program.iife.js` });
      await shown(page);
      await page.addScriptTag({ path: resolve('axe-core') });
      const { passes, violations } = await page.evaluate(() =>
        (window as unknown as { axe: typeof axe }).axe.run('#column', {
          runOnly: 'color-contrast',
        }),
      );
      assert.ok(passes[0]!.nodes.length > 100);
      assert.deepEqual(
        violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)),
        [],
      );
      await page.close();
    } finally {
      await server.close();
    }
  });
});
