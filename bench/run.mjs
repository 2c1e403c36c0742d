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
    only: { type: 'string', default: 'sizes,requests,shift,matrix,cards,1000,10000' },
    built: { type: 'boolean', default: false },
    out: { type: 'string', default: 'RESULTS.md' },
  },
});
// Before we are the load ourselves.
const [before] = loadavg();
const only = values.only.split(',');
const isAll = only.length === 7;
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
const { buildOurs, bundleForSize, bundlePage, sizes } = await import('./lib/bundle.mjs');
const { capture } = await import('./lib/capture.mjs');
const { cardsIndex, indicatorDocuments, lastRow, matrixIndex } = await import('./lib/city.mjs');
const { measure, measureShift, requestSteps, withPage, withWholePage } =
  await import('./lib/measure.mjs');
const { adapterPage, elements, marked, shiftPage, staticPage, wholePage } =
  await import('./lib/pages.mjs');
const { report } = await import('./lib/report.mjs');
const { startServer } = await import('./lib/server.mjs');

const updates = ['filter', 'unfilter', 'sort'];
const marking = ['mark', ...updates];
const indicators = [
  { name: 'static', late: true, updates },
  { name: 'ready', style: 'plain', updates },
  { name: 'ready-own', style: 'own' },
  { name: 'vald', updates },
  { name: 'vald-whole' },
  { name: 'react', style: 'plain', updates },
  { name: 'tabulator', updates },
  { name: 'vaadin', updates },
];
/** What is measured, by page. Those with a style use the CSS that was taken from our elements. */
const candidates = {
  matrix: [
    { name: 'static', late: true, updates: marking },
    { name: 'ready', style: 'plain', updates: marking },
    { name: 'ready-own', style: 'own' },
    { name: 'vald', updates: marking },
    { name: 'vald-whole' },
    { name: 'vald-script' },
    { name: 'react', style: 'plain', updates: marking },
    { name: 'tabulator', updates: marking },
    { name: 'vaadin', updates: marking },
  ],
  cards: [
    { name: 'static', late: true },
    { name: 'ready', style: 'plain' },
    { name: 'vald-whole' },
    { name: 'vald-script' },
    { name: 'react', style: 'plain' },
    { name: 'lit', style: 'plain' },
  ],
  'indicators-1000': indicators,
  'indicators-10000': indicators,
};
/** How many rows, of the kinds that are an indicator table. */
const rowsOf = (kind) => Number(kind.split('-')[1]);
const isWanted = (kind) => only.includes(kind.replace('indicators-', ''));
const kinds = Object.keys(candidates);
const indicatorKinds = kinds.filter(
  (kind) => rowsOf(kind) && (isWanted(kind) || only.includes('requests')),
);
const preparedKinds = kinds.filter((kind) => !rowsOf(kind) || indicatorKinds.includes(kind));

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
  const ours = buildOurs(values.built);
  for (const [name, code] of Object.entries(ours.files)) files.set(`/${name}`, code);
  files.set('/whole.js', readFileSync(`${here}page/whole.js`));
  files.set('/matrix/index.json', matrixIndex());
  files.set('/api/v1/index.json', cardsIndex());
  files.set('/vald-whole-matrix.html', wholePage('matrix', { rows: 52 }));
  files.set('/vald-whole-cards.html', wholePage('cards'));
  for (const kind of ['matrix', 'cards'])
    files.set(`/vald-script-${kind}.html`, wholePage('script'));
  for (const kind of indicatorKinds) {
    const { index, outcomes } = indicatorDocuments(rowsOf(kind));
    files.set(`/${kind}/index.json`, index);
    files.set(`/${kind}/programs/exempel-stor/outcomes.json`, outcomes);
    files.set(
      `/vald-whole-${kind}.html`,
      wholePage(kind, { element: 'indicators', rows: rowsOf(kind) }),
    );
  }
  await preparePages();

  const results = { rounds, started: new Date(), load: [before] };
  if (only.includes('sizes')) results.sizes = await measureSizes(ours);
  if (only.includes('requests')) results.requests = await measureRequests();
  if (only.includes('shift')) results.shift = await measureShifts();
  const wanted = kinds.filter(isWanted);
  if (wanted.length > 0) Object.assign(results, await measureAll(wanted));
  results.load.push(loadavg()[0]);

  const text = await report(results, await browser.version());
  console.log(text);
  if (isAll) writeFileSync(new URL(values.out, import.meta.url), text);
}

