import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { attributeForms } from '../../src/loader/attributes.js';
import { elementNames, elements } from '../../src/elements.js';
import { html, open, root, serve, stopBrowser, type StaticServer } from './helpers.js';

/*
 * Anybody can make a link to the city's own page, and in many places write a comment. What they write
 * there is never shown as the city's words, and takes nothing away.
 */

const pages: Record<string, string> = {};
let server: StaticServer;
let other: StaticServer;

before(async () => {
  server = await serve(`${root}dist/cdn`, pages);
  other = await serve(`${root}dist/cdn`, {});
});
after(async () => {
  await server?.close();
  await other?.close();
  await stopBrowser();
});

const sentence = '112 är ur bruk. Ring stadens jour 0939-123 45 67 i stället';
const foreign = [
  sentence,
  'ring-0939-1234567-inte-112',
  '0939 123 45 67',
  'https://stranger.example/0939-1234567',
  `${'x'.repeat(500)} 0939-1234567`,
];

/** All that a reader sees, hears or can press, in every shadow root. */
const allOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const said: string[] = [document.title];
    const nodes: Node[] = [document.documentElement];
    for (const node of nodes) {
      if (node instanceof Text) said.push(node.data);
      if (node instanceof HTMLElement && /^(SCRIPT|STYLE)$/.test(node.nodeName)) continue;
      nodes.push(...node.childNodes);
      if (!(node instanceof Element)) continue;
      if (node.shadowRoot) nodes.push(node.shadowRoot);
      if (node instanceof HTMLInputElement) said.push(node.value);
      for (const { name, value } of node.attributes)
        if (['aria-label', 'title', 'alt', 'placeholder', 'class'].includes(name)) said.push(value);
      if (node instanceof HTMLAnchorElement) said.push(node.href);
    }
    return said.join('\n');
  });

/** Waits until the view page has done what it does. */
async function view(query: URLSearchParams): Promise<{ page: Page; faults: string[] }> {
  const { page, faults } = await open(`${server.url}/visa.html?${query}`);
  await page.waitForFunction(
    () =>
      document.querySelector('#notices > p') ??
      document.querySelector('#view > :not(p, ul)')?.shadowRoot?.childElementCount,
  );
  await page.waitForNetworkIdle({ idleTime: 150 });
  return { page, faults };
}

/** What is in help, whole. */
const helpIn = (page: Page) =>
  page.evaluate(() => {
    const help = document.querySelector('vald-help-contacts')!.shadowRoot!;
    const exit = help.querySelector('vald-safe-exit')?.shadowRoot;
    const link = exit?.querySelector('a');
    const emergency = help.querySelector('[href="tel:112"]');
    return {
      emergency: (emergency?.getClientRects().length ?? 0) > 0,
      contacts: [...help.querySelectorAll('li.contact')].filter(
        (one) => one.getClientRects().length > 0,
      ).length,
      exit: (link?.getClientRects().length ?? 0) > 0,
      leadsTo: link?.href ?? '',
    };
  });

describe('an address of the view page', () => {
  it('help: whatever else it says, 112, the contacts and the way out are there, and no word of it', async () => {
    const queries = [
      ...Object.keys(attributeForms).flatMap((name) => foreign.map((value) => [name, value])),
      ...foreign.map((value) => [value, 'x']),
      ['print', 'visually-hidden'],
      ['print', 'no-print'],
      ['safe-exit', 'off'],
      ['program', 'x'],
      ['program', 'stockholm-2017-2020'],
      ['src', `${other.url}/api/v1/index.json`],
      ['credentials', 'include'],
      ['class', 'visually-hidden'],
      ['hidden', ''],
      ['exit-href', 'javascript:alert(1)'],
      ['exit-href', 'https:stranger.example'],
      ['exit-href', '//stranger.example/'],
      ['max-age', '-1'],
      ['heading-level', '0939'],
      ['audience', 'constructor'],
    ] as [string, string][];
    for (const pair of queries) {
      const { page, faults } = await view(
        new URLSearchParams([['element', 'help-contacts'], ['audience', 'child'], pair]),
      );
      const said = `${pair[0].slice(0, 40)}=${pair[1].slice(0, 40)}`;
      const text = await allOf(page);
      assert.doesNotMatch(text, /0939|ur bruk|stranger|x{20}/, said);
      const { leadsTo, contacts, ...rest } = await helpIn(page);
      assert.deepEqual(rest, { emergency: true, exit: true }, said);
      assert.ok(contacts > 4 || pair[0] === 'audience', `${said}: ${contacts}`);
      assert.ok(!leadsTo.includes('stranger'), said);
      assert.deepEqual(faults, [], said);
      await page.close();
    }
  });

  it('every element and attribute, and no element at all: none of it is shown', async () => {
    for (const name of [...elementNames, ...foreign]) {
      const query = new URLSearchParams([['element', name]]);
      for (const attribute of Object.keys(attributeForms)) query.set(attribute, sentence);
      query.set(sentence, sentence);
      const { page } = await view(query);
      assert.doesNotMatch(await allOf(page), /0939|ur bruk|stranger|x{20}/, name);
      // One notice, however much is wrong.
      assert.equal(await page.$$eval('#notices > p', (notices) => notices.length), 1, name);
      await page.close();
    }
  });

  it('what is asked for as the builder writes it is shown', async () => {
    const { page } = await view(
      new URLSearchParams('element=help-contacts&audience=victim&print=discreet&as=link'),
    );
    const { emergency, exit, contacts } = await helpIn(page);
    assert.ok(emergency && exit && contacts > 4);
    assert.equal(await page.$$eval('#notices > p', (notices) => notices.length), 0);
    await page.close();
  });
});

describe('a comment with a div', () => {
  it('shows no word of it, and leads nowhere but to the city', async () => {
    const divs = elementNames.flatMap((name) =>
      elements[name] && name !== 'program'
        ? Object.keys(attributeForms).flatMap((attribute) =>
            foreign.map(
              (value) =>
                `<div data-vald="${name}" data-vald-${attribute}="${value}"><p>Reserv</p></div>`,
            ),
          )
        : [],
    );
    pages['/sida.html'] = html(
      `${divs.join('')}<script type="module" src="/vald-program.js"></script>`,
    );
    const { page, faults } = await open(`${server.url}/sida.html`);
    await page.waitForNetworkIdle();
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-vald]')].map((div) => ({
        text: div.innerText,
        inside: div.shadowRoot?.firstElementChild?.outerHTML ?? '',
      })),
    );
    assert.equal(seen.length, divs.length);
    // Only what is shaped as an id may be taken; what is said of it is tested with the elements.
    for (const [index, { inside }] of seen.entries())
      assert.doesNotMatch(
        inside.replace(/ (program|namnd|goal)="[a-z0-9-]*"/g, ''),
        /0939|stranger/,
        divs[index],
      );
    assert.doesNotMatch(await allOf(page), /0939|ur bruk|stranger|x{20}/);
    assert.deepEqual(faults, []);
    await page.close();
  });
});
