// How many readers a web server bears, and that a release under load gives nobody a wrong or mixed answer.
// Run as `npm run bench:load`; needs Debian's nginx, libnginx-mod-http-brotli-static and wrk. Bounded: nine
// runs of five seconds, and twenty seconds of releases.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { Agent, get } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildCdn } from '../scripts/build-cdn.js';
import { brotliModule, startNginx } from '../test/embed/nginx.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const CONNECTIONS = 64;
const SECONDS = 5;
const RELEASE_SECONDS = 20;
/** From one release to the next. */
const PAUSE = 500;
/** Readers who look at every byte. */
const READERS = 4;

const run = promisify(execFile);
const work = mkdtempSync(join(tmpdir(), 'vald-load-'));
const [old, next, site] = ['old', 'next', 'site'].map((name) => join(work, name)) as [string, string, string]; // prettier-ignore

const ask = (url: string, headers: Record<string, string> = {}, agent?: Agent) =>
  new Promise<{ status: number; etag: string | undefined; body: Buffer }>((resolve, reject) => {
    get(url, { headers, agent }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({
          status: answer.statusCode!,
          etag: answer.headers.etag,
          body: Buffer.concat(parts),
        }),
      );
    }).on('error', reject);
  });

/** Requests a second, and within how many ms 99 of 100 are answered. */
async function hammer(url: string, headers: Record<string, string>, seconds: number) {
  const lines = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const { stdout } = await run('wrk', ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--latency', ...lines, url]); // prettier-ignore
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(stdout);
  const [, amount, unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout)!;
  const ms = Number(amount) * { us: 0.001, ms: 1, s: 1000 }[unit as 'us' | 'ms' | 's'];
  return { perSecond: Math.round(Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)![1])), p99: ms };
}

/** Two builds of the same version: in the second one the card is another, and every document. */
async function buildBoth(): Promise<void> {
  const finish = (folder: string) =>
    execFileSync(process.execPath, [join(root, 'scripts/finish-cdn.mjs'), folder]);
  await buildCdn(old);
  await buildCdn(next, [
    {
      name: 'changed-card',
      enforce: 'pre',
      transform: (code: string, id: string) =>
        id.split('?')[0]!.endsWith('/goal-card/goal-card.ts') ? `${code}\nvoid 'another';` : null,
    },
  ]);
  for (const folder of [old, next]) finish(folder);
  for (const file of filesIn(next))
    if (/^api\/.*\.json$/.test(file))
      writeFileSync(join(next, file), `${readFileSync(join(next, file), 'utf8')}\n`);
  cpSync(old, site, { recursive: true });
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );

/** As docs/servers.md says: each file beside its place and then renamed, chunks and documents first. */
function release(from: string): void {
  const placeOf = (file: string): number => {
    if (file.startsWith('vald-program')) return 3;
    if (file.endsWith('index.json')) return 1;
    return /^(api|chunks)\//.test(file) ? 0 : 2;
  };
  for (const file of filesIn(from).sort((a, b) => placeOf(a) - placeOf(b))) {
    cpSync(join(from, file), join(site, `${file}.new`));
    renameSync(join(site, `${file}.new`), join(site, file));
  }
}

