// Run by `npm run test:storybook`, which builds the catalogue: every story of the static build is opened as
// on any web server. It shows its element, asks for nothing that is not there, says nothing in the console,
// and axe finds nothing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import {
  open,
  root,
  serve,
  startBrowser,
  stopBrowser,
  type StaticServer,
} from '../embed/helpers.js';

const folder = join(root, 'storybook-static');
const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
  entries: Record<string, { id: string; type: 'story' | 'docs'; title: string; name: string }>;
};
const stories = Object.values(entries).filter(({ type }) => type === 'story');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Axe = (at: string, options: object) => Promise<AxeResults>;

/** What some stories show on purpose: answers that do not come. */
const isMeant = (story: string, said: string): boolean =>
  /^(Fault|Stale)$/.test(story) && said.startsWith('Failed to load resource');

describe('the built catalogue', () => {
  let server: StaticServer;
  before(async () => {
    server = await serve(folder, {});
    await startBrowser();
  });
  after(async () => {
    await stopBrowser();
    await server.close();
  });

  it('has the stories of every element', () => {
    assert.ok(stories.length > 150, String(stories.length));
    assert.equal(new Set(stories.map(({ title }) => title)).size, 11);
  });

  for (const { id, title, name } of stories)
    it(`${title}: ${name}`, async () => {
      const { page, faults, warnings } = await open(
        `${server.url}/iframe.html?id=${id}&viewMode=story`,
      );
      try {
        await page.waitForFunction(
          () => {
            const story = document.querySelector('#storybook-root')!;
            const isReady = document.body.classList.contains('sb-show-main');
            return isReady && [...story.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot?.querySelector('.root, dialog, button'));
          },
          { timeout: 10_000 },
        ); // prettier-ignore
        await page.waitForNetworkIdle({ idleTime: 100, timeout: 5000 });
        await page.evaluate(axe);
        const { violations } = await page.evaluate(async () => {
          const { axe: own } = globalThis as unknown as { axe: { run: Axe } };
          const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
          // The catalogue runs it too, and it runs once at a time.
          for (let left = 50; ; left--) {
            try {
              return await own.run('#storybook-root', { runOnly });
            } catch (error) {
              if (left === 0 || !String(error).includes('already running')) throw error;
              await new Promise((resolve) => setTimeout(resolve, 100));
            }
          }
        });
        assert.deepEqual(
          violations.map((one) => `${one.id}: ${one.nodes.map(({ target }) => String(target)).join()}`),
          [],
        ); // prettier-ignore
        assert.equal(await page.evaluate(() => document.documentElement.lang), 'sv');
        assert.deepEqual([...faults.filter((said) => !isMeant(name, said)), ...warnings], []);
      } finally {
        await page.close();
      }
    });
});
