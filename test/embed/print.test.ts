import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { getDocumentProxy } from 'unpdf';
import { largeCity, withOutcomes } from '../fixtures/large-city.js';
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

/** A page with the indicators of a made-up city, once its rows are there. */
async function openIndicators(
  size: Parameters<typeof largeCity>[0],
  attributes: string,
  periods = 4,
) {
  const made = withOutcomes(largeCity({ activities: 3, goals: 5, ...size }), { periods });
  const json = (document: unknown) => JSON.stringify(document);
  const server = await serve(
    `${root}dist/cdn`,
    {
      '/': html(
        `<script src="/vald-program.iife.js"></script><vald-indicator-table src="/programs/stad.json" ${attributes}></vald-indicator-table>`,
      ),
    },
    {},
    {
      '/programs/stad.json': json({
        ...made.program,
        links: { ...made.program.links, outcomes: 'outcomes.json' },
      }),
      '/programs/outcomes.json': json(made.outcomes),
      '/organisation.json': json(made.organisation),
    },
  );
  const { page } = await open(server.url);
  try {
    await page.waitForFunction(() => {
      const inside = document.querySelector('vald-indicator-table')?.shadowRoot;
      return (
        inside?.querySelector('td.latest:not(:empty)') && inside.querySelector('#take .actions')
      );
    });
  } catch (error) {
    await server.close();
    throw error;
  }
  return { ...made, server, page };
}

describe('the indicators on paper', () => {
  it('24 rows on 3 sheets, with every name, nothing but what is read, and the sources last', async () => {
    const { page, server, program } = await openIndicators(
      { namnder: 20, indicators: 12 },
      'namnd="exempel-sammanslagen"',
    );
    try {
      const rows = await page.evaluate(
        () =>
          document
            .querySelector('vald-indicator-table')!
            .shadowRoot!.querySelectorAll('tr[data-key]').length,
      );
      assert.equal(rows, 24);
      const { text, sheets } = await pdfText(await page.pdf({ format: 'A4' }));
      assert.ok(sheets.length <= 3, `${sheets.length} sheets`);
      const squeeze = (words: string) => words.replace(/[\s\u00ad\u2010-]+/g, '');
      for (const one of program.indicators as { text: string }[])
        assert.ok(squeeze(text).includes(squeeze(one.text)), one.text);
      assert.doesNotMatch(text, /Ladda ner CSV|Sök indikator|Diagram/);
      // The header of the table stands on each sheet, and is read last.
      assert.match(sheets.at(-1)!, /Källor 1\. Exempelkälla, påhittad för tester( Indikator .*)?$/);
    } finally {
      await page.close();
      await server.close();
    }
  });

  it('no word is broken without a hyphen, none lies outside the sheet, no column is under 14 mm', async () => {
    const { page, server } = await openIndicators(
      { namnder: 20, indicators: 12 },
      'namnd="exempel-sammanslagen"',
    );
    try {
      const pdf = await page.pdf({ format: 'A4' });
      const file = await getDocumentProxy(new Uint8Array(pdf));
      const words = new Set<string>();
      for (let number = 1; number <= file.numPages; number++) {
        const sheet = await file.getPage(number);
        const [left, bottom, right, top] = sheet.view as [number, number, number, number];
        const { items } = await sheet.getTextContent();
        for (const item of items) {
          if (!('str' in item) || !item.str.trim()) continue;
          words.add(item.str.trim());
          const [, , , , x, y] = item.transform as number[];
          assert.ok(x! >= left && x! + item.width <= right + 0.5, `${item.str} at ${x}`);
          assert.ok(y! >= bottom && y! <= top, `${item.str} at ${y}`);
        }
      }
      for (const word of ['Bedömning', 'Stadsdelar'])
        assert.ok(words.has(word), `${word} is whole`);
      // As wide as they are laid out on a sheet of A4 with margins of 10 mm.
      await page.setViewport({ width: Math.round((190 / 25.4) * 96), height: 1000 });
      await page.emulateMediaType('print');
      const widths = await page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        const inside = document.querySelector('vald-indicator-table')!.shadowRoot!;
        const all = [...inside.querySelectorAll('thead th')].map(
          (th) => (th.getBoundingClientRect().width / 96) * 25.4,
        );
        dispatchEvent(new Event('afterprint'));
        return all;
      });
      assert.ok(widths.length > 5, `${widths.length} columns`);
      for (const width of widths) assert.ok(width >= 14, `${width} mm`);
    } finally {
      await page.close();
      await server.close();
    }
  });

  it('ten thousand rows', { timeout: 400_000 }, async () => {
    const { page, server } = await openIndicators(
      { namnder: 100, indicators: 300 },
      'rows="namnder"',
      2,
    );
    try {
      const count = await page.evaluate(
        () =>
          document
            .querySelector('vald-indicator-table')!
            .shadowRoot!.querySelectorAll('tr[data-key]').length,
      );
      assert.ok(count > 9000, `${count} rows`);
      const { sheets } = await pdfText(await page.pdf({ format: 'A4', timeout: 300_000 }));
      assert.ok(sheets.length > 100, `${sheets.length} sheets`);
      const namnder = sheets.join(' ').match(/Exempelnämnd(,| \d)/g) ?? [];
      assert.ok(namnder.length > count * 0.9, `${namnder.length} of ${count}`);
    } finally {
      await page.close();
      await server.close();
    }
  });
});
