import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import sanitizeHtml from 'sanitize-html';
import { readElements, readHelp } from '../../scripts/site.js';
import {
  exitAddress,
  folderAddress,
  helpLine,
  helpOf,
  scriptLine,
  snippet,
  sourceLine,
  tinymceSettings,
  viewAddress,
} from '../../site/snippets.js';
import { signOf } from '../../src/fallback/made.js';
import { attributeTexts, elementTexts } from '../../site/texts.js';
import { readJson } from '../support/node.js';

const folder = 'https://intranat.example/vald-program/';
const wish = {
  tag: 'vald-goal-card',
  attributes: [
    ['goal', '2021-m1'],
    ['expanded', ''],
  ],
} as const;
const fallback = {
  title: 'Programmet mot våld 2021–2025: ett mål',
  source: { title: 'Programmet, omslag', url: 'https://start.stockholm/program.pdf?a=1&b=2' },
  help: readHelp(),
};

describe('the snippet', () => {
  it('as a tag, with the link, the numbers and the source inside', () => {
    assert.equal(
      snippet('tag', wish, { folder }, fallback),
      `<div>
<vald-goal-card goal="2021-m1" expanded>
  <p><a href="https://intranat.example/vald-program/visa.html?element=goal-card&amp;goal=2021-m1&amp;expanded=">Programmet mot våld 2021–2025: ett mål</a></p>
  <p>Akut fara: ring <a href="tel:112">112</a>. Kvinnofridslinjen <a href="tel:020505050">020-50 50 50</a>.</p>
  <p>Källa: <a href="https://start.stockholm/program.pdf?a=1&amp;b=2">Programmet, omslag</a></p>
</vald-goal-card>
</div>`,
    );
  });

  it('as a div it says the same with data attributes', () => {
    const [first, line, ...rest] = snippet('div', wish, { folder }, fallback).split('\n');
    assert.match(
      first!,
      /^<div data-vald="goal-card" data-vald-goal="2021-m1" data-vald-expanded data-vald-made="\w+ \w+ \w+ \w+">$/,
    );
    assert.equal(
      line,
      '  <p>[Här visas: Programmet mot våld 2021–2025: ett mål. Den här delen fylls i av sig själv. Skriv din egen text efter den, inte i den.]</p>',
    );
    assert.deepEqual(
      rest.slice(0, -2),
      snippet('tag', wish, { folder }, fallback).split('\n').slice(2, -2),
    );
    // The caret is below the box after the paste.
    assert.deepEqual(rest.slice(-2), ['</div>', '<p>&nbsp;</p>']);
  });

  it('a div has the sign of each part of it, by what it says and not by how it is written', () => {
    const code = snippet('div', wish, { folder }, { ...fallback, title: 'Mål 1 & ”2” <3>' });
    const signs = /data-vald-made="([^"]*)"/.exec(code)![1]!.split(' ');
    const texts = [...code.matchAll(/<p>(.*)<\/p>/g)].map(([, words]) =>
      words!
        .replace(/<[^>]*>/g, '')
        .replace(/&(lt|gt|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', amp: '&' })[name]!),
    );
    assert.deepEqual(signs, texts.slice(0, -1).map(signOf));
    assert.ok(texts[1] === 'Mål 1 & ”2” <3>');
    assert.equal(signOf(' Ring\u00a0112\n.'), signOf('Ring 112.'));
    assert.notEqual(signOf('Ring 112.'), signOf('Ring 113.'));
  });

  it('as a link it is one line, alone in its paragraph', () => {
    assert.equal(
      snippet('link', wish, { folder }, fallback),
      '<p><a href="https://intranat.example/vald-program/visa.html?element=goal-card&amp;goal=2021-m1&amp;expanded=">Programmet mot våld 2021–2025: ett mål</a></p>',
    );
  });

  it('as a link that stays one, its address says so', () => {
    assert.match(
      snippet('plain', wish, { folder }, fallback),
      /^<p><a href="[^"]*visa\.html\?element=goal-card&amp;goal=2021-m1&amp;expanded=&amp;as=link">/,
    );
    assert.doesNotMatch(snippet('link', wish, { folder }, fallback), /as=link/);
  });

  it('no address says who the reader is; the tag and the div do', () => {
    const help = { tag: 'vald-help-contacts', attributes: [['audience', 'victim']] } as const;
    for (const form of ['tag', 'div', 'link', 'plain'] as const) {
      const code = snippet(form, help, { folder }, { ...fallback, isHelp: true });
      assert.doesNotMatch(code.replace(/^.*(audience="victim").*$/m, ''), /audience|victim/);
      assert.equal(/audience="victim"/.test(code), form === 'tag' || form === 'div');
    }
  });

  it('the way out is one line: in a div it could not follow the page', () => {
    assert.equal(
      snippet(
        'tag',
        { tag: 'vald-safe-exit', attributes: [] },
        { folder },
        { title: 'Lämna', href: 'https://example.org/', help: fallback.help },
      ),
      '<vald-safe-exit><a href="https://example.org/">Lämna</a></vald-safe-exit>',
    );
  });

  it('without a source has no line about it', () => {
    assert.doesNotMatch(
      snippet('tag', wish, { folder }, { ...fallback, source: undefined }),
      /Källa/,
    );
  });

  it('holds any text as text: nothing that is chosen or fetched can become markup', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('"', "'", '<', '>', '&', ' ', 'a', '=', '\n'),
    });
    fc.assert(
      fc.property(
        nasty,
        nasty,
        nasty,
        fc.constantFrom('tag', 'div', 'link' as const),
        (value, title, url, form) => {
          const text = snippet(
            form as 'tag',
            { tag: 'vald-goal-card', attributes: [['goal', value]] },
            { folder },
            {
              title,
              source: { title, url: `https://start.stockholm/${url}` },
              help: fallback.help,
            },
          );
          const tags: string[] = [];
          const values: (string | undefined)[] = [];
          sanitizeHtml(text, {
            allowedTags: false,
            allowedAttributes: false,
            transformTags: {
              '*': (tagName, attributes) => {
                tags.push(tagName);
                values.push(attributes.goal ?? attributes['data-vald-goal']);
                return { tagName, attribs: attributes };
              },
            },
          });
          const inside = ['p', 'a', 'p', 'a', 'a', 'p', 'a'];
          const outer = { tag: ['div', 'vald-goal-card'], div: ['div'] }[form as string];
          const all = form === 'div' ? ['p', ...inside, 'p'] : inside;
          assert.deepEqual(tags, outer ? [...outer, ...all] : ['p', 'a']);
          if (outer) assert.equal(values[outer.length - 1], value);
        },
      ),
    );
  });
});