/** One who opens the page, again and again: the loader, the chunks that it names, the index and a programme. */
async function read(url: string, until: number, count: { visits: number; wrong: string[] }) {
  const agent = new Agent({ keepAlive: true });
  const both = (file: string) => [old, next].map((folder) => readFileSync(join(folder, file)));
  // As browsers ask for them.
  const loaders = both('vald-program.js.br');
  const index = both('api/v1/index.json');
  const program = both('api/v1/programs/stockholm-2021-2025.json');
  const cards = [old, next].map((folder) => filesIn(join(folder, 'chunks')).find((file) => /^goal-card-[^.]*\.js$/.test(file))!); // prettier-ignore
  const whichOf = async (file: string, bytes: readonly Buffer[]): Promise<number> => {
    const headers: Record<string, string> = file.endsWith('.js') ? { 'accept-encoding': 'br' } : {};
    const { status, body } = await ask(`${url}/${file}`, headers, agent);
    const which = bytes.findIndex((one) => one.equals(body));
    if (status !== 200 || which < 0) count.wrong.push(`${file}: ${status}, ${body.length} bytes`);
    return which;
  };
  while (Date.now() < until) {
    const which = await whichOf('vald-program.js', loaders);
    if (which >= 0) {
      const card = `chunks/${cards[which]}`;
      await whichOf(card, [readFileSync(join([old, next][which]!, `${card}.br`))]);
    }
    await whichOf('api/v1/index.json', index);
    await whichOf('api/v1/programs/stockholm-2021-2025.json', program);
    count.visits++;
  }
  agent.destroy();
}

await buildBoth();
const chunk = `chunks/${filesIn(join(site, 'chunks')).find((file) => /^core-[^.]*\.js$/.test(file))!}`;
const data = 'api/v1/index.json';
console.log(`load ${loadavg().map((one) => one.toFixed(1)).join(' ')} · nginx, one process · ${CONNECTIONS} connections, ${SECONDS} s`); // prettier-ignore
console.log('\n| What | Answer | Packed | Bytes | A second | 99 % within |\n| --- | --- | --- | --- | --- | --- |'); // prettier-ignore
try {
  for (const brotli of [true, false]) {
    const nginx = await startNginx({ folder: site, brotli, isQuiet: true });
    try {
      const packed = brotli ? 'br' : 'gzip';
      for (const [file, encoding, isKnown] of [
        ['vald-program.js', packed, false],
        [chunk, packed, false],
        [chunk, packed, true],
        ...(brotli
          ? []
          : ([
              [chunk, 'identity', false],
              [data, 'gzip', false],
              [data, 'identity', false],
            ] as const)),
      ] as const) {
        const url = `${nginx.url}/${file}`;
        const headers: Record<string, string> = { 'accept-encoding': encoding };
        const { etag } = await ask(url, headers);
        if (isKnown) headers['if-none-match'] = etag!;
        const { status, body } = await ask(url, headers);
        if (status !== (isKnown ? 304 : 200)) throw new Error(`${file}: ${status}`);
        const { perSecond, p99 } = await hammer(url, headers, SECONDS);
        console.log(`| ${file.replace(/-[^./]{6}\.js$/, '.js')} | ${status} | ${encoding} | ${body.length} | ${perSecond} | ${p99.toFixed(1)} ms |`); // prettier-ignore
      }
    } finally {
      await nginx.close();
    }
  }
  const nginx = await startNginx({ folder: site, brotli: Boolean(brotliModule), isQuiet: true });
  try {
    const until = Date.now() + RELEASE_SECONDS * 1000;
    const count = { visits: 0, wrong: [] as string[] };
    let releases = 0;
    const [{ perSecond, p99 }] = await Promise.all([
      hammer(`${nginx.url}/${data}`, { 'accept-encoding': 'gzip' }, RELEASE_SECONDS),
      ...Array.from({ length: READERS }, () => read(nginx.url, until, count)),
      (async () => {
        while (Date.now() < until) {
          release(releases++ % 2 === 0 ? next : old);
          await new Promise((resolve) => setTimeout(resolve, PAUSE));
        }
      })(),
    ]);
    console.log(`\n${releases} releases in ${RELEASE_SECONDS} s: ${count.visits} visits, ${count.visits * 4} answers read to the last byte, ${count.wrong.length} wrong or mixed. Meanwhile ${perSecond} others a second, 99 % within ${p99.toFixed(1)} ms.`); // prettier-ignore
    if (count.wrong.length > 0) throw new Error(count.wrong.slice(0, 5).join('\n'));
  } finally {
    await nginx.close();
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
