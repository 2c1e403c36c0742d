import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { autop } from '@wordpress/autop';
import { TimeoutError, type Page } from 'puppeteer-core';
import prettier from 'prettier';
import sanitizeHtml from 'sanitize-html';
import { readElements, readHelp } from '../../scripts/site.js';
import { snippet, tinymceSettings, type Form } from '../../site/snippets.js';
import { html, open, root, serve, stopBrowser, type StaticServer } from './helpers.js';

/*
 * What publishing tools do to the forms of the snippet, and what a reader then sees. The result is the
 * table in docs/embedding.md: UPDATE_DOCS=1 writes it, and without that it has to be what stands there.
 */

const forms: readonly Form[] = ['tag', 'div', 'link'];
const tag = 'vald-program-goals';
const attributes = [
  ['namnd', 'arbetsmarknadsnamnden'],
  ['heading-level', '3'],
] as const;
const fallback = {
  title: 'Programmet mot våld 2021–2025: alla mål i programmet',
  source: { title: 'Programmet, omslag', url: 'https://example.org/program.pdf' },
  help: readHelp(),
};

let modules: StaticServer;
let site: StaticServer;
let tools: Page;
let settings: ReturnType<typeof tinymceSettings>;
const pages: Record<string, string> = {};

before(async () => {
  settings = tinymceSettings(await readElements());
  modules = await serve(`${root}node_modules`, {
    '/tools.html': html(
      '<textarea id="plain"></textarea><textarea id="configured"></textarea>',
      '<script src="/dompurify/dist/purify.min.js"></script><script src="/tinymce/tinymce.min.js"></script>',
    ),
  });
  site = await serve(`${root}dist/cdn`, pages);
  ({ page: tools } = await open(`${modules.url}/tools.html`));
  await tools.evaluate(async (allowed) => {
    const common = { license_key: 'gpl', base_url: '/tinymce', suffix: '.min' };
    await window.tinymce.init({ ...common, selector: '#plain' });
    await window.tinymce.init({ ...common, selector: '#configured', ...allowed });
  }, settings);
});
after(async () => {
  await modules?.close();
  await site?.close();
  await stopBrowser();
});

declare global {
  interface Window {
    DOMPurify: { sanitize(html: string): string };
    tinymce: {
      init(options: object): Promise<unknown>;
      get(id: string): {
        setContent(html: string): void;
        getContent(): string;
        execCommand(name: string, ui: boolean, value: object): void;
      };
    };
  }
}

const inTinymce = (id: string, content: string): Promise<string> =>
  tools.evaluate(
    (name, text) => {
      const editor = window.tinymce.get(name);
      editor.setContent(text);
      return editor.getContent();
    },
    id,
    content,
  );

/** Each tool with its default settings, but for the last. */
const sanitisers: Record<string, (content: string) => string | Promise<string>> = {
  'nothing, plain HTML': (content) => content,
  DOMPurify: (content) => tools.evaluate((text) => window.DOMPurify.sanitize(text), content),
  'sanitize-html': (content) => sanitizeHtml(content),
  'TinyMCE, source code view': (content) => inTinymce('plain', content),
  'TinyMCE, pasted into the text': (content) =>
    tools.evaluate((text) => {
      const editor = window.tinymce.get('plain');
      editor.setContent('<p>Före</p>');
      editor.execCommand('mceInsertClipboardContent', false, { html: text });
      return editor.getContent();
    }, content),
  'TinyMCE, with the setting below': (content) => inTinymce('configured', content),
  'WordPress, automatic paragraphs': autop,
};

const results = [
  'element, from the tag',
  'element, from the div',
  'element, from the link',
  'fallback',
  'nothing',
] as const;
type Result = (typeof results)[number];

/** The form that an element was made of. Elements come a step after the page has loaded, so it is waited for. */
async function upgradedFrom(page: Page): Promise<'tag' | 'div' | 'link' | undefined> {
  const found = page.waitForFunction(
    (name) => {
      if (document.querySelector(name)?.shadowRoot) return 'tag';
      const host = [...document.querySelectorAll<HTMLElement>('div,p')].find((one) =>
        one.shadowRoot?.querySelector(name),
      );
      return host && ('vald' in host.dataset ? 'div' : 'link');
    },
    { timeout: 5000 },
    tag,
  );
  try {
    return await (await found).jsonValue();
  } catch (error) {
    if (error instanceof TimeoutError) return undefined;
    throw error;
  }
}

