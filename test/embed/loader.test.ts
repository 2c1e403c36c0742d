import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { elements } from './elements.js';
import { copyOfCdn, goalsOf, html, open, plainTag, strictCsp, withServer } from './helpers.js';

const folder = copyOfCdn();
const moduleTag = '<script type="module" src="/vald-program.js"></script>';
const matrix = '<vald-responsibility-matrix><a href="p.pdf">PDF</a></vald-responsibility-matrix>';

/** The file of a chunk, by the name before its hash. */
const chunk = (name: string): string =>
  `/chunks/${readdirSync(join(folder.path, 'chunks')).find((file) => new RegExp(`^${name}-[\\w-]{6}\\.js$`).test(file))}`;

/** Whether the first element with a tag shows something that fits a selector. */
const shows = (tag: string, selector: string): boolean =>
  !!document.querySelector(tag)?.shadowRoot?.querySelector(selector);

/** Until there is a card in what is shown in a place. */
const cardIn = (page: Page, place: string) =>
  page.waitForFunction(
    (host) =>
      document
        .querySelector(host)
        ?.shadowRoot?.querySelector('vald-goal-card')
        ?.shadowRoot?.querySelector('.card'),
    {},
    place,
  );

const notice = 'vald-responsibility-matrix';

/** What comes after the first content, for each element that has such a part in any case. */
const late = new Map<string, string>([
  ['vald-program-goals', 'rest'],
  ['vald-indicator-table', 'figures'],
]);

