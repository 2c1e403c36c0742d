// What a prerendered page gives a reader on a slow line with a slow processor, beside the same page where
// the element comes by its script alone. Run as `npm run bench:prerender`, after `npm run build`.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { launchChrome } from '../test/support/browsers.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: 'program-goals,responsibility-matrix,indicator-table,help-contacts' },
    namnd: { type: 'string', default: 'arbetsmarknadsnamnden' },
    slow: { type: 'string', default: '4' },
  },
}); // prettier-ignore
const names = values.only.split(',');

/** As Lighthouse has it for a phone: 150 ms there and back, 1.6 Mbit/s. */
const slow4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }; // prettier-ignore

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

/** What is measured of a page. */
interface Sample {
  lcp: number;
  cls: number;
  cpu: number;
  bytes: number;
}
const units: Readonly<Record<keyof Sample, string>> = {
  lcp: 'LCP, ms',
  cls: 'CLS',
  cpu: 'CPU, ms',
  bytes: 'bytes',
};

/** The files of a folder as a server sends them, packed. */
function serve(folder: string, pages: ReadonlyMap<string, string>) {
  const files = new Map<string, Buffer>();
  const add = (path: string, content: Buffer | string) =>
    files.set(path, brotliCompressSync(content));
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (types[extname(name)])
      add(`/${name.replaceAll('\\', '/')}`, readFileSync(join(folder, name)));
  for (const [path, text] of pages) add(path, text);
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const body = files.get(pathname);
    if (!body) return void response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    response
      .writeHead(200, {
        'content-type': types[extname(pathname)]!,
        'content-encoding': 'br',
        'cache-control': 'no-store',
        'content-security-policy': policy,
      })
      .end(body);
  });
  return new Promise<{ url: string; close: () => void }>((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      }),
    );
  });
}

const taskTime = async (client: CDPSession): Promise<number> => {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
};

/** Whether the element shows its own content: not what is in the tag. */
const isShown = (tag: string): boolean => {
  const shadow = document.querySelector(tag)?.shadowRoot;
  return Boolean(shadow?.querySelector('.root h2, .root .rest') && !shadow.querySelector('.root slot:not([name])')); // prettier-ignore
};

async function measure(browser: Browser, url: string, tag: string): Promise<Sample> {
  const context = await browser.createBrowserContext();
  const page: Page = await context.newPage();
  try {
    await page.setViewport({ width: 412, height: 823 });
    const client = await page.createCDPSession();
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', slow4G);
    await client.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slow) });
    let bytes = 0;
    client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    // By the thread's own clock: what else runs on the machine does not count.
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await taskTime(client);
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(isShown, { timeout: 60_000, polling: 200 }, tag);
    // What comes late has come, and is painted.
    await page.waitForNetworkIdle({ idleTime: 1_000 });
    const cpu = (await taskTime(client)) - before;
    const seen = await page.evaluate(async () => {
      const sum = { lcp: 0, cls: 0 };
      for (const type of ['largest-contentful-paint', 'layout-shift'])
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if (type === 'layout-shift') sum.cls += (entry as unknown as { value: number }).value;
            else sum.lcp = entry.startTime;
        }).observe({ type, buffered: true });
      await new Promise((resolve) => setTimeout(resolve, 300));
      return sum;
    });
    return { ...seen, cpu, bytes };
  } finally {
    await context.close();
  }
}

const median = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]!;

const work = mkdtempSync(join(tmpdir(), 'vald-prerender-'));
const [load] = loadavg();
try {
  cpSync(join(root, 'dist/cdn'), work, { recursive: true });
  execFileSync(process.execPath, ['--import', 'tsx', join(root, 'src/cli/main.ts'), 'prerender', work, '--namnd', values.namnd, '--only', ...names], { cwd: root }); // prettier-ignore
  const pages = new Map<string, string>();
  const kinds = names.map((name) => {
    const path = ['program-goals', 'responsibility-matrix', 'indicator-table'].includes(name)
      ? `${name}/${values.namnd}`
      : name;
    const whole = readFileSync(join(work, `visa/${path}.html`), 'utf8');
    // The same page, with a line in the tag in the place of what is prerendered.
    pages.set(
      `/visa/${path}-live.html`,
      whole
        .replace(/<link rel="preload"[^>]*>\n/g, '')
        .replace(/(<vald-[^>]*>)\n[^]*?\n(<\/vald-[\w-]+>)\n<\/div>\n<\/main>/, '$1<p>Här visas programmet.</p>$2</div></main>'), // prettier-ignore
    );
    return { name, live: `/visa/${path}-live.html`, ready: `/visa/${path}.html` };
  });
  const server = await serve(work, pages);
  const browser = await launchChrome();
  const samples = new Map<string, Sample[]>();
  try {
    // The first page of a browser pays for the browser.
    await measure(browser, server.url + kinds[0]!.live, `vald-${kinds[0]!.name}`);
    for (let round = 0; round < Number(values.rounds); round++)
      for (const { name, live, ready } of kinds)
        for (const path of round % 2 ? [live, ready] : [ready, live])
          samples.set(path, [
            ...(samples.get(path) ?? []),
            await measure(browser, server.url + path, `vald-${name}`),
          ]);
    console.log(
      `${values.rounds} rounds, slow 4G (150 ms, 1.6 Mbit/s), processor ${values.slow} times slower, 412 × 823, ${await browser.version()}; load ${load!.toFixed(1)} at the start\n`,
    );
  } finally {
    await browser.close();
    server.close();
  }
  console.log(`| page | ${Object.values(units).join(' | ')} |\n| --- | --- | --- | --- | --- |`);
  for (const { name, live, ready } of kinds) {
    const of = (path: string, measured: keyof Sample) =>
      median(samples.get(path)!.map((one) => one[measured]));
    const row = (what: string, path: string) =>
      `| ${name}, ${what} | ${Math.round(of(path, 'lcp'))} | ${of(path, 'cls').toFixed(3)} | ${Math.round(of(path, 'cpu'))}${path === ready ? ` · ${(of(ready, 'cpu') / of(live, 'cpu')).toFixed(2)}×` : ''} | ${of(path, 'bytes')} |`;
    console.log(`${row('by the script', live)}\n${row('prerendered', ready)}`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
