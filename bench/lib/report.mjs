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
};
/** Section 8 of the design: measure, against, must, aim. */
const targets = {
  matrix: [
    ['mount', 'ready', 1.25, 1],
    ['nodes', 'static', 1.3, 1.2],
    ['heap', 'static', 1.3, 1.1],
    ['mark', 'static', 1.3, 1],
    ['filter', 'static', 1.3, 0.9],
    ['sort', 'static', 1.2, 0.9],
  ],
  cards: [
    ['cpu', 'static', 1.3, 1.15],
    ['cpuWhole', 'static'],
    ['heap', 'static', 1.4, 1.15],
  ],
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
  value <= aim ? 'met, and the aim' : value <= must ? 'met' : '**not met**';

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
    const { brotli } = results.sizes['vald-program.js, everything in it'];
    add('single file, brotli', '–', brotli / 1000, 32, 22, ' kB');
  }
  for (const [kind, list] of Object.entries(targets)) {
    const samples = results[kind];
    if (!samples) continue;
    const ours = samples.vald ? 'vald' : 'vald-whole';
    for (const [measure, against, must, aim] of list) {
      const what = `${kind === 'cards' ? '20 elements' : 'matrix'}: ${measures[measure].replace(/,? (ms|MB)$/, '')}`;
      add(what, labels[against], ratio(samples, ours, measure, against), must, aim);
    }
  }
  if (results.cards) {
    const requests = Math.max(...values(results.cards, 'vald-whole', 'requests'));
    // The page itself and the script of the bench are not ours.
    add('20 elements: script and data requests', '–', requests - 2, 2, 2, '');
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
      `- ${cpus().length} cores, ${process.platform} ${process.arch}, Node ${process.versions.node}, ${browser}; load ${results.load.map((one) => one.toFixed(1)).join(' at the start, ')} at the end`,
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
      `Ours write what is folded in idle time. In ${values(results.cards, 'vald-whole', 'early').filter(Boolean).length} of ${results.rounds} rounds an idle moment came before the data did: some layers were then written before the first paint, and are in CPU until painted. Heap and nodes are those of the whole.`,
    );
  }
  if (results.sizes) {
    const own = results.sizes['vald-program.js, everything in it'].brotli;
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
