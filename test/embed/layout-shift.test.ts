import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { elements } from './elements.js';
import { html, open, root, serve, stopBrowser } from './helpers.js';

const script = '<script type="module" src="/vald-program.js"></script>';
const below = `<h2>Mer på sidan</h2>${'<p>Text som står under komponenten.</p>'.repeat(20)}`;
const short =
  '<p>Stadens program mot våld. <a href="program.pdf">Programmet som PDF</a></p><p>Ring 112 vid akut fara.</p>';
const long = short + '<p>Ett mål i programmet, som står här så länge.</p>'.repeat(30);

interface Shift {
  /** The browser's sum of what moved. */
  shift: number;
  /** Height of the place before the script and with the element. */
  before: number;
  after: number;
}

/** How much a page has moved when an element has loaded over a network with some delay. */
async function shiftOf(tag: string, page: string, width = 1000): Promise<Shift> {
  const server = await serve(join(root, 'dist/cdn'), { '/page': page });
  const { page: tab } = await open('about:blank');
  try {
    await tab.setViewport({ width, height: 900 });
    const devtools = await tab.createCDPSession();
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 80,
      downloadThroughput: 2e6,
      uploadThroughput: 2e6,
    });
    const height = () =>
      tab.$eval(tag, ({ parentElement }) => parentElement!.getBoundingClientRect().height);
    await tab.setJavaScriptEnabled(false);
    await tab.goto(`${server.url}/page`);
    const before = await height();
    await tab.setJavaScriptEnabled(true);
    await tab.goto(`${server.url}/page`);
    await tab.waitForFunction(
      (name) => {
        const shadow = document.querySelector(name)?.shadowRoot;
        return shadow?.querySelector('.root') && !shadow.querySelector('.root > slot');
      },
      {},
      tag,
    );
    const shift = await tab.evaluate(async () => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      await new Promise((resolve) => setTimeout(resolve, 400));
      return sum;
    });
    return { shift, before, after: await height() };
  } finally {
    await tab.close();
    await server.close();
  }
}

const shift = async (tag: string, page: string): Promise<number> =>
  (await shiftOf(tag, page)).shift;

/** Pages with what `vald-program render` of the package writes into them. */
function rendered(pages: Record<string, string>): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'vald-shift-'));
  try {
    for (const [name, page] of Object.entries(pages)) writeFileSync(join(folder, name), page);
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        join(root, 'dist/npm/cli/main.js'),
        'render',
        ...Object.keys(pages),
        '--api',
        join(root, 'dist/cdn/api/v1'),
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    return Object.fromEntries(
      Object.keys(pages).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('what stands below an element moves at most 0.05 while it loads', () => {
  after(stopBrowser);

  for (const { tag, markup } of elements) {
    const holding = (fallback: string): string => markup.replace('></', `>${fallback}</`);

    it(`${tag}: last on the page`, async () => {
      assert.ok((await shift(tag, html(`<p>Före</p>${holding(short)}${script}`))) <= 0.05);
    });

    it(`${tag}: with a least height from the page`, async () => {
      const style = `<style>${tag} { display: block; min-block-size: 60rem }</style>`;
      assert.ok(
        (await shift(tag, html(`<p>Före</p>${holding(short)}${below}${script}`, style))) <= 0.05,
      );
    });
  }

  it('and the measure sees what moves when nothing keeps the space', async () => {
    const { tag, markup } = elements[0]!;
    const page = html(`<p>Före</p>${markup.replace('></', `>${short}</`)}${below}${script}`);
    assert.ok((await shift(tag, page)) > 0.05);
  });

  it('a fallback that fills the window keeps the space by itself', async () => {
    const { tag, markup } = elements[0]!;
    const page = html(`<p>Före</p>${markup.replace('></', `>${long}</`)}${below}${script}`);
    assert.ok((await shift(tag, page)) <= 0.05);
  });

  describe('with what vald-program render writes', () => {
    // As an intranet sets text: the reader's own font would be another on each machine.
    const look = `<style>body { margin: 0 1rem; font: 1rem/1.5 sans-serif } h2, h3, h4 { line-height: 1.25 }</style>`;
    // Of two indicators without a figure the controls are taller than the rows, and nothing that is in
    // the page can be as tall: there it moves less than below a line or two.
    const controlled = 'vald-indicator-table';
    const goals = ['m1', 'm2', 'm3', 'm4'].map(
      (goal) =>
        `<vald-goal-card goal="2021-${goal}" namnd="arbetsmarknadsnamnden"></vald-goal-card>`,
    );
    const many = [...goals, ...goals].join('\n');
    const columns =
      '#cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)) }';
    let pages: Record<string, string>;
    before(() => {
      pages = rendered({
        ...Object.fromEntries(
          elements.map(({ tag, markup }) => [
            `${tag}.html`,
            html(`<p>Före</p><div>${markup}</div>${below}${script}`, look),
          ]),
        ),
        'column.html': html(`<p>Före</p><div>${many}</div>${below}${script}`, look),
        'grid.html': html(
          `<p>Före</p><div id="cards">${many}</div>${below}${script}`,
          look.replace('</style>', `${columns}</style>`),
        ),
      });
    });

    // Those that come after the third are not laid out before they are near.
    for (const page of ['column', 'grid'])
      for (const width of [390, 1280])
        it(`eight goal cards in a ${page}, ${width} px wide`, async () => {
          const found = await shiftOf('vald-goal-card', pages[`${page}.html`]!, width);
          if (process.env.VALD_SHIFT) console.log(page, width, found);
          assert.ok(found.shift <= 0.05, JSON.stringify(found));
        });

    for (const { tag } of elements)
      for (const width of [390, 1280])
        it(`${tag}, ${width} px wide`, async () => {
          const found = await shiftOf(tag, pages[`${tag}.html`]!, width);
          if (process.env.VALD_SHIFT) console.log(tag, width, found, found.before / found.after);
          const { markup } = elements.find((one) => one.tag === tag)!;
          const line = markup.replace('></', `>${short}</`);
          const most =
            tag === controlled
              ? (
                  await shiftOf(
                    tag,
                    html(`<p>Före</p><div>${line}</div>${below}${script}`, look),
                    width,
                  )
                ).shift
              : 0.05;
          assert.ok(found.shift <= most, `${most} ${JSON.stringify(found)}`);
        });
  });
});