async function preparePages() {
  const open = (path, use) => withWholePage(browser, server.url + path, use);
  const taken = await capture(open, indicatorKinds);
  for (const kind of preparedKinds) {
    const { css, markup, own, data } = taken[kind];
    files.set(`/${kind}.json`, JSON.stringify(kind === 'matrix' ? { ...data, marked } : data));
    files.set(`/${kind}.html`, markup);
    if (own) files.set(`/${kind}-own.html`, own.markup);
    files.set(`/static-${kind}.html`, staticPage(kind, { css, markup }));
    for (const { name, style, late } of candidates[kind]) {
      if (['vald-whole', 'vald-script'].includes(name)) continue;
      const script = `/${await adapter(name, kind)}`;
      if (late) continue;
      const page =
        style === 'own'
          ? adapterPage(kind, script, own.css, `/${kind}-own.html`)
          : adapterPage(kind, script, style && css);
      files.set(`/${name}-${kind}.html`, page);
    }
  }
}

/** Bundles an adapter, once for the pages that have it in common. @returns its address */
async function adapter(name, kind) {
  const isTable = kind !== 'cards';
  const own = rowsOf(kind) ? 'vald-indicators' : 'vald-matrix';
  const file = name === 'vald' ? own : `${name.split('-')[0]}-${isTable ? 'table' : kind}`;
  const path = `${file}.js`;
  if (!files.has(`/${path}`))
    files.set(`/${path}`, await bundlePage(file, isTable ? 'table' : kind));
  return path;
}

async function measureSizes(ours) {
  const sum = (names) => {
    const list = names.map((name) => sizes(ours.files[name]));
    return Object.fromEntries(
      Object.keys(list[0]).map((unit) => [unit, list.reduce((all, one) => all + one[unit], 0)]),
    );
  };
  const all = {
    'the loader': sum(['vald-program.js']),
    'a page with the goals': sum(ours.pages['program-goals']),
    'a page with a card': sum(ours.pages['goal-card']),
    'a page with what a nämnd answers for': sum(ours.pages['namnd-responsibilities']),
    'a page with help': sum(ours.pages['help-contacts']),
    'a page with the matrix': sum(ours.pages['responsibility-matrix']),
    'a page with the indicator table': sum(ours.pages['indicator-table']),
    'English, beside any of them': sum(ours.pages.en),
  };
  for (const [name, entry] of [
    ['Lit alone', 'library-lit'],
    ['Tabulator, three modules and its CSS', 'tabulator-table'],
    ['Vaadin grid', 'vaadin-table'],
    ['React and one table', 'react-table'],
  ]) {
    all[name] = sizes(await bundleForSize(`./adapters/${entry}.js`));
  }
  return all;
}

/** What each page fetches, and after what. Every answer takes its time, so that steps can be told apart. */
async function measureRequests() {
  const gap = 400;
  for (const path of files.keys()) if (/\.js(on)?$/.test(path)) delays.set(path, gap);
  const steps = {};
  for (const [name, kind] of [
    ['20 cards', 'cards'],
    ['the matrix', 'matrix'],
    ['the indicator table', 'indicators-1000'],
  ]) {
    steps[name] = await requestSteps(browser, `${server.url}/vald-whole-${kind}.html`, gap);
  }
  delays.clear();
  return steps;
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
  for (const path of files.keys())
    if (/vald-program.*js$|index.json$/.test(path)) delays.set(path, 250);
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
      late: options.late && `${server.url}/static-${kind === 'cards' ? kind : 'table'}.js`,
      find: rowsOf(kind) ? lastRow : undefined,
    });
  await one(jobs[0]); // warms the browser
  for (let round = 1; round <= rounds; round++) {
    for (const job of shuffled(jobs)) {
      const { kind, name } = job;
      // A round of the largest takes as long as all others.
      if (rowsOf(kind) > 1000 && round % 3 !== 1) continue;
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