describe('the line for the script', () => {
  const hash = 'sha384-abc+/=';
  const release = {
    version: '1.2.3',
    loader: {
      module: 'vald-program-1.2.3-0a1b2c3d.js',
      plain: 'vald-program-1.2.3-4e5f6a7b.iife.js',
    },
    integrity: {
      'vald-program-1.2.3-0a1b2c3d.js': hash,
      'vald-program-1.2.3-4e5f6a7b.iife.js': hash,
    },
  };

  it('is pinned to its version by its hash', () => {
    assert.equal(
      scriptLine('module', { folder, release }),
      `<script type="module" src="${folder}vald-program-1.2.3-0a1b2c3d.js"\n  integrity="${hash}"></script>`,
    );
  });

  it('a plain script from another server is checked only when it is asked for with CORS', () => {
    assert.equal(
      scriptLine('plain', { folder, release }),
      `<script src="${folder}vald-program-1.2.3-4e5f6a7b.iife.js"\n  integrity="${hash}" crossorigin></script>`,
    );
  });

  it('without hashes it names the file that is always there', () => {
    for (const unknown of [undefined, { ...release, integrity: {} }]) {
      assert.equal(
        scriptLine('module', { folder, release: unknown }),
        `<script type="module" src="${folder}vald-program.js"></script>`,
      );
      assert.equal(
        scriptLine('plain', { folder, release: unknown }),
        `<script src="${folder}vald-program.iife.js"></script>`,
      );
    }
  });
});

