import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { audiences, type Audience } from '../../src/data/index.js';
import {
  html,
  open,
  pdfText,
  root,
  serve,
  startBrowser,
  stopBrowser,
  strictCsp,
} from './helpers.js';

after(stopBrowser);

/** What is to be on the sheet of each, in order. */
const numbers: Record<Audience, [string, ...string[]]> = {
  victim: ['112', '020-50 50 50', '116 006', '116 111', '114 14', '020-57 70 70'],
  child: ['112', '114 14', '116 111', '1177'],
  perpetrator: ['112', '020-555 666', '1177', '114 14'],
  relative: ['112', '020-50 50 50', '116 006', '114 14'],
  manager: ['112', '020-50 50 50', '114 14', '1177'],
  professional: ['112', '020-50 50 50', '114 14', '010-223 57 60', '020-390 000'],
};

const script = '<script type="module" src="/vald-program.js"></script>';
const fallback =
  '<p>Ring <a href="tel:112">112</a> vid akut fara.</p><p>Kvinnofridslinjen: <a href="tel:020505050">020-50 50 50</a>.</p>';
const help = (attributes = '') =>
  `<vald-help-contacts ${attributes}>${fallback}</vald-help-contacts>`;

async function withPages(
  pages: Record<string, string>,
  test: (url: string, server: { requests: string[]; close(): Promise<void> }) => Promise<void>,
  headers: Record<string, string> = {},
): Promise<void> {
  const server = await serve(`${root}dist/cdn`, pages, headers);
  try {
    await test(server.url, server);
  } finally {
    await server.close().catch(() => undefined);
  }
}

/** Looks in each frame: what waits for a change in the document does not see one in a shadow root. */
const seen = { visible: true };

/** Until the element shows what a selector finds in it. */
const shown = (page: Page, selector: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('vald-help-contacts')?.shadowRoot?.querySelector(wanted),
    { timeout: 8000 },
    selector,
  );

/** What a reader sees in the element. */
const words = (page: Page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('vald-help-contacts')!;
    return (shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ?? '').replace(/\s+/g, ' ');
  });

/** The weather, without asking it: it takes half a second to come. */
async function withWeather(page: Page): Promise<{ asked: string[]; referrers: string[] }> {
  const seen = { asked: [] as string[], referrers: [] as string[] };
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().startsWith('https://')) return void request.continue();
    seen.asked.push(request.url());
    seen.referrers.push(request.headers().referer ?? '');
    const body = '<title>Väder</title>Sol';
    return void setTimeout(
      () => void request.respond({ contentType: 'text/html; charset=utf-8', body }),
      500,
    );
  });
  return seen;
}

