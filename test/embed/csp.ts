import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { elements } from './elements.js';
import {
  html,
  noFirefox,
  open,
  root,
  serve,
  startFirefox,
  stopBrowser,
  strictCsp,
} from './helpers.js';

const moduleTag = '<script type="module" src="/vald-program.js"></script>';
const plainTag = '<script src="/vald-program.iife.js"></script>';

/** Every element, with some more attributes. */
const all = (attributes = ''): string =>
  elements.map(({ markup }) => markup.replace('>', ` ${attributes}>Reserv`)).join('');

const api = '/fault/files/csp/index.json';
const pages: Record<string, string> = {
  'content, as a module': html(moduleTag + all()),
  'content, as a plain script': html(plainTag + all()),
  'in English': html(moduleTag + all('lang="en"')),
  'with every option': html(moduleTag + all('expanded checks layout="list" rows="namnder"')),
  'inside a scope': html(
    `${moduleTag}<vald-program namnd="arbetsmarknadsnamnden">${all()}</vald-program>`,
  ),
  'another programme': html(moduleTag + all('program="stockholm-2017-2020"')),
  'made-up data': html(moduleTag + all('src="/fault/fixture-files/csp/index.json"')),
  'not found': html(moduleTag + all('src="/nope.json"')),
  'a log-in page': html(moduleTag + all('src="/fault/login"')),
  'an unknown nämnd': html(moduleTag + all().replaceAll('arbetsmarknadsnamnden', 'finns-inte')),
  'an unknown programme': html(moduleTag + all('program="finns-inte"')),
  'hostile strings': html(
    `${moduleTag}<vald-program-goals src="/fault/doc?doc=programs/stockholm-2021-2025.json&mutate=hostile-strings"></vald-program-goals>`,
  ),
};
const policy = `${strictCsp}; report-uri /csp-report`;

/** Opens a page under the policy, does something on it, and fails when anything was reported. */
async function quiet(
  page: string,
  use: (page: Page, url: string) => Promise<void> = async () => undefined,
): Promise<void> {
  const server = await serve(
    join(root, 'dist/cdn'),
    { '/page': page },
    { 'content-security-policy': policy },
  );
  const { page: tab, faults } = await open(`${server.url}/page`);
  try {
    await tab.waitForFunction(
      (tags) =>
        tags
          .map((tag) => document.querySelector(tag))
          .filter((element) => element !== null)
          .every(({ shadowRoot }) => shadowRoot?.querySelector('.root > :not(slot)')),
      { timeout: 10_000 },
      elements.map(({ tag }) => tag),
    );
    await use(tab, server.url);
    // Reports come when the browser has time for them.
    await new Promise((resolve) => setTimeout(resolve, 200));
    const reported = faults.filter((fault) => /CSP|Content.Security|Trusted/i.test(fault));
    assert.deepEqual(reported, []);
    assert.ok(!server.requests.includes('/csp-report'));
  } finally {
    await tab.close();
    await server.close();
  }
}

const reloadAll = (page: Page): Promise<void> =>
  page.evaluate(
    (tags) => {
      for (const tag of tags)
        (document.querySelector(tag) as unknown as { reload(): void }).reload();
    },
    elements.map(({ tag }) => tag),
  );

/** Uses every control that an element shows. */
const useControls = (page: Page): Promise<number> =>
  page.evaluate(
    async (tags) => {
      let used = 0;
      for (const tag of tags) {
        const root = document.querySelector(tag)!.shadowRoot!;
        for (const details of root.querySelectorAll('details')) details.open = true;
        for (const input of root.querySelectorAll('input')) {
          if (input.type === 'checkbox') input.click();
          else {
            input.value = 'våld';
            input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          }
          used++;
        }
        for (const select of root.querySelectorAll('select')) {
          select.selectedIndex = select.options.length - 1;
          select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
          used++;
        }
        await new Promise((resolve) => setTimeout(resolve, 300));
        for (const button of root.querySelectorAll('button')) {
          if (!button.closest('.actions') || button.matches(':first-child')) button.click();
          used++;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return used;
    },
    elements.map(({ tag }) => tag),
  );

/** Every element in every state, under the strict policy. */
export function strictPolicy(engine: 'Chromium' | 'Firefox'): void {
  const skip = engine === 'Firefox' && noFirefox();
  describe(
    `a strict policy with Trusted Types, in ${engine}: nothing is reported`,
    { skip },
    () => {
      before(async () => {
        if (engine === 'Firefox') await startFirefox();
      });
      after(stopBrowser);

      it('and something is, where a page does what the policy forbids', () =>
        assert.rejects(quiet(html('<p style="color: red">Röd</p>'))));

      for (const [name, page] of Object.entries(pages)) it(name, () => quiet(page));

      it('a slow load', () =>
        quiet(html(moduleTag + all('src="/fault/hang"')), async (page) => {
          await page.waitForFunction(() =>
            document
              .querySelector('vald-program-goals')!
              .shadowRoot!.querySelector('.status')!
              .textContent!.trim(),
          );
        }));

      it('out of date', () =>
        quiet(html(moduleTag + all(`src="${api}"`)), async (page, url) => {
          await fetch(`${url}/fault/files-set?key=csp&path=index.json&fault=status&code=404`);
          try {
            await reloadAll(page);
            await page.waitForFunction(() =>
              document.querySelector('vald-program-goals')!.shadowRoot!.querySelector('.stale'),
            );
          } finally {
            await fetch(`${url}/fault/files-set?key=csp&path=index.json`);
          }
        }));

      it('every control used', () =>
        quiet(html(moduleTag + all()), async (page) => {
          assert.ok((await useControls(page)) > 20);
        }));

      it('in a narrow window, where the matrix is lists', () =>
        quiet(html(moduleTag + all()), async (page) => {
          await page.setViewport({ width: 320, height: 800 });
          await page.waitForFunction(() =>
            document
              .querySelector('vald-responsibility-matrix')!
              .shadowRoot!.querySelector('.owners'),
          );
        }));

      it('printed', () =>
        quiet(html(moduleTag + all()), async (page) => {
          await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
          await page.pdf();
        }));

      it('moved, taken out and put in again', () =>
        quiet(html(`${moduleTag}${all()}<section></section>`), async (page) => {
          await page.evaluate(async () => {
            const section = document.querySelector('section')!;
            for (const element of document.querySelectorAll('body > :not(section, script)')) {
              section.append(element);
              element.remove();
              await new Promise((resolve) => setTimeout(resolve, 20));
              section.prepend(element);
            }
          });
        }));
    },
  );
}
