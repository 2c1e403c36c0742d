import assert from 'node:assert/strict';
import { rmSync, cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { version } from '../../src/version.js';
import { html, open, root, serve, stopBrowser, strictCsp } from './helpers.js';

const part = `vald-program-${version}.matrix.js`;
const matrix = '<vald-responsibility-matrix><a href="p.pdf">PDF</a></vald-responsibility-matrix>';
let folder: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'vald-parts-'));
  cpSync(join(root, 'dist/cdn'), folder, { recursive: true });
});
after(async () => {
  await stopBrowser();
  rmSync(folder, { recursive: true, force: true });
});

/** The text of the matrix, when it has what is looked for. */
const shows = (selector: string): boolean =>
  !!document.querySelector('vald-responsibility-matrix')?.shadowRoot?.querySelector(selector);

describe('the tables, in a file of their own', () => {
  for (const script of [
    '<script type="module" src="vald-program.js"></script>',
    '<script src="vald-program.iife.js"></script>',
  ]) {
    it(`fetched once, beside the data, under a strict CSP: ${script}`, async () => {
      const server = await serve(
        folder,
        { '/': html(`${script}${matrix}${matrix}`) },
        { 'content-security-policy': strictCsp },
      );
      try {
        const { page, faults } = await open(server.url);
        await page.waitForFunction(shows, {}, 'tbody tr');
        const asked = server.requests.filter((path) => path !== '/' && path !== '/favicon.ico');
        assert.deepEqual(asked.slice(1).sort(), ['/api/v1/index.json', `/${part}`]);
        assert.deepEqual(
          faults.filter((fault) => !fault.includes('404')),
          [],
        );
        await page.close();
      } finally {
        await server.close();
      }
    });
  }

  it('not there: the fallback stays, with words, and a button that tries again', async () => {
    const pages: Record<string, string> = {
      '/': html(`<script type="module" src="vald-program.js"></script>${matrix}`),
      [`/${part}`]: '<title>Finns inte</title>',
    };
    const server = await serve(folder, pages);
    try {
      const { page } = await open(server.url);
      await page.waitForFunction(shows, {}, '.notice button');
      const text = await page.evaluate(() => {
        const element = document.querySelector('vald-responsibility-matrix')!;
        return [
          element.shadowRoot!.querySelector('.notice')!.textContent,
          element.querySelector('a')!.getClientRects().length,
        ];
      });
      assert.match(
        String(text[0]),
        /Programmet kan inte visas\.\s*En del av skriptet kunde inte hämtas/,
      );
      assert.equal(text[1], 1);
      delete pages[`/${part}`];
      await page.evaluate(() =>
        document
          .querySelector('vald-responsibility-matrix')!
          .shadowRoot!.querySelector<HTMLButtonElement>('.notice button')!
          .click(),
      );
      await page.waitForFunction(shows, {}, 'tbody tr');
      await page.close();
    } finally {
      await server.close();
    }
  });
});
