import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { html, open, root, serve, stopBrowser, strictCsp, type StaticServer } from './helpers.js';

/* The div and the link, with the scripts as they are built; how they behave in the page is in test/loader/. */

const pages: Record<string, string> = {};
let strict: StaticServer;
let lax: StaticServer;

interface Tinymce {
  tinymce: { init(options: object): Promise<{ getContent(): string }[]>; remove(): void };
}

const scripts = {
  module: '<script type="module" src="/vald-program.js"></script>',
  plain: '<script src="/vald-program.iife.js"></script>',
} as const;
const div = '<div data-vald="program-goals" data-vald-namnd="sisab"><p>Reserv</p></div>';
const link = '<p><a href="/visa.html?element=goal-card&amp;goal=2021-m1">Ett mål</a></p>';

before(async () => {
  strict = await serve(`${root}dist/cdn`, pages, { 'content-security-policy': strictCsp });
  lax = await serve(`${root}dist/cdn`, pages);
});
after(async () => {
  await strict?.close();
  await lax?.close();
  await stopBrowser();
});

async function openWith(body: string, head = '', server = strict) {
  pages['/a/sida.html'] = html(body, head);
  const { page, faults, warnings } = await open(`${server.url}/a/sida.html`);
  return { page, warnings, faults: () => faults };
}

/** What the page shows in place of the two forms, when it shows it. */
async function shown(page: Page, count: number): Promise<string[]> {
  const handle = await page.waitForFunction(
    (wanted) => {
      const views = [...document.querySelectorAll('div,p')].flatMap((host) => [
        ...(host.shadowRoot?.children ?? []),
      ]);
      const whole = views.filter((view) => view.shadowRoot?.querySelector('.program, .card'));
      return whole.length === wanted && whole.map((view) => view.localName);
    },
    {},
    count,
  );
  return (await handle.jsonValue()) as string[];
}

