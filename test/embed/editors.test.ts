import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { readHelp } from '../../scripts/site.js';
import { snippet } from '../../site/snippets.js';
import { html, open, root, serve, stopBrowser, type StaticServer } from './helpers.js';

/*
 * An editor pastes the div, writes on, and publishes: what she wrote is on the page. With the clipboard
 * and the keyboard, in the editors that most publishing tools have.
 */

const words = 'Kontakta vår samordnare Kim på ankn. 123';
const title = 'Det ansvarar Arbetsmarknadsnämnden för i programmet mot våld';

const tools = {
  TinyMCE: html(
    '<textarea id="field"></textarea>',
    `<script src="/tinymce/tinymce.min.js"></script><script>
      tinymce.init({ selector: '#field', license_key: 'gpl', base_url: '/tinymce', suffix: '.min',
        plugins: 'lists link table code' }).then(([editor]) => {
        window.read = () => editor.getContent();
        window.editable = () => editor.getBody();
      });
    </script>`,
  ),
  'CKEditor 5': ckeditor(''),
  'CKEditor 5, with all HTML allowed': ckeditor(
    `config.plugins.push(CKEDITOR.GeneralHtmlSupport);
     config.htmlSupport = { allow: [{ name: /.*/, attributes: true, classes: true }] };`,
  ),
} as const;

function ckeditor(more: string): string {
  return html(
    '<div id="field"></div>',
    `<script src="/ckeditor5/dist/browser/ckeditor5.umd.js"></script>
    <link rel="stylesheet" href="/ckeditor5/dist/browser/ckeditor5.css"><script type="module">
      const { ClassicEditor, Essentials, Paragraph, Heading, Bold, Link, List, Table } = CKEDITOR;
      const config = { licenseKey: 'GPL', plugins: [Essentials, Paragraph, Heading, Bold, Link, List, Table] };
      ${more}
      const editor = await ClassicEditor.create(document.querySelector('#field'), config);
      window.read = () => editor.getData();
      window.editable = () => editor.editing.view.getDomRoot();
    </script>`,
  );
}

declare global {
  interface Window {
    /** What would be saved. */
    read: () => string;
    /** What the editor writes in. */
    editable: () => HTMLElement;
  }
}

let modules: StaticServer;
let site: StaticServer;
const pages: Record<string, string> = {};
const published: Record<string, string> = {};

before(async () => {
  for (const [name, page] of Object.entries(tools)) pages[`/${encodeURIComponent(name)}`] = page;
  pages['/copy'] = html('<button>Kopiera</button>');
  modules = await serve(
    `${root}node_modules`,
    Object.fromEntries(
      Object.entries(pages).map(([path, page]) => [decodeURIComponent(path), page]),
    ),
  );
  site = await serve(`${root}dist/cdn`, published);
});
after(async () => {
  await modules?.close();
  await site?.close();
  await stopBrowser();
});

/** Takes HTML to the clipboard as the builder does. */
async function copy(markup: string): Promise<void> {
  const { page } = await open(`${modules.url}/copy`);
  await page.bringToFront();
  await page.evaluate((text) => {
    document.addEventListener('copy', (event) => {
      event.preventDefault();
      event.clipboardData!.setData('text/plain', text);
      event.clipboardData!.setData('text/html', text);
    });
    document.querySelector('button')!.onclick = () => document.execCommand('copy');
  }, markup);
  await page.click('button');
  await page.close();
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const [letter, ...held] = key.split('+').reverse() as [string, ...string[]];
    for (const one of held) await page.keyboard.down(one as 'Control');
    await page.keyboard.press(letter as 'Enter');
    for (const one of held) await page.keyboard.up(one as 'Control');
  }
}

/** Puts the caret at the end of the last paragraph of ours, as a click there does. */
const caretInside = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const body = window.editable();
    const last = [...body.querySelectorAll('p')]
      .filter((one) => /ring/.test(one.textContent!))
      .pop()!;
    body.focus();
    const selection = body.ownerDocument.getSelection()!;
    selection.selectAllChildren(last);
    selection.collapseToEnd();
    // An editor hears of it from an event, and later where the machine is busy.
    await new Promise((resolve) => setTimeout(resolve, 300));
  });

