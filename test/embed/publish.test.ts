import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import type { ElementHandle, Page, WebWorker } from 'puppeteer-core';
import { eventually } from '../support/node.js';
import { changedBook, shippedBook, textAndOutcome, type Edits } from '../support/workbooks.js';
import {
  axeFaults,
  copyOfCdn,
  open,
  root,
  serve,
  startBrowser,
  strictCsp,
  type StaticServer,
} from './helpers.js';

/* publicera.html, from the built folder as a city hosts it. */

const folder = copyOfCdn();
const policy = strictCsp.replace('lit-html', 'lit-html vald-publicera');
let work: string;
let server: StaticServer;

const serveWith = (csp: string): Promise<StaticServer> =>
  serve(
    folder.path,
    { '/publicera.html': readFileSync(join(folder.path, 'publicera.html'), 'utf8') },
    { 'content-security-policy': csp },
  );

before(async () => {
  work = mkdtempSync(join(tmpdir(), 'vald-publish-'));
  server = await serveWith(policy);
});
after(async () => {
  await server?.close();
  rmSync(work, { recursive: true, force: true });
});

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(work, name);
  writeFileSync(path, content);
  return path;
};

/** What the page asks the network for, and whether anything goes along. */
interface Sent {
  method: string;
  url: string;
  body: boolean;
}

async function openPage(url = server.url) {
  const { page, faults } = await open(`${url}/publicera.html`);
  const sent: Sent[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:'))
      sent.push({ method: request.method(), url: request.url(), body: request.hasPostData() });
  });
  await page.waitForSelector('#form:not([hidden])');
  return { page, faults, sent };
}

const said = (page: Page): Promise<string> => page.$eval('#said', (part) => part.textContent!);
const untilSaid = (page: Page, words: RegExp): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => new RegExp(wanted).test(document.querySelector('#said')!.textContent!),
    { timeout: 30_000 },
    words.source,
  );
async function choose(page: Page, ...paths: string[]): Promise<void> {
  await page.$eval('#said', (part) => part.replaceChildren());
  const [chooser] = await Promise.all([page.waitForFileChooser(), page.click('label[for=files]')]);
  await chooser.accept(paths);
}
async function chooseAndWait(page: Page, ...paths: string[]): Promise<void> {
  await choose(page, ...paths);
  await untilSaid(page, /^Klart/);
}
const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (part) => (part as HTMLElement).innerText.replace(/\s+/g, ' '));
const isShown = async (page: Page, selector: string): Promise<boolean> =>
  (await page.$(selector))!.isVisible();

/** The content of the element on a side, once it is there. */
const sideOf = async (page: Page, side: 'now' | 'next', words: string): Promise<string> => {
  const handle = await page.waitForFunction(
    (id, wanted) => {
      const shadow = document.querySelector(`#${id} > *`)?.shadowRoot;
      const text = shadow?.querySelector('.root')?.textContent?.replace(/\s+/g, ' ');
      return text?.includes(wanted) && text;
    },
    { timeout: 15_000 },
    side,
    words,
  );
  return handle.jsonValue() as Promise<string>;
};

/** Files that are put in the field, without the focus being moved there. */
async function put(page: Page, path: string): Promise<void> {
  await page.$eval('#said', (part) => part.replaceChildren());
  const input = (await page.$('#files')) as ElementHandle<HTMLInputElement>;
  // The same file again is none that has changed.
  await input.evaluate((field) => (field.value = ''));
  await input.uploadFile(path);
}

