// Run by `npm run test:engines`: what leaving a page is like in Firefox, which keeps pages and stops frames.
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { html, noFirefox, open, root, serve, startFirefox, stopBrowser } from '../embed/helpers.js';

const script = '<script type="module" src="/vald-program.js"></script>';
const inside = (page: Page, read: (root: ShadowRoot) => unknown) =>
  page.evaluate(
    `(${String(read)})(document.querySelector('vald-help-contacts').shadowRoot)`,
  ) as Promise<unknown>;

/** A click by script: with a moment for its answer, since the page may go. */
const click = (page: Page, path: string) =>
  page.evaluate((expression) => void setTimeout(expression, 10), `${path}.click()`);
const help = `document.querySelector('vald-help-contacts').shadowRoot`;
const exit = `${help}.querySelector('vald-safe-exit').shadowRoot.querySelector('a')`;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('leaving, in Firefox', { skip: noFirefox() }, () => {
  /** The neutral page, which takes its time, and a frame that never comes. */
  let slow: Server;
  let away = '';
  const referrers: (string | undefined)[] = [];
  before(async () => {
    await startFirefox();
    slow = createServer((req, res) => {
      if (req.url !== '/ut') return;
      referrers.push(req.headers.referer);
      setTimeout(
        () => res.writeHead(200, { 'content-type': 'text/html' }).end('<title>Sol</title>Sol'),
        2_500,
      );
    });
    await new Promise<void>((done) => slow.listen(0, '127.0.0.1', done));
    away = `http://127.0.0.1:${(slow.address() as AddressInfo).port}`;
  });
  after(async () => {
    await stopBrowser();
    slow.closeAllConnections();
    slow.close();
  });

  /** From the start page to help, where "Jag är utsatt" is chosen. */
  async function chosen(
    body: string,
    test: (page: Page, url: string) => Promise<void>,
  ): Promise<void> {
    const server = await serve(`${root}dist/cdn`, {
      '/start': html('<h1>Start</h1>'),
      '/annan': html('<h1>Annan</h1>'),
      '/ut': html(`<script>location.replace('${away}/ut')</script>`),
      '/hjalp': html(
        `<a id="skip" href="#innehall">Till innehållet</a><h1 id="innehall">Hjälp</h1><vald-help-contacts exit-href="/ut"></vald-help-contacts>${body}${script}`,
      ),
    });
    try {
      const { page } = await open(`${server.url}/start`);
      await page.goto(`${server.url}/hjalp`, { waitUntil: 'domcontentloaded' });
      await page.waitForFunction(`Boolean(${help}?.querySelector('.about'))`);
      await page.evaluate(`${help}.querySelector('#victim > summary').click()`);
      await page.waitForFunction(`${help}.querySelectorAll('[open] li.contact').length > 5`);
      await test(page, server.url);
      await page.close();
    } finally {
      await server.close();
    }
  }

  it('a frame that is still loading does not take the cover off; no address is sent; "back" leads past the page', () =>
    chosen(`<iframe src="${away}/aldrig"></iframe>`, async (page) => {
      await click(page, "document.querySelector('#skip')");
      await page.waitForFunction("location.hash === '#innehall'");
      await click(page, exit);
      for (let times = 0; times < 4; times++) {
        await pause(400);
        if (!page.url().includes('/hjalp')) break;
        assert.equal(
          await page.evaluate(
            `${help}.querySelector('vald-safe-exit').shadowRoot.querySelector('dialog').open`,
          ),
          true,
        );
      }
      await page.waitForFunction("document.title === 'Sol'", { timeout: 10_000 });
      assert.deepEqual(
        referrers.map((one) => one?.includes('hjalp') ?? false),
        [false],
      );
      await page.evaluate('setTimeout(() => history.back(), 10)');
      await page.waitForFunction("document.body.textContent === 'Start'", { timeout: 5_000 });
    }));

  it('a page that is kept has no choice left in it', () =>
    chosen('', async (page) => {
      await page.evaluate("setTimeout(() => location.assign('/annan'), 10)");
      await page.waitForFunction("document.body.textContent === 'Annan'");
      await page.evaluate('setTimeout(() => history.back(), 10)');
      await page.waitForFunction("document.querySelector('h1').id === 'innehall'");
      await page.waitForFunction(`${help}?.querySelectorAll('li.contact').length > 0`);
      assert.equal(
        await inside(page, (scope) => scope.querySelectorAll('details[open]').length),
        0,
      );
    }));
});
