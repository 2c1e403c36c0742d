import { spawn, type ChildProcess } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const conf = fileURLToPath(new URL('../../deploy/nginx.conf', import.meta.url));

const find = (...paths: string[]): string | undefined => paths.find((path) => existsSync(path));
export const nginxPath = find(
  '/usr/sbin/nginx',
  '/usr/local/sbin/nginx',
  '/opt/homebrew/bin/nginx',
);
/** Of Debian's package libnginx-mod-http-brotli-static. */
export const brotliModule = find('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so');

export interface NginxOptions {
  /** What `/vald-program/` is in the file. */
  folder: string;
  /** Origins that may read. */
  origins?: string[];
  /** Takes the `#` from the line for brotli, as the file says. */
  brotli?: boolean;
  /** Keeps no list of requests, as the file says: for measuring. */
  isQuiet?: boolean;
  /** A server before this one, which answers without this cookie with a log-in page and 200. */
  signOn?: string;
}

export interface Nginx {
  url: string;
  /** The same files, behind the sign-on. */
  signOnUrl: string;
  /** Addresses that were asked for, in order. */
  requests: string[];
  /** What it has said of faults. */
  faults(): string;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Stops it and removes what it wrote. */
  close(): Promise<void>;
}

/** Changes the file as whoever installs it does; fails when a line to change is not there. */
function edit(text: string, changes: [from: string, to: string][]): string {
  for (const [from, to] of changes) {
    if (text.split(from).length !== 2) throw new Error(`nginx.conf has not one "${from}"`);
    text = text.replace(from, () => to);
  }
  return text;
}

/** Starts nginx with `deploy/nginx.conf`, on this machine only, as the user who runs the test. */
export async function startNginx(options: NginxOptions): Promise<Nginx> {
  if (!nginxPath) throw new Error('Not installed: apt-get install nginx');
  const prefix = mkdtempSync(join(tmpdir(), 'vald-nginx-'));
  const [port, signOnPort] = [await freePort(), await freePort()];
  const requests: string[] = [];
  const log = createSocket('udp4', (line) => requests.push(String(line).split('nginx: ')[1]!));
  await new Promise<void>((resolve) => log.bind(0, '127.0.0.1', resolve));
  const origins = options.origins ?? [];
  const site = edit(readFileSync(conf, 'utf8'), [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['location ^~ /vald-program/ {', 'location ^~ / {'],
    ['root /var/www;', `root ${options.folder};`],
    ...(options.isQuiet
      ? []
      : ([
          ['access_log off;', `access_log syslog:server=127.0.0.1:${log.address().port} path;`],
        ] as [string, string][])),
    [
      "# 'https://intranat.example.se' $http_origin;",
      origins.map((origin) => `'${origin}' $http_origin;`).join(' '),
    ],
    ...(options.brotli ? [['# brotli_static on;', 'brotli_static on;'] as [string, string]] : []),
  ]);
  writeFileSync(join(prefix, 'site.conf'), site);
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const file = join(prefix, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off;
    master_process off;
    pid ${prefix}/pid;
    ${options.brotli ? `load_module ${brotliModule};` : ''}
    events {}
    http {
      ${temp.map((name) => `${name}_temp_path ${prefix}/${name};`).join('\n')}
      log_format path $request_uri;
      include site.conf;
      ${options.signOn ? signOn(options.signOn, signOnPort, port) : ''}
    }`,
  );

  let child: ChildProcess | undefined;
  let said = '';
  const start = async (): Promise<void> => {
    const started = spawn(nginxPath, ['-p', prefix, '-c', file, '-e', 'stderr']);
    child = started;
    started.stderr.on('data', (text) => (said += text));
    while (!(await answers(port))) {
      if (started.exitCode !== null) throw new Error(`nginx does not start: ${said}`);
    }
  };
  const stop = async (): Promise<void> => {
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child!.once('exit', resolve));
    child.kill();
    await ended;
  };
  const close = async (): Promise<void> => {
    await stop();
    log.close();
    rmSync(prefix, { recursive: true, force: true });
  };
  try {
    await start();
  } catch (error) {
    await close();
    throw error;
  }
  return {
    url: `http://127.0.0.1:${port}`,
    signOnUrl: `http://127.0.0.1:${signOnPort}`,
    requests,
    faults: () => said,
    start,
    stop,
    close,
  };
}

const signOn = (cookie: string, port: number, inner: number): string => `server {
  listen 127.0.0.1:${port};
  default_type text/html;
  location / {
    if ($cookie_${cookie} = '') {
      return 200 '<!doctype html><html lang="sv"><title>Logga in</title><h1>Logga in</h1></html>';
    }
    proxy_pass http://127.0.0.1:${inner};
  }
}`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Whether somebody listens, by now or 20 ms later. */
async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const found = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
  });
  socket.destroy();
  if (!found) await new Promise((resolve) => setTimeout(resolve, 20));
  return found;
}
