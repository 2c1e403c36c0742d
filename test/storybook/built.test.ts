// Run by `npm run test:storybook`, which builds the catalogue: every story of the static build is opened as
// on any web server. It shows its element, asks for nothing that is not there, says nothing in the console,
// and axe finds nothing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { open, root, serve, stopBrowser, type StaticServer } from '../embed/helpers.js';
import {
  calm,
  comparePictures,
  host,
  isWriting,
  newPage,
  pictureless,
  startPinned,
} from './pictures.js';

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

/** What is said in stories that are not ready at once. */
const saysAtLast: Record<string, string> = {
  Loading: ' hämtas.',
  Slow: 'Exempeldata',
  Stale: 'kan ha ändrats sedan dess',
};

/** Waits until a story shows what it is about. */
async function shown(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (words) => {
      const all = (node: Node): string =>
        node instanceof Element
          ? [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(all).join('')
          : (node.nodeValue ?? '');
      const story = document.querySelector('#storybook-root')!;
      const isReady = document.body.classList.contains('sb-show-main');
      const roots = [...story.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      return (
        isReady &&
        roots.some((one) => one.querySelector('.root, dialog, button')) &&
        (!words || all(story).includes(words)) &&
        // What comes late in the table.
        !roots.some((one) => one.querySelector('#take:empty'))
      );
    },
    { timeout: 10_000 },
    saysAtLast[name],
  );
  await page.waitForNetworkIdle({ idleTime: 100, timeout: 5000 });
  // Each document is two seconds late.
  if (name === 'Slow') await calm(page, 2500);
}

async function axeFaults(page: Page): Promise<string[]> {
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
  return violations.map(
    (one) => `${one.id}: ${one.nodes.map(({ target }) => String(target)).join()}`,
  );
}

describe('the built catalogue', { concurrency: 2 }, () => {
  let server: StaticServer;
  let pinned: Browser | undefined;
  before(async () => {
    server = await serve(folder, {});
    pinned = await startPinned(server.url);
    if (!pinned) console.warn('Without pictures: they are of a Chromium for Linux on x64.');
  });
  after(async () => {
    await pinned?.close();
    await stopBrowser();
    await server.close();
  });

  it('has the stories of every element', () => {
    assert.ok(stories.length > 150, String(stories.length));
    assert.equal(new Set(stories.map(({ title }) => title)).size, 11);
  });

  it('has pictures of these stories and of no others', () => {
    assert.deepEqual(pictureless(stories.map(({ id }) => id)), []);
  });

  for (const { id, title, name } of stories)
    it(`${title}: ${name}`, async () => {
      const address = `${pinned ? host : server.url}/iframe.html?id=${id}&viewMode=story`;
      const { page, faults, warnings } = await open(address, pinned && (await newPage(pinned)));
      try {
        await shown(page, name);
        if (!isWriting) assert.deepEqual(await axeFaults(page), []);
        assert.equal(await page.evaluate(() => document.documentElement.lang), 'sv');
        const changed = pinned ? await comparePictures(page, id) : [];
        assert.deepEqual([...faults.filter((said) => !isMeant(name, said)), ...warnings], []);
        assert.deepEqual(changed, [], 'Is it meant? npm run pictures');
      } finally {
        await page.close();
      }
    });
});
