/* An address that is checked against the script is used against the page: it has to be the same one. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { ownAddress } from '../../src/loader/attributes.js';
import { createElement } from '../../src/loader/create-element.js';

const values = [
  'https:stranger.example',
  'https:/stranger.example',
  'HTTP:stranger.example',
  'http:stranger.example/x',
  '//stranger.example/',
  '\\\\stranger.example\\',
  '/\\stranger.example',
  '/.//stranger.example/',
  './/stranger.example/',
  '/x/..//stranger.example/',
  '\t/\n/stranger.example',
  'https://stranger.example/',
  'javascript:alert(1)',
  'data:text/html,x',
  'mailto:a@stranger.example',
  'vader.html',
  './vader.html',
  '../vader.html',
  '/vader.html?a=1#b',
  '?a',
  '#a',
  '',
  'https://[',
  'två ord',
  '/två ord',
];

describe('an address in a link or a data attribute', () => {
  const base = document.createElement('base');
  afterEach(() => base.remove());

  for (const script of [
    'https://intranat.example/vald/vald-program.js',
    'http://intranat.example/vald/vald-program.js',
    `${location.origin}/vald/vald-program.js`,
  ])
    for (const href of ['', 'https://stranger.example/a/', `${location.origin}/a/b/`])
      it(`leads to the server of ${script} or nowhere, from a page with the base ${href || 'of its own'}`, () => {
        if (href) {
          base.href = href;
          document.head.append(base);
        }
        const { origin } = new URL(script);
        let taken = 0;
        for (const value of [
          ...values,
          `${origin}/vader.html`,
          `${origin}//stranger.example/`,
          `${origin.replace('//', '//user:pass@')}/`,
          `blob:${origin}/x`,
        ]) {
          const address = ownAddress(value, script, document.baseURI);
          if (address === undefined) continue;
          taken++;
          expect(new URL(address, document.baseURI).origin, value).to.equal(origin);
          const element = createElement('safe-exit', [['href', value]], script);
          const used = element.getAttribute('href')!;
          expect(new URL(used, document.baseURI).origin, value).to.equal(origin);
        }
        expect(taken).to.be.greaterThan(3);
        expect(ownAddress(`blob:${origin}/x`, script, document.baseURI)).to.equal(undefined);
        expect(() =>
          createElement('safe-exit', [['href', '//stranger.example/']], script),
        ).to.throw('href');
      });

  it('is not the page itself: that would be no way out, and its words would be in a notice', () => {
    expect(
      ownAddress(`${location.href}#Ring-0939`, `${location.origin}/x.js`, document.baseURI),
    ).to.equal(undefined);
  });
});
