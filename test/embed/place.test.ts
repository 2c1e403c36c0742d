import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { copyOfCdn, html, open, root, startBrowser, withServer } from './helpers.js';

/* How the script comes to a page, in which encoding, and from which cache. */

const folder = copyOfCdn();
const goals = '<vald-program-goals>Reserv</vald-program-goals>';
const forms = `<div data-vald="goal-card" data-vald-goal="2021-m1">Reserv</div>
  <p><a href="/visa.html?element=namnd-responsibilities&amp;namnd=sisab">Ansvar</a></p>`;
const table = '<vald-responsibility-matrix>Reserv</vald-responsibility-matrix>';

/** Waits until everything on such a page shows something of the data. */
const whole = (page: Page, count: number) =>
  page.waitForFunction(
    (wanted) => {
      const scopes = [
        document,
        ...[...document.querySelectorAll('*')].map((one) => one.shadowRoot),
      ];
      return (
        scopes
          .flatMap((scope) => [...(scope?.querySelectorAll('*') ?? [])])
          .filter((one) =>
            (one.shadowRoot as ShadowRoot | null)?.querySelector?.(
              '.program, .card, .answer, tbody tr',
            ),
          ).length >= wanted
      );
    },
    { timeout: 10_000 },
    count,
  );

describe('the plain script, however it has come', () => {
  const jquery = readFileSync(join(root, 'node_modules/jquery/dist/jquery.min.js'), 'utf8');
  const part = `<script src="/vald-program.iife.js"></script>${goals}${forms}${table}`;
  const text = readFileSync(join(root, 'dist/cdn/vald-program.iife.js'), 'utf8');

  for (const [name, page] of Object.entries({
    'in the page': html(part),
    deferred: html(part.replace('<script ', '<script defer ')),
    'in a part of a page that jQuery loads': html(
      `<div id="x"></div><script>${jquery}</script><script>$('#x').load('/part.html')</script>`,
    ),
    'in HTML that jQuery puts in': html(
      `<div id="x"></div><script>${jquery}</script><script>
        fetch('/part.html').then((answer) => answer.text()).then((code) => $('#x').html(code));
      </script>`,
    ),
    'as a module, which it is not': html(part.replace('<script ', '<script type="module" ')),
    'pinned, under the name that says its version': html(
      part.replace('vald-program.iife.js', 'PINNED'),
    ),
  }))
    it(`${name}: tags, tables, divs and links find what lies beside it`, () =>
      withServer(
        folder,
        {
          '/': page.replace('PINNED', () =>
            readdirSync(folder.path).find((file) => /\d-\w{8}\.iife\.js$/.test(file))!,
          ),
          '/part.html': part,
        },
        async (url) => {
          const { page: tab, faults } = await open(url);
          await whole(tab, 4);
          assert.deepEqual(faults, []);
          await tab.close();
        },
      ));

  it('as text without an address: the fallback stays, and who made the page is told what to do', () =>
    withServer(
      folder,
      {
        '/': html(`<script>${text.replaceAll('</script', '<\\/script')}</script>${goals}${forms}`),
      },
      async (url, requests) => {
        const { page, warnings } = await open(url);
        await page.waitForNetworkIdle();
        assert.equal(
          await page.evaluate(() => document.body.innerText.match(/Reserv/g)?.length),
          2,
        );
        assert.equal(
          await page.evaluate(() => document.querySelector('vald-program-goals')!.shadowRoot),
          null,
        );
        assert.match(warnings.join(), /vald-program: .*<script src>/);
        assert.deepEqual(requests, ['/']);
        await page.close();
      },
    ));
});

describe('a page with pictures that are named as what a document has', () => {
  for (const [name, script] of [
    ['module', '<script type="module" src="/vald-program.js"></script>'],
    ['plain script', '<script src="/vald-program.iife.js"></script>'],
  ] as const)
    it(`${name}: they stop nothing`, () => {
      const names =
        'currentScript scripts head readyState addEventListener querySelectorAll matches designMode links forms images all children';
      const pictures = names
        .split(' ')
        .map((one) => `<img name="${one}" src="https://stranger.example/x.js" alt="">`)
        .join('');
      return withServer(
        folder,
        { '/': html(`${pictures}${script}${goals}${forms}`) },
        async (url, requests) => {
          const { page } = await open(url);
          await page.waitForFunction(
            () => {
              const all = Document.prototype.querySelectorAll;
              const hosts = [...all.call(document, 'vald-program-goals, div, p')];
              return hosts.every((host) => host.shadowRoot?.childElementCount);
            },
            { timeout: 10_000 },
          );
          assert.ok(requests.some((path) => path.startsWith('/chunks/goal-card-')));
          await page.close();
        },
      );
    });
});

