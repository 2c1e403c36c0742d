/* The browser floor of docs/browsers.md: nothing younger is needed, and in a browser below it the fallback stays. */
import assert from 'node:assert/strict';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'acorn';
import type { CSSResult } from 'lit';
import type { Page } from 'puppeteer-core';
import { elementNames } from '../../src/elements.js';
import * as all from '../../src/index.js';
import { floor, youngApis, youngStyles } from '../support/floor.js';
import { bare, copyOfCdn, html, moduleTag, open, plainTag, root, startBrowser, withServer } from './helpers.js'; // prettier-ignore

const folder = copyOfCdn();
const scripts = () =>
  readdirSync(folder.path, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(chunks\/.*|vald-program[^/]*)\.js$/.test(file),
  );
const codeOf = (file: string) => readFileSync(join(folder.path, file), 'utf8');
const isRead = (file: string, ecmaVersion: 2021 | 2022) => {
  try {
    return parse(codeOf(file), {
      ecmaVersion,
      sourceType: file.endsWith('.iife.js') ? 'script' : 'module',
    });
  } catch {
    return undefined;
  }
};
const page = readFileSync(join(root, 'docs/browsers.md'), 'utf8');

describe('what is needed', () => {
  it('is what docs/browsers.md says', () => {
    for (const [name, version] of Object.entries({ Chrome: floor.chrome, Firefox: floor.firefox, Safari: floor.safari }))
      assert.match(page, new RegExp(`\\| ${name}[^|]*\\| from ${version} `), name); // prettier-ignore
  });

  it('of syntax: ES2022, in each file', () => {
    assert.ok(scripts().length > 20);
    for (const file of scripts()) assert.ok(isRead(file, 2022), file);
  });

  it('of addresses: the check that is younger is in the pages that build and publish, and in no element', () => {
    for (const file of scripts()) assert.ok(!codeOf(file).includes('canParse'), file);
  });

  it('of syntax: no element is read by a browser without static blocks', () => {
    for (const name of elementNames) {
      const file = scripts().find((one) => new RegExp(`^chunks/${name}-[\\w-]{6}\\.js$`).test(one));
      assert.ok(!isRead(file!, 2021), name);
      assert.match(codeOf(file!), /static\s*\{/, name);
    }
  });

  const without = [...page.matchAll(/^\| ([^|]+?) +\| [^|]+ \|$/gm)].flatMap(([, names]) =>
    names!.replaceAll('`', '').split(', '),
  );
  /** What the page does not say; of a property that is young, its values are too. */
  const unsaid = (young: Set<string>) =>
    [...young].filter(
      (name) => ![name, name.split(':')[0]!].some((one) => one && without.includes(one)),
    );

  it('of the DOM: what is younger is on the page, with what is done without it', () => {
    assert.deepEqual(unsaid(youngApis(root)), []);
  });

  it('of style sheets: what is younger is on the page, with what is done without it', () => {
    const sheets = Object.values(all).flatMap(
      (one) => [(one as { styles?: unknown }).styles ?? []].flat(9) as CSSResult[],
    );
    const texts = new Set(sheets.map(({ cssText }) => cssText));
    assert.ok(texts.size > 15, String(texts.size));
    assert.deepEqual(unsaid(youngStyles([...texts].join('\n'))), []);
  });

  it('is seen where it is younger', () => {
    const place = mkdtempSync(join(tmpdir(), 'vald-floor-'));
    mkdirSync(join(place, 'src/data'), { recursive: true });
    copyFileSync(join(root, 'tsconfig.json'), join(place, 'tsconfig.json'));
    writeFileSync(
      join(place, 'src/data/young.ts'),
      `const own = { any: 1, role: '' };
       export const old = [own.any, own.role, new AbortController(), document.body];
       export const young = [AbortSignal.any([]), new Highlight(), document.startViewTransition()];
       requestIdleCallback(() => document.body.hidePopover());`,
    );
    assert.deepEqual([...youngApis(`${place}/`)].sort(), [
      'AbortSignal.any',
      'Document.startViewTransition',
      'HTMLElement.hidePopover',
      'Window.Highlight',
      'Window.requestIdleCallback',
    ]);
    rmSync(place, { recursive: true });
    assert.deepEqual(
      [...youngStyles('a { field-sizing: content } a:open { color: oklch(from red l c h) }')],
      ['field-sizing', 'field-sizing: content', ':open', 'relative colour'],
    ); // prettier-ignore
  });
});

/** How the tag is seen: what it says, how high its fallback is, and whether an element is there. */
const seen = (tab: Page) =>
  tab.evaluate(() => {
    const tag = document.querySelector('vald-program-goals')!;
    return {
      link: tag.querySelector('a')!.getBoundingClientRect().height,
      told: tag.shadowRoot?.querySelector('[role=alert]')?.textContent,
      content: !!tag.shadowRoot?.querySelector('.root'),
    };
  });

/** A browser that lacks something, which a function takes away before the page runs. */
async function below(
  takeAway: () => void,
  test: (tab: Page, faults: string[]) => Promise<void>,
  tag = moduleTag,
  changed: (path: string, code: string) => string = (_path, code) => code,
): Promise<void> {
  await withServer(folder, { '/page.html': html(tag + bare) }, async (url) => {
    const tab = await (await startBrowser()).newPage();
    await tab.evaluateOnNewDocument(takeAway);
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (!pathname.endsWith('.js')) return void request.continue();
      const body = changed(pathname, codeOf(decodeURI(pathname.slice(1))));
      void request.respond({ contentType: 'text/javascript', body });
    });
    const { page: opened, faults } = await open(`${url}/page.html`, tab);
    try {
      await test(opened, faults);
    } finally {
      await opened.close();
    }
  });
}
const nothing = () => undefined;
/** What a browser makes of syntax that it does not know. */
const unread = (code: string) => code.replace(/static\s*\{/, 'static @{');

for (const tag of [moduleTag, plainTag])
  describe(`a browser below the floor: ${tag}`, () => {
    it('does not know the syntax of the elements: the fallback stays, with a word about it', () =>
      below(
        // Their content is not what the loader knows by its hash: browsers below the floor do not look at that.
        () => Object.defineProperty(HTMLLinkElement.prototype, 'integrity', { set: () => undefined }),
        async (tab) => {
          await tab.waitForFunction(
            () => document.querySelector('vald-program-goals')!.shadowRoot?.querySelector('[role=alert]'),
            { timeout: 8000 },
          );
          const { link, content } = await seen(tab);
          assert.ok(link > 0);
          assert.equal(content, false);
        },
        tag,
        (path, code) => (path.includes('/chunks/') ? unread(code) : code),
      )); // prettier-ignore

    it('does not know the syntax of the loader: the fallback stays', () =>
      below(
        nothing,
        async (tab, faults) => {
          await tab.waitForNetworkIdle();
          assert.ok(faults.some((one) => one.includes('SyntaxError')));
          const { link, content } = await seen(tab);
          assert.ok(link > 0);
          assert.equal(content, false);
        },
        tag,
        (_path, code) => `${code}\nclass X { @ }`,
      ));

    it('has no custom elements: the fallback stays', () =>
      below(
        () => {
          Object.defineProperty(window, 'customElements', { value: undefined });
        },
        async (tab) => {
          await tab.waitForNetworkIdle();
          const { link, content } = await seen(tab);
          assert.ok(link > 0);
          assert.equal(content, false);
        },
        tag,
      ));
  });

describe('a browser between', () => {
  it('has no constructed style sheets: the programme is shown', () =>
    below(
      () => {
        // As Lit asks.
        Reflect.deleteProperty(CSSStyleSheet.prototype, 'replace');
        Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
      },
      async (tab) => {
        await tab.waitForFunction(
          () => document.querySelector('vald-program-goals')?.shadowRoot?.querySelector('.list .text'),
          { timeout: 8000 },
        );
      },
    )); // prettier-ignore

  it('has neither idle time nor visibility: the programme is shown, and what is folded', () =>
    below(
      () => {
        Reflect.deleteProperty(window, 'requestIdleCallback');
        Reflect.deleteProperty(Element.prototype, 'checkVisibility');
      },
      async (tab, faults) => {
        await tab.waitForFunction(
          () => document.querySelector('vald-program-goals')?.shadowRoot?.querySelector('details li'),
          { timeout: 8000 },
        );
        assert.deepEqual(faults, []);
      },
    )); // prettier-ignore
});