describe('the forms that are upgraded in place, with the built scripts', () => {
  for (const [name, script] of Object.entries(scripts)) {
    for (const [where, page] of [
      ['after the content', [`${div}${link}${script}`, '']],
      ['in the head, before it', [`${div}${link}`, script]],
    ] as const) {
      it(`${name}, ${where}: under a strict policy, with one data request`, async () => {
        strict.requests.length = 0;
        const { page: tab, faults, warnings } = await openWith(page[0], page[1]);
        assert.deepEqual(await shown(tab, 2), ['vald-program-goals', 'vald-goal-card']);
        assert.deepEqual(
          strict.requests.filter((path) => path.endsWith('.json')),
          ['/api/v1/index.json'],
        );
        assert.deepEqual(faults(), []);
        assert.deepEqual(warnings, []);
        await tab.close();
      });
    }
  }

  it('a link whose sentence is still on its way is not taken for one that is alone', async () => {
    const { page } = await openWith(
      `<p><a href="/visa.html?element=program-goals">Målen<script src="/nothing.js"></script></a> hör till programmet.</p>${link}`,
      scripts.plain,
    );
    assert.deepEqual(await shown(page, 1), ['vald-goal-card']);
    await page.close();
  });

  it('a script that comes late finds what is there, and what comes after it', async () => {
    const { page } = await openWith(div, '', lax);
    await page.addScriptTag({ url: '/vald-program.iife.js' });
    assert.deepEqual(await shown(page, 1), ['vald-program-goals']);
    await page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), link);
    assert.deepEqual(await shown(page, 2), ['vald-program-goals', 'vald-goal-card']);
    await page.close();
  });

  /** What a reader sees of the paragraph: the page's text, and what stands in its shadow root. */
  const seen = (page: Page) =>
    page.evaluate(() => {
      const paragraph = document.querySelector<HTMLElement>('main p')!;
      const inside = [...(paragraph.shadowRoot?.children ?? [])].map(({ localName }) => localName);
      return { text: paragraph.innerText.trim(), inside };
    });
  const patch = (page: Page, code: string) =>
    page.evaluate((html) => (document.querySelector('main p')!.innerHTML = html), code);

  for (const [name, script] of Object.entries(scripts))
    it(`${name}: the page writes other text there, another link, and text again`, async () => {
      const { page, faults } = await openWith(`<main>${link}</main>${script}`, '', lax);
      await shown(page, 1);
      await patch(page, 'SEMESTER: så ansöker du');
      assert.deepEqual(await seen(page), { text: 'SEMESTER: så ansöker du', inside: ['slot'] });
      // Its code has not been asked for yet.
      await patch(page, '<a href="/visa.html?element=program-goals&amp;namnd=sisab">Mål</a>');
      assert.deepEqual(await shown(page, 1), ['vald-program-goals']);
      await page.evaluate(() => (document.querySelector('main')!.contentEditable = 'true'));
      assert.deepEqual(await seen(page), { text: 'Mål', inside: ['slot'] });
      await page.evaluate(() => document.querySelector('main')!.removeAttribute('contenteditable'));
      assert.deepEqual(await shown(page, 1), ['vald-program-goals']);
      assert.deepEqual(faults(), []);
      await page.close();
    });

  it('what does not come, or not yet, says nothing about what the page no longer asks for', async () => {
    const cards = readdirSync(`${root}dist/cdn/chunks`).find((file) =>
      /^goal-card-.*\.js$/.test(file),
    )!;
    const path = `/chunks/${cards}`;
    pages[path] = '<title>Finns inte</title>';
    try {
      const { page } = await openWith(`<main>${link}</main>${scripts.module}`, '', lax);
      await page.waitForFunction(() =>
        document.querySelector('main p')!.shadowRoot?.querySelector('[role=alert]'),
      );
      await patch(page, 'SEMESTER');
      assert.deepEqual(await seen(page), { text: 'SEMESTER', inside: ['slot'] });
      // And asked for again, it is said again, and shown when it can be had.
      await patch(page, '<a href="/visa.html?element=goal-card&amp;goal=2021-m1">Ett mål</a>');
      await page.waitForFunction(() =>
        document.querySelector('main p')!.shadowRoot?.querySelector('[role=alert]'),
      );
      await patch(page, 'SEMESTER');
      delete pages[path];
      await page.evaluate(() => window.dispatchEvent(new Event('online')));
      await page.waitForNetworkIdle();
      assert.deepEqual(await seen(page), { text: 'SEMESTER', inside: ['slot'] });
      await patch(page, '<a href="/visa.html?element=goal-card&amp;goal=2021-m1">Ett mål</a>');
      assert.deepEqual(await shown(page, 1), ['vald-goal-card']);
      await page.close();
    } finally {
      delete pages[path];
    }
  });

  it('an editor that opens on the upgraded page saves what was pasted, and no more', async () => {
    const modules = await serve(`${root}node_modules`, {});
    try {
      const { page } = await openWith(`<main>${div}${link}</main>${scripts.module}`, '', lax);
      await shown(page, 2);
      await page.addScriptTag({ url: `${modules.url}/tinymce/tinymce.min.js` });
      const saved = await page.evaluate(async (base) => {
        const [editor] = await (window as unknown as Tinymce).tinymce.init({
          selector: 'main',
          inline: true,
          license_key: 'gpl',
          base_url: base,
          suffix: '.min',
          // Or it writes addresses as they are seen from this page.
          convert_urls: false,
          entity_encoding: 'raw',
        });
        return editor!.getContent();
      }, `${modules.url}/tinymce`);
      assert.equal(saved.replace(/>\s+</g, '><'), `${div}${link}`);
      await page.evaluate(() => (window as unknown as Tinymce).tinymce.remove());
      assert.deepEqual(await shown(page, 2), ['vald-program-goals', 'vald-goal-card']);
      await page.close();
    } finally {
      await modules.close();
    }
  });

  it('twice, and in both forms: each is upgraded once', async () => {
    const { page, faults, warnings } = await openWith(
      `${scripts.module}${scripts.plain}${scripts.plain}${div}${link}`,
    );
    await shown(page, 2);
    const counts = await page.$$eval('[data-vald], body > p', (hosts) =>
      hosts.map(
        ({ shadowRoot }) =>
          [...shadowRoot!.children].filter(({ localName }) => localName !== 'slot').length,
      ),
    );
    assert.deepEqual(counts, [1, 1]);
    assert.deepEqual(faults(), []);
    assert.deepEqual(warnings, []);
    await page.close();
  });

  it('on a page that wraps what is registered, as a polyfill does', async () => {
    const { page } = await openWith(
      `<script>
        const { define } = CustomElementRegistry.prototype;
        CustomElementRegistry.prototype.define = function (name, element, options) {
          return define.call(this, name, class extends element {}, options);
        };
      </script>${div}${link}${scripts.module}`,
      '',
      lax,
    );
    assert.deepEqual(await shown(page, 2), ['vald-program-goals', 'vald-goal-card']);
    await page.close();
  });
});