/** A server of its own: what it sends is said to the letter. */
async function withRawServer(
  answer: (path: string, res: ServerResponse) => void,
  test: (url: string, requests: string[]) => Promise<void>,
): Promise<void> {
  const requests: string[] = [];
  const server = createServer((req, res) => {
    const { pathname } = new URL(req.url ?? '/', 'http://x');
    requests.push(req.url!);
    if (pathname === '/favicon.ico') res.writeHead(204).end();
    else answer(pathname, res);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await test(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

describe('a page in an old encoding', () => {
  for (const [name, script] of [
    ['module', '<script type="module" src="/vald-program.js"></script>'],
    ['plain script', '<script src="/vald-program.iife.js"></script>'],
  ] as const)
    for (const missing of [false, true])
      it(`${name}${missing ? ', and a part that is missing' : ''}: all words are right, and data is asked for once`, () =>
        withRawServer(
          (path, res) => {
            if (path === '/') {
              const page = `<!doctype html><html lang="sv"><meta charset="iso-8859-1"><title>Gammal</title>${script}<vald-help-contacts src="/api/v1/index.json?för=å">Reserv</vald-help-contacts>`;
              res.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.from(page, 'latin1'));
              return;
            }
            if (missing && path.includes('/help-contacts-')) {
              res.writeHead(404).end();
              return;
            }
            // No charset, as IIS sends it.
            const type = path.endsWith('.js') ? 'application/javascript' : 'application/json';
            res.writeHead(200, { 'content-type': type });
            res.end(readFileSync(join(folder.path, path)));
          },
          async (url, requests) => {
            const { page } = await open(url);
            const words = missing ? 'Försök igen' : 'Lämna sidan snabbt';
            await page.waitForFunction(
              (wanted) => {
                const nodes: Node[] = [document.body];
                for (const node of nodes) {
                  nodes.push(...node.childNodes);
                  const { shadowRoot } = node as Element;
                  if (shadowRoot) nodes.push(shadowRoot);
                }
                return nodes.some((node) => node instanceof Text && node.data.includes(wanted));
              },
              { timeout: 10_000 },
              words,
            );
            await page.waitForNetworkIdle();
            const asked = requests.filter((path) => path.includes('index.json'));
            assert.deepEqual(asked, ['/api/v1/index.json?f%C3%B6r=%C3%A5']);
            await page.close();
          },
        ));
});

describe('a file that was kept while it was being copied', () => {
  /** Serves the folder as `deploy/nginx.conf` does; until `finish`, one file is cut in the middle. */
  async function withHalf(
    name: string,
    markup: string,
    test: (visit: () => Promise<Page>, finish: () => void) => Promise<void>,
  ): Promise<void> {
    let isWhole = false;
    await withRawServer(
      (path, res) => {
        if (path === '/') {
          const page = html(`<script type="module" src="/vald-program.js"></script>${markup}`);
          res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
          return;
        }
        if (path === '/nope.json') {
          res.writeHead(404).end();
          return;
        }
        const file = readFileSync(join(folder.path, path));
        const isCut = !isWhole && path.startsWith(`/chunks/${name}-`);
        const isKept = path.startsWith('/chunks/');
        res.writeHead(200, {
          'content-type': path.endsWith('.js') ? 'text/javascript' : 'application/json',
          'cache-control': isKept ? 'public, max-age=31536000, immutable' : 'no-store',
        });
        res.end(isCut ? file.subarray(0, file.length / 2) : file);
      },
      async (url) => {
        // With a cache of its own, which the visits share.
        const context = await (await startBrowser()).createBrowserContext();
        const visit = async () => {
          const page = await context.newPage();
          await page.goto(url);
          return page;
        };
        try {
          await test(visit, () => (isWhole = true));
        } finally {
          await context.close();
        }
      },
    );
  }

  const card = '<vald-goal-card goal="2021-m1">Reserv</vald-goal-card>';
  const english = '<vald-goal-card goal="2021-m1" lang="en">Reserv</vald-goal-card>';
  const nowhere = '<vald-goal-card goal="2021-m1" src="/nope.json">Reserv</vald-goal-card>';
  const div = '<div data-vald="goal-card" data-vald-goal="2021-m1">Reserv</div>';
  const reads = (page: Page, words: string) =>
    page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('vald-goal-card, div')].some((host) => {
          const inside = host.shadowRoot?.querySelector('vald-goal-card') ?? host;
          return inside.shadowRoot?.textContent?.includes(wanted);
        }),
      { timeout: 8000 },
      words,
    );

  for (const [name, markup, words] of [
    ['goal-card', card, 'våldsförebyggande'],
    ['core', card, 'våldsförebyggande'],
    ['forms', div, 'våldsförebyggande'],
    ['en', english, 'Was in force'],
    ['faults', nowhere, 'Det finns ingenting på adressen'],
  ] as const)
    it(`${name}: at the next visit, or before, it is whole`, () =>
      withHalf(name, markup, async (visit, finish) => {
        const first = await visit();
        await first.waitForNetworkIdle();
        await first.close();
        finish();
        // Broken in the cache, but asked for anew by then.
        const second = await visit();
        await second.waitForNetworkIdle();
        await second.close();
        const third = await visit();
        await reads(third, words);
        await third.close();
      }));
});
