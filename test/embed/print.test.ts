import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { largeCity } from '../fixtures/large-city.js';
import { html, open, pdfText, root, serve, stopBrowser } from './helpers.js';

after(stopBrowser);

describe('the matrix on paper', () => {
  it('has every row, opened, and its header on each sheet', async () => {
    const { program, organisation } = largeCity({ namnder: 6, activities: 100, seed: 42 });
    const json = (document: unknown) => JSON.stringify(document);
    const server = await serve(
      `${root}dist/cdn`,
      {
        '/': html(
          '<script src="/vald-program.iife.js"></script><vald-responsibility-matrix src="/programs/stad.json"></vald-responsibility-matrix>',
        ),
      },
      {},
      { '/programs/stad.json': json(program), '/organisation.json': json(organisation) },
    );
    try {
      const { page } = await open(server.url);
      await page.waitForFunction(() =>
        document.querySelector('vald-responsibility-matrix')?.shadowRoot?.querySelector('tbody tr'),
      );
      const { text, sheets } = await pdfText(await page.pdf({ format: 'A4', landscape: true }));
      const squeezed = text.replace(/[\s\u00ad\u2010-]+/g, '');
      for (const activity of program.activities as { text: string }[]) {
        assert.ok(
          squeezed.includes(activity.text.replace(/[\s\u00ad\u2010-]+/g, '')),
          activity.text,
        );
      }
      const withRows = sheets.filter((sheet) => /Aktivitet Exempel|Indikator Exempel/.test(sheet));
      assert.ok(withRows.length > 3, `${withRows.length} sheets`);
      const [first] = (organisation.namnder as { name: string }[]).map(({ name }) => name);
      const squeeze = (words: string) => words.replace(/[\s\u00ad\u2010-]+/g, '');
      for (const sheet of withRows) {
        assert.ok(squeeze(sheet).includes(squeeze(first!)), sheet.slice(0, 200));
      }
      assert.doesNotMatch(text, /Ladda ner CSV/);
      await page.close();
    } finally {
      await server.close();
    }
  });
});