describe("what is written into somebody else's page", () => {
  it('no address that runs or shows something else than a page', () => {
    for (const url of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'blob:https://a.example/1',
      'file:///etc/passwd',
      'view-source:https://a.example/',
      'ingen adress',
      '',
    ])
      assert.equal(sourceLine({ url, title: 'Titel <1>' }), 'Källa: Titel &lt;1&gt;', url);
    // Nor one of anybody but a public body.
    for (const url of [
      'https://5dok.org/document/x',
      'https://stockholm.se.example/',
      'https://notstockholm.se/',
      'https://a.example/stockholm.se',
    ])
      assert.equal(sourceLine({ url, title: 'T' }), 'Källa: T', url);
    for (const url of ['http://start.stockholm/', 'https://polisen.se/a', 'https://www.uu.se/x'])
      assert.match(sourceLine({ url, title: 'T' }), /href="http/, url);
  });

  it('no number that is not one', () => {
    for (const phone of [
      '020-50 50 50 (24 h)',
      '020-50 50 50 eller 112',
      'javascript:1',
      '#31#112',
    ])
      assert.doesNotMatch(helpLine([{ name: 'Någon', phone }]), /href/, phone);
    const contact = { id: 'a', name: 'A', alwaysOpen: true };
    const channels = [
      { kind: 'phone', value: 'ring växeln' },
      { kind: 'phone', value: '020-50 50 50' },
    ];
    assert.deepEqual(helpOf({ guides: [{ first: ['a'] }], contacts: [{ ...contact, channels }] }), [
      { name: 'A', phone: '020-50 50 50' },
    ]);
  });

  it('no way out that would be a page of the intranet, or code', () => {
    for (const address of [
      'www.svt.se',
      'svt.se',
      'http://svt.se',
      'https:svt.se',
      '//svt.se',
      'javascript:alert(1)',
      'data:text/html,x',
      'mailto:a@b.se',
      'https://',
      'https://[',
      '',
    ])
      assert.equal(exitAddress(address), undefined, address);
    for (const address of [
      'https://www.svt.se/',
      'HTTPS://svt.se',
      '/vader',
      './vader',
      '../vader?a#b',
    ])
      assert.equal(exitAddress(address), address);
  });

  it('no folder that files cannot be beside each other in', () => {
    for (const written of [
      '',
      'intranat.example/vald',
      'https://a.example/vald?x=1',
      'https://a.example/vald?',
      'https://a.example/vald#x',
      'https://a.example/#/vald/',
      'https://user:pass@a.example/',
      'https://a.example\\vald',
      'http://[',
      'ftp://a.example/',
      'file:///C:/vald/',
      'javascript:alert(1)//',
    ])
      assert.equal(folderAddress(written), undefined, written);
    for (const [written, folderIs] of [
      [' https://a.example/vald ', 'https://a.example/vald/'],
      ['https://a.example', 'https://a.example/'],
      ['http://a.example/våld/', 'http://a.example/v%C3%A5ld/'],
      ['https://a.example/x/../y/', 'https://a.example/y/'],
    ] as const)
      assert.equal(folderAddress(written), folderIs);
  });
});

describe('what the snippet is made from', () => {
  it('the address of the view says the element and its attributes', () => {
    const address = new URL(
      viewAddress({ tag: 'vald-program-goals', attributes: [['namnd', 'å & ä']] }, { folder }),
    );
    assert.equal(address.pathname, '/vald-program/visa.html');
    assert.deepEqual(
      [...address.searchParams],
      [
        ['element', 'program-goals'],
        ['namnd', 'å & ä'],
      ],
    );
  });

  it('the numbers are the ones in contacts.json', () => {
    const help = helpOf(readJson('public/api/v1/contacts.json'));
    assert.deepEqual(help, [
      { name: '112', phone: '112' },
      { name: 'Kvinnofridslinjen', phone: '020-50 50 50' },
    ]);
    assert.match(helpLine(help), /href="tel:020505050">020-50 50 50</);
  });

  it('every element and attribute of the manifest has words in Swedish', async () => {
    const elements = await readElements();
    assert.ok(elements.length >= 5);
    for (const { tag, attributes } of elements) {
      assert.ok(tag in elementTexts, `site/texts.ts has no words for <${tag}>`);
      for (const { name, values } of attributes) {
        const text = attributeTexts[name];
        assert.notEqual(text, undefined, `site/texts.ts has no words for the attribute ${name}`);
        if (text && values.length > 0) {
          const missing = values.filter((value) => !(value in (text.values ?? {})));
          assert.deepEqual(missing, [], `site/texts.ts has no words for these values of ${name}`);
        }
      }
    }
  });

  it('every element to choose has a picture', async () => {
    const page = readFileSync(new URL('../../site/bygg.html', import.meta.url), 'utf8');
    const chosen = Object.entries(elementTexts).filter(([, text]) => text !== null);
    const without = chosen.filter(([tag]) => !page.includes(`<symbol id="pic-${tag}"`));
    assert.deepEqual(
      without.map(([tag]) => tag),
      [],
    );
  });

  it('the setting for TinyMCE names each tag and what it takes', () => {
    const info = { isBoolean: false, values: [], fallback: undefined };
    assert.deepEqual(
      tinymceSettings([
        {
          tag: 'vald-a',
          attributes: [
            { name: 'src', ...info },
            { name: 'namnd', ...info },
          ],
        },
        { tag: 'vald-b', attributes: [{ name: 'src', ...info }] },
      ]),
      {
        custom_elements: 'vald-a,vald-b',
        extended_valid_elements: 'vald-a[src|namnd],vald-b[src]',
      },
    );
  });

  it('and lets no editor choose where numbers to call come from', async () => {
    const { extended_valid_elements: settings } = tinymceSettings(await readElements());
    const taken = (tag: string) => new RegExp(`${tag}\\[(.*?)\\]`).exec(settings)![1]!.split('|');
    for (const tag of ['vald-program', 'vald-help-contacts']) {
      assert.ok(!taken(tag).includes('src') && !taken(tag).includes('credentials'), tag);
      assert.ok(taken(tag).length > 1);
    }
    assert.ok(taken('vald-goal-card').includes('src'));
  });
});
