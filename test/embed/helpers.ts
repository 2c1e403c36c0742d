import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import {
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { handleFault } from '../support/fault-server/faults.js';
import { findFirefox, launchChrome, launchFirefox } from '../support/browsers.js';
import { findWebkit } from '../support/webkit.js';
import { startNginx } from './nginx.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const types: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
};

/** What a strict intranet sends. */
export const strictCsp =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

export interface StaticServer {
  url: string;
  /** Paths that were asked for, in order. */
  requests: string[];
  close(): Promise<void>;
}

/**
 * Any static server: a folder's files, pages given as text, and the faults of `faults.js`. With `VALD_SERVER=nginx` it is nginx
 * with `deploy/nginx.conf`, whose own headers the pages then have.
 *
 * @param pages - HTML by path
 * @param headers - sent with the pages
 * @param documents - JSON by path
 * @param hold - what a path waits for, if anything: one that fails ends the connection
 */
export async function serve(
  folder: string,
  pages: Record<string, string>,
  headers: Record<string, string> = {},
  documents: Record<string, string> = {},
  hold: (path: string) => Promise<unknown> | undefined = () => undefined,
): Promise<StaticServer> {
  if (process.env.VALD_SERVER === 'nginx')
    return serveWithNginx(folder, { ...pages, ...documents });
  const requests: string[] = [];
  const server: Server = createServer((req: IncomingMessage, res) => {
    const path = decodeURIComponent(new URL(req.url ?? '/', 'http://x').pathname);
    // Browsers ask for it by themselves.
    if (path === '/favicon.ico') {
      res.writeHead(204).end();
      return;
    }
    requests.push(path);
    const held = hold(path);
    if (held) held.then(() => answer(path, req, res)).catch(() => res.destroy());
    else answer(path, req, res);
  });
  const answer = (path: string, req: IncomingMessage, res: ServerResponse): void => {
    if (handleFault(req, res)) return;
    const page = pages[path];
    if (page !== undefined) {
      res.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
      res.end(page);
      return;
    }
    const document = documents[path];
    if (document !== undefined) {
      res.writeHead(200, { 'content-type': 'application/json' }).end(document);
      return;
    }
    const file = normalize(join(folder, path));
    if (!file.startsWith(normalize(folder)) || !existsSync(file) || !statSync(file).isFile()) {
      res.writeHead(404).end();
      return;
    }
    res.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(res);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A test that fails before it closes this is told of, and does not hang.
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function serveWithNginx(
  folder: string,
  files: Record<string, string>,
): Promise<StaticServer> {
  const site = mkdtempSync(join(tmpdir(), 'vald-site-'));
  cpSync(folder, site, { recursive: true });
  for (const [path, text] of Object.entries({ '/favicon.ico': '', ...files })) {
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const nginx = await startNginx({ folder: site });
  return {
    url: nginx.url,
    requests: nginx.requests,
    close: async () => {
      await nginx.close();
      rmSync(site, { recursive: true, force: true });
    },
  };
}

export const html = (body: string, head = ''): string =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Intranät</title>${head}</head><body>${body}</body></html>`;

let browser: Promise<Browser> | undefined;
export const startBrowser = (): Promise<Browser> => (browser ??= launchChrome());
export const stopBrowser = async (): Promise<void> => {
  await (await browser)?.close();
  browser = undefined;
};

/** Uses Firefox until `stopBrowser`. */
export const startFirefox = async (): Promise<void> => {
  browser = launchFirefox();
  await browser;
};

/** Why a browser cannot be tested in; false when it can. In CI it has to be there. */
const without = (found: string | undefined, packages: string): string | false => {
  if (found) return false;
  const remedy = `Not installed: apt-get install ${packages}`;
  if (process.env.CI) throw new Error(remedy);
  console.warn(remedy);
  return remedy;
};
export const noFirefox = (): string | false => without(findFirefox(), 'firefox-esr');
export const noWebkit = (): string | false => without(findWebkit(), 'webkit2gtk-driver xvfb');

/**
 * Opens an address and collects what went wrong there.
 *
 * @param page - without it, a new one
 */
export async function open(
  url: string,
  page?: Page,
): Promise<{ page: Page; faults: string[]; warnings: string[] }> {
  page ??= await (await startBrowser()).newPage();
  // The compiler of tests calls it around each function that has a name, in what is run in the page too.
  await page.evaluateOnNewDocument(() => {
    (globalThis as { __name?: (it: unknown) => unknown }).__name = (it) => it;
  });
  const faults: string[] = [];
  const warnings: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
    if (message.type() === 'warn') warnings.push(message.text());
  });
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  await page.goto(url, { waitUntil: 'load' });
  return { page, faults, warnings };
}

/** The goals that the first `vald-program-goals` of a page shows, once it does. */
export async function goalsOf(page: Page): Promise<string[]> {
  await page.waitForFunction(
    () => document.querySelector('vald-program-goals')?.shadowRoot?.querySelector('.list .text'),
    { timeout: 8000 },
  );
  return page.evaluate(() =>
    [
      ...document.querySelector('vald-program-goals')!.shadowRoot!.querySelectorAll('.list .text'),
    ].map((text) => text.textContent!),
  );
}

/** The text of a printed page, white space folded: whole, and by sheet. */
export async function pdfText(pdf: Uint8Array): Promise<{ text: string; sheets: string[] }> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  const sheets = text.map((sheet) => sheet.replace(/\s+/g, ' '));
  return { text: sheets.join(' '), sheets };
}

/** What axe finds on a page: each rule with the places. */
export async function axeFaults(page: Page): Promise<string[]> {
  // Not as a script tag: a strict policy would stop it.
  await page.evaluate(readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map((n) => n.target))}`,
    );
  });
}

/** `dist/cdn/`, copied to an empty folder as an editor's web server has it, for the tests of one file. */
export function copyOfCdn(): { path: string } {
  const folder = { path: '' };
  before(() => {
    folder.path = mkdtempSync(join(tmpdir(), 'vald-cdn-'));
    cpSync(join(root, 'dist/cdn'), folder.path, { recursive: true });
  });
  after(async () => {
    await stopBrowser();
    rmSync(folder.path, { recursive: true, force: true });
  });
  return folder;
}

/** Serves pages beside a copied folder for the length of one test. */
export async function withServer(
  folder: { path: string },
  pages: Record<string, string>,
  test: (url: string, requests: string[]) => Promise<void>,
  headers: Record<string, string> = {},
  documents: Record<string, string> = {},
): Promise<void> {
  const server = await serve(folder.path, pages, headers, documents);
  try {
    await test(server.url, server.requests);
  } finally {
    await server.close();
  }
}

export const moduleTag = '<script type="module" src="vald-program.js"></script>';
export const plainTag = '<script src="vald-program.iife.js"></script>';
export const bare = '<vald-program-goals><a href="program.pdf">PDF</a></vald-program-goals>';
