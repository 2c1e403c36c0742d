// Measures our elements beside static HTML and other libraries: `npm run bench`. See README.md.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';

const here = fileURLToPath(new URL('.', import.meta.url));
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    only: { type: 'string', default: 'sizes,shift,matrix,cards' },
    out: { type: 'string', default: 'RESULTS.md' },
  },
});
const only = values.only.split(',');
const rounds = Number(values.rounds);

if (!existsSync(`${here}node_modules/react`)) {
  console.log('Installing what bench/package-lock.json says (npm ci) …');
  const { status } = spawnSync('npm', ['ci'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const { launchChrome } = await import('../test/support/browsers.js');
const { bundleForSize, bundleOurs, bundlePage, sizes } = await import('./lib/bundle.mjs');
const { capture } = await import('./lib/capture.mjs');
const { cardsIndex, matrixIndex } = await import('./lib/city.mjs');
const { measure, measureShift, withPage, withWholePage } = await import('./lib/measure.mjs');
const { adapterPage, elements, marked, shiftPage, staticPage, wholePage } =
  await import('./lib/pages.mjs');
const { report } = await import('./lib/report.mjs');
const { startServer } = await import('./lib/server.mjs');

const updates = ['mark', 'filter', 'unfilter', 'sort'];
/** What is measured, by page. Those with a style use the CSS that was taken from our elements. */
const candidates = {
  matrix: [
    { name: 'static', late: true, updates },
    { name: 'ready', style: true, updates },
    { name: 'vald', updates },
    { name: 'vald-whole' },
    { name: 'vald-script' },
    { name: 'react', style: true, updates },
    { name: 'tabulator', updates },
    { name: 'vaadin', updates },
  ],
  cards: [
    { name: 'static', late: true },
    { name: 'ready', style: true },
    { name: 'vald-whole' },
    { name: 'vald-script' },
    { name: 'react', style: true },
    { name: 'lit', style: true },
  ],
};

const server = await startServer();
const { files, delays } = server;
const browser = await launchChrome();
try {
  await main();
} finally {
  await browser.close();
  server.close();
}

async function main() {
  console.log('Building …');
  const ours = await bundleOurs();
  files.set('/vald-program.js', ours);
  files.set('/whole.js', readFileSync(`${here}page/whole.js`));
  files.set('/matrix/index.json', matrixIndex());
  files.set('/api/v1/index.json', cardsIndex());
  const kinds = Object.keys(candidates);
  for (const kind of kinds) {
    files.set(`/vald-whole-${kind}.html`, wholePage(kind));
    files.set(`/vald-script-${kind}.html`, wholePage('script'));
  }
  await preparePages(kinds);

  const results = { rounds, started: new Date(), load: [loadavg()[0]] };
  if (only.includes('sizes')) results.sizes = await measureSizes(ours);
  if (only.includes('shift')) results.shift = await measureShifts();
  const wanted = kinds.filter((kind) => only.includes(kind));
  if (wanted.length > 0) Object.assign(results, await measureAll(wanted));
  results.load.push(loadavg()[0]);

  const text = await report(results, await browser.version());
  console.log(text);
  if (only.length === 4) writeFileSync(new URL(values.out, import.meta.url), text);
}

async function preparePages(kinds) {
  const taken = await capture((path, use) => withWholePage(browser, server.url + path, use));
  for (const kind of kinds) {
    const { css, markup, data } = taken[kind];
    files.set(`/${kind}.json`, JSON.stringify(kind === 'matrix' ? { ...data, marked } : data));
    files.set(`/${kind}.html`, markup);
    files.set(`/static-${kind}.html`, staticPage({ css, markup }));
    for (const { name, style, late } of candidates[kind]) {
      if (['vald-whole', 'vald-script'].includes(name)) continue;
      const script = `/${name}-${kind}.js`;
      files.set(script, await bundlePage(`${name}-${kind}`, kind));
      if (!late) files.set(`/${name}-${kind}.html`, adapterPage(script, style && css));
    }
  }
}

async function measureSizes(ours) {
  const all = { 'vald-program.js, everything in it': sizes(ours) };
  for (const [name, entry] of [
    ['Lit alone', 'library-lit'],
    ['Tabulator, three modules and its CSS', 'tabulator-matrix'],
    ['Vaadin grid', 'vaadin-matrix'],
    ['React and one table', 'react-matrix'],
  ]) {
    all[name] = sizes(await bundleForSize(`./adapters/${entry}.js`));
  }
  return all;
}

async function measureShifts() {
  const link = '<p><a href="/">Programmet som dokument</a></p>';
  const markup = { matrix: files.get('/matrix.html'), cards: files.get('/cards.html') };
  const oneCard = elements.cards().split('\n')[0];
  const shown = `<style>${await withPage(browser, `${server.url}/static-cards.html`, (page) => page.evaluate(() => document.querySelectorAll('style')[1].textContent))}</style>`;
  const card = `<div class="vald">${markup.cards.split('<div class="vald">')[1]}`;
  const pages = {
    'one goal card · the same words in the tag · text below': [
      'cards',
      oneCard,
      shown + card,
      true,
    ],
    'one goal card · a link in the tag · text below': ['cards', oneCard, link, true],
    'one goal card · a link in the tag · nothing below': ['cards', oneCard, link, false],
    'matrix · a link in the tag · text below': ['matrix', elements.matrix(), link, true],
    'matrix · a link in the tag · nothing below': ['matrix', elements.matrix(), link, false],
  };
  // The script late and the data later: each state is painted.
  const paths = ['/vald-program.js', '/api/v1/index.json', '/matrix/index.json'];
  for (const path of paths) delays.set(path, 250);
  const shifts = {};
  for (const [name, page] of Object.entries(pages)) {
    files.set('/shift.html', shiftPage(...page));
    shifts[name] = await measureShift(browser, `${server.url}/shift.html`);
  }
  delays.clear();
  return shifts;
}

async function measureAll(kinds) {
  const samples = Object.fromEntries(kinds.map((kind) => [kind, {}]));
  const jobs = kinds.flatMap((kind) =>
    candidates[kind].map((candidate) => ({ kind, ...candidate })),
  );
  const one = ({ kind, name, ...options }) =>
    measure(browser, `${server.url}/${name}-${kind}.html`, {
      updates: options.updates,
      folded: kind === 'cards',
      late: options.late && `${server.url}/${name}-${kind}.js`,
    });
  await one(jobs[0]); // warms the browser
  for (let round = 1; round <= rounds; round++) {
    for (const job of shuffled(jobs)) {
      const { kind, name } = job;
      try {
        (samples[kind][name] ??= []).push(await one(job));
      } catch (error) {
        throw new Error(`${name}, ${kind}: ${error.message}`, { cause: error });
      }
    }
    console.log(`Round ${round} of ${rounds}`);
  }
  return samples;
}

function shuffled(list) {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
}
