import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { version } from '../../src/version.js';
import {
  axeFaults,
  html,
  open,
  root,
  serve,
  stopBrowser,
  strictCsp,
  type StaticServer,
} from './helpers.js';

/* The builder and the view page, from the built folder as a city hosts it. */

const pages: Record<string, string> = {};
let folder: string;
let server: StaticServer;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vald-site-'));
  const files = join(folder, 'vald-program');
  cpSync(join(root, 'dist/cdn'), files, { recursive: true });
  for (const page of ['bygg.html', 'visa.html']) {
    pages[`/vald-program/${page}`] = readFileSync(join(files, page), 'utf8');
  }
  server = await serve(folder, pages, { 'content-security-policy': strictCsp });
});
after(async () => {
  await server?.close();
  await stopBrowser();
  rmSync(folder, { recursive: true, force: true });
});

const openPage = async (path: string) => {
  const opened = await open(`${server.url}/vald-program/${path}`);
  // The builder begins when it knows every element.
  if (path.startsWith('bygg.html'))
    await opened.page.waitForFunction(() => !document.querySelector<HTMLElement>('#form')!.hidden);
  return { ...opened, faults: () => opened.faults };
};

/** Presses Tab until the focus is on what the selector names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  assert.fail(`no way to ${selector} with the Tab key`);
}

/** The choices that come from the data are there. */
const filled = (page: Page) =>
  page.waitForFunction(() => document.querySelectorAll('[name=namnd] option').length > 20);

const valueOf = (page: Page, id: string): Promise<string> =>
  page.$eval(`#${id}`, (area) => (area as HTMLTextAreaElement).value);

