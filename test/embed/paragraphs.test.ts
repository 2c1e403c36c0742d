import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { autop } from '@wordpress/autop';
import type { Page } from 'puppeteer-core';
import { readHelp } from '../../scripts/site.js';
import { snippet } from '../../site/snippets.js';
import { html, open, root, serve, stopBrowser, type StaticServer } from './helpers.js';

/*
 * WordPress puts paragraphs around lines: in its classic editor, in widgets and in fields. It takes an
 * unknown tag for a word in one, and a tag with paragraphs inside comes apart.
 */

const pages: Record<string, string> = {};
let site: StaticServer;

before(async () => {
  site = await serve(`${root}dist/cdn`, pages);
});
after(async () => {
  await site?.close();
  await stopBrowser();
});

/** Opens code as such a page has it, and waits until the elements in it show something. */
async function openWith(code: string, count: number): Promise<Page> {
  pages['/sida.html'] = html(
    `<main>${autop(`Text före.\n\n${code}\n\nText efter.`)}</main>`,
    '<script type="module" src="/vald-program.js"></script>',
  );
  const { page } = await open(`${site.url}/sida.html`);
  await page.waitForFunction(
    (wanted) => {
      const scopes = [
        document,
        ...[...document.querySelectorAll('*')].map((one) => one.shadowRoot),
      ];
      const whole = scopes.flatMap((scope) =>
        [...(scope?.querySelectorAll('*') ?? [])].filter((one) =>
          one.shadowRoot?.querySelector('.program, .card, .contact, .exit'),
        ),
      );
      return whole.length >= wanted;
    },
    {},
    count,
  );
  await page.waitForNetworkIdle();
  return page;
}

/** How many of our elements there are, by tag, in the page and in the shadow roots of its own nodes. */
const tagsIn = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => {
    const found: Record<string, number> = {};
    for (const one of document.querySelectorAll('*')) {
      const inside = one.localName.startsWith('vald-') ? [one] : (one.shadowRoot?.children ?? []);
      for (const { localName } of inside)
        if (localName !== 'slot') found[localName] = (found[localName] ?? 0) + 1;
    }
    return found;
  });

/** What of the page itself is seen, without what the elements show. */
const seenIn = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('main')!.innerText.replace(/\s+/g, ' ').trim());

const readme = readFileSync(`${root}README.md`, 'utf8');
/** The examples for those who edit pages: the tag with the line for the script. */
const examples = [
  ...readme.slice(0, readme.indexOf('## In English')).matchAll(/```html\n([\s\S]*?)```/g),
]
  .map(([, code]) => code!.trim())
  .filter((code) => code.includes('<vald-'));

describe('after automatic paragraphs', () => {
  for (const [name, attributes] of [
    ['program-goals', [['namnd', 'sisab']]],
    [
      'goal-card',
      [
        ['goal', '2021-m1'],
        ['expanded', ''],
      ],
    ],
    ['help-contacts', []],
  ] as const) {
    const tag = `vald-${name}`;
    const code = (form: 'tag' | 'div' | 'link') =>
      snippet(
        form,
        { tag, attributes },
        { folder: `${site.url}/` },
        { title: 'Se mer', help: readHelp(), isHelp: name === 'help-contacts' },
      );

    for (const form of ['tag', 'div', 'link'] as const)
      it(`${tag}, as the builder writes the ${form}: there once, and in the place of its fallback`, async () => {
        const page = await openWith(code(form), 1);
        assert.deepEqual(await tagsIn(page), { [tag]: 1 });
        if (form !== 'link') assert.equal(await seenIn(page), 'Text före. Text efter.');
        await page.close();
      });

    it(`${tag}, as the builder used to write it: there once`, async () => {
      const old = code('tag').replace('<div>\n', '').replace('\n</div>', '');
      const page = await openWith(old, 1);
      assert.deepEqual(await tagsIn(page), { [tag]: 1 });
      await page.close();
    });
  }

  it('the examples in the README: each element once, its fallback in it', async () => {
    assert.ok(examples.length >= 3);
    for (const code of examples) {
      const tags = [...code.matchAll(/<(vald-[\w-]+)/g)].map(([, tag]) => tag!);
      const shown = tags.filter((tag) => tag !== 'vald-program');
      const page = await openWith(code.replace(/<script.*<\/script>\n?/, ''), shown.length);
      const counts: Record<string, number> = {};
      for (const tag of tags) counts[tag] = (counts[tag] ?? 0) + 1;
      assert.deepEqual(await tagsIn(page), counts, code);
      const own = code.includes('Egen text mellan målen.') ? ' Egen text mellan målen.' : '';
      assert.equal(await seenIn(page), `Text före.${own} Text efter.`, code);
      await page.close();
    }
  });

  it('both cards of the README are inside the scope, and have its nämnd', async () => {
    const code = examples.find((one) => one.includes('<vald-program '))!;
    const page = await openWith(code.replace(/<script.*<\/script>\n?/, ''), 2);
    const scopes = await page.$$eval('vald-goal-card', (cards) =>
      cards.map((card) => card.closest('vald-program')?.getAttribute('namnd')),
    );
    assert.deepEqual(scopes, ['arbetsmarknadsnamnden', 'arbetsmarknadsnamnden']);
    await page.close();
  });
});