describe('two steps in a row', () => {
  /** Serves the folder with a wait before each answer, and tells in which step each file was asked for. */
  async function stepsOf(page: string): Promise<{ steps: string[][]; close: () => Promise<void> }> {
    const LATENCY = 250;
    const asked: { path: string; at: number }[] = [];
    const server = createServer((req, res) => {
      const path = new URL(req.url ?? '/', 'http://x').pathname;
      if (path === '/') {
        res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
        return;
      }
      if (path === '/favicon.ico') {
        res.writeHead(204).end();
        return;
      }
      asked.push({ path, at: Date.now() });
      const type = path.endsWith('.js') ? 'text/javascript' : 'application/json';
      setTimeout(() => {
        res.writeHead(200, { 'content-type': type });
        res.end(readFileSync(join(folder.path, path)));
      }, LATENCY);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { page: tab } = await open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await tab.waitForFunction(
      () =>
        [...document.body.querySelectorAll('*')].every(
          (one) =>
            !one.localName.startsWith('vald-') ||
            one.shadowRoot?.querySelector('.root > :not(slot, .status)'),
        ),
      { timeout: 8000 },
    );
    await new Promise((resolve) => setTimeout(resolve, LATENCY));
    await tab.close();
    const steps: string[][] = [];
    let last = -Infinity;
    for (const { path, at } of asked) {
      if (at - last > LATENCY / 2) steps.push([]);
      steps.at(-1)!.push(path);
      last = at;
    }
    return {
      steps,
      close: async () => {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      },
    };
  }

  /**
   * Documents that these alone need, in a third step: the index, which every page fetches, would be half
   * as large again with them.
   */
  const third: Readonly<Record<string, readonly string[]>> = {
    'vald-opinions': ['history.json', 'programs/stockholm-2021-2025/opinions.json'],
    'vald-program-compare': ['history.json', 'programs/stockholm-2017-2020.json'],
    'vald-program-timeline': ['history.json'],
  };

  for (const { tag, markup } of elements) {
    it(`${tag}: the loader, then code and data together, each once; what is below comes after`, async () => {
      const { steps, close } = await stepsOf(html(`${moduleTag}${markup}`));
      try {
        assert.deepEqual(steps[0], ['/vald-program.js']);
        const later = late.get(tag);
        const documents = third[tag]?.map((file) => `/api/v1/${file}`);
        assert.deepEqual(
          steps.slice(2).map((step) => step.sort()),
          [...(later ? [[chunk(later)]] : []), ...(documents ? [documents] : [])],
          JSON.stringify(steps),
        );
        const second = steps[1]!;
        assert.equal(new Set(second).size, second.length, 'each once');
        assert.ok(second.includes('/api/v1/index.json'));
        assert.ok(second.includes(chunk('core')));
        assert.ok(second.includes(chunk(tag.slice('vald-'.length))));
        assert.equal(second.length, 3, 'core, the element and the data');
      } finally {
        await close();
      }
    });
  }

  it('in English: its words come in the same step', async () => {
    const { steps, close } = await stepsOf(
      html(`${moduleTag}<vald-goal-card lang="en" goal="2021-m1"></vald-goal-card>`),
    );
    try {
      assert.equal(steps.length, 2, JSON.stringify(steps));
      assert.ok(steps[1]!.includes(chunk('en')));
    } finally {
      await close();
    }
  });
});

describe('what is not on a page is not fetched', () => {
  it('a card brings no table, no help and no English', () =>
    withServer(
      folder,
      { '/': html(`${moduleTag}<vald-goal-card goal="2021-m1"></vald-goal-card>`) },
      async (url, requests) => {
        const { page } = await open(url);
        await page.waitForFunction(shows, {}, 'vald-goal-card', '.card');
        assert.deepEqual(requests.filter((path) => path.startsWith('/chunks/')).sort(), [
          chunk('core'),
          chunk('goal-card'),
        ]);
        await page.close();
      },
    ));

  it('an element that comes later is fetched when it comes', () =>
    withServer(
      folder,
      { '/': html(`${moduleTag}<vald-goal-card goal="2021-m1"></vald-goal-card>`) },
      async (url, requests) => {
        const { page } = await open(url);
        await page.waitForFunction(shows, {}, 'vald-goal-card', '.card');
        await page.evaluate(() => document.body.append(document.createElement('vald-safe-exit')));
        await page.waitForFunction(shows, {}, 'vald-safe-exit', '.exit');
        assert.equal(requests.filter((path) => path === chunk('safe-exit')).length, 1);
        await page.close();
      },
    ));

  it('a tag in the open shadow root of another component is found when the page has loaded', () =>
    withServer(
      folder,
      {
        '/': html(
          `${moduleTag}<site-part></site-part><script>
            customElements.define('site-part', class extends HTMLElement {
              constructor() {
                super();
                this.attachShadow({ mode: 'open' }).innerHTML =
                  '<vald-goal-card goal="2021-m1"></vald-goal-card>';
              }
            });</script>`,
        ),
      },
      async (url) => {
        const { page } = await open(url);
        await cardIn(page, 'site-part');
        await page.close();
      },
    ));
});

describe('what cannot be had is said in its place', () => {
  for (const name of ['responsibility-matrix', 'core']) {
    it(`${name}: the fallback stays, with words, an event, and a button that tries again`, () => {
      const missing = chunk(name);
      const pages: Record<string, string> = {
        '/': html(
          `<script>addEventListener('vald-error', ({ problem, target }) => { window.told = [problem.kind, target.localName] })</script>${moduleTag}${matrix}`,
        ),
        [missing]: '<title>Finns inte</title>',
      };
      return withServer(folder, pages, async (url) => {
        const { page } = await open(url);
        await page.waitForFunction(shows, {}, notice, '[role=alert] button');
        const [text, isSeen, told] = await page.evaluate(() => {
          const element = document.querySelector('vald-responsibility-matrix')!;
          return [
            element.shadowRoot!.querySelector('[role=alert]')!.textContent,
            element.querySelector('a')!.getClientRects().length,
            (window as unknown as { told: unknown }).told,
          ];
        });
        assert.match(String(text), /^En del av skriptet saknas\. Ladda om sidan\. ?Försök igen/);
        assert.equal(isSeen, 1);
        assert.deepEqual(told, ['part', 'vald-responsibility-matrix']);
        delete pages[missing];
        await page.evaluate(() =>
          document
            .querySelector('vald-responsibility-matrix')!
            .shadowRoot!.querySelector<HTMLButtonElement>('[role=alert] button')!
            .click(),
        );
        if (name === 'core') {
          // Chromium remembers that an imported file failed; the words say to load the page anew.
          await page.reload();
        }
        await page.waitForFunction(shows, {}, notice, 'tbody tr');
        assert.equal(await page.evaluate(shows, notice, '[role=alert]'), false);
        await page.close();
      });
    });
  }

  it('is tried again by itself when the browser is back on line', () => {
    const missing = chunk('responsibility-matrix');
    const pages: Record<string, string> = {
      '/': html(`${moduleTag}${matrix}`),
      [missing]: '<title>Finns inte</title>',
    };
    return withServer(folder, pages, async (url) => {
      const { page } = await open(url);
      await page.waitForFunction(shows, {}, notice, '[role=alert]');
      delete pages[missing];
      await page.evaluate(() => window.dispatchEvent(new Event('online')));
      await page.waitForFunction(shows, {}, notice, 'tbody tr');
      await page.close();
    });
  });

  it('a div and a link: the words are in their place, and the element when it comes', () => {
    const missing = chunk('goal-card');
    const pages: Record<string, string> = {
      '/': html(
        `${moduleTag}<div data-vald="goal-card" data-vald-goal="2021-m1"><p>Reserv</p></div>`,
      ),
      [missing]: '<title>Finns inte</title>',
    };
    return withServer(folder, pages, async (url) => {
      const { page } = await open(url);
      await page.waitForFunction(shows, {}, '[data-vald]', '[role=alert]');
      delete pages[missing];
      await page.evaluate(() => window.dispatchEvent(new Event('online')));
      await cardIn(page, '[data-vald]');
      await page.close();
    });
  });

  it('help: 112, the police and the national line are in the words, in the language of the page', () => {
    const missing = { [chunk('help-contacts')]: '<title>Finns inte</title>' };
    const page = html(`${moduleTag}<vald-help-contacts></vald-help-contacts>`);
    return withServer(folder, { '/': page, ...missing }, async (url) => {
      const { page: tab } = await open(url);
      await tab.waitForFunction(shows, {}, 'vald-help-contacts', '[role=alert]');
      const [text, links] = await tab.evaluate(() => {
        const root = document.querySelector('vald-help-contacts')!.shadowRoot!;
        return [root.textContent, [...root.querySelectorAll('a')].map(({ href }) => href)];
      });
      assert.match(String(text), / 112Polisen 114 14Kvinnofridslinjen 020-50 50 50/);
      assert.deepEqual(links, ['tel:112', 'tel:11414', 'tel:020505050']);
      await tab.close();
    });
  });
});

describe('pinned to the content of the build', () => {
  it('another content under the name of a chunk does not run (Chromium)', async () => {
    const file = chunk('goal-card');
    const code = readFileSync(join(folder.path, file), 'utf8');
    const page = html(`${moduleTag}<vald-goal-card goal="2021-m1">Reserv</vald-goal-card>`);
    try {
      writeFileSync(join(folder.path, file), `${code};document.title="En främlings";`);
      await withServer(folder, { '/': page }, async (url) => {
        const { page: tab, faults } = await open(url);
        await tab.waitForFunction(shows, {}, 'vald-goal-card', '[role=alert]');
        assert.equal(await tab.title(), 'Intranät');
        assert.ok(faults.some((fault) => /integrity|digest/i.test(fault)));
        await tab.close();
      });
    } finally {
      writeFileSync(join(folder.path, file), code);
    }
  });

  it('English, and the words for faults, are pinned too, also where they come late', () => {
    const english = chunk('en');
    const file = join(folder.path, english);
    const code = readFileSync(file, 'utf8');
    writeFileSync(file, `${code};document.title="En främlings";`);
    const page = html(`${moduleTag}<vald-goal-card goal="2021-m1">Reserv</vald-goal-card>`);
    return withServer(folder, { '/': page }, async (url, requests) => {
      const { page: tab, warnings } = await open(url);
      await tab.waitForFunction(shows, {}, 'vald-goal-card', '.card');
      await tab.evaluate(() => (document.documentElement.lang = 'en'));
      while (!warnings.some((warning) => warning.includes('"en" could not be fetched')))
        await new Promise((resolve) => setTimeout(resolve, 50));
      assert.equal(await tab.title(), 'Intranät');
      assert.ok(requests.includes(english));
      await tab.close();
    }).finally(() => writeFileSync(file, code));
  });

  it('a fault brings its words; where these cannot be had either, the server does not answer', () => {
    const pages: Record<string, string> = {
      '/': html(`${moduleTag}<vald-goal-card goal="2021-m1" src="/nope.json"></vald-goal-card>`),
      '/without': html(
        `${moduleTag}<vald-goal-card goal="2021-m1" src="/nope.json"></vald-goal-card>`,
      ),
    };
    return withServer(folder, pages, async (url, requests) => {
      const said = async (path: string) => {
        const { page } = await open(`${url}${path}`);
        await page.waitForFunction(shows, {}, 'vald-goal-card', '.notice');
        const text = await page.evaluate(() =>
          document
            .querySelector('vald-goal-card')!
            .shadowRoot!.querySelector('.notice')!
            .textContent!.replace(/\s+/g, ' '),
        );
        await page.close();
        return text;
      };
      assert.match(await said('/'), /Det finns ingenting på adressen .*nope\.json \(fel 404\)/);
      assert.equal(requests.filter((path) => path === chunk('faults')).length, 1);
      pages[chunk('faults')] = '<title>Finns inte</title>';
      assert.match(await said('/without'), /Servern svarar inte\. Försök igen om en stund\./);
    });
  });

  it('what comes late is asked for once more where it fails, past the cache', () =>
    withServer(
      folder,
      {
        '/': html(`${moduleTag}<vald-goal-card goal="2021-m1" src="/nope.json"></vald-goal-card>`),
      },
      async (url, requests) => {
        const { page } = await open('about:blank');
        const isFaults = (path: string) => path.startsWith(chunk('faults'));
        let isCut = true;
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          const isFirst = isCut && isFaults(new URL(request.url()).pathname);
          if (isFirst) isCut = false;
          void (isFirst ? request.abort() : request.continue());
        });
        await page.goto(url);
        await page.waitForFunction(() =>
          document
            .querySelector('vald-goal-card')
            ?.shadowRoot?.textContent?.includes('Det finns ingenting på adressen'),
        );
        assert.ok(requests.filter(isFaults).length >= 1);
        await page.close();
      },
    ));

  it('what is folded comes after the goals, with a filter for many; where it cannot be had, all goals are shown and a fold says so', () => {
    const many = '/fault/doc?mutate=thirteen-goals&doc=programs/stockholm-2021-2025.json';
    const tag = (src: string) => `<vald-program-goals src="${src}">Reserv</vald-program-goals>`;
    const pages: Record<string, string> = {
      '/few': html(moduleTag + tag('/fault/doc?doc=programs/stockholm-2021-2025.json')),
      '/many': html(moduleTag + tag(many)),
      '/without': html(moduleTag + tag(many)),
    };
    return withServer(folder, pages, async (url, requests) => {
      const rests = () => requests.filter((path) => path === chunk('rest')).length;
      /** How many goals there are when what fits a selector is there and has a text. */
      const see = async (path: string, selector: string, text = '') => {
        const { page } = await open(url + path);
        await page.waitForFunction(
          (wanted, words) =>
            document
              .querySelector('vald-program-goals')
              ?.shadowRoot?.querySelector(wanted)
              ?.textContent?.includes(words),
          {},
          selector,
          text,
        );
        const seen = await page.evaluate(() => {
          const root = document.querySelector('vald-program-goals')!.shadowRoot!;
          return [
            root.querySelectorAll('.list > li').length,
            root.querySelectorAll('.filter input').length,
          ];
        });
        await page.close();
        return seen;
      };
      assert.deepEqual(await see('/few', '.about .parts'), [7, 0]);
      assert.equal(rests(), 1);
      assert.equal((await see('/few', '.list .layers .items'))[0], 7);
      assert.deepEqual(await see('/many', '.filter input[type=search]'), [13, 1]);
      assert.equal(rests(), 3);
      pages[chunk('rest')] = '<title>Finns inte</title>';
      assert.deepEqual(await see('/without', '.about', 'Servern svarar inte.'), [13, 0]);
      assert.deepEqual(await see('/without', '.list details', 'Servern svarar inte.'), [13, 0]);
    });
  });

  it('each chunk is called by its content, by which the loader pins it, and names none that imports it', () => {
    const loaders = ['vald-program.js', 'vald-program.iife.js'].map((name) =>
      readFileSync(join(folder.path, name), 'utf8'),
    );
    const files = readdirSync(join(folder.path, 'chunks')).filter((name) => name.endsWith('.js'));
    for (const file of files) {
      const code = readFileSync(join(folder.path, 'chunks', file));
      const digest = createHash('sha256').update(code).digest('base64').replace('=', '');
      assert.ok(file.endsWith(`-${digest.slice(0, 6).replace(/\W/g, '_')}.js`), file);
      for (const loader of loaders) assert.ok(loader.includes(digest), file);
      assert.ok(!/\bimport\(/.test(String(code)), `${file} fetches by itself`);
    }
  });

  it('the name of a chunk follows its content, and the loader the names', async () => {
    const { buildCdn } = await import('../../scripts/build-cdn.js');
    const { mkdtempSync, rmSync } = await import('node:fs');
    const { tmpdir } = await import('node:os');
    const again = mkdtempSync(join(tmpdir(), 'vald-again-'));
    const other = mkdtempSync(join(tmpdir(), 'vald-other-'));
    try {
      await buildCdn(again);
      await buildCdn(other, [changedCard]);
      const names = (path: string) => readdirSync(join(path, 'chunks')).sort();
      const built = names(folder.path).filter((name) => name.endsWith('.js'));
      assert.deepEqual(names(again), built);
      const changed = names(other).filter((name) => !built.includes(name));
      assert.deepEqual(changed.map((name) => name.replace(/-[\w-]{6}\.js$/, '')).sort(), [
        'goal-card',
      ]);
      for (const name of built)
        if (names(other).includes(name))
          assert.deepEqual(
            readFileSync(join(other, 'chunks', name)),
            readFileSync(join(folder.path, 'chunks', name)),
            name,
          );
    } finally {
      rmSync(again, { recursive: true, force: true });
      rmSync(other, { recursive: true, force: true });
    }
  });
});

/** A build in which one element is another. */
const changedCard = {
  name: 'changed-card',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.split('?')[0]!.endsWith('/goal-card/goal-card.ts')
      ? `${code}\nObject.assign(globalThis, { changedCard: true });`
      : null,
};

describe('the page around the script', () => {
  it('an <img name="currentScript"> does not choose where numbers come from', () =>
    withServer(
      folder,
      {
        '/': html(
          `<img name="currentScript" src="https://stranger.example/x.js" alt="">${plainTag}<vald-program-goals></vald-program-goals>`,
        ),
      },
      async (url, requests) => {
        const { page } = await open(url);
        assert.equal((await goalsOf(page)).length, 7);
        assert.ok(requests.includes('/api/v1/index.json'));
        await page.close();
      },
    ));

  for (const [when, tag] of [
    ['before the script', 'img'],
    ['when all is there', 'img'],
    ['before the script', 'iframe'],
  ] as const)
    it(`an <${tag}> with the name of all that the document has, ${when}: each element shows what it shows`, () =>
      withServer(
        folder,
        {
          '/': html(`${elements.map(({ markup }) => markup).join('')}<script>
            const all = Object.getPrototypeOf(Object.getPrototypeOf(document));
            const names = [all, Node.prototype, EventTarget.prototype].flatMap((one) => Object.getOwnPropertyNames(one));
            names.push('litHtmlVersions', 'litPropertyMetadata', 'litNonce', 'reactiveElementVersions', 'litElementVersions', 'litHtmlPolyfillSupport',
              'reactiveElementPolyfillSupport', 'litElementPolyfillSupport', 'litElementHydrateSupport', 'ShadyCSS');
            const few = names.filter((name) => ${tag === 'img'} || /^(create|query|import|head|body|documentEl|baseURI)/.test(name));
            const box = document.createElement('div');
            const put = () => (box.innerHTML = few.map((name) => '<${tag} name="' + name + '"></${tag}>').join(''));
            document.body.append(box);
            const ours = [...document.querySelectorAll('*')].filter((one) => one.localName.startsWith('vald-'));
            const silent = () => ours.filter(({ localName, shadowRoot }) =>
              localName !== 'vald-program' && (shadowRoot?.textContent.length ?? 0) < 150).map(({ localName }) => localName).join();
            if (${when === 'before the script'}) put();
          </script>${moduleTag}`),
        },
        async (url) => {
          const { page, faults } = await open(url);
          const whole = async () => {
            await page
              .waitForFunction('!silent()', { timeout: 8_000, polling: 100 })
              .catch(() => undefined);
            assert.equal(await page.evaluate('silent()'), '');
          };
          if (when !== 'before the script') {
            await whole();
            await page.evaluate(
              'put(); ours.map((one) => (one.lang = "en", one.remove(), box.after(one)))',
            );
          }
          await whole();
          assert.deepEqual(faults, []);
          await page.close();
        },
      ));

  for (const names of [
    '<img name="createElement"><img name="createComment"><img name="importNode">',
    '<form name="head"><input name="append"></form>',
    '<iframe name="createElement"></iframe><iframe name="head"></iframe>',
  ])
    it(`the way out is not shut by ${names}`, () =>
      withServer(
        folder,
        {
          '/bra.html': html('<h1>Bra</h1>'),
          '/': html(
            `<vald-help-contacts exit-href="/bra.html"></vald-help-contacts><div id="x"></div>${moduleTag}`,
          ),
        },
        async (url) => {
          const { page } = await open(url);
          await page.waitForFunction(shows, {}, 'vald-help-contacts', 'vald-safe-exit');
          await page.evaluate((text) => {
            document.querySelector('#x')!.innerHTML = text;
          }, names);
          for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
          await page.waitForFunction("location.pathname === '/bra.html'", {
            timeout: 5_000,
            polling: 50,
          });
          await page.close();
        },
      ));

  it('the plain script is ASCII: a page of any encoding reads it right', () => {
    for (const name of ['vald-program.js', 'vald-program.iife.js'])
      assert.doesNotMatch(readFileSync(join(folder.path, name), 'utf8'), /[^\x20-\x7e\n]/);
  });

  it('what the page writes is looked at once: 5,000 list items at the price of 5,000', () =>
    withServer(
      folder,
      { '/with': html(`${plainTag}<ul></ul>`), '/without': html('<ul></ul>') },
      async (url) => {
        /** Calls of `querySelectorAll`, and the nodes they went through, while a list is changed. */
        const work = async (path: string) => {
          const { page } = await open(`${url}${path}`);
          const counted = await page.evaluate(async () => {
            let looked = 0;
            for (const { prototype } of [Element, Document]) {
              const original = prototype.querySelectorAll;
              prototype.querySelectorAll = function (this: ParentNode, selector: string) {
                looked += this.childElementCount;
                return original.call(this, selector);
              } as typeof original;
            }
            const list = document.querySelector('ul')!;
            for (let at = 0; at < 5000; at++) {
              const item = document.createElement('li');
              item.textContent = String(at);
              list.append(item);
            }
            await new Promise((resolve) => setTimeout(resolve, 50));
            for (const item of list.children) item.textContent += '!';
            await new Promise((resolve) => setTimeout(resolve, 50));
            return looked;
          });
          await page.close();
          return counted;
        };
        assert.equal(await work('/without'), 0);
        assert.ok((await work('/with')) <= 5000);
      },
    ));

  it('strict CSP with Trusted Types has nothing to say', () =>
    withServer(
      folder,
      { '/': html(`${moduleTag}${elements.map(({ markup }) => markup).join('')}`) },
      async (url) => {
        const { page, faults } = await open(url);
        await page.waitForFunction(shows, {}, notice, 'tbody tr');
        assert.deepEqual(faults, []);
        await page.close();
      },
      { 'content-security-policy': strictCsp },
    ));
});
