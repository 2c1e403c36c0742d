// Run by `npm run test:engines`: prerendered pages in WebKit, which has no other protocol than WebDriver.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { copyOfCdn, noWebkit, serve } from '../embed/helpers.js';
import {
  headingsIn,
  isLive,
  isStyled,
  paths,
  policy,
  prerender,
  seenIn,
  tagAt,
} from '../embed/prerendered.js';
import { startWebkit, type Webkit } from '../support/webkit.js';

interface Watched {
  /** What went wrong, and what the policy stopped. */
  faults: string[];
  /** How many times elements said that their data is here. */
  loads: number;
}

/** Runs in the page before all else: WebDriver does not tell of the console. */
function watch(): void {
  const watched: Watched = { faults: [], loads: 0 };
  Object.assign(globalThis, { watched });
  addEventListener('error', (event) => watched.faults.push(event.message));
  addEventListener('unhandledrejection', ({ reason }) => watched.faults.push(String(reason)));
  console.error = (...said: unknown[]) => void watched.faults.push(said.join(' '));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    watched.faults.push(`CSP: ${violatedDirective} ${blockedURI}`),
  );
  document.addEventListener('vald-load', () => watched.loads++);
}

const watched = (): Watched => (globalThis as unknown as { watched: Watched }).watched;

const height = (): number => document.querySelector('main')!.getBoundingClientRect().height;

describe('prerendered pages in WebKit', { skip: noWebkit() }, () => {
  const folder = copyOfCdn();
  let webkit: Webkit;
  before(async () => {
    prerender(folder.path);
    const name = 'globalThis.__name = (it) => it;';
    writeFileSync(join(folder.path, 'watch.js'), `${name}(${String(watch)})()`);
    webkit = await startWebkit({ port: 4478, display: ':80', width: 1280 });
  });
  after(() => webkit.stop());

  /** Opens a page. @param hold - what a path waits for */
  async function on(
    path: string,
    test: () => Promise<void>,
    hold: (path: string) => Promise<unknown> | undefined,
  ): Promise<void> {
    const file = `/visa/${path}.html`;
    const page = readFileSync(join(folder.path, file), 'utf8').replace(
      '<meta charset="utf-8" />',
      '$&<script src="/watch.js"></script>',
    );
    const pages = { [file]: page };
    const headers = { 'content-security-policy': policy };
    const server = await serve(folder.path, pages, headers, {}, hold);
    try {
      await webkit.open(server.url + file);
      await webkit.until((url) => location.href === url, server.url + file);
      await test();
    } finally {
      await webkit.open('about:blank');
      await server.close();
    }
  }

  /** Opens a page whose scripts, the loader too, do not come until they are let. */
  async function withLateScript(
    path: string,
    test: (release: () => void) => Promise<void>,
  ): Promise<void> {
    let release = (): void => undefined;
    const scripts = new Promise<void>((resolve) => (release = resolve));
    await on(
      path,
      () => test(release),
      (asked) => (asked.endsWith('.js') && asked !== '/watch.js' ? scripts : undefined),
    );
  }

  for (const width of [1280, 390])
    for (const path of paths)
      it(`${path}, ${width} px: styled before any script, and then the element alone`, async () => {
        await webkit.call('POST', '/window/rect', { width, height: 800 });
        await withLateScript(path, async (release) => {
          const tag = tagAt(path);
          await webkit.until(isStyled, tag);
          assert.equal(
            await webkit.evaluate((one) => Boolean(customElements.get(one)), tag),
            false,
          );
          const seen = await webkit.evaluate(seenIn, tag);
          assert.equal(seen.boxes, 1);
          assert.equal(seen.controls, 0);
          assert.match(seen.text, /Så här såg uppgifterna ut den /);
          const headings = await webkit.evaluate(headingsIn, tag);
          const still = await webkit.evaluate(height);
          release();
          await webkit.until(isLive, tag);
          assert.equal((await webkit.evaluate(seenIn, tag)).boxes, 0);
          assert.deepEqual(await webkit.evaluate(headingsIn, tag), headings);
          const live = await webkit.evaluate(height);
          assert.ok(Math.abs(live - still) < 130, `${still} px became ${live}`);
          assert.deepEqual(await webkit.evaluate(watched), { faults: [], loads: 1 });
        });
      });

  it('what has been unfolded goes on in the element', () =>
    withLateScript(paths[0]!, async (release) => {
      await webkit.until(isStyled, 'vald-program-goals');
      const unfolded = await webkit.evaluate(() => {
        const { shadowRoot } = document.querySelector('vald-program-goals > div')!;
        const summary = [...shadowRoot!.querySelectorAll('summary')]
          .filter((one) => one.checkVisibility())
          .at(-3)!;
        summary.click();
        return summary.textContent.replace(/\s+/g, '');
      });
      assert.ok(unfolded);
      release();
      await webkit.until(isLive, 'vald-program-goals');
      const open = await webkit.evaluate(() =>
        [
          ...document
            .querySelector('vald-program-goals')!
            .shadowRoot!.querySelectorAll('details[open] > summary'),
        ]
          .filter((one) => one.checkVisibility())
          .map(({ textContent }) => textContent.replace(/\s+/g, '')),
      );
      assert.deepEqual(open, [unfolded]);
    }));

  it('without the data it stays, with a notice', () =>
    on(
      paths[0]!,
      async () => {
        await webkit.until(() =>
          document
            .querySelector('vald-program-goals')
            ?.shadowRoot?.querySelector('.notice button, [role=alert] button'),
        );
        const { text, boxes } = await webkit.evaluate(seenIn, 'vald-program-goals');
        assert.equal(boxes, 1);
        assert.match(text, /Programmet mot våld 2021–2025/);
        assert.equal(await webkit.evaluate(isStyled, 'vald-program-goals'), true);
      },
      (asked) => (asked.startsWith('/api/') ? Promise.reject(new Error('cut')) : undefined),
    ));
});