/** An editor with the snippet pasted in it, below a text of the page's own. */
async function pasteIn(name: string, code: string): Promise<Page> {
  await copy(code);
  const { page } = await open(`${modules.url}/${encodeURIComponent(name)}`);
  await page.waitForFunction(() => window.editable?.());
  await page.bringToFront();
  await page.evaluate(() => window.editable().focus());
  await page.keyboard.type('Om oss');
  await press(page, 'Enter', 'Control+KeyV');
  await page.waitForFunction(
    (text) =>
      new DOMParser().parseFromString(window.read(), 'text/html').body.textContent.includes(text),
    { timeout: 8000 },
    title,
  );
  return page;
}

/** What a reader sees where the script is, and what is in it. */
async function publish(content: string): Promise<Page> {
  published['/page.html'] = html(
    `<main>${content}</main><script type="module" src="/vald-program.js"></script>`,
  );
  const { page } = await open(`${site.url}/page.html`);
  // Where the div is taken away, what was in it is plain text, and the link in it is to stay one.
  if (content.includes('data-vald'))
    await page.waitForFunction(
      () =>
        document
          .querySelector('[data-vald]')
          ?.shadowRoot?.querySelector('vald-namnd-responsibilities')
          ?.shadowRoot?.querySelector('.root')
          ?.textContent?.includes('Arbetsmarknadsnämnden'),
      { timeout: 8000 },
    );
  return page;
}

/** The text of a page as it is seen, slots and shadow roots included. */
const isSeen = (page: Page, text: string): Promise<boolean> =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll('main *')].some(
        (one) =>
          [...one.childNodes].some(
            (node) => node.nodeType === 3 && node.nodeValue!.includes(wanted),
          ) && one.getClientRects().length > 0,
      ),
    text,
  );

describe('what an editor writes after the paste is on the page', () => {
  const wish = {
    tag: 'vald-namnd-responsibilities',
    attributes: [['namnd', 'arbetsmarknadsnamnden']],
  } as const;
  const content = [
    '<h2>Arbetsmarknadsnämnden</h2>',
    '<p>Ansvarar för <q lang="en">one thing</q>.</p>',
    '<ul><li><h3>Mål 1</h3> <p>Ansvar</p> <ul><li>Indikator: Andel</li></ul></li></ul>',
    '<table><caption>Ansvar</caption><thead><tr><th scope="col">Mål</th><th scope="col">Roll</th></tr></thead><tbody><tr><th scope="row">Mål 1</th><td></td></tr></tbody></table>',
    '<details><summary>Källor (1)</summary> <ul><li>Programmet</li></ul></details>',
  ].map((markup) => ({ html: markup, text: '' }));
  const code = () =>
    snippet('div', wish, { folder: `${site.url}/` }, { title, help: readHelp(), content });

  /** What the editor does when the code is there; and where what she writes then is. */
  const ways: Record<string, (page: Page) => Promise<void>> = {
    'at once': async (page) => page.keyboard.type(words),
    'after Enter': async (page) => {
      await press(page, 'Enter');
      await page.keyboard.type(words);
    },
    'in a new paragraph inside the box': async (page) => {
      await caretInside(page);
      await press(page, 'Enter');
      await page.keyboard.type(words);
    },
    'in a paragraph of ours': async (page) => {
      await caretInside(page);
      await page.keyboard.type(` ${words}`);
    },
  };

  for (const name of Object.keys(tools))
    for (const [way, write] of Object.entries(ways))
      it(`${name}, ${way}`, async () => {
        const page = await pasteIn(name, code());
        await write(page);
        const content = await page.evaluate(() => window.read());
        await page.close();

        assert.equal(content.includes('data-vald-made'), name !== 'CKEditor 5');
        const shown = await publish(content);
        assert.ok(await isSeen(shown, 'Om oss'));
        assert.ok(await isSeen(shown, words), content);
        // The line to the editor is for her alone, where the div is left.
        if (content.includes('data-vald-made'))
          for (const ours of ['[Här visas', 'Andel', 'Källor (1)'])
            assert.ok(!(await isSeen(shown, ours)), `${ours}: ${content}`);
        else assert.ok(await isSeen(shown, 'Andel'), content);
        const isInside = await shown.evaluate(
          (text) =>
            [...document.querySelectorAll('[data-vald]')].some((box) =>
              box.textContent!.includes(text),
            ),
          words,
        );
        // After the paste the caret is below the box; inside it she has to go herself.
        assert.equal(
          isInside,
          /inside|of ours/.test(way) && content.includes('data-vald'),
          content,
        );
        await shown.close();
      });
});
