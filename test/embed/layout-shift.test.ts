import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { elements } from './elements.js';
import { html, open, root, serve, stopBrowser } from './helpers.js';

const script = '<script type="module" src="/vald-program.js"></script>';
const below = `<h2>Mer på sidan</h2>${'<p>Text som står under komponenten.</p>'.repeat(20)}`;
const short =
  '<p>Stadens program mot våld. <a href="program.pdf">Programmet som PDF</a></p><p>Ring 112 vid akut fara.</p>';
const long = short + '<p>Ett mål i programmet, som står här så länge.</p>'.repeat(30);

/** How much a page of 1000 × 900 has moved when an element has loaded over a network with some delay. */
async function shift(tag: string, page: string): Promise<number> {
  const server = await serve(join(root, 'dist/cdn'), { '/page': page });
  const { page: tab } = await open('about:blank');
  try {
    await tab.setViewport({ width: 1000, height: 900 });
    const devtools = await tab.createCDPSession();
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 80,
      downloadThroughput: 2e6,
      uploadThroughput: 2e6,
    });
    await tab.goto(`${server.url}/page`);
    await tab.waitForFunction(
      (name) => {
        const shadow = document.querySelector(name)?.shadowRoot;
        return shadow?.querySelector('.root') && !shadow.querySelector('.root > slot');
      },
      {},
      tag,
    );
    return await tab.evaluate(async () => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      await new Promise((resolve) => setTimeout(resolve, 400));
      return sum;
    });
  } finally {
    await tab.close();
    await server.close();
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
});