/** Files and folders that are let go of over the page. */
async function drop(page: Page, ...paths: string[]): Promise<void> {
  const session = await page.createCDPSession();
  await page.$eval('#said', (part) => part.replaceChildren());
  await page.$eval('#drop', (box) => box.scrollIntoView({ block: 'center' }));
  const box = (await (await page.$('#drop'))!.boundingBox())!;
  const at = { x: box.x + 40, y: box.y + 10 };
  const data = { items: [], files: paths, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  await session.detach();
}

/** Everything that is said from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard = ((globalThis as unknown as { heard: string[] }).heard = []) as string[];
    const said = document.querySelector('#said')!;
    new MutationObserver(() => heard.push(said.textContent!)).observe(said, { childList: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

/** A question for what is published that waits for its answer. */
interface Held {
  /** As the server answers, or with a status. */
  answer: (status?: number) => void;
  /** Until nobody waits for it any more. */
  untilLeft: () => Promise<void>;
}

/** The server, but for that a test answers each question for the index. */
async function holdPublished() {
  const held: Held[] = [];
  const holding = createServer((request, response) => {
    const pass = (): void => {
      get(server.url + request.url!, (found) => {
        response.writeHead(found.statusCode!, found.headers);
        found.pipe(response);
      });
    };
    if (request.url === '/api/v1/index.json')
      held.push({
        answer: (status) => (status ? response.writeHead(status).end() : pass()),
        untilLeft: () => eventually(() => assert.ok(response.destroyed, 'it is waited for')),
      });
    else pass();
  });
  await once(holding.listen(0, '127.0.0.1'), 'listening');
  // A test that fails before it closes this does not hang.
  holding.unref();
  return {
    url: `http://127.0.0.1:${(holding.address() as AddressInfo).port}`,
    next: async (): Promise<Held> => {
      await eventually(() => assert.ok(held.length > 0, 'nothing is asked for'));
      return held.shift()!;
    },
    close: () => {
      holding.closeAllConnections();
      holding.close();
    },
  };
}

/** What the zip on the page holds. */
const zipOf = async (page: Page): Promise<Record<string, Uint8Array>> =>
  unzipSync(await downloadOf(() => page.click('#zip'), 'api-v1.zip'));

/** A file that a press brings to the folder of downloads. */
async function downloadOf(press: () => Promise<unknown>, name: string) {
  const downloads = mkdtempSync(join(work, 'downloads-'));
  const session = await (await startBrowser()).target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
    eventsEnabled: true,
  });
  const done = new Promise<void>((resolve, reject) => {
    setTimeout(() => reject(new Error(`${name} does not come`)), 20_000).unref();
    session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve());
  });
  await press();
  await done;
  await session.detach();
  return new Uint8Array(readFileSync(join(downloads, name)));
}

/** What the command builds of a workbook, by name: the same sources, published before. */
function builtByCommand(book: string): Map<string, Buffer> {
  const out = join(mkdtempSync(join(work, 'out-')), 'v1');
  const before = join(folder.path, 'api/v1');
  execFileSync(
    process.execPath,
    [join(root, 'dist/npm/cli/main.js'), 'build', book, '--out', out, '--before', before],
    { stdio: 'pipe' },
  );
  return new Map(
    (readdirSync(out, { recursive: true }) as string[])
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, readFileSync(join(out, name))]),
  );
}

