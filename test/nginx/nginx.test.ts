// Run by `npm run test:servers`, not by `npm test`, which needs nothing but Node.
import { spawnSync } from 'node:child_process';
import assert from 'node:assert/strict';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import type { ElementHandle, Page } from 'puppeteer-core';
import { buildCdn } from '../../scripts/build-cdn.js';
import { goalsOf, html, open, root, serve, stopBrowser } from '../embed/helpers.js';
import {
  brotliModule,
  nginxPath,
  startNginx,
  type Nginx,
  type NginxOptions,
} from '../embed/nginx.js';

const folder = join(root, 'dist/cdn');
const release = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')) as {
  loader: Record<'module' | 'plain', string>;
  integrity: Record<string, string>;
};
const remedy = 'Not installed: apt-get install nginx libnginx-mod-http-brotli-static';
const missing = nginxPath && brotliModule ? false : remedy;
if (missing && process.env.CI) throw new Error(remedy);
if (missing) console.warn(remedy);

async function withNginx(
  options: Partial<NginxOptions>,
  test: (nginx: Nginx) => Promise<void>,
): Promise<void> {
  const nginx = await startNginx({ folder, ...options });
  try {
    await test(nginx);
  } finally {
    await nginx.close();
  }
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** As it comes: `fetch` would unpack it and hide what CORS does not allow. */
const ask = (url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request(url, { headers, method }, (res) => {
      const parts: Buffer[] = [];
      res.on('data', (part: Buffer) => parts.push(part));
      res.on('end', () =>
        resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });

const script = `/${release.loader.module}`;
const index = '/api/v1/index.json';
const ours = 'https://intranat.example.se';

after(stopBrowser);

describe('deploy/nginx.conf', { skip: missing }, () => {
  it('types, and headers that keep them', () =>
    withNginx({}, async ({ url }) => {
      for (const [path, type] of [
        [script, 'text/javascript; charset=utf-8'],
        ['/vald-program.iife.js', 'text/javascript; charset=utf-8'],
        [index, 'application/json'],
      ] as const) {
        const { status, headers } = await ask(url + path);
        assert.equal(status, 200, path);
        assert.equal(headers['content-type'], type);
        assert.equal(headers['x-content-type-options'], 'nosniff');
        assert.equal(headers['referrer-policy'], 'no-referrer');
        assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
        assert.equal(headers['content-security-policy'], undefined);
      }
    }));

  it('what is missing is a 404, which is not kept, and folders are not listed', () =>
    withNginx({}, async ({ url }) => {
      for (const path of ['/', '/api/', '/api/v1', '/vald-program-9.9.9.js', '/api/v1/nope.json']) {
        const { status, headers } = await ask(url + path);
        assert.equal(status, 404, path);
        assert.equal(headers['cache-control'], undefined, path);
      }
    }));

  it('only names with a hash are kept for ever', () =>
    withNginx({}, async ({ url }) => {
      const kept = 'public, max-age=31536000, immutable';
      const names = Object.keys(release.integrity);
      assert.ok(names.length > 12);
      for (const name of names) {
        const { headers } = await ask(`${url}/${name}`);
        const isAlias = /^vald-program(\.iife)?\.js$/.test(name);
        assert.equal(headers['cache-control'], isAlias ? 'no-cache' : kept, name);
      }
      assert.equal((await ask(url + index)).headers['cache-control'], 'no-store');
    }));

  it('prerendered pages: the policy of pages, asked for anew, and style sheets that are kept', async () => {
    const site = mkdtempSync(join(tmpdir(), 'vald-site-'));
    try {
      cpSync(folder, site, { recursive: true });
      // Browsers ask for it by themselves.
      writeFileSync(join(site, 'favicon.ico'), '');
      const { status, stderr } = spawnSync(
        process.execPath,
        [join(folder, '../npm/cli/main.js'), 'prerender', site, '--only', 'help-contacts'],
        { encoding: 'utf8' },
      );
      assert.equal(status, 0, stderr);
      await withNginx({ folder: site }, async ({ url }) => {
        const { headers, body } = await ask(`${url}/visa/help-contacts.html`);
        assert.equal(headers['cache-control'], 'no-cache');
        assert.equal(headers.etag, undefined);
        assert.match(String(headers['content-security-policy']), /style-src 'self'/);
        const [sheet] = /help-contacts-\w+\.css/.exec(String(body))!;
        const css = await ask(`${url}/visa/${sheet}`, { 'accept-encoding': 'gzip' });
        assert.equal(css.headers['cache-control'], 'public, max-age=31536000, immutable');
        assert.equal(css.headers['content-type'], 'text/css; charset=utf-8');
        assert.deepEqual(gunzipSync(css.body), readFileSync(join(site, 'visa', sheet)));
        assert.equal((await ask(`${url}/visa/keep.js`)).headers['cache-control'], 'no-cache');
        const { page, faults } = await open(`${url}/visa/help-contacts.html`);
        await page.waitForFunction(() =>
          document.querySelector('vald-help-contacts')?.shadowRoot?.querySelector('.about'),
        );
        assert.deepEqual(faults, []);
        await page.close();
      });
    } finally {
      rmSync(site, { recursive: true });
    }
  });

  for (const brotli of [false, true]) {
    it(`${brotli ? 'with' : 'without'} the module for brotli: packed as the browser can read`, () =>
      withNginx({ brotli }, async ({ url }) => {
        const plain = readFileSync(join(folder, script));
        const none = await ask(url + script);
        assert.equal(none.headers['content-encoding'], undefined);
        assert.deepEqual(none.body, plain);
        const gzip = await ask(url + script, { 'accept-encoding': 'gzip' });
        assert.equal(gzip.headers['content-encoding'], 'gzip');
        assert.deepEqual(gunzipSync(gzip.body), plain);
        assert.deepEqual(gzip.body, readFileSync(join(folder, `${script}.gz`)));
        const best = await ask(url + script, { 'accept-encoding': 'gzip, deflate, br, zstd' });
        assert.equal(best.headers['content-encoding'], brotli ? 'br' : 'gzip');
        if (brotli) assert.deepEqual(brotliDecompressSync(best.body), plain);
        for (const { headers } of [none, gzip, best]) {
          assert.match(String(headers.vary), /Accept-Encoding/);
          assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
        }
        const data = await ask(url + index, { 'accept-encoding': 'gzip, br' });
        assert.equal(data.headers['content-encoding'], 'gzip');
        assert.deepEqual(gunzipSync(data.body), readFileSync(join(folder, index)));
      }));
  }

  it('data and loader are always sent, whatever the browser says it has', () =>
    withNginx({ brotli: true }, async ({ url }) => {
      for (const path of ['/vald-program.js', '/vald-program.iife.js', index]) {
        const { headers } = await ask(url + path);
        assert.equal(headers.etag, undefined, path);
        const has = { 'if-modified-since': headers['last-modified']!, 'if-none-match': '*' };
        for (const encoding of ['identity', 'gzip', 'br']) {
          const again = await ask(url + path, { ...has, 'accept-encoding': encoding });
          assert.equal(again.status, 200, `${path} ${encoding}`);
          assert.ok(again.body.length > 0);
        }
      }
    }));

  it('a number that is corrected in place shows at once, with the time and size of the wrong one', async () => {
    const site = mkdtempSync(join(tmpdir(), 'vald-site-'));
    const path = '/api/v1/contacts.json';
    const time = new Date('1980-01-01T00:00:00Z');
    const write = (text: string) => {
      writeFileSync(join(site, path), text);
      utimesSync(join(site, path), time, time);
    };
    try {
      cpSync(folder, site, { recursive: true });
      const text = readFileSync(join(site, path), 'utf8');
      assert.ok(text.includes('020-50 50 50'));
      write(text.replaceAll('020-50 50 50', '020-00 00 00'));
      await withNginx({ folder: site }, async ({ url }) => {
        const { page } = await open(`${url}/visa.html?element=help-contacts`);
        const read = () =>
          page.evaluate(async (file) => (await fetch(file, { cache: 'no-cache' })).text(), path);
        assert.ok((await read()).includes('020-00 00 00'));
        write(text);
        assert.equal(await read(), text);
        await page.close();
      });
    } finally {
      rmSync(site, { recursive: true, force: true });
    }
  });

  it('a number that is corrected in a page shows too, whatever an older build has left beside it', async () => {
    const site = mkdtempSync(join(tmpdir(), 'vald-site-'));
    const time = new Date('1980-01-01T00:00:00Z');
    try {
      cpSync(folder, site, { recursive: true });
      const text = readFileSync(join(site, 'visa.html'), 'utf8');
      assert.ok(text.includes('020-50 50 50'));
      const wrong = text.replaceAll('020-50 50 50', '020-00 00 00');
      writeFileSync(join(site, 'visa.html.gz'), gzipSync(wrong));
      writeFileSync(join(site, 'visa.html.br'), brotliCompressSync(wrong));
      writeFileSync(join(site, 'visa.html'), wrong);
      utimesSync(join(site, 'visa.html'), time, time);
      await withNginx({ folder: site, brotli: true }, async ({ url }) => {
        const first = await ask(`${url}/visa.html`);
        assert.equal(first.headers.etag, undefined);
        writeFileSync(join(site, 'visa.html'), text);
        utimesSync(join(site, 'visa.html'), time, time);
        for (const encoding of ['identity', 'gzip', 'br', 'gzip, br']) {
          const { status, headers, body } = await ask(`${url}/visa.html`, {
            'accept-encoding': encoding,
            'if-modified-since': first.headers['last-modified']!,
            'if-none-match': '*',
          });
          assert.equal(status, 200, encoding);
          assert.equal(headers['cache-control'], 'no-cache');
          const isPacked = headers['content-encoding'] === 'gzip';
          assert.equal(isPacked, encoding.includes('gzip'));
          assert.equal(String(isPacked ? gunzipSync(body) : body), text, encoding);
        }
      });
    } finally {
      rmSync(site, { recursive: true, force: true });
    }
  });

  it('keeps no line about who asked for a file that cannot be read', async () => {
    const site = mkdtempSync(join(tmpdir(), 'vald-site-'));
    try {
      cpSync(folder, site, { recursive: true });
      // A directory where a file should be is a fault that nginx tells of.
      const file = join(site, 'api/v1/contacts.json');
      rmSync(file);
      symlinkSync(file, file);
      await withNginx({ folder: site }, async ({ url, faults }) => {
        for (const path of ['/api/v1/contacts.json', '/api/v1/contacts.json/x', '/visa.html/x'])
          await ask(url + path, { referer: 'https://intranat.example/stod?jag=utsatt' });
        assert.doesNotMatch(faults(), /intranat|contacts|127\.0\.0\.1/);
      });
    } finally {
      rmSync(site, { recursive: true, force: true });
    }
  });

  it('CORS with cookies: for the origins in the list, for no other', () =>
    withNginx({ origins: [ours] }, async ({ url }) => {
      for (const path of [script, index, '/api/v1/nope.json']) {
        const { headers } = await ask(url + path, { origin: ours });
        assert.equal(headers['access-control-allow-origin'], ours, path);
        assert.equal(headers['access-control-allow-credentials'], 'true', path);
        assert.match(String(headers.vary), /Origin/);
        for (const origin of ['https://other.example', `${ours}.evil.example`, 'null', '']) {
          const refused = await ask(url + path, origin ? { origin } : {});
          assert.equal(refused.headers['access-control-allow-origin'], undefined, origin);
          assert.equal(refused.headers['access-control-allow-credentials'], undefined, origin);
          assert.match(String(refused.headers.vary), /Origin/);
        }
      }
    }));

  it('answers a browser that asks beforehand, and takes nothing in', () =>
    withNginx({ origins: [ours] }, async ({ url }) => {
      const asked = await ask(url + index, { origin: ours }, 'OPTIONS');
      assert.equal(asked.status, 204);
      assert.equal(asked.headers['access-control-allow-origin'], ours);
      assert.equal(asked.headers['access-control-allow-credentials'], 'true');
      assert.equal(asked.headers['access-control-allow-methods'], 'GET, HEAD, OPTIONS');
      const refused = await ask(url + index, { origin: 'https://other.example' }, 'OPTIONS');
      assert.equal(refused.headers['access-control-allow-origin'], undefined);
      assert.equal(refused.headers['access-control-allow-methods'], undefined);
      for (const method of ['POST', 'PUT', 'DELETE'])
        assert.equal((await ask(url + index, {}, method)).status, 405, method);
    }));

  it('the worker of publicera.html, which takes no policy from its page, has one of its own', () =>
    withNginx({}, async ({ url }) => {
      const worker = readdirSync(`${folder}/assets`).find((name) => /^worker-.*\.js$/.test(name));
      const { headers } = await ask(`${url}/assets/${worker}`);
      assert.equal(headers['content-security-policy'], "default-src 'none'; script-src 'self'");
      const { page, faults } = await open(`${url}/publicera.html`);
      const files = (await page.$('#files')) as ElementHandle<HTMLInputElement>;
      await files.uploadFile(join(root, 'examples/stockholm/stockholm.xlsx'));
      await page.waitForSelector('#get:not([hidden])', { timeout: 20_000 });
      assert.deepEqual(
        faults.filter((fault) => !fault.includes('favicon')),
        [],
      );
      await page.close();
    }));

  it('the pages of the folder work under the policy that they are sent with', () =>
    withNginx({}, async ({ url }) => {
      for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
        const { headers } = await ask(`${url}/${name}`);
        assert.match(String(headers['content-security-policy']), /^default-src 'none'; /);
        const { page, faults } = await open(`${url}/${name}`);
        await page.waitForNetworkIdle();
        assert.deepEqual(
          faults.filter((fault) => !fault.includes('favicon')),
          [],
          name,
        );
        await page.close();
      }
    }));
});

/** The words above the content: a fault, or that it may be out of date. */
/** Waits for a notice that says this: why there is a fault comes a moment after that there is one. */
const untilSaid = (page: Page, words: string) =>
  page.waitForFunction(
    (pattern) =>
      new RegExp(pattern).test(
        document
          .querySelector('vald-program-goals')
          ?.shadowRoot?.querySelector('.notice:not(.ended)')
          ?.textContent?.replace(/\s+/g, ' ') ?? '',
      ),
    { timeout: 20_000 },
    words,
  );

const noNotice = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () =>
      !document
        .querySelector('vald-program-goals')!
        .shadowRoot!.querySelector('.notice:not(.ended)'),
    { timeout: 8000 },
  );
};

