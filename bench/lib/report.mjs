// RESULTS.md: medians, ratios, and what must be met.
import { cpus } from 'node:os';

const median = (list) => quantile(list, 0.5);
function quantile(list, share) {
  const sorted = [...list].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = Math.floor(at);
  return sorted[low] + (sorted[Math.ceil(at)] - sorted[low]) * (at - low);
}

const labels = {
  static: 'static HTML',
  ready: 'ready string, `innerHTML`',
  'ready-own': 'ready string of our own markup and CSS',
  vald: '**vald**, data handed to it',
  'vald-whole': '**vald**, the whole: own `src`, checks',
  'vald-script': 'the script of vald, no element',
  react: 'React',
  lit: 'Lit, templates only',
  tabulator: 'Tabulator',
  vaadin: 'Vaadin grid',
};
const measures = {
  paint: 'navigation → paint ms',
  cpu: 'CPU until painted ms',
  cpuWhole: 'CPU until the folded layers are written, too, ms',
  mount: 'mount + layout ms',
  mountPaint: 'mount + paint ms',
  nodes: 'DOM nodes',
  heap: 'heap MB',
  mark: 'mark a column, CPU ms',
  filter: 'filter, CPU ms',
  unfilter: 'unfilter, CPU ms',
  sort: 'sort, CPU ms',
  found: 'last row found',
};
const indicatorTargets = ([mount, filter, sort]) => [
  ['mountPaint', 'ready', ...mount],
  ['mount', 'ready'],
  ['cpu', 'static'],
  ['heap', 'static'],
  ['filter', 'static', ...filter],
  ['unfilter', 'static'],
  ['sort', 'static', ...sort],
];
/** Measure, against, must, aim: section 8 of the design. */
const targets = {
  matrix: [
    ['mount', 'ready', 1.1, 0.8],
    ['nodes', 'static', 1.25, 1.1],
    ['heap', 'static', 1.4, 1.2],
    ['mark', 'static', 1.2, 1],
    ['filter', 'static', 1, 0.9],
    ['sort', 'static', 1, 0.9],
  ],
  cards: [
    ['cpu', 'static', 1.4, 1.15],
    ['cpuWhole', 'static'],
    ['nodes', 'static', 1.6, 1.3],
    ['heap', 'static', 1.8, 1.4],
  ],
  'indicators-1000': indicatorTargets([
    [0.7, 0.55],
    [1, 0.8],
    [0.2, 0.15],
  ]),
  'indicators-10000': indicatorTargets([[0.3, 0.25], [], []]),
};
/** In kB of brotli: the loader, then what each page fetches but data. */
const sizeTargets = {
  'the loader': [3, 1.5],
  'a page with the goals': [29, 24],
  'a page with a card': [29, 24],
  'a page with what a nämnd answers for': [26, 20],
  'a page with help': [31, 24],
  'a page with the matrix': [35, 28],
  'a page with the indicator table': [42, 34],
  'English, beside any of them': [6.5],
};
const names = {
  matrix: 'matrix',
  cards: '20 elements',
  'indicators-1000': '1,000 × 8',
  'indicators-10000': '10,000 × 8',
};

const round = (value) =>
  value >= 1000 ? Math.round(value) : value >= 10 ? value.toFixed(0) : value.toFixed(1);
