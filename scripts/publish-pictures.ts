// The pictures of docs/publicera.md: each step of publicera.html, with a workbook in which made-up things were
// changed. Run as `npx tsx scripts/publish-pictures.ts` after a change of the page.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElementHandle } from 'puppeteer-core';
import { createServer } from 'vite';
import { launchChrome } from '../test/support/browsers.js';
import { changedBook, textAndOutcome } from '../test/support/workbooks.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs/publicera');
const work = mkdtempSync(join(tmpdir(), 'vald-pictures-'));
mkdirSync(folder, { recursive: true });

const server = await createServer({
  root: join(root, 'site'),
  configFile: join(root, 'vite.config.ts'),
  logLevel: 'error',
  server: { port: 0, host: '127.0.0.1' },
});
await server.listen();
const browser = await launchChrome();
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
  await page.setViewport({ width: 900, height: 900 });
  await page.goto(new URL('/publicera.html', server.resolvedUrls!.local[0]).href);
  await page.waitForSelector('#form:not([hidden])');
  const picture = async (name: string, selector: string): Promise<void> => {
    const part = (await page.$(selector))!;
    await part.screenshot({ path: join(folder, `${name}.webp`), type: 'webp', quality: 80 });
  };
  const choose = async (book: Buffer): Promise<void> => {
    const path = join(work, 'program.xlsx');
    writeFileSync(path, book);
    await page.$eval('#files', (input) => ((input as HTMLInputElement).value = ''));
    await page.$eval('#said', (part) => part.replaceChildren());
    await ((await page.$('#files')) as ElementHandle<HTMLInputElement>).uploadFile(path);
    await page.waitForFunction(() =>
      document.querySelector('#said')!.textContent!.startsWith('Klart'),
    );
  };
  await picture('1-arbetsboken', '[aria-labelledby=step-book]');
  await picture('2-valj', '[aria-labelledby=step-files]');
  await choose(
    await changedBook((edits) => {
      edits.set('Ansvar', { 'Gäller id': '2021-m1-i1' }, { Nämnd: 'exempelnamnden' });
      edits.set('Utfall', { Indikator: 'lan-m1-i1', Del: 'ak-8' }, { Läge: 'ungefär' });
    }),
  );
  await picture('3-ratta', '#found');
  await choose(await changedBook(textAndOutcome));
  await page.waitForFunction(() =>
    ['now', 'next'].every((id) =>
      document.querySelector(`#${id} > *`)?.shadowRoot?.querySelector('.list .text'),
    ),
  );
  await page.setViewport({ width: 1200, height: 900 });
  await picture('4-jamfor', '#see');
  await page.setViewport({ width: 900, height: 900 });
  await picture('5-hamta', '#get');
} finally {
  await browser.close();
  await server.close();
  rmSync(work, { recursive: true });
}