const reload = (page: Page): Promise<void> =>
  page.evaluate(() =>
    (document.querySelector('vald-program-goals') as unknown as { reload(): void }).reload(),
  );

const retry = (page: Page): Promise<void> =>
  page.evaluate(() =>
    document
      .querySelector('vald-program-goals')!
      .shadowRoot!.querySelector<HTMLButtonElement>('.notice button')!
      .click(),
  );

const signedOn = { name: 'sso', value: 'yes', domain: '127.0.0.1', path: '/' };

describe('a page on another origin than nginx', { skip: missing }, () => {
  /** The page of an intranet, which takes script and data from nginx. */
  async function withPage(
    body: (nginx: Nginx) => string,
    test: (page: Page, nginx: Nginx, faults: string[]) => Promise<void>,
  ): Promise<void> {
    const pages: Record<string, string> = {};
    const intranet = await serve(folder, pages);
    try {
      await withNginx({ origins: [intranet.url], signOn: 'sso' }, async (nginx) => {
        pages['/'] = html(body(nginx));
        const { page, faults } = await open('about:blank');
        try {
          await page.setCookie(signedOn);
          await page.goto(intranet.url);
          await test(page, nginx, faults);
        } finally {
          await page.deleteCookie(signedOn);
          await page.close();
        }
      });
    } finally {
      await intranet.close();
    }
  }

  const { integrity } = release;
  const tag = (url: string, hash = integrity[script.slice(1)]!): string =>
    `<script type="module" src="${url}${script}" integrity="${hash}" crossorigin="use-credentials"></script>`;
  const element = '<vald-program-goals credentials="include"><p>Reserv</p></vald-program-goals>';

  it('shows the programme, with the hash of the snippet and the cookie of the reader', () =>
    withPage(
      ({ signOnUrl }) => tag(signOnUrl) + element,
      async (page, { requests }, faults) => {
        assert.equal((await goalsOf(page)).length, 7);
        // What is folded comes with the first content.
        await page.waitForNetworkIdle();
        const chunk = /^\/chunks\/(program-goals|core|rest)-/;
        assert.equal(requests[0], script);
        assert.deepEqual(
          requests.slice(1).filter((path) => !chunk.test(path)),
          [index],
        );
        assert.equal(requests.length, 5);
        assert.deepEqual(
          faults.filter((fault) => !fault.includes('404')),
          [],
        );
      },
    ));

  it('a script that is not the one of the hash is not run: the fallback stays', () =>
    withPage(
      ({ signOnUrl }) => tag(signOnUrl, integrity[release.loader.plain]) + element,
      async (page, _nginx, faults) => {
        await page.waitForNetworkIdle();
        assert.ok(faults.some((fault) => fault.includes('integrity')));
        assert.ok(!(await page.$('vald-program-goals:defined')));
        assert.ok(await (await page.$('vald-program-goals p'))!.isVisible());
      },
    ));

  it('an origin that is not in the list gets no data, and the reader is told', () =>
    withPage(
      ({ url }) =>
        `<script src="/vald-program.iife.js"></script>
        <vald-program-goals src="${url.replace('127.0.0.1', 'localhost')}${index}"></vald-program-goals>`,
      async (page) => {
        await page.goto(page.url().replace('127.0.0.1', 'localhost'));
        await untilSaid(page, 'Servern svarar inte');
      },
    ));

  it('nginx goes and comes back: what is shown stays, is said to be old, and is put right', () =>
    withPage(
      ({ url }) => tag(url) + element,
      async (page, nginx) => {
        const goals = await goalsOf(page);
        await nginx.stop();
        await reload(page);
        await untilSaid(page, 'kan ha ändrats sedan dess.*Servern');
        assert.deepEqual(await goalsOf(page), goals);
        await nginx.start();
        await retry(page);
        await noNotice(page);
        assert.deepEqual(await goalsOf(page), goals);
      },
    ));

  it('nginx is away as the page opens: the reader is told, and may try again', () =>
    withPage(
      ({ url }) =>
        `<script src="/vald-program.iife.js"></script>
        <vald-program-goals credentials="include" src="${url}${index}"><p>Reserv</p></vald-program-goals>`,
      async (page, nginx) => {
        await goalsOf(page);
        await nginx.stop();
        await page.reload();
        await untilSaid(page, 'Servern svarar inte');
        assert.ok(await (await page.$('vald-program-goals p'))!.isVisible());
        await nginx.start();
        await retry(page);
        await noNotice(page);
        assert.equal((await goalsOf(page)).length, 7);
      },
    ));

  for (const [form, script] of [
    [
      'module',
      (url: string) =>
        `<script type="module" src="${url}/vald-program.js" crossorigin="use-credentials"></script>`,
    ],
    [
      'plain',
      (url: string) =>
        `<script src="${url}/vald-program.iife.js" crossorigin="use-credentials"></script>`,
    ],
  ] as const)
    it(`a log-in page with 200 in place of the script (${form}): the fallback stays`, () =>
      withPage(
        ({ signOnUrl }) => script(signOnUrl) + element,
        async (page) => {
          await goalsOf(page);
          await page.deleteCookie(signedOn);
          await page.reload({ waitUntil: 'networkidle0' });
          assert.ok(!(await page.$('vald-program-goals:defined')));
          assert.ok(await (await page.$('vald-program-goals p'))!.isVisible());
        },
      ));
});