const line = (cells) => `| ${cells.join(' | ')} |`;
const table = (header, rows) =>
  [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');

const values = (samples, name, measure) =>
  (samples[name] ?? []).map((sample) => sample[measure]).filter((value) => value !== undefined);

/** The ratio of medians. */
const ratio = (samples, name, measure, against) =>
  median(values(samples, name, measure)) / median(values(samples, against, measure));

function samplesTable(samples) {
  const used = Object.keys(measures).filter((measure) =>
    Object.keys(samples).some((name) => values(samples, name, measure).length > 0),
  );
  const rows = Object.keys(labels)
    .filter((name) => samples[name])
    .map((name) => [
      labels[name],
      ...used.map((measure) => {
        const list = values(samples, name, measure);
        if (list.length === 0) return '–';
        if (measure === 'found') return list.every(Boolean) ? 'yes' : 'no';
        const against = measure.startsWith('mount') ? 'ready' : 'static';
        const spread = `(${round(quantile(list, 0.25))}–${round(quantile(list, 0.75))})`;
        const isCount = measure === 'nodes' || measure === 'heap';
        return `${round(median(list))} · ${ratio(samples, name, measure, against).toFixed(2)}${isCount ? '' : ` ${spread}`}`;
      }),
    ]);
  return table(['', ...used.map((measure) => measures[measure])], rows);
}

const bareHeap = (samples) =>
  `The heap of static HTML is that with the data and the code for its updates, as the others have them; of the page alone it is ${round(median(values(samples, 'static', 'bareHeap')))} MB.`;

const verdict = (value, must, aim) =>
  aim !== undefined && value <= aim ? 'met, and the aim' : value <= must ? 'met' : '**not met**';

function targetRows(results) {
  const rows = [];
  const add = (what, against, value, must, aim, unit = '×') =>
    rows.push([
      what,
      against,
      `${unit ? value.toFixed(2) : +value.toFixed(3)}${unit}`,
      must === undefined ? '–' : `${must}${unit}`,
      aim === undefined ? '–' : `${aim}${unit}`,
      must === undefined ? '' : verdict(value, must, aim),
    ]);
  if (results.sizes) {
    for (const [what, [must, aim]] of Object.entries(sizeTargets))
      add(`${what}, brotli`, '–', results.sizes[what].brotli / 1000, must, aim, ' kB');
  }
  for (const [kind, list] of Object.entries(targets)) {
    const samples = results[kind];
    if (!samples) continue;
    const ours = samples.vald ? 'vald' : 'vald-whole';
    for (const [measure, against, must, aim] of list) {
      const what = `${names[kind]}: ${measures[measure].replace(/,? (ms|MB)$/, '')}`;
      add(what, labels[against], ratio(samples, ours, measure, against), must, aim);
    }
  }
  for (const kind of ['indicators-1000', 'indicators-10000']) {
    if (!results[kind]) continue;
    const found = values(results[kind], 'vald', 'found');
    const what = `${names[kind]}: last row found by the browser's search`;
    if (found.length === 0) rows.push([what, '–', 'this browser has no search', 'yes', 'yes', '']);
    else if (found.every(Boolean)) rows.push([what, '–', 'yes', 'yes', 'yes', 'met, and the aim']);
    else rows.push([what, '–', 'no', 'yes', 'yes', '**not met**']);
  }
  for (const [what, steps] of Object.entries(results.requests ?? {})) {
    add(`${what}: steps in a row before content`, '–', steps.length, 2, 2, '');
  }
  for (const [what, shift] of Object.entries(results.shift ?? {})) {
    add(`layout shift: ${what}`, '–', shift, 0.05, 0, '');
  }
  return rows;
}

export async function report(results, browser) {
  const parts = [
    '# Results',
    `Written by \`npm run bench\` (\`node bench/run.mjs\`); not edited by hand. What is measured and how: [README.md](README.md).`,
    [
      `- ${results.started.toISOString().slice(0, 16).replace('T', ' ')} UTC, ${results.rounds} rounds, in random order, a new browser context for each page`,
      `- ${cpus().length} cores, ${process.platform} ${process.arch}, Node ${process.versions.node}, ${browser}; load ${results.load.map((one) => one.toFixed(1)).join(' at the start, ')} at the end${results.load[0] > 0.5 ? '. **Something else was running: no figure here is one**' : ''}`,
      '- Median · ratio (quartiles). Ratios are to static HTML; those of mount to the ready string. Times depend on the machine and on what else it does: read the ratios.',
    ].join('\n'),
    '## Targets',
    table(['measure', 'against', 'here', 'must', 'aim', ''], targetRows(results)),
  ];
  if (results.matrix) {
    const parse = median(values(results.matrix, 'vald', 'parse'));
    parts.push(
      '## Responsibility matrix',
      '50 nämnder and 2 groups by 100 activities under 10 goals: 52 × 110 cells. Grids build only the rows and columns in view.',
      samplesTable(results.matrix),
      `${bareHeap(results.matrix)} Checks and freezing of the documents, before "data handed to it" starts its clock: ${round(parse)} ms. They are in CPU until painted and in navigation → paint of both lines of ours.`,
    );
  }
  if (results.cards) {
    parts.push(
      '## 20 elements on a page',
      '20 goal cards with folded layers.',
      samplesTable(results.cards),
      `Ours write what is folded in idle time. In ${values(results.cards, 'vald-whole', 'early').filter(Boolean).length} of ${results.rounds} rounds an idle moment came before the first paint: some were then written before it, and are in CPU until painted. Heap and nodes are those of the whole.`,
    );
  }
  for (const [kind, rows] of [
    ['indicators-1000', '1,000'],
    ['indicators-10000', '10,000'],
  ]) {
    const samples = results[kind];
    if (!samples) continue;
    const parse = median(values(samples, 'vald', 'parse'));
    parts.push(
      `## Indicator table, ${rows} rows`,
      `Two periods, target, assessment, trend, spread, responsible, source and age: ${rows} × 8 cells and a header each. ${samples.vald.length} rounds. Static HTML and the ready string are a plain table, all of it laid out; grids build only the rows in view, so that a reader finds no others with Ctrl+F.`,
      samplesTable(samples),
      `${bareHeap(samples)} Checks of the programme, before "data handed to it" starts its clock: ${round(parse)} ms; those of the outcomes are in CPU until painted.`,
    );
  }
  if (results.requests) {
    parts.push(
      '## Requests',
      'What a page fetches for our elements before they show their content. What stands in one column is fetched in parallel, after what stands to the left of it.',
      table(
        ['', 'first', 'then', 'after that'],
        Object.entries(results.requests).map(([what, steps]) => [
          what,
          ...[0, 1, 2].map((at) => steps[at]?.map((path) => `\`${path}\``).join(', ') ?? '–'),
        ]),
      ),
    );
  }
  if (results.sizes) {
    const own = results.sizes['a page with a card'].brotli;
    parts.push(
      '## Size',
      table(
        ['', 'minified kB', 'gzip kB', 'brotli kB', 'to ours'],
        Object.entries(results.sizes).map(([name, { raw, gzip, brotli }]) => [
          name,
          ...[raw, gzip, brotli].map((bytes) => (bytes / 1000).toFixed(1)),
          `${(brotli / own).toFixed(2)}×`,
        ]),
      ),
    );
  }
  parts.push(
    '## Not measured',
    'Firefox, Safari and phones; slow networks and processors; scrolling; screen readers; memory outside the JavaScript heap.',
  );
  return `${parts.join('\n\n')}\n`;
}