/** Presses Tab until the focus is on what the selector names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  assert.fail(`no way to ${selector} with the Tab key`);
}

const faulty = (edits: Edits): void => {
  edits.set('Ansvar', { 'Gäller id': '2021-m1-i1' }, { Nämnd: 'exempelnamnden' });
  edits.set('Utfall', { Indikator: 'lan-m1-i1', Del: 'ak-8' }, { Läge: 'ungefär' });
};

describe('publicera.html', () => {
  it('the shipped workbook: nothing to mend, the same on both sides, and the zip that the command builds', async () => {
    const { page, faults, sent } = await openPage();
    const first = server.requests.length;
    const early = sent.filter(({ url }) => /worker|xlsx|import/.test(url));
    assert.deepEqual(early, [], 'what reads a workbook is fetched when there is one');
    const book = file('stockholm.xlsx', shippedBook());
    await chooseAndWait(page, book);
    assert.doesNotMatch(await said(page), /fel/);
    assert.match(await textOf(page, '#changes'), /Inga ändringar som läsaren märker/);
    await sideOf(page, 'now', 'Stadens verksamheter');
    // What comes late comes to each side in its own time.
    await page.waitForFunction(() => {
      const [now, next] = ['now', 'next'].map(
        (id) =>
          document.querySelector(`#${id} > *`)!.shadowRoot!.querySelector('.root')!.textContent,
      );
      return now!.includes('Indikatorer') && now === next;
    });
    const built = builtByCommand(book);
    const zip = await zipOf(page);
    assert.deepEqual(Object.keys(zip).sort(), [...built.keys()].sort());
    for (const [name, bytes] of built) assert.ok(bytes.equals(zip[name]!), name);
    // What went over the network: our own files, asked for, with nothing along.
    assert.ok(sent.length > 10);
    for (const { method, url, body } of sent) {
      assert.deepEqual([method, body], ['GET', false], url);
      assert.ok(url.startsWith(`${server.url}/`), url);
      assert.equal(new URL(url).search, '', url);
      assert.ok(
        !url.includes('forhandsvisning'),
        'what is not published has no address on the net',
      );
    }
    const paths = server.requests.slice(first);
    assert.ok(paths.some((path) => /\/assets\/xlsx-/.test(path)));
    for (const path of paths)
      assert.match(path, /^\/(api\/v1|assets|chunks)\/[\w/.-]+\.(js|json|css)$/);
    assert.deepEqual(
      await page.evaluate(async () => [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        location.search + location.hash,
      ]),
      ['', 0, 0, 0, ''],
    );
    assert.deepEqual(faults, []);
    // The watch sees what is sent.
    await page.evaluate(() => fetch('/x', { method: 'POST', body: 'x' }).catch(() => undefined));
    assert.deepEqual(sent.at(-1), { method: 'POST', url: `${server.url}/x`, body: true });
    await page.close();
  });

  it('a changed text and a corrected figure are listed, and shown beside what is published', async () => {
    const { page, faults } = await openPage();
    const book = file('andrad.xlsx', await changedBook(textAndOutcome));
    await chooseAndWait(page, book);
    const changes = await textOf(page, '#changes');
    assert.match(changes, /3 ändringar/);
    assert.match(changes, /Mål \(1\)/);
    assert.match(changes, /Utfall \(1\).*Värde borttaget: 5,8 → tillagt: 6,1/);
    assert.match(
      await page.$eval('#changes', (part) =>
        [...part.querySelectorAll('ins')].map((one) => one.textContent).join('|'),
      ),
      /tillagt: .*Exempeldata/,
    );
    await page.select('#program', 'stockholm-2021-2025');
    assert.match(await sideOf(page, 'next', 'arbetar med Exempeldata'), /Mål 1/);
    const now = await sideOf(page, 'now', 'arbetar våldsförebyggande');
    assert.ok(!now.includes('Exempeldata'));
    // The figure, in the table of another programme.
    await page.select('#element', 'indicator-table');
    await page.select('#program', 'stockholms-lan-2020-2026');
    await sideOf(page, 'next', '6,1');
    assert.ok(!(await sideOf(page, 'now', '5,8')).includes('6,1'));
    // What has no programme does not ask for one.
    await page.select('#element', 'help-contacts');
    await sideOf(page, 'next', '112');
    assert.equal(await isShown(page, '#program-field'), false);
    const built = builtByCommand(book);
    const zip = await zipOf(page);
    for (const [name, bytes] of built) assert.ok(bytes.equals(zip[name]!), name);
    assert.equal(JSON.parse(built.get('changes.json')!.toString()).changes.length, 3);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('faults: sheet, row and column, and nothing to publish until they are mended', async () => {
    const { page, faults } = await openPage();
    await chooseAndWait(page, file('bok.xlsx', shippedBook()));
    assert.ok(await isShown(page, '#get'));
    let row = 0;
    const bytes = await changedBook((edits) => {
      faulty(edits);
      row = edits.set('Ansvar', { 'Gäller id': '2021-m1-i1' }, {});
    });
    await chooseAndWait(page, file('bok.xlsx', bytes));
    const findings = await textOf(page, '#findings');
    assert.match(findings, new RegExp(`bladet Ansvar, rad ${row}, kolumn D \\(Nämnd\\)`));
    assert.match(findings, /bladet Utfall, rad \d+, kolumn H \(Läge\)/);
    assert.match(findings, /Inget kan publiceras förrän felen är rättade/);
    assert.match(await said(page), /2 fel.*Felen står i steg 3/);
    assert.equal(await isShown(page, '#get'), false, 'the zip of before is not offered as this');
    assert.equal(await isShown(page, '#see'), false);
    assert.equal(await page.evaluate(() => document.activeElement!.id), 'step-found');
    assert.deepEqual(await axeFaults(page), []);
    // Mended, under the same name.
    await chooseAndWait(page, file('bok.xlsx', shippedBook()));
    assert.ok(await isShown(page, '#get'));
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('five hundred faults stay readable', async () => {
    const { page } = await openPage();
    const bytes = await changedBook((edits) =>
      edits.add(
        'Utfall',
        ...Array.from({ length: 500 }, (_, at) => ({
          Program: 'stockholms-lan-2020-2026', Indikator: 'lan-m1-i1', Period: String(1500 + at), Kön: 'alla', Värde: at, Läge: 'värde', Bedömning: 'Exempeldata', Källor: 'ok-mal-1',
        })),
      ),
    ); // prettier-ignore
    await chooseAndWait(page, file('manga.xlsx', bytes));
    const [, count] = /(\d+) fel/.exec(await said(page))!;
    assert.ok(Number(count) >= 500);
    const groups = await page.$$eval('#findings .error > li', (items) => items.length);
    assert.ok(groups <= 3, String(groups));
    await page.click('#findings .error summary');
    await page.waitForSelector('#findings .error ol > li');
    assert.equal(await page.$$eval('#findings .error ol > li', (items) => items.length), 200);
    assert.match(await textOf(page, '#findings .error'), /Och \d{3} till/);
    await page.close();
  });

  it('the files of another system, with a map', async () => {
    const { page, faults } = await openPage();
    const table = file('export.csv', 'Nyckeltal;Grupp;År;Utfall\nExempel;ak-8;2024;7,5\n');
    const map = file(
      'karta.yaml',
      `tables:
  - sheet: Utfall
    columns: { Indikator: Nyckeltal, Del: Grupp, Period: År, Värde: Utfall }
    values: { Indikator: { Exempel: lan-m1-i1 } }
    constants: { Program: stockholms-lan-2020-2026, Kön: alla, Läge: värde, Källor: 'ok-mal-1: Exempeldata' }
`,
    );
    await chooseAndWait(page, table, map);
    assert.match(await textOf(page, '#changes'), /1 ändring Utfall \(1\) Nytt/);
    // And once more, over what has been read in.
    await page.click('#export summary');
    await page.click('[name=over][value=built]');
    file('export.csv', 'Nyckeltal;Grupp;År;Utfall\nExempel;gy-2;2024;8,5\n');
    await chooseAndWait(page, table, map);
    assert.match(await textOf(page, '#changes'), /2 ändringar Utfall \(2\)/);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('a folder, chosen and dropped, and a file that is dropped', async () => {
    const { page, faults } = await openPage();
    const published = join(folder.path, 'api/v1');
    const input = (await page.$('#folder')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(published);
    await untilSaid(page, /^Klart/);
    assert.match(await textOf(page, '#changes'), /Inga ändringar/);
    const dropAndWait = async (...paths: string[]) => {
      await drop(page, ...paths);
      await untilSaid(page, /^Klart/);
    };
    await dropAndWait(published);
    assert.match(await textOf(page, '#changes'), /Inga ändringar/);
    await dropAndWait(file('slappt.xlsx', await changedBook(textAndOutcome)));
    assert.match(await textOf(page, '#changes'), /3 ändringar/);
    // All that is in a folder, marked and dropped: its folders keep their names.
    await dropAndWait(...readdirSync(published).map((name) => join(published, name)));
    assert.match(await textOf(page, '#changes'), /Inga ändringar/);
    assert.doesNotMatch(await textOf(page, '#findings'), /hör inte till formatet/);
    // More than is read, and what is not there any more: each in its own words, and nothing is lost by it.
    const many = mkdtempSync(join(work, 'manga-'));
    for (let at = 0; at <= 5000; at++) writeFileSync(join(many, `${at}.csv`), '');
    await drop(page, many);
    await untilSaid(page, /^Det är fler än 5\s000 filer/);
    await drop(page, join(work, 'borta.xlsx'));
    await untilSaid(page, /^borta\.xlsx går inte att läsa/);
    assert.ok(await isShown(page, '#get'));
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('both sides are what was compared, whatever the server has by now', async () => {
    const site = mkdtempSync(join(work, 'site-'));
    execFileSync('cp', ['-r', `${folder.path}/.`, site]);
    const own = await serve(site, {});
    const { page, faults } = await openPage(own.url);
    await chooseAndWait(page, file('bok.xlsx', await changedBook(textAndOutcome)));
    await sideOf(page, 'now', 'arbetar våldsförebyggande');
    const asked = own.requests.filter((path) => path.startsWith('/api/'));
    assert.equal(new Set(asked).size, asked.length, 'each file is asked for once');
    for (const name of readdirSync(join(site, 'api/v1'), { recursive: true }) as string[])
      if (name.endsWith('.json') && !name.startsWith('schema')) {
        const path = join(site, 'api/v1', name);
        const text = readFileSync(path, 'utf8');
        writeFileSync(path, text.replaceAll('arbetar våldsförebyggande', 'publicerar om sig'));
      }
    for (const element of ['goal-card', 'namnd-responsibilities', 'program-goals'])
      if (await page.$(`#element [value=${element}]`)) await page.select('#element', element);
    await page.select('#program', 'stockholms-lan-2020-2026');
    await page.select('#program', 'stockholm-2021-2025');
    const now = await sideOf(page, 'now', 'arbetar våldsförebyggande');
    assert.doesNotMatch(now, /publicerar om sig/);
    await sideOf(page, 'next', 'arbetar med Exempeldata');
    assert.deepEqual(
      own.requests.filter((path) => path.startsWith('/api/')),
      asked,
      'nothing is asked for again',
    );
    // Another time it is compared with what is there then.
    await chooseAndWait(page, file('bok.xlsx', await changedBook(textAndOutcome)));
    await sideOf(page, 'now', 'publicerar om sig');
    assert.deepEqual(faults, []);
    await page.close();
    await own.close();
  });

  it('a workbook is fetched beside what goes on, and neither is lost', async () => {
    const { url, next, close } = await holdPublished();
    const { page, faults } = await openPage(url);
    await choose(page, file('bok.xlsx', shippedBook()));
    const held = await next();
    assert.ok(await isShown(page, '#work'));
    const empty = await downloadOf(() => page.click('#book-empty'), 'tom-arbetsbok.xlsx');
    assert.ok(empty.length > 1000);
    await untilSaid(page, /^tom-arbetsbok\.xlsx är hämtad/);
    assert.ok(await isShown(page, '#said'), 'for the eye, too');
    assert.ok(await isShown(page, '#work'), 'it goes on');
    assert.match(await textOf(page, '#doing'), /bok\.xlsx/);
    held.answer();
    await untilSaid(page, /^Klart/);
    assert.ok(await isShown(page, '#get'));
    assert.equal(await isShown(page, '#work'), false);
    assert.deepEqual(faults, []);
    await page.close();
    close();
  });

  it('of a wish that is over nothing more is said, and nothing more is asked for', async () => {
    const { url, next, close } = await holdPublished();
    const { page } = await openPage(url);
    const heard = await listen(page);
    const [first, second] = [file('ett.xlsx', shippedBook()), file('tva.xlsx', shippedBook())];
    // Stopped, each of them, while the server thinks; then it answers after all.
    for (const begin of [() => page.click('#book-published'), () => put(page, first)])
      for (const status of [404, 500]) {
        await begin();
        const held = await next();
        await page.click('#stop');
        await untilSaid(page, /^Stoppat/);
        await held.untilLeft();
        held.answer(status);
        assert.equal(await isShown(page, '#work'), false);
      }
    // Another file in the place of the first.
    await put(page, first);
    const held = await next();
    await put(page, second);
    const other = await next();
    await held.untilLeft();
    held.answer(500);
    assert.match(await said(page), /^Läser tva\.xlsx i stället/);
    other.answer();
    await untilSaid(page, /^Klart/);
    const all = (await heard()).filter((text) => text !== '');
    assert.ok(all.length >= 10, all.join('|'));
    assert.deepEqual(
      all.filter((text) => !/^(Läser|Skriver|Stoppat|Klart)/.test(text)),
      [],
    );
    await page.close();
    close();
  });

  it('an export without its map, and a map without its export: what is missing', async () => {
    const { page, faults } = await openPage();
    await chooseAndWait(page, file('bok.xlsx', shippedBook()));
    const map = file('ensam.yaml', 'tables: []\n');
    await choose(page, map);
    await untilSaid(page, /^Du valde bara en kartfil/);
    assert.ok(await isShown(page, '#get'), 'what was there is there');
    const table = file('export.csv', 'Nyckeltal;Grupp;År;Utfall\nExempel;ak-8;2024;7,5\n');
    await chooseAndWait(page, table);
    assert.match(await said(page), /saknas kartfilen/);
    const lead = await textOf(page, '#findings > .advice');
    assert.match(lead, /Då saknas kartfilen \(\.yaml\)/);
    // What it tells to open is there, under that name.
    const [, name] = /Öppna ”([^”]+)”/.exec(lead)!;
    assert.equal(await textOf(page, '#export summary'), name);
    // In a workbook of one's own, something else is wrong.
    await chooseAndWait(page, file('fel.xlsx', await changedBook(faulty)));
    assert.doesNotMatch(await textOf(page, '#findings'), /kartfil/i);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('what is said is said where somebody listens already', async () => {
    const { url, next, close } = await holdPublished();
    const { page } = await openPage(url);
    const session = await page.createCDPSession();
    const region = async () => {
      const { root: top } = await session.send('DOM.getDocument');
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: top.nodeId, selector: '#said' }); // prettier-ignore
      const { nodes } = await session.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false }); // prettier-ignore
      return nodes[0]!.ignored ? 'none' : (nodes[0]!.role!.value as string);
    };
    assert.equal(await said(page), '');
    assert.equal(await region(), 'status', 'before there are words');
    await choose(page, file('bok.xlsx', shippedBook()));
    const held = await next();
    assert.equal(await region(), 'status', 'while it works');
    held.answer();
    await untilSaid(page, /^Klart/);
    assert.equal(await region(), 'status');
    await page.$eval('#said', (part) => part.replaceChildren());
    assert.equal(await region(), 'status', 'and again');
    await page.close();
    close();
  });

  it('the focus is where the user goes on, when what had it is hidden or written anew', async () => {
    const { page, faults } = await openPage();
    const right = file('ratt.xlsx', await changedBook(textAndOutcome));
    const wrong = file('fel.xlsx', await changedBook(faulty));
    const focus = () => page.evaluate(() => document.activeElement!.id);
    const start = async () => {
      await put(page, right);
      await untilSaid(page, /^Klart/);
      await sideOf(page, 'next', 'Mål 1');
    };
    const own = '#next > *';
    for (const selector of ['#zip', '#book-built', '#element', '#findings summary', own]) {
      for (const then of [right, wrong]) {
        await start();
        await page.$eval(selector, (part) => {
          const inner = part.shadowRoot?.querySelector<HTMLElement>('a[href], button, summary');
          (inner ?? (part as HTMLElement)).focus();
        });
        assert.ok(await page.$eval(selector, (part) => part === document.activeElement), selector);
        await put(page, then);
        await untilSaid(page, /^Klart/);
        const isKept = then === right && /^#(zip|book-built|element)$/.test(selector);
        assert.equal(
          await focus(),
          isKept ? selector.slice(1) : 'step-found',
          `${selector} ${then}`,
        );
      }
    }
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('its worker has no way out but to its page, whatever the server sends', async () => {
    const own = await serve(folder.path, { '/tom.html': '<!doctype html>' });
    const { page } = await open(`${own.url}/tom.html`);
    const [script] = readdirSync(join(folder.path, 'assets')).filter((name) => /^worker-[^.]+\.js$/.test(name)); // prettier-ignore
    const start = async (url: string): Promise<WebWorker> => {
      const created = once(page as unknown as NodeJS.EventEmitter, 'workercreated');
      await page.evaluate((address) => {
        const workers = ((globalThis as { workers?: Worker[] }).workers ??= []);
        workers.push(new Worker(address, { type: 'module' }));
      }, url);
      return ((await created) as [WebWorker])[0];
    };
    const plain = await start('data:text/javascript,onmessage=()=>0');
    const worker = await start(`/assets/${script}`);
    // When its modules have been run.
    for (let tries = 0; tries < 100; tries++) {
      if (await worker.evaluate(() => typeof fetch === 'undefined')) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const names = ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport', 'caches', 'Worker', 'SharedWorker', 'importScripts', 'FontFace', 'fonts', 'Notification', 'indexedDB', 'BroadcastChannel', 'navigator.sendBeacon', 'navigator.serviceWorker', 'navigator.storage']; // prettier-ignore
    /** Which of them are there, on the object or on what it inherits from. */
    const thereIn = (at: WebWorker): Promise<string[]> =>
      at.evaluate((wanted: string[]) => {
        const found: string[] = [];
        for (const path of wanted) {
          const name = path.replace('navigator.', '');
          let object: object | null = name === path ? globalThis : navigator;
          for (; object; object = Object.getPrototypeOf(object) as object | null) {
            const { value, get } = Object.getOwnPropertyDescriptor(object, name) ?? {};
            if (value !== undefined || get) found.push(path);
          }
        }
        return found;
      }, names);
    const inPlain = await thereIn(plain);
    for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'importScripts', 'FontFace', 'indexedDB', 'BroadcastChannel'])
      assert.ok(inPlain.includes(name), `${name} is something that a worker has`); // prettier-ignore
    assert.deepEqual(await thereIn(worker), []);
    // As somebody would who has read how it is done.
    const first = own.requests.length;
    const tries = await worker.evaluate(async (url: string) => {
      const ways: (() => unknown)[] = [
        () => fetch(url),
        () => {
          const above = Object.getPrototypeOf(
            Object.getPrototypeOf(globalThis),
          ) as typeof globalThis;
          return above.fetch.call(globalThis, url);
        },
        () => new XMLHttpRequest().open('GET', url),
        () => new FontFace('x', `url(${url})`).load(),
        () => new EventSource(url),
        () => new Worker(url),
        () => caches.open('x').then((cache) => cache.add(url)),
        () => delete (globalThis as Partial<typeof globalThis>).fetch && fetch(url),
      ];
      const ended = await Promise.allSettled(ways.map(async (way) => way()));
      return ended.map(({ status }) => status);
    }, `${own.url}/hit`);
    assert.deepEqual([...new Set(tries)], ['rejected']);
    assert.deepEqual(
      own.requests.slice(first).filter((path) => path.includes('hit')),
      [],
    );
    await page.close();
    await own.close();
  });

  it('a large workbook does not freeze the page, and can be stopped; what was shown is kept', async () => {
    const { page, faults } = await openPage();
    await chooseAndWait(page, file('bok.xlsx', await changedBook(textAndOutcome)));
    const before = await textOf(page, '#changes');
    const header = ['Program', 'Indikator', 'Period', 'Kön', 'Värde', 'Läge', 'Not', 'Källor'];
    const rows = Array.from({ length: 40_000 }, (_, at) => [
      'exempel', `exempel-${at}`, String(1500 + (at % 500)), 'alla', at, 'värde', randomBytes(300).toString('base64'), 'exempel',
    ]); // prettier-ignore
    const bytes = await writeXlsx({ sheets: [{ name: 'Utfall', rows: [header, ...rows] }] });
    const large = file('stor.xlsx', bytes);
    assert.ok(bytes.byteLength > 10e6, String(bytes.byteLength));
    await page.evaluate(() => {
      const watch = ((globalThis as unknown as { watch: { longest: number } }).watch = {
        longest: 0,
      });
      let last = performance.now();
      setInterval(() => {
        watch.longest = Math.max(watch.longest, performance.now() - last);
        last = performance.now();
      }, 10);
    });
    await choose(page, large);
    await page.waitForFunction(() =>
      document.querySelector('#doing')!.textContent!.startsWith('Läser stor'),
    );
    assert.ok(await isShown(page, '#bar'));
    await new Promise((resolve) => setTimeout(resolve, 700));
    await page.focus('#stop');
    await page.keyboard.press('Enter');
    await untilSaid(page, /^Stoppat/);
    assert.equal(await isShown(page, '#work'), false);
    assert.equal(await textOf(page, '#changes'), before);
    assert.ok(await isShown(page, '#get'));
    assert.equal(
      await page.evaluate(() => document.activeElement!.id),
      'files',
      'focus is not lost',
    );
    const longest = await page.evaluate(
      () => (globalThis as unknown as { watch: { longest: number } }).watch.longest,
    );
    assert.ok(longest < 500, `${longest} ms without an answer`);
    // It still works afterwards, and what was stopped does not come later.
    await chooseAndWait(page, file('bok.xlsx', shippedBook()));
    assert.match(await textOf(page, '#changes'), /Inga ändringar/);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('broken and strange files are told of in words', async () => {
    const { page, faults } = await openPage();
    for (const [name, bytes, words] of [
      ['trasig.xlsx', randomBytes(2000), /går inte att läsa/],
      ['last.xlsx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), /låst med lösenord/],
      ['Utfall.csv', Buffer.from([0xe5, 0xe4, 0xf6]), /UTF-8/],
      ['foto.jpg', randomBytes(100), /foto\.jpg/],
    ] as const) {
      await chooseAndWait(page, file(name, bytes));
      assert.match(await textOf(page, '#findings'), words, name);
      assert.equal(await isShown(page, '#get'), false);
    }
    // What looks like HTML is text.
    const hostile = await changedBook((edits) =>
      edits.set('Mål', { Id: '2021-m1' }, { Text: '<img src=x onerror=alert(1)> Exempeldata' }),
    );
    await chooseAndWait(page, file('<b>bok.xlsx', hostile));
    assert.equal(await page.$('#form img, #findings b'), null);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('with the keyboard alone, from the workbook to the zip', async () => {
    const { page, faults } = await openPage();
    await page.bringToFront();
    await tabTo(page, '#book-published');
    const published = await downloadOf(() => page.keyboard.press('Enter'), 'program.xlsx');
    await untilSaid(page, /^program\.xlsx är hämtad/);
    assert.ok(shippedBook().equals(published), 'what `vald-program template --with` writes');
    await tabTo(page, '#files');
    const [chooser] = await Promise.all([page.waitForFileChooser(), page.keyboard.press('Space')]);
    await chooser.accept([file('program.xlsx', published)]);
    await untilSaid(page, /^Klart/);
    assert.match(await textOf(page, '#changes'), /Inga ändringar/, 'what is published, as it is');
    assert.equal(await page.evaluate(() => document.activeElement!.id), 'step-found');
    await tabTo(page, '#findings summary');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#findings details[open] ol > li');
    await tabTo(page, '#element');
    await page.keyboard.type('Vart');
    await sideOf(page, 'next', '112');
    await tabTo(page, '#zip');
    const zip = await downloadOf(() => page.keyboard.press('Enter'), 'api-v1.zip');
    assert.ok(unzipSync(zip)['index.json']);
    await tabTo(page, '#book-built');
    const book = await downloadOf(() => page.keyboard.press('Enter'), 'program.xlsx');
    assert.ok(
      Buffer.from(book).equals(Buffer.from(published)),
      'the same documents, the same workbook',
    );
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('an empty workbook', async () => {
    const { page } = await openPage();
    const empty = await downloadOf(() => page.click('#book-empty'), 'tom-arbetsbok.xlsx');
    await chooseAndWait(page, file('tom.xlsx', empty));
    assert.match(await textOf(page, '#findings'), /program/i);
    await page.close();
  });

  it('for axe, in a narrow window, in Swedish', async () => {
    const { page } = await openPage();
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'sv');
    assert.deepEqual(await axeFaults(page), []);
    await page.click('#export summary');
    await chooseAndWait(page, file('bok.xlsx', await changedBook(textAndOutcome)));
    await page.$$eval('#findings details', (parts) => parts.forEach((part) => (part.open = true)));
    await sideOf(page, 'next', 'Mål 1');
    for (const width of [1280, 320]) {
      await page.setViewport({ width, height: 900 });
      assert.deepEqual(await axeFaults(page), [], String(width));
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    }
    await page.close();
  });
});

describe('where publicera.html cannot do its work, it says why', () => {
  it('the policy of the server does not know its worker', async () => {
    const strict = await serveWith(strictCsp);
    const { page } = await openPage(strict.url);
    await choose(page, file('bok.xlsx', shippedBook()));
    await untilSaid(page, /trusted-types vald-publicera/);
    assert.equal(await isShown(page, '#work'), false);
    await page.close();
    await strict.close();
  });

  it('the worker is missing, what is published is in trouble, or is not there at all', async () => {
    const site = join(mkdtempSync(join(work, 'site-')), 'vald');
    mkdirSync(site);
    execFileSync('cp', ['-r', `${folder.path}/.`, site]);
    const own = await serve(site, {});
    const { page } = await openPage(own.url);
    rmSync(join(site, 'api'), { recursive: true });
    await chooseAndWait(page, file('bok.xlsx', shippedBook()));
    assert.match(await textOf(page, '#changes'), /Inget är publicerat än/);
    await page.waitForFunction(() =>
      /inte publicerat/.test(document.querySelector<HTMLElement>('#now')!.innerText),
    );
    await sideOf(page, 'next', 'Stadens verksamheter');
    await page.click('#book-published');
    await untilSaid(page, /^Inget är publicerat bredvid/);
    mkdirSync(join(site, 'api/v1'), { recursive: true });
    writeFileSync(join(site, 'api/v1/index.json'), '<!doctype html>');
    await choose(page, file('bok.xlsx', shippedBook()));
    await untilSaid(page, /gick inte att läsa/);
    rmSync(join(site, 'api'), { recursive: true });
    rmSync(join(site, 'assets'), { recursive: true });
    await choose(page, file('bok.xlsx', shippedBook()));
    await untilSaid(page, /^Arbetet kunde inte börja/);
    await page.close();
    await own.close();
  });

  it('opened as a file, and without scripts', async () => {
    const { page } = await open(pathToFileURL(join(root, 'dist/cdn/publicera.html')).href);
    assert.match(await textOf(page, 'main'), /öppnad som en fil på datorn/);
    await page.setJavaScriptEnabled(false);
    await page.goto(`${server.url}/publicera.html`);
    assert.match(await textOf(page, 'main'), /Webbläsaren kör inte skript/);
    await page.close();
  });
});
