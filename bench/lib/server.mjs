// A server on loopback, everything from memory, nothing cached by the browser.
import { createServer } from 'node:http';

const types = { html: 'text/html; charset=utf-8', js: 'text/javascript', json: 'application/json' };

/** @returns {Promise<{ url: string, files: Map<string, string>, delays: Map<string, number>, close(): void }>} */
export function startServer() {
  const files = new Map();
  /** Milliseconds to wait before a path is answered. */
  const delays = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = files.get(pathname);
    if (body === undefined) return void response.writeHead(404).end();
    setTimeout(
      () => {
        response.writeHead(200, {
          'content-type': types[pathname.split('.').at(-1)] ?? 'text/plain',
          'cache-control': 'no-store',
        });
        response.end(body);
      },
      delays.get(pathname) ?? 0,
    );
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({
        url: `http://127.0.0.1:${server.address().port}`,
        files,
        delays,
        close: () => server.close(),
      });
    });
  });
}
