import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { siteFolder } from '../api.js';
import { CommandError } from '../files.js';
import { commandWords, type ReportOptions } from '../report.js';

/** The API's folder: the one that is named, or what is built in it. */
const apiIn = (folder: string): string | undefined =>
  [folder, join(folder, 'api/v1')].find((one) => existsSync(join(one, 'index.json')));

/**
 * Serves the API at `/api/v1/`, and the builder and the elements beside it, to this computer alone. Each file
 * is read anew: what is built while a page is open is what it gets next.
 */
export function startServer(api: string, site: string | undefined, port: number): Promise<Server> {
  const options = { dev: true, etag: true, dotfiles: false };
  const data = sirv(api, options);
  const pages = site ? sirv(site, options) : undefined;
  const prefix = '/api/v1/';
  const server = createServer((request, response) => {
    const end = (): void => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('404');
    };
    // Another name for this computer is one that somebody else may have given it.
    if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? '')) return end();
    // Browsers ask for it by themselves.
    if (request.url === '/favicon.ico') return void response.writeHead(204).end();
    response.setHeader('x-content-type-options', 'nosniff');
    if (request.url?.startsWith(prefix)) {
      request.url = `/${request.url.slice(prefix.length)}`;
      data(request, response, end);
    } else if (pages) pages(request, response, end);
    else end();
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** `serve`: until it is stopped. @returns the exit code */
export async function serve(
  folder: string,
  { port }: { port: string },
  { lang }: ReportOptions,
): Promise<number> {
  const words = commandWords[lang];
  const api = apiIn(folder);
  if (!api) throw new CommandError(words.absent(join(folder, 'index.json')));
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new CommandError(words.invalid(port, '0–65535'), 2);
  const site = siteFolder();
  const server = await startServer(api, site, number);
  const { port: open } = server.address() as AddressInfo;
  console.log(
    words.serving(
      `http://localhost:${open}/${site ? 'visa.html?element=program-goals' : 'api/v1/index.json'}`,
    ),
  );
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  server.close();
  server.closeAllConnections();
  return 0;
}