/** What was copied, pasted by keyboard into a field of another page. */
async function pasted(): Promise<string> {
  pages['/paste.html'] = html('<textarea autofocus></textarea>');
  const { page } = await open(`${server.url}/paste.html`);
  await page.bringToFront();
  await page.focus('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('V');
  await page.keyboard.up('Control');
  const text = await page.$eval('textarea', (area) => area.value);
  await page.close();
  return text;
}

const contentOf = (page: Page, tag: string): Promise<string> =>
  page
    .waitForFunction(
      (name) => {
        const scopes = [
          document,
          ...[...document.querySelectorAll('*')].map((one) => one.shadowRoot),
        ];
        const found = scopes.map((scope) => scope?.querySelector(name)).find(Boolean);
        const text = found?.shadowRoot?.querySelector('.answer, .card, .program')?.textContent;
        return text && `${found!.outerHTML.split('>')[0]}> ${text}`;
      },
      {},
      tag,
    )
    .then((handle) => handle.jsonValue() as Promise<string>);

/** A picture of a step for the eye, wide and narrow, where SHOTS names a folder. */
async function shot(page: Page, name: string): Promise<void> {
  const { SHOTS } = process.env;
  if (!SHOTS) return;
  for (const width of [1280, 320]) {
    await page.setViewport({ width, height: 900 });
    await page.screenshot({ path: join(SHOTS, `${name}-${width}.png`), fullPage: true });
  }
}

describe('the builder', () => {
  it('from opening it to a page that works, with the keyboard alone', async () => {
    const { page, faults } = await openPage('bygg.html');
    await page.bringToFront();
    await filled(page);
    await shot(page, '1-opened');
    await tabTo(page, '#element');
    await page.keyboard.type('Vad');
    await tabTo(page, '[name=namnd]');
    await page.keyboard.type('Arbetsm');
    await shot(page, '2-chosen');
    await tabTo(page, '[name=place]');
    await page.keyboard.press('ArrowUp');
    assert.equal(
      await page.$eval('[name=place]:checked', (radio) => (radio as HTMLInputElement).value),
      'html',
    );
    await tabTo(page, '[data-copy=code]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('[data-copy=code] + [role=status]')?.textContent === 'Kopierat.',
    );
    await shot(page, '3-copied');
    const code = await pasted();
    assert.equal(code, await valueOf(page, 'code'));
    assert.match(
      code,
      new RegExp(
        `^<script type="module" src="${server.url}/vald-program/vald-program-${version}-[0-9a-f]{8}.js"\n  integrity="sha384-`,
      ),
    );
    assert.match(code, /<vald-namnd-responsibilities namnd="arbetsmarknadsnamnden">/);
    assert.match(code, /tel:112.*\n  <p>Källa: <a href="https:/);
    assert.deepEqual(faults(), []);
    assert.equal(new URL(page.url()).search, '');
    await page.close();

    pages['/ny.html'] = html(`<main>${code}</main>`);
    const made = await open(`${server.url}/ny.html`);
    assert.match(
      await contentOf(made.page, 'vald-namnd-responsibilities'),
      /Arbetsmarknadsnämnden ansvarade för 1 indikator/,
    );
    await shot(made.page, '4-pasted');
    assert.deepEqual(made.faults, []);
    await made.page.close();
  });

  for (const [place, form, tag] of [
    ['optimizely', 'div', 'vald-program-goals'],
    ['sitevision', 'link', 'vald-program-goals'],
    ['sharepoint', 'link', 'vald-program-goals'],
    ['unknown', 'link', 'vald-program-goals'],
  ] as const) {
    it(`${place}: the code is the ${form}, and works on a page that has the script`, async () => {
      const { page, faults } = await openPage('bygg.html');
      await page.click(`[value=${place}]`);
      await filled(page);
      await page.select('[name=namnd]', 'sisab');
      const code = await valueOf(page, 'code');
      const script = (await valueOf(page, 'developer')).match(/<script.*<\/script>/s)?.[0];
      assert.deepEqual(
        await page.$$eval('[data-place]', (parts) =>
          parts
            .filter((part) => !(part as HTMLElement).hidden)
            .map((part) => (part as HTMLElement).dataset.place),
        ),
        [place],
      );
      assert.deepEqual(faults(), []);
      await page.close();
      assert.ok(!code.includes('<script'));
      pages['/ny.html'] = html(`<main>${code}</main>${script}`);
      const made = await open(`${server.url}/ny.html`);
      assert.match(await contentOf(made.page, tag), /namnd="sisab"/);
      await made.page.close();
    });
  }

  it('every element of the manifest can be chosen, with a field for each choice, and is shown twice', async () => {
    const { page, faults } = await openPage('bygg.html');
    const { modules } = JSON.parse(
      readFileSync(join(root, 'dist/npm/custom-elements.json'), 'utf8'),
    );
    const declared: { tagName?: string; attributes?: { name: string }[] }[] = modules.flatMap(
      ({ declarations }: { declarations: object[] }) => declarations,
    );
    const tags = await page.$$eval('#element option', (options) =>
      options.map((option) => option.value),
    );
    assert.deepEqual(
      tags,
      declared.flatMap(({ tagName }) => (tagName && tagName !== 'vald-program' ? tagName : [])),
    );
    // Help is the same whatever the programme.
    const notFor = (tag: string) => (tag === 'vald-help-contacts' ? ['program', 'namnd'] : []);
    for (const tag of tags) {
      await page.select('#element', tag);
      const names = await page.$$eval('#fields [name], #rare-fields [name]', (fields) =>
        fields.map((field) => (field as HTMLInputElement).name),
      );
      const attributes = declared
        .find(({ tagName }) => tagName === tag)!
        .attributes!.map(({ name }) => name);
      assert.deepEqual(
        names.sort(),
        attributes.filter((name) => !['src', 'credentials', ...notFor(tag)].includes(name)).sort(),
        tag,
      );
      assert.deepEqual(
        await page.$$eval('.preview > *', (views) => views.map(({ localName }) => localName)),
        [tag, tag],
      );
    }
    assert.deepEqual(faults(), []);
    await page.close();
  });

  it('help: the numbers are in every form, no source is named, and the way out leads out', async () => {
    const { page } = await openPage('bygg.html');
    await filled(page);
    await page.select('#element', 'vald-help-contacts');
    for (const form of ['link', 'div', 'tag']) {
      await page.select('#snippet-form', form);
      const code = await valueOf(page, 'code');
      assert.match(code, /tel:112".*tel:020505050"/);
      assert.doesNotMatch(code, /Källa/);
    }
    await page.select('#element', 'vald-safe-exit');
    await page.select('#snippet-form', 'link');
    assert.equal(
      await valueOf(page, 'code'),
      '<p><a href="https://www.smhi.se/">Lämna sidan snabbt</a></p>',
    );
    for (let time = 0; time < 3; time++) await page.keyboard.press('Shift');
    assert.match(page.url(), /bygg\.html$/);
    await page.close();
  });

  it('a folder that is no address gives no code, and says so', async () => {
    const { page, faults } = await openPage('bygg.html');
    await filled(page);
    for (const folder of ['http://[', 'intranat.example/vald', 'javascript:alert(1)//']) {
      await page.$eval(
        '#folder',
        (input, value) => {
          (input as HTMLInputElement).value = value;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        },
        folder,
      );
      assert.equal(await valueOf(page, 'code'), '');
      assert.equal(
        await page.$eval('#wrong-folder', (notice) => (notice as HTMLElement).hidden),
        false,
      );
    }
    assert.deepEqual(faults(), []);
    await page.close();
  });

  it('a goal brings its programme, and a choice that is the default is not written', async () => {
    const { page } = await openPage('bygg.html');
    await filled(page);
    await page.select('#element', 'vald-goal-card');
    assert.match(
      await valueOf(page, 'code'),
      /element=goal-card&amp;program=stockholm-2021-2025&amp;goal=2021-m1"/,
    );
    await page.select('#element', 'vald-namnd-responsibilities');
    await page.select('[name=layout]', 'summary');
    assert.match(await valueOf(page, 'code'), /layout=summary/);
    await page.select('[name=layout]', 'list');
    assert.doesNotMatch(await valueOf(page, 'code'), /layout|heading-level|lang/);
    await page.close();
  });

  it('when copying is not allowed, says how, with the text selected', async () => {
    const { page } = await openPage('bygg.html');
    await page.evaluate(() => (document.execCommand = () => false));
    await page.click('[data-copy=code]');
    const said = await page.$eval(
      '[data-copy=code] + [role=status]',
      (status) => status.textContent,
    );
    assert.match(said!, /Ctrl \+ C/);
    assert.equal(
      await page.evaluate(() => getSelection()?.toString()),
      await valueOf(page, 'code'),
    );
    await page.close();
  });

  it('when the script beside it is missing, says so', async () => {
    const lone = await serve(join(root, 'dist/cdn'), { '/vald-program.js': '' });
    try {
      const { page } = await open(`${lone.url}/bygg.html`);
      assert.ok(await (await page.$('#fault'))!.isVisible());
      assert.ok(!(await (await page.$('#form'))!.isVisible()));
      await page.close();
    } finally {
      await lone.close();
    }
  });
});

describe('the view page', () => {
  it('shows just the element that the address names, under its title', async () => {
    const { page, faults } = await openPage(
      'visa.html?element=goal-card&goal=2021-m3&program=stockholm-2021-2025&expanded=',
    );
    assert.match(
      await contentOf(page, 'vald-goal-card'),
      /expanded=""> [\s\S]*upptäcka våldsutsatta/,
    );
    assert.equal(await page.title(), 'Ett mål i programmet');
    assert.ok(!(await (await page.$('#view ul'))!.isVisible()));
    assert.deepEqual(faults(), []);
    await page.close();
  });

  it('what it does not know it explains, and shows the rest', async () => {
    for (const [query, words] of [
      ['', /Adressen säger inte vad som ska visas/],
      ['?element=goals', /Det finns inget som heter ”goals” att visa/],
      ['?element=goals%3Cimg%3E', /Det finns inget som heter så att visa/],
      ['?element=program-goals&utm_source=mejl', /”utm_source” i adressen kan inte användas/],
      [
        '?element=program-goals&src=https://example.org/x.json',
        /”src” i adressen kan inte användas/,
      ],
    ] as const) {
      const { page, faults } = await openPage(`visa.html${query}`);
      // What the element cannot use is known when its own file is here, a step after the page's load.
      await page.waitForSelector('#notices > p');
      assert.match((await page.$eval('#notices', (part) => part.textContent))!, words);
      if (query.includes('program-goals')) await contentOf(page, 'vald-program-goals');
      else assert.ok(await (await page.$('[href="tel:112"]'))!.isVisible());
      assert.equal(new URL(page.url()).search, query);
      assert.deepEqual(faults(), []);
      await page.close();
    }
  });

  it('without JavaScript: whom to call, and the sources', async () => {
    const { page } = await openPage('bygg.html');
    await page.setJavaScriptEnabled(false);
    await page.goto(`${server.url}/vald-program/visa.html?element=program-goals`);
    const text = await page.$eval('main', (main) => (main as HTMLElement).innerText);
    assert.match(text, /ring 112\. Kvinnofridslinjen 020-50 50 50/);
    assert.match(text, /Programmet mot våld 2021–2025\. Källa: /);
    assert.match(text, /webbläsaren inte kör skript/);
    await page.close();
  });
});

describe('both pages', () => {
  for (const path of [
    'bygg.html',
    'visa.html?element=program-goals&namnd=sisab',
    'visa.html?element=x',
  ]) {
    it(`${path}: nothing for axe, and no sideways scroll at 320 px`, async () => {
      const { page } = await openPage(path);
      await page.setViewport({ width: 320, height: 640 });
      if (!path.endsWith('=x')) await contentOf(page, 'vald-program-goals');
      if (path === 'bygg.html') {
        await page.$$eval('details', (parts) => parts.forEach((part) => (part.open = true)));
        await page.click('[value=optimizely]');
      }
      assert.deepEqual(await axeFaults(page), []);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(over <= 0, `${over} px`);
      assert.equal(
        await page.$eval('[name=robots]', (meta) => (meta as HTMLMetaElement).content),
        'noindex',
      );
      assert.deepEqual(
        await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]),
        ['', 0, 0],
      );
      await page.close();
    });
  }
});
