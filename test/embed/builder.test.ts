import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
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
  page.waitForFunction(() => document.querySelectorAll('[name=program] option').length > 2);

/** Chooses what is shown. */
const choose = (page: Page, tag: string): Promise<void> =>
  page.$eval(`[name=element][value=${tag}]`, (radio) => (radio as HTMLInputElement).click());

/** The page is for no nämnd, and shows the whole programme. */
async function forNobody(page: Page): Promise<void> {
  await filled(page);
  await page.$eval('#no-namnd', (box) => (box as HTMLInputElement).click());
  await choose(page, 'vald-program-goals');
}

/** Chooses a nämnd by a part of a name, with the keyboard. */
async function pick(page: Page, words: string): Promise<void> {
  await filled(page);
  await page.focus('#namnd');
  await page.keyboard.type(words);
  await page.waitForSelector('#namnd-list:not([hidden]) li');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** What the element shows is in the code. */
const withContent = (page: Page, words: string) =>
  page.waitForFunction(
    (text) => document.querySelector<HTMLTextAreaElement>('#code')!.value.includes(text),
    { timeout: 8000 },
    words,
  );

/** Writes in a field, as if it had been typed. */
const type = (page: Page, selector: string, text: string): Promise<void> =>
  page.$eval(
    selector,
    (input, value) => {
      (input as HTMLInputElement).value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );

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
    await tabTo(page, '#namnd');
    await page.keyboard.type('Arbetsm');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tabTo(page, '[name=element]');
    await shot(page, '2-chosen');
    await tabTo(page, '[name=place]');
    await page.keyboard.press('ArrowUp');
    assert.equal(
      await page.$eval('[name=place]:checked', (radio) => (radio as HTMLInputElement).value),
      'html',
    );
    await withContent(page, '</h3>');
    await tabTo(page, '[data-copy=code]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () =>
        document.querySelector('[data-copy=code] + [role=status]')?.textContent ===
        'Kopierat. Gör så här:',
    );
    // What is copied is out of a part that is folded.
    assert.equal(await page.$$eval('details[open]', (open) => open.length), 0);
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
    // The source of this programme is no public body: it is not named.
    assert.match(code, /tel:112.*\n<\/vald-namnd/);
    assert.doesNotMatch(code, /5dok|Källa: <a/);
    assert.match(
      code,
      /as=link">Det ansvarar Arbetsmarknadsnämnden för i programmet mot våld<\/a>/,
    );
    assert.deepEqual(faults(), []);
    assert.equal(new URL(page.url()).search, '');
    await page.close();

    pages['/ny.html'] = html(`<main>${code}</main>`);
    const made = await open(`${server.url}/ny.html`);
    assert.match(
      await contentOf(made.page, 'vald-namnd-responsibilities'),
      /Arbetsmarknadsnämnden\s*Den ansvarade för 1 indikator, och för 3 uppgifter/,
    );
    await shot(made.page, '4-pasted');
    assert.deepEqual(made.faults, []);
    await made.page.close();
  });

  for (const [place, form, tag] of [
    ['tinymce', 'div', 'vald-program-goals'],
    ['optimizely', 'div', 'vald-program-goals'],
    ['umbraco', 'div', 'vald-program-goals'],
    ['wordpress', 'div', 'vald-program-goals'],
    ['sitevision', 'link', 'vald-program-goals'],
    ['sharepoint', 'link', 'vald-program-goals'],
    ['unknown', 'link', 'vald-program-goals'],
  ] as const) {
    it(`${place}: the code is the ${form}, and works on a page that has the script`, async () => {
      const { page, faults } = await openPage('bygg.html');
      await page.click(`[value=${place}]`);
      await pick(page, 'sisab');
      await choose(page, tag);
      assert.equal(
        await page.$eval('#snippet-form', (select) => (select as HTMLSelectElement).value),
        form,
      );
      // A link is a link until a developer has been there; then it is the element too.
      const shownTab = () => page.$eval('[aria-selected=true][role=tab]', ({ id }) => id);
      assert.equal(await shownTab(), form === 'link' ? 'tab-plain' : 'tab-page');
      await page.click('[name=known][value=yes]');
      assert.equal(await shownTab(), 'tab-page');
      if (form === 'div') await withContent(page, 'Källor');
      const code = await valueOf(page, 'code');
      const script = (await valueOf(page, 'developer')).match(/<script.*<\/script>/s)?.[0];
      assert.deepEqual(
        await page.$$eval('[data-place]', (parts) =>
          parts
            .filter((part) => !(part as HTMLElement).hidden)
            .map((part) => (part as HTMLElement).dataset.place),
        ),
        ['tinymce', 'wordpress', 'unknown'].includes(place) ? [] : [place],
      );
      assert.equal(await page.$$eval('#steps li', (lines) => lines.length), 3);
      assert.deepEqual(faults(), []);
      await page.close();
      assert.ok(!code.includes('<script'));
      pages['/ny.html'] = html(`<main>${code}</main>${script}`);
      const made = await open(`${server.url}/ny.html`);
      assert.match(await contentOf(made.page, tag), /namnd="sisab"/);
      await made.page.close();
    });
  }

  it('every element of the manifest can be chosen, with a field for each choice, and is shown', async () => {
    const { page, faults } = await openPage('bygg.html');
    await pick(page, 'Farsta stadsdelsförv');
    const { modules } = JSON.parse(
      readFileSync(join(root, 'dist/npm/custom-elements.json'), 'utf8'),
    );
    const declared: { tagName?: string; attributes?: { name: string }[] }[] = modules.flatMap(
      ({ declarations }: { declarations: object[] }) => declarations,
    );
    const tags = await page.$$eval('[name=element]', (radios) =>
      radios.map((radio) => (radio as HTMLInputElement).value),
    );
    // The one that most editors want comes first.
    assert.equal(tags[0], 'vald-namnd-responsibilities');
    assert.deepEqual(
      [...tags].sort(),
      declared
        .flatMap(({ tagName }) => (tagName && tagName !== 'vald-program' ? tagName : []))
        .sort(),
    );
    // Help is the same whatever the programme; the nämnd is asked for first.
    const notFor = (tag: string) =>
      tag === 'vald-help-contacts' ? ['program', 'namnd'] : ['namnd'];
    for (const tag of tags) {
      await choose(page, tag);
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
        await page.$$eval('#view-page > *', (views) => views.map(({ localName }) => localName)),
        [tag],
      );
      assert.equal(
        await page.$eval('#view-page > *', (view) => view.getAttribute('namnd')),
        ['vald-help-contacts', 'vald-safe-exit'].includes(tag) ? null : 'farsta-stadsdelsnamnd',
      );
    }
    assert.deepEqual(faults(), []);
    await page.close();
  });

  it('help: the numbers are in every form, no source is named, and the way out leads out', async () => {
    const { page } = await openPage('bygg.html');
    await filled(page);
    await choose(page, 'vald-help-contacts');
    await page.select('#content', 'short');
    for (const form of ['link', 'div', 'tag']) {
      await page.select('#snippet-form', form);
      const code = await valueOf(page, 'code');
      assert.match(code, /tel:112".*tel:020505050"/);
      assert.doesNotMatch(code, /Källa/);
    }
    await choose(page, 'vald-safe-exit');
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
    await forNobody(page);
    for (const folder of ['http://[', 'intranat.example/vald', 'javascript:alert(1)//']) {
      await type(page, '#folder', folder);
      assert.equal(await valueOf(page, 'code'), '');
      assert.equal(
        await page.$eval('#wrong-folder', (notice) => (notice as HTMLElement).hidden),
        false,
      );
    }
    assert.deepEqual(faults(), []);
    await page.close();
  });

  it('a folder with ? or # gives no code; spaces around it, and no slash, are put right', async () => {
    const { page } = await openPage('bygg.html');
    await forNobody(page);
    for (const [folder, start] of [
      ['https://a.example/vald?x=1', ''],
      ['https://a.example/vald#x', ''],
      ['https://a.example/#/vald/', ''],
      [' https://a.example/vald ', '<p><a href="https://a.example/vald/visa.html?'],
    ] as const) {
      await type(page, '#folder', folder);
      const code = await valueOf(page, 'code');
      assert.equal(code.slice(0, start.length || undefined), start, folder);
      const isHidden = await page.$eval('#wrong-folder', (one) => (one as HTMLElement).hidden);
      assert.equal(isHidden, start !== '');
    }
    await page.close();
  });

  it('a way out that cannot be used is told of, is not in the code, and the link leads out all the same', async () => {
    const { page } = await openPage('bygg.html');
    await forNobody(page);
    for (const tag of ['vald-safe-exit', 'vald-help-contacts']) {
      await choose(page, tag);
      const field = tag === 'vald-safe-exit' ? '[name=href]' : '[name=exit-href]';
      for (const form of ['tag', 'div', 'link', 'plain'])
        for (const [address, isUsable] of [
          ['www.svt.se', false],
          ['http://www.svt.se', false],
          ['javascript:alert(1)', false],
          ['data:text/html,x', false],
          ['https:svt.se', false],
          ['//svt.se', false],
          ['https://www.svt.se/', true],
          ['/vader', true],
          ['', true],
        ] as const) {
          await page.select('#snippet-form', form);
          await type(page, field, address);
          const told = await page.$eval('#no-exit', (one) => !(one as HTMLElement).hidden);
          assert.equal(told, !isUsable, `${form} ${address}`);
          // What the element in the preview shows is read again in a moment.
          if (!isUsable)
            await page.waitForFunction(
              () =>
                !/svt|javascript|data:/.test(
                  document.querySelector<HTMLTextAreaElement>('#code')!.value,
                ),
            );
          const code = await valueOf(page, 'code');
          if (tag === 'vald-safe-exit' && form === 'link')
            assert.match(
              code,
              new RegExp(`href="${isUsable && address ? address : 'https://www.smhi.se/'}"`),
            );
        }
    }
    await page.close();
  });

  it('numbers are those of contacts.json beside it, and no less than the least', async () => {
    const path = '/vald-program/api/v1/contacts.json';
    const contacts = JSON.parse(readFileSync(join(folder, path), 'utf8'));
    const line = contacts.contacts.find(({ id }: { id: string }) => id === 'kvinnofridslinjen');
    line.channels.find(({ kind }: { kind: string }) => kind === 'phone').value = '020-99 99 99';
    // What the index brings along is older: somebody has corrected the file by hand.
    const own = await serve(folder, {}, {}, { [path]: JSON.stringify(contacts) });
    try {
      const { page } = await open(`${own.url}/vald-program/bygg.html`);
      await page.waitForFunction(() => !document.querySelector<HTMLElement>('#form')!.hidden);
      await choose(page, 'vald-help-contacts');
      await page.select('#content', 'short');
      for (const form of ['link', 'div', 'tag']) {
        await page.select('#snippet-form', form);
        await page.waitForFunction(() =>
          document.querySelector<HTMLTextAreaElement>('#code')!.value.includes('tel:020999999'),
        );
        assert.match(await valueOf(page, 'code'), /tel:112"/);
      }
      await page.close();
    } finally {
      await own.close();
    }
  });

  it('a link that stays one says so; who the reader is stands in no address, and that is told', async () => {
    const { page } = await openPage('bygg.html');
    await filled(page);
    await choose(page, 'vald-help-contacts');
    await page.select('#content', 'short');
    await page.select('[name=audience]', 'victim');
    for (const [form, isLink] of [
      ['tag', false],
      ['div', false],
      ['link', true],
      ['plain', true],
    ] as const) {
      await page.select('#snippet-form', form);
      const code = await valueOf(page, 'code');
      const [, address] = /href="([^"]*visa[^"]*)"/.exec(code)!;
      assert.doesNotMatch(address!, /victim|audience/);
      assert.doesNotMatch(await valueOf(page, 'address'), /victim|audience/);
      assert.equal(/audience="victim"/.test(code), !isLink);
      assert.equal(address!.endsWith('as=link'), form === 'plain');
      assert.equal((await valueOf(page, 'address')).endsWith('as=link'), form === 'plain');
      const told = await page.$eval('#unsaid', (one) => !(one as HTMLElement).hidden);
      assert.equal(told, isLink, form);
    }
    await page.close();
  });

  it('what only a tag takes is told of for the other forms', async () => {
    const { page } = await openPage('bygg.html');
    await forNobody(page);
    await choose(page, 'vald-indicator-table');
    for (const [form, words, isTold] of [
      ['link', 'våld', false],
      ['link', 'våld och hot', true],
      ['div', 'våld och hot', true],
      ['tag', 'våld och hot', false],
    ] as const) {
      await page.select('#snippet-form', form);
      await type(page, '[name=search]', words);
      const told = await page.$eval('#refused', (one) => !(one as HTMLElement).hidden);
      assert.equal(told, isTold, `${form} ${words}`);
    }
    await page.close();
  });

  it('a goal brings its programme, and a choice that is the default is not written', async () => {
    const { page } = await openPage('bygg.html');
    await forNobody(page);
    await choose(page, 'vald-goal-card');
    assert.match(
      await valueOf(page, 'code'),
      /element=goal-card&amp;program=stockholm-2021-2025&amp;goal=2021-m1"/,
    );
    await choose(page, 'vald-namnd-responsibilities');
    // Of no nämnd there is nothing to show.
    assert.equal(await valueOf(page, 'code'), '');
    await pick(page, 'sisab');
    await page.select('[name=layout]', 'summary');
    assert.match(await valueOf(page, 'code'), /layout=summary/);
    await page.select('[name=layout]', 'list');
    assert.doesNotMatch(await valueOf(page, 'code'), /layout|heading-level|lang/);
    await page.close();
  });

  it('when copying is not allowed, says how, with the text selected', async () => {
    const { page } = await openPage('bygg.html');
    await page.evaluate(() => (document.execCommand = () => false));
    await forNobody(page);
    await page.$eval('[data-copy=code]', (button) => (button as HTMLElement).click());
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

  it('until a nämnd is chosen: an example and what to do, never a fault', async () => {
    const { page, faults } = await openPage('bygg.html');
    await filled(page);
    const words = () => page.$eval('#form', (form) => (form as HTMLElement).innerText);
    assert.match(await words(), /Välj nämnd, så visas hur det blir\./);
    assert.doesNotMatch(await words(), /[Tt]aggen saknar|namnd=/);
    assert.equal(await valueOf(page, 'code'), '');
    await page.$eval('[data-copy=code]', (button) => (button as HTMLElement).click());
    assert.match(await words(), /Välj nämnd först, så finns det något att kopiera\./);
    assert.equal(await page.evaluate(() => document.activeElement!.id), 'namnd');
    for (const tab of ['tab-page', 'tab-edit', 'tab-plain']) {
      await page.click(`#${tab}`);
      assert.match(await words(), /Välj nämnd, så visas/, tab);
    }
    await page.click('#no-namnd');
    assert.match(await words(), /Det här gäller en nämnd\. Välj nämnd/);
    await choose(page, 'vald-program-goals');
    assert.doesNotMatch(await words(), /Välj nämnd, så visas/);
    assert.match(await valueOf(page, 'code'), /element=program-goals"/);
    assert.deepEqual(faults(), []);
    await page.close();
  });

  it('the nämnd is found by the name of its förvaltning too, by keyboard as a combobox is', async () => {
    const { page } = await openPage('bygg.html');
    await filled(page);
    const state = () =>
      page.$eval('#namnd', (input) => ({
        value: (input as HTMLInputElement).value,
        id: document.querySelector<HTMLInputElement>('[name=namnd]')!.value,
        expanded: input.getAttribute('aria-expanded'),
        active: document.getElementById(input.getAttribute('aria-activedescendant') ?? '-')
          ?.textContent,
        list: [...document.querySelectorAll('#namnd-list:not([hidden]) li')].length,
        said: document.querySelector<HTMLElement>('#namnd-said:not([hidden])')?.innerText,
      }));
    await page.focus('#namnd');
    await page.keyboard.press('ArrowDown');
    const all = await state();
    assert.ok(all.list > 40 && all.expanded === 'true' && all.active);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    assert.deepEqual(await state(), {
      value: '',
      id: '',
      expanded: 'false',
      list: 0,
    });
    await page.keyboard.type('stadsledningskont');
    assert.equal((await state()).list, 1);
    await page.keyboard.press('Enter');
    assert.equal((await state()).id, 'kommunstyrelsen');
    assert.equal((await state()).value, 'Kommunstyrelsen');
    // Written and left: it is what it can only be.
    await page.keyboard.down('Control');
    await page.keyboard.press('A');
    await page.keyboard.up('Control');
    await page.keyboard.type('FARSTA STADSDELSFÖRVALTNING');
    await page.keyboard.press('Tab');
    assert.equal((await state()).id, 'farsta-stadsdelsnamnd');
    await page.click('#namnd', { count: 3 });
    await page.keyboard.type('Hundnämnden');
    assert.match((await state()).said!, /Ingen nämnd heter så/);
    await page.keyboard.press('Tab');
    assert.equal((await state()).id, '');
    assert.equal(await valueOf(page, 'code'), '');
    await page.click('#namnd', { count: 3 });
    await page.keyboard.type('sisab');
    await page.click('#namnd-list li');
    assert.equal((await state()).value, 'Skolfastigheter i Stockholm AB (SISAB)');
    await page.close();
  });

  it('previews what the page shows, what it shows without the script, and what an editor sees', async () => {
    const { page, faults } = await openPage('bygg.html');
    await pick(page, 'Farsta');
    await page.click('[value=tinymce]');
    await withContent(page, '</h3>');
    const seen = async (tab: string) => {
      await page.click(`#${tab}`);
      assert.deepEqual(
        await page.$$eval('[role=tabpanel]:not([hidden])', (views) =>
          views.map((view) => view.getAttribute('aria-labelledby')),
        ),
        [tab],
      );
      return (await page.accessibility.snapshot({ interestingOnly: false }))
        ? page.$eval('[role=tabpanel]:not([hidden])', (view) => (view as HTMLElement).innerText)
        : '';
    };
    await seen('tab-page');
    // What is in a closed root is read where a reader does.
    const text = async (tab: string) => {
      await seen(tab);
      const session = await page.createCDPSession();
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const panel = nodes.find(({ role }) => role?.value === 'tabpanel')!;
      const under = (id: string): string[] => {
        const node = nodes.find(({ nodeId }) => nodeId === id);
        if (!node) return [];
        const own = node.role?.value === 'StaticText' ? [String(node.name?.value)] : [];
        return [...own, ...(node.childIds ?? []).flatMap(under)];
      };
      return under(panel.nodeId).join(' ');
    };
    const plain = await text('tab-plain');
    assert.match(
      plain,
      /Farsta stadsdelsnämnd.*Det ansvarar Farsta stadsdelsnämnd för i programmet mot våld/,
    );
    const edit = await text('tab-edit');
    assert.match(edit, /^\[Här visas: Det ansvarar Farsta stadsdelsnämnd/);
    await page.click('[value=html]');
    assert.match(await text('tab-edit'), /<script type="module"/);
    // Left and right, as tabs have it.
    await page.focus('#tab-edit');
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.evaluate(() => document.activeElement!.id), 'tab-page');
    assert.deepEqual(faults(), []);
    await page.close();
  });

  it('has no faults that axe finds, opened, with the list open, and in each preview', async () => {
    const { page } = await openPage('bygg.html');
    await filled(page);
    assert.deepEqual(await axeFaults(page), []);
    await page.focus('#namnd');
    await page.keyboard.type('stadsdel');
    await page.keyboard.press('ArrowDown');
    assert.deepEqual(await axeFaults(page), []);
    await page.keyboard.press('Enter');
    await page.click('[value=tinymce]');
    for (const tab of ['tab-plain', 'tab-edit', 'tab-page']) {
      await page.click(`#${tab}`);
      assert.deepEqual(await axeFaults(page), [], tab);
    }
    await page.setViewport({ width: 320, height: 640 });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.close();
  });

  for (const [name, documents] of Object.entries({
    'index.json': { '/api/v1/index.json': '{' },
    'organisation.json': {
      '/api/v1/index.json': JSON.stringify({
        ...(JSON.parse(readFileSync(join(root, 'dist/cdn/api/v1/index.json'), 'utf8')) as object),
        embedded: [],
      }),
      '/api/v1/organisation.json': '{',
    },
  }))
    it(`when ${name} cannot be read, the field for the nämnd says so, whatever is written in it`, async () => {
      const lone = await serve(join(root, 'dist/cdn'), {}, {}, documents);
      try {
        const { page } = await open(`${lone.url}/bygg.html`);
        const said = (await page.waitForSelector('#namnd-said:not([hidden])'))!;
        const words = () => said.evaluate(({ textContent }) => textContent);
        assert.match(await words(), /^Nämnderna kunde inte hämtas\..*säg till/);
        await page.type('#namnd', 'Farsta');
        await page.keyboard.press('Tab');
        assert.match(await words(), /^Nämnderna kunde inte hämtas\./);
        await page.close();
      } finally {
        await lone.close();
      }
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
    // A copy on somebody else's site is no page to send a reader to.
    assert.equal(await page.$('[href*="5dok"]'), null);
    assert.match(text, /webbläsaren inte kör skript/);
    await page.close();
  });
});

describe('opened as a file on the computer', () => {
  const at = (name: string) => pathToFileURL(join(root, 'dist/cdn', name)).href;

  it('the builder says why there is nothing to choose, and where it has to be', async () => {
    const { page } = await open(at('bygg.html'));
    const text = await page.$eval('main', (main) => (main as HTMLElement).innerText);
    assert.match(text, /öppnad som en fil på datorn. Den måste ligga på en webbserver/);
    assert.doesNotMatch(text, /Välj vad som ska visas\n|Kopiera koden/);
    assert.notEqual(
      await page.$eval('main', (main) => getComputedStyle(main).maxInlineSize),
      'none',
    );
    await page.close();
  });

  it('the view page says so too, with whom to call and the sources', async () => {
    const { page } = await open(at('visa.html') + '?element=help-contacts');
    const text = await page.$eval('main', (main) => (main as HTMLElement).innerText);
    assert.match(text, /öppnad som en fil på datorn/);
    assert.match(text, /ring 112\. Kvinnofridslinjen 020-50 50 50/);
    await page.close();
  });

  it('without JavaScript, and where a script is missing, the builder says something', async () => {
    const lone = await serve(join(root, 'dist/cdn'), { '/vald-program.js': 'export {}' });
    try {
      const { page } = await open(`${lone.url}/bygg.html`);
      assert.match(
        await page.$eval('main', (main) => main.innerText),
        /Säg till den som lade upp filerna/,
      );
      await page.setJavaScriptEnabled(false);
      await page.goto(`${lone.url}/bygg.html`);
      assert.match(
        await page.$eval('main', (main) => main.innerText),
        /Webbläsaren kör inte skript/,
      );
      await page.close();
    } finally {
      await lone.close();
    }
  });

  it('nothing of it is left when all is well', async () => {
    for (const [path, words] of [
      ['bygg.html', 'Valen hämtas'],
      ['visa.html?element=program-goals', 'Innehållet hämtas'],
    ] as const) {
      const { page } = await openPage(path);
      if (path.startsWith('visa')) await contentOf(page, 'vald-program-goals');
      assert.ok(!(await page.$eval('main', (main) => main.innerText)).includes(words));
      await page.close();
    }
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
      if (path === 'bygg.html') await forNobody(page);
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
