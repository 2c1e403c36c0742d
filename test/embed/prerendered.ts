import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { exampleCity, exampleCityPaths } from '../fixtures/example-city.js';
import {
  axeFaults,
  copyOfCdn,
  html,
  noFirefox,
  open,
  root,
  serve,
  startFirefox,
} from './helpers.js';

export const NAMND = 'arbetsmarknadsnamnden';
const CITY_NAMND = 'exempelby';

/** As `deploy/nginx.conf` sends it with the pages of the folder. */
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types lit-html vald-publicera";

/** Each element, with the nämnd where it has one. */
export const paths = [
  `program-goals/${NAMND}`,
  'goal-card/2021-m3',
  `namnd-responsibilities/${NAMND}`,
  `responsibility-matrix/${NAMND}`,
  `indicator-table/${NAMND}`,
  'help-contacts',
  `opinions/${NAMND}`,
  'program-compare',
  'program-timeline',
];
const goals = paths[0]!;

export const tagAt = (path: string): string => `vald-${path.split('/')[0]}`;

/** Whether every box of a tag has its style sheet. */
export const isStyled = (tag: string): boolean =>
  [...document.querySelectorAll(`${tag} > div`)].every(
    ({ shadowRoot }) =>
      getComputedStyle(shadowRoot!.querySelector('.root')!).containerName === 'vald',
  );

/** Whether an element shows its own content, and nothing that stands in the tag. */
export const isLive = (tag: string): boolean => {
  const shadow = document.querySelector(tag)?.shadowRoot;
  return Boolean(
    shadow?.querySelector('.root h2, .root .about') &&
    !shadow.querySelector('.root slot:not([name])'),
  );
};

/** What is seen of the boxes in a tag: the words, and what in them does nothing. */
export const seenIn = (tag: string): { text: string; controls: number; boxes: number } => {
  const seen = { text: '', controls: 0, boxes: 0 };
  for (const { shadowRoot } of document.querySelectorAll(`${tag} > div`)) {
    const main = shadowRoot!.querySelector<HTMLElement>('.root')!;
    if (!main.getClientRects().length || !main.offsetHeight) continue;
    seen.boxes++;
    seen.text += main.innerText;
    for (const one of shadowRoot!.querySelectorAll('button,input,select,textarea,a[href^="#"]'))
      if (one.checkVisibility({ visibilityProperty: true })) seen.controls++;
  }
  return seen;
};

/** Headings of an element that are seen, in its own shadow root and in those of its boxes. */
export const headingsIn = (tag: string): string[] =>
  [...document.querySelectorAll(`${tag}, ${tag} > div`)].flatMap(({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('h2, h3, caption') ?? [])]
      .filter((one) => one.checkVisibility())
      .map((one) => one.textContent.replace(/\s+/g, ' ').trim()),
  );

/** Whether an element has its programme, and waits for more. */
const isAwaiting = (tag: string): boolean =>
  Boolean(
    document
      .querySelector(tag)
      ?.shadowRoot?.querySelector('.root[aria-busy=false] > slot:not([name]) + .status'),
  );

/** Where what is prerendered has its headings and rows, from the top of the page. */
const placesIn = (tag: string): number[] =>
  [...document.querySelectorAll(`${tag} > div`)].flatMap(({ shadowRoot }) =>
    [...shadowRoot!.querySelectorAll('h2, h3, tr, li')]
      .filter((one) => one.checkVisibility())
      .map((one) => one.getBoundingClientRect().top + scrollY),
  );

const heightOf = (page: Page): Promise<number> =>
  page.$eval('main', (main) => main.getBoundingClientRect().height);

/** The browser's sum of what moved. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
    return sum;
  });

/** Runs the command. */
function run(...args: string[]): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'dist/npm/cli/main.js'), ...args],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
}

/** Has the command write the pages of a folder. */
export const prerender = (folder: string, ...args: string[]): void =>
  run('prerender', folder, '--namnd', NAMND, ...args);

/** A city whose outcomes are too large for the index: they come in a request of their own. */
function citySite(folder: string): string {
  const site = join(folder, 'stad');
  const api = join(site, 'api/v1');
  cpSync(join(root, 'dist/cdn'), site, { recursive: true });
  rmSync(api, { recursive: true });
  for (const path of exampleCityPaths()) {
    const file = join(api, path.replace('/exempelstad/', ''));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, exampleCity(path)!);
  }
  run('build', api);
  const index = join(api, 'index.json');
  const whole = JSON.parse(readFileSync(index, 'utf8')) as { embedded: { href: string }[] };
  const embedded = whole.embedded.filter(({ href }) => !href.endsWith('/outcomes.json'));
  assert.ok(embedded.length < whole.embedded.length);
  writeFileSync(index, JSON.stringify({ ...whole, embedded }));
  run('prerender', site, '--namnd', CITY_NAMND, '--only', 'indicator-table');
  return site;
}