describe('help is never blank', () => {
  const blocked: [name: string, head: string, headers: Record<string, string>][] = [
    ['the script is not there', '<script type="module" src="/finns-inte.js"></script>', {}],
    ['the page may not load scripts', script, { 'content-security-policy': "script-src 'none'" }],
    ['the script is broken', '<script type="module" src="/api/v1/index.json"></script>', {}],
  ];
  for (const [name, head, headers] of blocked) {
    it(`${name}: the fallback in the page has 112 and the national line`, () =>
      withPages(
        { '/': html(`${head}${help()}`) },
        async (url) => {
          const { page } = await open(url);
          const text = await page.evaluate(() => document.body.innerText);
          assert.match(text, /Ring 112 vid akut fara/);
          assert.match(text, /020-50 50 50/);
          await page.close();
        },
        headers,
      ));
  }

  it('JavaScript is off: the same', () =>
    withPages({ '/': html(`${script}${help()}`) }, async (url) => {
      const page = await (await startBrowser()).newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(url);
      const box = await page.$('a[href="tel:112"]');
      assert.ok((await box!.boundingBox())!.height > 0, 'seen');
      await page.close();
    }));

  it('the server has gone down before the element is asked for: the numbers in the loader', () =>
    withPages({ '/': html(script) }, async (url, server) => {
      const { page } = await open(url);
      await server.close();
      await page.evaluate(() => document.body.append(document.createElement('vald-help-contacts')));
      await shown(page, 'a[href="tel:112"]');
      await shown(page, 'a[href="tel:020505050"]');
      await page.close();
    }));

  it('the server has gone down since: the minimum in the script, and why there is no more', () =>
    withPages(
      { '/': html(`${script}<vald-help-contacts src="/finns-inte/"></vald-help-contacts>`) },
      async (url, server) => {
        const { page } = await open(url);
        await shown(page, '.notice');
        await server.close();
        await page.evaluate(() => {
          document.querySelector('vald-help-contacts')!.remove();
          document.body.append(document.createElement('vald-help-contacts'));
        });
        assert.match(await words(page), /^112 Ring vid akut fara/);
        assert.match(await words(page), /Kvinnofridslinjen 020-50 50 50/);
        await shown(page, '.notice');
        assert.match(await words(page), /Servern svarar inte/);
        await page.close();
      },
    ));

  it('a bare tag finds the contacts beside the script: one request for data, no more', () =>
    withPages(
      { '/': html(`${script}${help('audience="manager"')}`) },
      async (url, { requests }) => {
        const { page, faults } = await open(url);
        await shown(page, '.about');
        assert.match(await words(page), /Så gör du Fråga hur medarbetaren mår/);
        assert.match(await words(page), /Våld i nära relation – stöd för dig som chef/);
        assert.deepEqual(
          requests.filter((path) => path.endsWith('.json')),
          ['/api/v1/index.json'],
        );
        const notes = await page.evaluate(
          () =>
            document
              .querySelector('vald-help-contacts')!
              .shadowRoot!.querySelector('vald-safe-exit')!
              .shadowRoot!.querySelectorAll('li').length,
        );
        assert.equal(notes, 4, 'what leaving does not hide, one thing a line');
        assert.deepEqual(faults, [], 'nothing is reported under a strict CSP with Trusted Types');
        await page.close();
      },
      { 'content-security-policy': strictCsp },
    ));

  for (const audience of audiences)
    it(`on paper, ${audience}: one sheet, 112 first, and nothing of who asks; in print="discreet" too`, () =>
      withPages(
        {
          '/': html(`<h1>Stöd</h1>${script}${help(`audience="${audience}"`)}`),
          '/d': html(`<h1>Stöd</h1>${script}${help(`audience="${audience}" print="discreet"`)}`),
        },
        async (url) => {
          for (const path of ['/', '/d']) {
            const { page } = await open(url + path);
            await shown(page, '.about');
            const margin = { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' };
            const { text, sheets } = await pdfText(await page.pdf({ format: 'A4', margin }));
            assert.equal(sheets.length, 1, path);
            for (const number of numbers[audience])
              assert.ok(text.includes(number), `${path}: ${number}`);
            assert.ok(text.includes('https://socialtstod.stockholm'), path);
            assert.ok(text.indexOf('112') < text.indexOf(numbers[audience][1]!));
            assert.doesNotMatch(text, /Lämna sidan|Jag är|Jag utövar|Jag möter|Vad gäller det/);
            // Not as often as it is on a screen.
            assert.ok((text.match(/Kvinnofridslinjen/g)?.length ?? 0) <= 1, path);
            await page.close();
          }
        },
      ));
});

describe('112 stands still', () => {
  for (const width of [320, 390, 1280])
    it(`${width} px, on a slow line: nothing of it moves once it is there`, () =>
      withPages({ '/': html(`${script}${help()}`) }, async (url) => {
        const { page } = await open('about:blank');
        await page.setViewport({ width, height: 844 });
        const devtools = await page.createCDPSession();
        await devtools.send('Network.enable');
        await devtools.send('Network.emulateNetworkConditions', {
          offline: false,
          latency: 300,
          downloadThroughput: 50_000,
          uploadThroughput: 50_000,
        });
        await page.goto(url, { waitUntil: 'domcontentloaded' });
        await shown(page, '.emergency a');
        const place = () =>
          page.evaluate(() => {
            const { shadowRoot } = document.querySelector('vald-help-contacts')!;
            const exit = shadowRoot!.querySelector('vald-safe-exit')!.shadowRoot!;
            return [
              ...shadowRoot!.querySelectorAll('.emergency a, .rest > ul .line a'),
              exit.querySelector('a')!,
            ].map((one) => {
              const { x, y } = one.getBoundingClientRect();
              return [one.textContent!.trim(), Math.round(x), Math.round(y)];
            });
          });
        const early = await place();
        const isEarly = await page.evaluate(
          () => !document.querySelector('vald-help-contacts')!.shadowRoot!.querySelector('.about'),
        );
        assert.ok(isEarly, 'before the data');
        await shown(page, '.about');
        assert.deepEqual(await place(), early);
        await page.close();
      }));
});

describe('no trace in a real browser', () => {
  it('whoever asks and whatever is opened: same requests, nothing stored, same address, title and history', () =>
    withPages({ '/': html(`${script}${help()}`) }, async (url, { requests }) => {
      const { page } = await open(url);
      await shown(page, '.about');
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(globalThis, { heard });
        const types = ['click', 'input', 'change', 'vald-load', 'vald-error', 'vald-filter'];
        for (const type of types) addEventListener(type, () => heard.push(type));
      });
      const state = () =>
        page.evaluate(async () => ({
          page: [location.href, document.title, history.length],
          state: history.state as unknown,
          stored: [localStorage.length, sessionStorage.length, document.cookie],
          usage: (await navigator.storage.estimate()).usage,
          databases: (await indexedDB.databases()).length,
          // Not in a page without a certificate.
          caches: 'caches' in globalThis ? (await caches.keys()).length : 0,
        }));
      await page.waitForNetworkIdle();
      const before = await state();
      const asked = requests.length;
      const lines = await page.$$('vald-help-contacts >>> .audience > summary');
      assert.equal(lines.length, 6);
      for (const line of lines) {
        await line.click();
        const folds = await page.$$('vald-help-contacts >>> .audience[open] .fold > summary');
        for (const fold of folds.slice(0, 3)) await fold.click();
      }
      await page.keyboard.press('Enter');
      await page.waitForNetworkIdle();
      assert.deepEqual(await state(), before);
      assert.equal(before.usage, 0);
      assert.deepEqual(requests.slice(asked), []);
      const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
      assert.deepEqual(heard, []);
      assert.deepEqual(await (await startBrowser()).cookies(), []);
      assert.equal(
        await page.evaluate(
          () => document.querySelectorAll('link[rel^="pre"], link[rel^="dns"]').length,
        ),
        0,
      );
      // Opened anew, nothing is left of the choice.
      await page.reload();
      await shown(page, '.about');
      const opened = await page.evaluate(
        () =>
          document.querySelector('vald-help-contacts')!.shadowRoot!.querySelectorAll('[open]')
            .length,
      );
      assert.equal(opened, 0);
      await page.close();
    }));
});

