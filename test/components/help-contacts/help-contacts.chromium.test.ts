/* What needs the tool that drives the browser: key presses, the accessibility tree, print media. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { a11ySnapshot, emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { ValdHelpContacts } from '../../../src/index.js';
import { api, newKey, quick } from '../../support/browser.js';
import { flat, type AxNode } from '../../support/ax.js';

const inside = (element: Element, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const items = (element: Element) => element.shadowRoot!.querySelectorAll('li.contact');

async function helped(audience = '', print = 'full'): Promise<ValdHelpContacts> {
  const element = await fixture<ValdHelpContacts>(html`
    <vald-help-contacts
      src=${api(newKey())}
      audience=${audience}
      print=${print}
      exit-href="/fault/status?code=204"
    ></vald-help-contacts>
  `);
  await waitUntil(() => element.shadowRoot!.querySelectorAll('.sources li').length > 5, '', {
    timeout: 8000,
  });
  return element;
}

const active = (): HTMLElement => {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found as HTMLElement;
};

/** Role and name of all that is read, in the order in which it is read. */
async function spoken(): Promise<string[]> {
  const tree = (await a11ySnapshot({})) as unknown as AxNode;
  return flat(tree)
    .filter(({ role, name }) => name && !['RootWebArea', 'StaticText'].includes(role))
    .map(({ role, name }) => `${role}: ${name}`);
}

describe('vald-help-contacts, driven', () => {
  quick();
  afterEach(() => {
    window.dispatchEvent(new Event('pageshow'));
  });

  it('is read with 112 before everything else, then the way out, then the question', async () => {
    await helped();
    const order = await spoken();
    expect(order).to.deep.equal([
      'link: 112 Ring vid akut fara',
      'link: Lämna sidan snabbt',
      'DisclosureTriangle: Det här kan synas ändå',
      'radio: Jag är utsatt',
      'radio: Jag är orolig för ett barn',
      'radio: Jag utövar våld',
      'radio: Jag är orolig för en kollega eller anhörig',
      'radio: Jag är chef',
      'radio: Jag möter våld i mitt yrke',
      'heading: Hit kan du vända dig',
      'heading: SMS112',
      'link: Sms:a 112',
      'DisclosureTriangle: Källa SMS112',
      'heading: Polisen',
      'link: Ring 114 14',
      'DisclosureTriangle: Källa Polisen',
      'heading: Kvinnofridslinjen',
      'link: Ring 020-50 50 50',
      'link: kvinnofridslinjen.se',
      'link: Polisen, 114 14',
      'DisclosureTriangle: Källa Kvinnofridslinjen',
      'DisclosureTriangle: Källa 112',
    ]);
  });

  it('by keyboard alone: 112, the way out, a choice with the arrows, a number', async () => {
    const element = await helped();
    await sendKeys({ press: 'Tab' });
    expect(active().getAttribute('href')).to.equal('tel:112');
    await sendKeys({ press: 'Tab' });
    expect(active().textContent).to.contain('Lämna sidan snabbt');
    expect(getComputedStyle(active()).outlineWidth).to.equal('3px');
    await sendKeys({ press: 'Tab' });
    expect(active().localName).to.equal('summary');
    await sendKeys({ press: 'Tab' });
    expect(active().localName).to.equal('input');
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    const chosen = element.shadowRoot!.querySelector<HTMLInputElement>('input:checked')!;
    expect(active()).to.equal(chosen);
    expect(chosen.parentElement!.textContent!.trim()).to.equal('Jag utövar våld');
    const shown = [...items(element)].map((one) => one.textContent);
    expect(shown.some((text) => text!.includes('Välj att sluta'))).to.equal(true);
    // Enter in a form would write the choice into the address.
    const before = location.href;
    await sendKeys({ press: 'Enter' });
    expect(location.href).to.equal(before);
    await sendKeys({ press: 'Tab' });
    expect(active().getAttribute('href')).to.match(/^(sms|tel):/);
  });

  it('what gets the focus is not behind the bar that stays', async () => {
    await setViewport({ width: 320, height: 568 });
    try {
      const element = await helped('victim');
      const links = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.channels a')];
      links.at(-1)!.focus();
      await sendKeys({ down: 'Shift' });
      const bar = inside(element, 'vald-safe-exit').shadowRoot!.querySelector('.bar')!;
      for (const link of links.slice(3, -1).reverse()) {
        await sendKeys({ press: 'Tab' });
        while (active() !== link) await sendKeys({ press: 'Tab' });
        const { top } = link.getBoundingClientRect();
        expect(top, link.textContent!).to.be.at.least(bar.getBoundingClientRect().bottom - 1);
      }
    } finally {
      await sendKeys({ up: 'Shift' });
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('where the window is as low as at 400 % zoom, nothing stays over the text', async () => {
    await setViewport({ width: 320, height: 256 });
    try {
      const element = await helped('victim');
      const bar = inside(element, 'vald-safe-exit').shadowRoot!.querySelector('.bar')!;
      expect(getComputedStyle(bar).position).to.equal('static');
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('Shift three times covers the page, from wherever the focus is', async () => {
    const element = await helped();
    inside(element, 'input').focus();
    for (let i = 0; i < 3; i++) await sendKeys({ press: 'Shift' });
    const dialog = inside(element, 'vald-safe-exit').shadowRoot!.querySelector('dialog')!;
    expect(dialog.open).to.equal(true);
    const order = await spoken();
    expect(order.join(), 'nothing behind is read').not.to.match(/112|Kvinnofridslinjen|utsatt/);
    for (let i = 0; i < 3; i++) await sendKeys({ press: 'Escape' });
    expect(dialog.open, 'Escape does not uncover it').to.equal(true);
  });

  it('on paper: numbers spelled out, no controls; discreet: no large heading either', async () => {
    for (const print of ['full', 'discreet']) {
      const element = await helped('victim', print);
      await emulateMedia({ media: 'print' });
      window.dispatchEvent(new Event('beforeprint'));
      try {
        const display = (one: Element) => getComputedStyle(one).display;
        const exit = inside(element, 'vald-safe-exit').shadowRoot!;
        expect(display(inside(element, 'fieldset'))).to.equal('none');
        for (const part of exit.querySelectorAll('.root')) expect(display(part)).to.equal('none');
        expect(inside(element, '.phone').textContent).to.contain('114 14');
        const sizes = [...element.shadowRoot!.querySelectorAll('h2, h3, .big, .phone')].map((one) =>
          parseFloat(getComputedStyle(one).fontSize),
        );
        const isDiscreet = print === 'discreet';
        expect(display(inside(element, '.title')) === 'none').to.equal(isDiscreet);
        expect(Math.max(...sizes) <= 16).to.equal(isDiscreet);
      } finally {
        window.dispatchEvent(new Event('afterprint'));
        await emulateMedia({ media: 'screen' });
      }
    }
  });
});
