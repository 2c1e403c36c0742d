/* Elements, and what is in them, that stand on one page: apart for the eye, for the ear and on paper. */
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { ValdElement } from '../../src/index.js';
import { api, newKey, quick, textOf, walk } from '../support/browser.js';
import { $$, isShown } from '../support/page-object.js';

const tags: Record<string, Record<string, string>> = {
  'vald-program-goals': { namnd: 'arbetsmarknadsnamnden' },
  'vald-goal-card': { goal: '2021-m1', namnd: 'arbetsmarknadsnamnden' },
  'vald-namnd-responsibilities': { namnd: 'arbetsmarknadsnamnden' },
  'vald-responsibility-matrix': {},
  'vald-indicator-table': { program: 'stockholms-lan-2020-2026' },
  'vald-opinions': {},
  'vald-program-compare': {},
  'vald-program-timeline': {},
  'vald-help-contacts': {},
};

/** Elements one after the other, once they have what they show. */
async function put(
  list: readonly (readonly [tag: string, attributes: Record<string, string>])[],
  style = 'inline-size: 900px',
  src = api(newKey()),
): Promise<ValdElement[]> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.cssText = style;
  const made = list.map(([tag, attributes]) => {
    const element = document.createElement(tag) as ValdElement;
    for (const [name, value] of Object.entries({ src, ...attributes }))
      element.setAttribute(name, value);
    box.append(element);
    return element;
  });
  const isDone = ({ shadowRoot }: ValdElement) =>
    shadowRoot?.querySelector('.root') && !shadowRoot.querySelector('.root > slot:first-child');
  await waitUntil(() => made.every(isDone), 'content', { timeout: 8000 });
  await aTimeout(300);
  return made;
}

/** Where what is painted of an element begins and ends: without its outer margins. */
function extent(element: ValdElement): { top: number; bottom: number } {
  const parts = $$(element, '.root > *')
    .map((one) => one.getBoundingClientRect())
    .filter(({ height }) => height > 0);
  return {
    top: Math.min(...parts.map(({ top }) => top)),
    bottom: Math.max(...parts.map(({ bottom }) => bottom)),
  };
}

describe('elements that stand one after the other', () => {
  quick();

  for (const [tag, attributes] of Object.entries(tags))
    it(`${tag}, twice: the end of one and the beginning of the next are not one`, async () => {
      const [one, next] = (await put([
        [tag, attributes],
        [tag, attributes],
      ])) as [ValdElement, ValdElement];
      expect(extent(next).top - extent(one).bottom).to.be.at.least(20);
    });

  it('a fault, and what comes after it', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <vald-responsibility-matrix
          src=${api(newKey())}
          program="finns-inte"
        ></vald-responsibility-matrix>
        <vald-help-contacts src=${api(newKey())}></vald-help-contacts>
      </div>`,
    );
    const [matrix, help] = [...box.children] as [ValdElement, ValdElement];
    await waitUntil(() => $$(matrix, '.notice').length > 0 && $$(help, '.main').length > 0);
    const notice = $$(matrix, '.notice').at(-1)!.getBoundingClientRect();
    expect(extent(help).top - notice.bottom).to.be.at.least(20);
  });

  it('ways to others on the page are buttons, each for itself', async () => {
    const [goals] = await put([
      ['vald-program-goals', {}],
      ['vald-opinions', {}],
      ['vald-program-compare', {}],
      ['vald-program-timeline', {}],
    ]);
    const ways = $$(goals!, '.actions button').map((one) => one.getBoundingClientRect());
    expect(ways.length).to.equal(3);
    const gap = (a: DOMRect, b: DOMRect) =>
      Math.max(b.left - a.right, a.left - b.right, b.top - a.bottom, a.top - b.bottom);
    for (const [at, way] of ways.entries())
      for (const other of ways.slice(at + 1)) expect(gap(way, other)).to.be.at.least(4);
  });
});

describe('what is folded, to those who hear one line after the other', () => {
  quick();

  const pages: Record<string, (readonly [string, Record<string, string>])[]> = {
    timeline: [['vald-program-timeline', {}]],
    compare: [['vald-program-compare', {}]],
    opinions: [['vald-opinions', {}]],
    cards: ['m1', 'm2', 'm3'].map((goal) => ['vald-goal-card', { goal: `2021-${goal}` }] as const),
  };
  const namesIn = (elements: ValdElement[]) =>
    elements.flatMap((element) =>
      $$(element, 'summary')
        .filter((one) => !one.closest('details:not([open]) > :not(summary) *'))
        .map((one) => textOf(one)),
    );
  for (const [name, list] of Object.entries(pages))
    it(`${name}: no two have the same name`, async () => {
      const names = namesIn(await put(list)).sort();
      expect(names.length).to.be.greaterThan(2);
      expect(names).to.deep.equal([...new Set(names)]);
    });

  it('indicators in a narrow column: neither part nor territory makes a second one', async () => {
    const names = namesIn(
      await put(
        [['vald-indicator-table', { namnd: 'provinge' }]],
        'inline-size: 320px',
        '/exempelstad/programs/stad.json',
      ),
    );
    expect(names.length).to.be.greaterThan(10);
    expect(names.sort()).to.deep.equal([...new Set(names)].sort());
  });

  it('the heading of an answer says what is answered', async () => {
    const [element] = await put([['vald-namnd-responsibilities', { namnd: 'socialnamnden' }]]);
    expect(textOf($$(element!, 'h2')[0]!)).to.match(/ansvarade vår nämnd för Socialnämnden$/);
  });
});

describe('on paper', () => {
  quick();

  const all = (element: ValdElement, selector: string) =>
    [...walk(element.shadowRoot!)].filter((one) => one.matches(selector) && isShown(one));

  const printed = Object.entries({
    ...tags,
    'vald-help-contacts': { audience: 'victim' },
    'vald-responsibility-matrix': { src: '/exempelstad/programs/stad.json' },
  } as typeof tags);
  for (const [tag, attributes] of printed)
    it(`${tag}: headings stay with what they are over, boxes are whole, small words are small`, async () => {
      const { src, ...rest } = attributes;
      const [element] = await put([[tag, rest]], 'inline-size: 700px; font-size: 8pt', src);
      await emulateMedia({ media: 'print' });
      window.dispatchEvent(new Event('beforeprint'));
      try {
        const style = (one: Element) => getComputedStyle(one);
        for (const one of all(element!, 'h2, h3, h4, summary, .sample'))
          expect(style(one).breakAfter, one.outerHTML.slice(0, 200)).to.equal('avoid');
        for (const one of all(element!, 'h2, h3, h4, .sample, .notice, .emergency'))
          expect(style(one).breakInside, one.outerHTML.slice(0, 200)).to.equal('avoid');
        const small = '.small, .eyebrow, .tag, .under, .empty, .who, .aside, .responsible, sup';
        for (const one of all(element!, small)) {
          const around = parseFloat(style(one.parentElement!).fontSize);
          expect(parseFloat(style(one).fontSize), one.outerHTML.slice(0, 200)).to.be.at.most(
            around,
          );
        }
      } finally {
        window.dispatchEvent(new Event('afterprint'));
        await emulateMedia({ media: 'screen' });
      }
    });
});