/** What a reader sees of this content, on a page whose template has the script. */
async function seen(content: string, script: boolean): Promise<Result> {
  pages['/page.html'] = html(
    `<main>${content}</main>${script ? '<script type="module" src="/vald-program.js"></script>' : ''}`,
  );
  const { page } = await open(`${site.url}/page.html`);
  try {
    const from = script ? await upgradedFrom(page) : undefined;
    if (from) {
      await page.waitForFunction(
        (name, wanted) => {
          const view = [
            document,
            ...[...document.querySelectorAll('*')].map((one) => one.shadowRoot),
          ]
            .map((scope) => scope?.querySelector(name))
            .find(Boolean);
          return (
            wanted.every(([key, value]) => view?.getAttribute(key) === value) &&
            view?.shadowRoot?.querySelectorAll('.list > li').length === 7
          );
        },
        {},
        tag,
        attributes,
      );
      const count = await page.evaluate(
        (name) =>
          [document, ...[...document.querySelectorAll('*')].map((one) => one.shadowRoot)].reduce(
            (sum, scope) => sum + (scope?.querySelectorAll(name).length ?? 0),
            0,
          ),
        tag,
      );
      assert.equal(count, 1, `once: ${content}`);
      return `element, from the ${from}` as Result;
    }
    const isRead = await page.evaluate(
      (title) =>
        [...document.links].some(
          (link) =>
            link.textContent === title &&
            link.href.includes('visa.html?element=program-goals&namnd=arbetsmarknadsnamnden'),
        ),
      fallback.title,
    );
    return isRead ? 'fallback' : 'nothing';
  } finally {
    await page.close();
  }
}

/** Writes a part of the docs between its marks, or holds it against what stands there. */
async function checkDocs(mark: string, content: string): Promise<void> {
  const file = `${root}docs/embedding.md`;
  const before = readFileSync(file, 'utf8');
  const [start, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  assert.ok(before.includes(start) && before.includes(end), `${file} has no ${start}`);
  const after = await prettier.format(
    `${before.slice(0, before.indexOf(start))}${start}\n\n${content}\n\n${before.slice(before.indexOf(end))}`,
    { ...(await prettier.resolveConfig(file)), parser: 'markdown' },
  );
  if (process.env.UPDATE_DOCS) writeFileSync(file, after);
  else
    assert.equal(
      after,
      before,
      'docs/embedding.md is out of date: run this test with UPDATE_DOCS=1',
    );
}

describe('what publishing tools leave of the snippet', () => {
  const table: Record<string, Result[]> = {};

  for (const [name, sanitise] of Object.entries(sanitisers)) {
    it(`${name}: at least one form shows the element, and none shows nothing`, async () => {
      const installation = { folder: `${site.url}/` };
      const wish = { tag, attributes };
      const row: Result[] = [];
      for (const form of forms) {
        const left = await sanitise(snippet(form, wish, installation, fallback));
        row.push(await seen(left, true));
        assert.notEqual(await seen(left, false), 'nothing', `${form}, without the script: ${left}`);
      }
      table[name] = row;
      assert.ok(
        row.some((result) => result.startsWith('element')),
        row.join(),
      );
      assert.ok(!row.includes('nothing'), row.join());
    });
  }

  it('is the table in the docs', async () => {
    const lines = Object.entries(table).map(([name, row]) => `| ${name} | ${row.join(' | ')} |`);
    await checkDocs(
      'sanitisers',
      ['| What the tool is | Tag | Div | Link |', '| --- | --- | --- | --- |', ...lines].join('\n'),
    );
  });

  it('the setting for TinyMCE in the docs is of the elements that there are', () =>
    checkDocs(
      'tinymce',
      `\`\`\`js\n${Object.entries(settings)
        .map(([name, value]) => `${name}: '${value}',`)
        .join('\n')}\n\`\`\``,
    ));
});