/** Prerendered pages in a browser, with a strict policy. */
export function prerendered(name: 'Chromium' | 'Firefox'): void {
  const folder = copyOfCdn();
  const isChromium = name === 'Chromium';
  const make = (...args: string[]): void => prerender(folder.path, ...args);

  /** Opens a page of the folder. @param answer - what becomes of a request: it goes on, unless told */
  async function on(
    path: string,
    test: (page: Page, faults: string[]) => Promise<void>,
    answer: (path: string, request: HTTPRequest) => Promise<unknown> | undefined = () => undefined,
    {
      width = 1280,
      pages = {},
      site = folder.path,
    }: { width?: number; pages?: Record<string, string>; site?: string } = {},
  ): Promise<void> {
    const server = await serve(site, pages, { 'content-security-policy': policy });
    const { page, faults } = await open('about:blank');
    try {
      await page.setViewport({ width, height: 900 });
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const done = answer(new URL(request.url()).pathname, request) ?? request.continue();
        // The page may be closed meanwhile.
        done.catch(() => undefined);
      });
      await page.goto(server.url + path, { waitUntil: 'domcontentloaded' });
      await test(page, faults);
    } finally {
      await page.close();
      await server.close();
    }
  }

  /** Opens a page whose elements do not come until they are let: the loader alone keeps no page back. */
  async function withLateScript(
    path: string,
    test: (page: Page, faults: string[], release: () => void) => Promise<void>,
    width?: number,
  ): Promise<void> {
    let release = (): void => undefined;
    const script = new Promise<void>((resolve) => (release = resolve));
    await on(
      path,
      (page, faults) => test(page, faults, release),
      (asked, request) =>
        asked.startsWith('/chunks/') ? script.then(() => request.continue()) : undefined,
      width ? { width } : {},
    );
  }

  describe(`prerendered pages in ${name}`, { skip: isChromium ? false : noFirefox() }, () => {
    before(async () => {
      if (!isChromium) await startFirefox();
      make();
    });

    for (const path of paths)
      for (const width of [1280, 390])
        it(`${path}, ${width} px: styled before the script, the element when the data is here; nothing against the policy, nothing moves`, () =>
          withLateScript(
            `/visa/${path}.html`,
            async (page, faults, release) => {
              const tag = tagAt(path);
              await page.waitForFunction(isStyled, {}, tag);
              const seen = await page.evaluate(seenIn, tag);
              assert.equal(seen.boxes, 1);
              assert.equal(seen.controls, 0);
              assert.match(seen.text, /Så här såg uppgifterna ut den /);
              const headings = await page.evaluate(headingsIn, tag);
              const height = await heightOf(page);
              release();
              await page.waitForFunction(isLive, {}, tag);
              await page.waitForNetworkIdle();
              assert.equal((await page.evaluate(seenIn, tag)).boxes, 0);
              assert.deepEqual(await page.evaluate(headingsIn, tag), headings);
              const live = await heightOf(page);
              assert.ok(Math.abs(live - height) < 130, `${height} px became ${live}`);
              if (isChromium) assert.ok((await shiftOf(page)) <= 0.05);
              assert.deepEqual(faults, []);
            },
            width,
          ));

    it('what has been unfolded, and what has the focus, goes on in the element', () =>
      withLateScript(`/visa/${goals}.html`, async (page, _faults, release) => {
        await page.waitForFunction(isStyled, {}, 'vald-program-goals');
        const words = await page.evaluate(() => {
          const box = document.querySelector('vald-program-goals > div')!.shadowRoot!;
          const seen = [...box.querySelectorAll('summary')].filter((one) => one.checkVisibility());
          const [about, goal] = [seen.at(-3)!, seen.at(-4)!];
          about.click();
          goal.focus({ preventScroll: true });
          return [about.textContent, goal.textContent];
        });
        const scrolled = await page.evaluate(() => {
          scrollTo(0, 200);
          return scrollY;
        });
        assert.equal(scrolled, 200);
        release();
        await page.waitForFunction(isLive, {}, 'vald-program-goals');
        const kept = await page.evaluate(() => {
          const shadow = document.querySelector('vald-program-goals')!.shadowRoot!;
          return {
            open: [...shadow.querySelectorAll('details[open] > summary')]
              .filter((one) => one.checkVisibility())
              .map(({ textContent }) => textContent),
            focused: shadow.activeElement?.textContent,
            scrolled: scrollY,
          };
        });
        const plain = (text = '') => text.replace(/\s+/g, '');
        assert.deepEqual(
          kept.open.map((one) => plain(one)),
          [plain(words[0])],
        );
        assert.equal(plain(kept.focused ?? ''), plain(words[1]));
        // A browser keeps what is read in its place, and something above it may be a line taller.
        assert.ok(Math.abs(kept.scrolled - 200) < 20, String(kept.scrolled));
      }));

    it('also where the element waits for more than the programme', async () => {
      let release = (): void => undefined;
      const late = new Promise<void>((resolve) => (release = resolve));
      const tag = 'vald-opinions';
      await on(
        `/visa/opinions/${NAMND}.html`,
        async (page) => {
          await page.waitForFunction(isStyled, {}, tag);
          await page.waitForFunction(isAwaiting, {}, tag);
          const words = await page.evaluate((one) => {
            const box = document.querySelector(`${one} > div`)!.shadowRoot!;
            const summary = [...box.querySelectorAll('summary')]
              .filter((each) => each.checkVisibility())
              .at(-1)!;
            summary.click();
            summary.focus({ preventScroll: true });
            return summary.textContent.replace(/\s+/g, '');
          }, tag);
          assert.ok(words);
          release();
          await page.waitForFunction(isLive, {}, tag);
          const kept = await page.evaluate((one) => {
            const shadow = document.querySelector(one)!.shadowRoot!;
            const plain = (element: Element | null) => element?.textContent.replace(/\s+/g, '');
            return {
              open: [...shadow.querySelectorAll('details[open] > summary')]
                .filter((each) => each.checkVisibility())
                .map(plain),
              focused: plain(shadow.activeElement),
            };
          }, tag);
          assert.deepEqual(kept, { open: [words], focused: words });
        },
        (asked, request) =>
          asked.endsWith('/opinions.json') ? late.then(() => request.continue()) : undefined,
      );
    });

    describe('figures that come in a request of their own', () => {
      let site = '';
      before(() => (site = citySite(folder.path)));

      for (const width of [1280, 390])
        it(`${width} px: what is prerendered stays where it is until they are here, and nothing moves`, async () => {
          let release = (): void => undefined;
          const figures = new Promise<void>((resolve) => (release = resolve));
          const tag = 'vald-indicator-table';
          await on(
            `/visa/indicator-table/${CITY_NAMND}.html`,
            async (page, faults) => {
              await page.waitForFunction(isStyled, {}, tag);
              const before = await page.evaluate(placesIn, tag);
              const seen = await page.evaluate(seenIn, tag);
              assert.match(seen.text, /\d %/);
              await page.waitForFunction(isAwaiting, {}, tag);
              assert.deepEqual(await page.evaluate(seenIn, tag), seen);
              assert.deepEqual(await page.evaluate(placesIn, tag), before);
              release();
              await page.waitForFunction(isLive, {}, tag);
              await page.waitForNetworkIdle();
              assert.equal((await page.evaluate(seenIn, tag)).boxes, 0);
              if (isChromium) assert.ok((await shiftOf(page)) <= 0.01);
              assert.deepEqual(faults, []);
            },
            (asked, request) =>
              asked.endsWith('/outcomes.json') ? figures.then(() => request.continue()) : undefined,
            { width, site },
          );
        });

      it('what comes late of the element comes with the rest, and where it does not, there are rows', async () => {
        const tag = 'vald-indicator-table';
        for (const isHere of [true, false]) {
          let answer = (): void => undefined;
          const late = new Promise<void>((resolve) => (answer = resolve));
          await on(
            `/visa/indicator-table/${CITY_NAMND}.html`,
            async (page) => {
              await page.waitForFunction(isAwaiting, {}, tag);
              await page.waitForNetworkIdle({ concurrency: 1 });
              assert.equal((await page.evaluate(seenIn, tag)).boxes, 1);
              answer();
              await page.waitForFunction(isLive, {}, tag);
              const found = await page.evaluate((one) => {
                const shadow = document.querySelector(one)!.shadowRoot!;
                return [
                  shadow.querySelectorAll('tbody tr').length > 5,
                  Boolean(shadow.querySelector('.legend')),
                ];
              }, tag);
              assert.deepEqual(found, [true, isHere]);
            },
            (asked, request) =>
              /^\/chunks\/(?!core-|indicator-table-)/.test(asked)
                ? late.then(() => (isHere ? request.continue() : request.abort()))
                : undefined,
            { site },
          );
        }
      });
    });

    for (const [what, fails] of [
      ['the data', (asked: string) => asked.startsWith('/api/')],
      ['a part of the script', (asked: string) => asked.startsWith('/chunks/')],
    ] as const)
      it(`without ${what} it stays, with a notice`, () =>
        on(
          `/visa/${goals}.html`,
          async (page) => {
            await page.waitForFunction(
              () =>
                document
                  .querySelector('vald-program-goals')
                  ?.shadowRoot?.querySelector('.notice button, [role=alert] button'),
              { timeout: 20_000 },
            );
            const { text, boxes } = await page.evaluate(seenIn, 'vald-program-goals');
            assert.equal(boxes, 1);
            assert.match(text, /Programmet mot våld 2021–2025/);
            assert.match(text, /Stadens verksamheter arbetar våldsförebyggande/);
            assert.equal(await page.evaluate(isStyled, 'vald-program-goals'), true);
          },
          (asked, request) => (fails(asked) ? request.abort() : undefined),
        ));

    it('help without its data has the numbers of the script, and then what was prerendered', () =>
      on(
        '/visa/help-contacts.html',
        async (page) => {
          await page.waitForFunction(() =>
            document.querySelector('vald-help-contacts')?.shadowRoot?.querySelector('.notice'),
          );
          const { text, boxes } = await page.evaluate(seenIn, 'vald-help-contacts');
          assert.equal(boxes, 1);
          assert.match(text, /020-50 50 50/);
        },
        (asked, request) => (asked.startsWith('/api/') ? request.abort() : undefined),
      ));

    it('axe finds nothing, before and after', async () => {
      for (const path of paths)
        await withLateScript(`/visa/${path}.html`, async (page, _faults, release) => {
          await page.waitForFunction(isStyled, {}, tagAt(path));
          assert.deepEqual(await axeFaults(page), [], path);
          release();
          await page.waitForFunction(isLive, {}, tagAt(path));
          assert.deepEqual(await axeFaults(page), [], path);
        });
    });

    it('a fragment in a page of somebody else', () => {
      make('--fragments', join(folder.path, 'mallar'), '--base', '/', '--only', 'goal-card');
      const fragment = readFileSync(join(folder.path, 'mallar/goal-card/2021-m3.html'), 'utf8');
      const script = '<script type="module" src="/vald-program.js"></script>';
      return on(
        '/sida',
        async (page, faults) => {
          await page.waitForFunction(isLive, {}, 'vald-goal-card');
          assert.equal((await page.evaluate(seenIn, 'vald-goal-card')).boxes, 0);
          assert.deepEqual(faults, []);
        },
        undefined,
        { pages: { '/sida': html(`<h1>Sida</h1>${fragment}${script}`) } },
      );
    });

    if (isChromium)
      it('without any script: readable and styled, what is folded unfolds, and no place is kept for what is not there', async () => {
        const server = await serve(folder.path, {}, { 'content-security-policy': policy });
        const { page } = await open('about:blank');
        try {
          await page.setJavaScriptEnabled(false);
          for (const path of paths) {
            await page.goto(`${server.url}/visa/${path}.html`, { waitUntil: 'load' });
            const tag = tagAt(path);
            assert.equal(await page.evaluate(isStyled, tag), true, path);
            const { text, controls } = await page.evaluate(seenIn, tag);
            assert.equal(controls, 0, path);
            assert.ok(text.length > 150, path);
            const left = await page.evaluate(
              (one) =>
                [...document.querySelectorAll(`${one} > div`)].filter(({ shadowRoot }) =>
                  [...shadowRoot!.querySelectorAll('._off')].some(
                    (off) => off.getClientRects().length > 0,
                  ),
                ).length,
              tag,
            );
            assert.equal(left, 0, path);
          }
          await page.goto(`${server.url}/visa/${goals}.html`);
          const before = await heightOf(page);
          const summary = await page.evaluateHandle(() =>
            [
              ...document
                .querySelector('vald-program-goals > div')!
                .shadowRoot!.querySelectorAll('summary'),
            ].at(-3)!,
          );
          await summary.click();
          assert.ok((await heightOf(page)) > before + 100);
        } finally {
          await page.close();
          await server.close();
        }
      });
  });
}
