import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { version } from '../../src/version.js';
import { copyOfCdn, html, open, serve, strictCsp } from './helpers.js';

const part = `vald-program-${version}.matrix.js`;
const matrix = '<vald-responsibility-matrix><a href="p.pdf">PDF</a></vald-responsibility-matrix>';
const folder = copyOfCdn();

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
        folder.path,
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
    const server = await serve(folder.path, pages);
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

describe("today's opening hours, in a file of their own", () => {
  /** The shipped contacts, as a city has them when a person has checked them all today. */
  const checked = () => {
    const document = JSON.parse(
      readFileSync(join(folder.path, 'api/v1/contacts.json'), 'utf8'),
    ) as {
      contacts: { verifiedOn?: string; validUntil?: string }[];
    };
    for (const contact of document.contacts) {
      contact.verifiedOn = new Date().toISOString().slice(0, 10);
      delete contact.validUntil;
    }
    return { '/api/v1/contacts.json': JSON.stringify(document) };
  };
  const page = html(
    '<script type="module" src="vald-program.js"></script><vald-help-contacts audience="victim"></vald-help-contacts>',
  );
  const text = () => document.querySelector('vald-help-contacts')!.shadowRoot!.textContent ?? '';

  it('come with the first contact that is checked, and are not asked for before', async () => {
    const server = await serve(folder.path, { '/': page }, {}, checked());
    try {
      const { page: tab } = await open(server.url);
      await tab.waitForFunction(() =>
        document.querySelector('vald-help-contacts')?.shadowRoot?.querySelector('.hours.always'),
      );
      assert.match(await tab.evaluate(text), /Öppet nu, dygnet runt/);
      assert.equal(server.requests.filter((path) => path.endsWith('.hours.js')).length, 1);
      await tab.close();
    } finally {
      await server.close();
    }
    const shipped = await serve(folder.path, { '/': page });
    try {
      const { page: tab } = await open(shipped.url);
      await tab.waitForFunction(
        () =>
          document.querySelector('vald-help-contacts')!.shadowRoot!.querySelectorAll('li.contact')
            .length > 5,
      );
      assert.deepEqual(
        shipped.requests.filter((path) => path.endsWith('.hours.js')),
        [],
      );
      await tab.close();
    } finally {
      await shipped.close();
    }
  });

  it('not there: the contacts are, with their ordinary hours, and nothing says that they are open now', async () => {
    const missing = { [`/vald-program-${version}.hours.js`]: '<title>Finns inte</title>' };
    const server = await serve(folder.path, { '/': page, ...missing }, {}, checked());
    try {
      const { page: tab } = await open(server.url);
      await tab.waitForFunction(
        () =>
          document.querySelector('vald-help-contacts')!.shadowRoot!.querySelectorAll('li.contact')
            .length > 5,
      );
      const shown = await tab.evaluate(text);
      assert.doesNotMatch(shown, /Öppet nu/);
      assert.match(shown, /Öppet dygnet runt/);
      await tab.close();
    } finally {
      await server.close();
    }
  });
});