it(
  'a log-in page with 200 in place of the data: what is shown stays, until the reader has logged in',
  {
    skip: missing,
  },
  async () => {
    const site = mkdtempSync(join(tmpdir(), 'vald-site-'));
    try {
      cpSync(folder, site, { recursive: true });
      const script = '<script type="module" src="vald-program.js"></script>';
      writeFileSync(
        join(site, 'index.html'),
        html(`${script}<vald-program-goals></vald-program-goals>`),
      );
      await withNginx({ folder: site, signOn: 'sso' }, async ({ signOnUrl }) => {
        const { page } = await open('about:blank');
        await page.setCookie(signedOn);
        await page.goto(signOnUrl);
        const goals = await goalsOf(page);
        await page.deleteCookie(signedOn);
        await reload(page);
        await untilSaid(page, 'kan ha ändrats sedan dess.*inloggningssida');
        assert.deepEqual(await goalsOf(page), goals);
        await page.setCookie(signedOn);
        await retry(page);
        await noNotice(page);
        await page.close();
      });
    } finally {
      rmSync(site, { recursive: true, force: true });
    }
  },
);

describe('a new build of the same version, copied over the old one', { skip: missing }, () => {
  /** A build in which the card is another. */
  const changedCard = {
    name: 'changed-card',
    enforce: 'pre' as const,
    transform: (code: string, id: string) =>
      id.split('?')[0]!.endsWith('/goal-card/goal-card.ts')
        ? `${code}\ndocument.title = 'Ny';`
        : null,
  };

  /** Serves the folder, and builds the other one over it when told. */
  async function withDeploy(
    test: (url: string, deploy: (keepOld: boolean) => void) => Promise<void>,
  ): Promise<void> {
    const site = mkdtempSync(join(tmpdir(), 'vald-site-'));
    const next = mkdtempSync(join(tmpdir(), 'vald-next-'));
    try {
      await buildCdn(next, [changedCard]);
      cpSync(folder, site, { recursive: true });
      // The packed files of the old build must not stay beside the new ones.
      const packed = (file: string) => !/\.(br|gz)$/.test(file);
      for (const name of ['vald-program.js', 'vald-program.iife.js'])
        for (const ending of ['br', 'gz']) rmSync(join(site, `${name}.${ending}`));
      for (const [name, tag] of [
        ['sida', '<vald-goal-card goal="2021-m1">Reserv</vald-goal-card>'],
        ['ansvar-bara', '<vald-responsibility-matrix>Reserv</vald-responsibility-matrix>'],
      ])
        writeFileSync(
          join(site, `${name}.html`),
          html(`<script type="module" src="vald-program.js"></script>${tag}`),
        );
      await withNginx({ folder: site }, ({ url }) =>
        test(`${url}/sida.html`, (keepOld) => {
          if (!keepOld) rmSync(join(site, 'chunks'), { recursive: true });
          cpSync(next, site, { recursive: true, filter: packed });
        }),
      );
    } finally {
      rmSync(site, { recursive: true, force: true });
      rmSync(next, { recursive: true, force: true });
    }
  }
  const card = (page: Page) =>
    page.waitForFunction(() =>
      document.querySelector('vald-goal-card')?.shadowRoot?.querySelector('.card'),
    );

  it('the next visit has the new one, whole, though the browser keeps chunks for a year', () =>
    withDeploy(async (url, deploy) => {
      const { page, faults } = await open(url);
      await card(page);
      assert.equal(await page.title(), 'Intranät');
      deploy(true);
      await page.goto(url);
      await card(page);
      assert.equal(await page.title(), 'Ny');
      assert.deepEqual(
        faults.filter((fault) => !fault.includes('favicon')),
        [],
      );
      await page.close();
    }));

  it('an open page whose old chunks are gone says so, and the next load has all', () =>
    withDeploy(async (url, deploy) => {
      const { page } = await open(url.replace('sida', 'ansvar-bara'));
      await page.waitForFunction(() =>
        document.querySelector('vald-responsibility-matrix')?.shadowRoot?.querySelector('tbody tr'),
      );
      deploy(false);
      await page.evaluate(() => {
        const later = document.createElement('vald-goal-card');
        later.setAttribute('goal', '2021-m1');
        document.body.append(later);
      });
      await page.waitForFunction(() =>
        document.querySelector('vald-goal-card')?.shadowRoot?.querySelector('[role=alert]'),
      );
      await page.goto(url);
      await card(page);
      assert.equal(await page.title(), 'Ny');
      await page.close();
    }));

  it('an old loader from a cache, with new chunks alone: words in the place, and then the new one', () =>
    withDeploy(async (url, deploy) => {
      const { page } = await open('about:blank');
      const old = readFileSync(join(folder, 'vald-program.js'), 'utf8');
      await page.setRequestInterception(true);
      let isOld = true;
      page.on('request', (request) => {
        const isLoader = request.url().endsWith('/vald-program.js');
        void (isLoader && isOld
          ? request.respond({ contentType: 'text/javascript', body: old })
          : request.continue());
      });
      deploy(false);
      await page.goto(url);
      await page.waitForFunction(() =>
        document.querySelector('vald-goal-card')?.shadowRoot?.querySelector('[role=alert]'),
      );
      isOld = false;
      await page.reload();
      await card(page);
      assert.equal(await page.title(), 'Ny');
      await page.close();
    }));
});
