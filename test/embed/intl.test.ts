import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { elements } from './elements.js';
import { html, open, root, serve, stopBrowser } from './helpers.js';

/** Asks the browser what languages are called in themselves. */
const asking = 'vald-help-contacts';

declare global {
  interface Window {
    made: string[];
  }
}

/* The first formatter of `Intl` takes a browser longer than most elements do: see docs/performance.md. */
describe('what is seen first is said without Intl, in Swedish', () => {
  after(stopBrowser);

  for (const { tag, markup } of elements.filter((one) => one.tag !== asking))
    it(tag, async () => {
      const script = '<script type="module" src="/vald-program.js"></script>';
      const server = await serve(join(root, 'dist/cdn'), { '/page': html(markup + script) });
      const { page } = await open('about:blank');
      try {
        await page.evaluateOnNewDocument(() => {
          window.made = [];
          const makers = Intl as unknown as Record<string, new (...list: unknown[]) => object>;
          for (const name of ['NumberFormat', 'DateTimeFormat', 'Collator', 'ListFormat'])
            makers[name] = new Proxy(makers[name]!, {
              construct(maker, list: unknown[]) {
                window.made.push(`${name} ${JSON.stringify(list)}`);
                return new maker(...list);
              },
            });
        });
        await page.goto(`${server.url}/page`);
        await page.waitForFunction(
          (name) => {
            const shadow = document.querySelector(name)?.shadowRoot;
            return shadow?.querySelector('.root :is(h2, table)') && !shadow.querySelector('slot');
          },
          {},
          tag,
        );
        assert.deepEqual(await page.evaluate(() => window.made), []);
        // The measure sees one that is made.
        await page.evaluate(() => new Intl.Collator('sv'));
        assert.equal((await page.evaluate(() => window.made)).length, 1);
      } finally {
        await page.close();
        await server.close();
      }
    });
});