describe('the way out', () => {
  const pages = {
    '/start': html('<h1>Start</h1>'),
    '/': html(
      `${script}<script src="/watch.js"></script><vald-safe-exit></vald-safe-exit><h1>Hjälp</h1>`,
    ),
    '/framed': html(`${script}<vald-safe-exit></vald-safe-exit>`),
    // The page itself tells the server what it looks like while the other page is on its way.
    '/watch.js': `
      const timer = setInterval(() => {
        const element = document.querySelector('vald-safe-exit');
        if (!element.shadowRoot?.querySelector('dialog').open) return;
        clearInterval(timer);
        fetch('/covered-by-' + document.elementFromPoint(20, 20).localName);
      }, 20);`,
  };

  for (const [name, leave] of [
    ['a click', (page: Page) => page.click('vald-safe-exit >>> a')],
    [
      'Shift three times',
      async (page: Page) => {
        for (let i = 0; i < 3; i++) await page.keyboard.press('Shift');
      },
    ],
  ] as const) {
    it(`${name}: covered at once, then the weather in its place; "back" does not lead to the page`, () =>
      withPages(pages, async (url, { requests }) => {
        const { page } = await open(`${url}/start`);
        const weather = await withWeather(page);
        await page.goto(url);
        await page.waitForSelector('vald-safe-exit >>> a', seen);
        const tabs = (await (await startBrowser()).pages()).length;
        await Promise.all([page.waitForNavigation(), leave(page)]);
        assert.equal(page.url(), 'https://www.smhi.se/');
        assert.ok(requests.includes('/covered-by-vald-safe-exit'), 'while the other page comes');
        assert.deepEqual(weather.asked.slice(0, 1), ['https://www.smhi.se/']);
        assert.equal(weather.referrers[0], '', 'not even which site it was');
        assert.equal((await (await startBrowser()).pages()).length, tabs, 'no new tab');
        await page.goBack();
        assert.equal(page.url(), `${url}/start`);
        await page.close();
      }));
  }

  for (const policy of ['unsafe-url', 'no-referrer-when-downgrade', 'origin'])
    it(`a page with the policy ${policy} tells nothing either`, () =>
      withPages(
        { ...pages, '/': html(`<meta name="referrer" content="${policy}">${pages['/']}`) },
        async (url) => {
          const { page } = await open(url);
          const weather = await withWeather(page);
          await page.waitForSelector('vald-safe-exit >>> a', seen);
          await Promise.all([page.waitForNavigation(), page.click('vald-safe-exit >>> a')]);
          assert.equal(weather.referrers[0], '');
          assert.equal(await page.evaluate(() => document.referrer), '');
          await page.close();
        },
        { 'referrer-policy': policy },
      ));

  for (const places of [1, 3])
    it(`after ${places} link within the page, "back" leads to the page before all the same`, () =>
      withPages(
        {
          ...pages,
          '/': html(
            `${script}<vald-safe-exit></vald-safe-exit>${[1, 2, 3]
              .map((at) => `<a id="till-${at}" href="#plats-${at}">Till innehållet</a>`)
              .join('')}<h1 id="plats-1">Hjälp</h1>`,
          ),
        },
        async (url) => {
          const { page } = await open(`${url}/start`);
          await withWeather(page);
          await page.goto(url);
          await page.waitForSelector('vald-safe-exit >>> a', seen);
          for (let at = 1; at <= places; at++) await page.click(`#till-${at}`);
          await page.click('vald-safe-exit >>> a');
          await page.waitForFunction(() => document.title === 'Väder', { timeout: 8000 });
          await page.goBack();
          assert.equal(page.url(), `${url}/start`);
          await page.close();
        },
      ));

  it('out of a frame, the page around it goes too', () =>
    withPages(
      {
        ...pages,
        '/around': html('<iframe src="/framed" width="600" height="400"></iframe>'),
      },
      async (url) => {
        const { page } = await open(`${url}/start`);
        await withWeather(page);
        await page.goto(`${url}/around`);
        const frame = page.frames().find((one) => one.url() === `${url}/framed`)!;
        await frame.waitForSelector('vald-safe-exit >>> a', seen);
        await frame.click('vald-safe-exit >>> a');
        await page.waitForFunction(() => document.title === 'Väder', { timeout: 8000 });
        assert.equal(page.url(), 'https://www.smhi.se/');
        await page.close();
      },
    ));

  it('works before any data has come, and when none ever does', () =>
    withPages({ '/': html(`${script}${help('src="/fault/never.json"')}`) }, async (url) => {
      const { page } = await open(url);
      await withWeather(page);
      await page.waitForSelector('vald-help-contacts >>> vald-safe-exit >>> a', seen);
      for (let i = 0; i < 3; i++) await page.keyboard.press('Shift');
      await page.waitForFunction(() => document.title === 'Väder');
      await page.close();
    }));
});
