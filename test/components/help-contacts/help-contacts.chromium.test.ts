/* What needs the tool that drives the browser: key presses, the accessibility tree, print media. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { a11ySnapshot, emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { audiences } from '../../../src/data/index.js';
import type { ValdHelpContacts } from '../../../src/index.js';
import { api, newKey, quick } from '../../support/browser.js';
import { heardFirst, heardUnder } from './heard.js';
import { axTree, flat, phrases, type AxNode } from '../../support/ax.js';

const inside = (element: Element, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

async function helped(audience = '', print = 'full'): Promise<ValdHelpContacts> {
  const element = await fixture<ValdHelpContacts>(html`
    <vald-help-contacts
      src=${api(newKey())}
      audience=${audience}
      print=${print}
      exit-href="/fault/status?code=204"
    ></vald-help-contacts>
  `);
  await waitUntil(() => inside(element, '.about'), '', { timeout: 8000 });
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
    .map(({ role, name }) => `${role}: ${name!.replace(' ,', ',')}`);
}

/** In a window of a size, without margins. */
async function sized(width: number, height: number, test: () => Promise<void>): Promise<void> {
  await setViewport({ width, height });
  document.body.style.margin = '0';
  try {
    await test();
  } finally {
    document.body.style.margin = '';
    await setViewport({ width: 800, height: 600 });
  }
}

describe('vald-help-contacts, driven', () => {
  quick();
  afterEach(() => {
    window.dispatchEvent(new Event('pageshow'));
  });

  it('somebody who listens hears the way out and 112 first, then two numbers, then the lines', async () => {
    await helped();
    const said = phrases(await axTree());
    expect(said.slice(0, heardFirst.length)).to.deep.equal(heardFirst);
    expect(said.slice(heardFirst.length, -1)).to.deep.equal(
      audiences.map((audience) => heardUnder[audience][0]!.replace('unfolded', 'folded')),
    );
    expect(said.at(-1)).to.equal('folded: Om numren: källor, vem som driver dem');
  });

  for (const audience of audiences)
    it(`somebody who listens and opens ${audience} hears this next`, async () => {
      const element = await helped();
      inside(element, `#${audience} > summary`).click();
      const said = phrases(await axTree());
      const line = said.findIndex((phrase) => phrase.startsWith('unfolded'));
      expect(said.slice(line, line + 20)).to.deep.equal(heardUnder[audience]);
    });

  it('by keyboard alone: the way out, 112, a line, its first number', async () => {
    const element = await helped();
    const next = async () => {
      await sendKeys({ press: 'Tab' });
      return active();
    };
    expect((await next()).textContent).to.contain('Lämna sidan snabbt');
    expect(getComputedStyle(active()).outlineWidth).to.equal('3px');
    expect((await next()).localName).to.equal('summary');
    expect((await next()).getAttribute('href')).to.equal('tel:112');
    while ((await next()).parentElement!.id !== 'perpetrator');
    await sendKeys({ press: 'Enter' });
    expect(all(element, '.audience[open]').map(({ id }) => id)).to.deep.equal(['perpetrator']);
    const before = location.href;
    expect((await next()).getAttribute('href')).to.equal('tel:020555666');
    expect(location.href).to.equal(before);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    await sendKeys({ press: 'Space' });
    expect(all(element, '.audience[open]')).to.deep.equal([]);
  });

  it('320 × 568: 112 and the next number are seen without scrolling', () =>
    sized(320, 568, async () => {
      const element = await helped();
      for (const link of [inside(element, '.emergency a'), inside(element, '.rest .phone')])
        expect(link.getBoundingClientRect().bottom, link.textContent!).to.be.lessThan(568);
      const exit = inside(element, 'vald-safe-exit').shadowRoot!.querySelector('a')!;
      expect(exit.getBoundingClientRect().top).to.be.lessThan(20);
    }));

  for (const audience of audiences)
    it(`390 px, ${audience}: no more than 2,500 px in all, and what is under a line begins on the screen with it`, () =>
      sized(390, 844, async () => {
        const element = await helped();
        const line = inside(element, `#${audience} > summary`);
        line.scrollIntoView();
        line.click();
        await new Promise(requestAnimationFrame);
        expect(element.getBoundingClientRect().height).to.be.lessThan(2500);
        expect(line.getBoundingClientRect().top).to.be.at.least(0);
        const phone = inside(element, `#${audience} .contact a`).getBoundingClientRect();
        // After at most five steps, where there are any.
        const steps = inside(element, `#${audience} .steps`)?.getBoundingClientRect();
        expect((steps ?? phone).top).to.be.lessThan(844);
        expect(phone.top - (steps ?? line.getBoundingClientRect()).bottom).to.be.lessThan(90);
      }));

  it('a line below an open one is still seen when it is opened, and what is under it', () =>
    sized(390, 600, async () => {
      const element = await helped('victim');
      for (const audience of [...audiences].reverse()) {
        const line = inside(element, `#${audience} > summary`);
        line.scrollIntoView({ block: 'center' });
        line.click();
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        const { top, bottom } = line.getBoundingClientRect();
        const bar = inside(element, 'vald-safe-exit').shadowRoot!.querySelector('.bar')!;
        expect(top, audience).to.be.at.least(bar.getBoundingClientRect().bottom - 1);
        expect(bottom, audience).to.be.at.most(600);
      }
    }));

  it('wide: 112 and the way out in one row, the lines left, the numbers of the open one right', () =>
    sized(1280, 900, async () => {
      const element = await helped('manager');
      const exit = inside(element, 'vald-safe-exit').shadowRoot!.querySelector('a')!;
      const [out, alarm] = [exit, inside(element, '.emergency')].map((one) =>
        one.getBoundingClientRect(),
      );
      expect(out!.top).to.be.within(alarm!.top, alarm!.bottom - out!.height);
      expect(alarm!.right).to.be.lessThan(out!.left);
      const phone = inside(element, '#manager .phone').getBoundingClientRect();
      for (const one of all(element, '.audience > summary'))
        expect(one.getBoundingClientRect().right).to.be.lessThan(phone.left);
      expect(phone.top).to.be.lessThan(900);
    }));

  it('what gets the focus is not behind the bar that stays', () =>
    sized(320, 568, async () => {
      const element = await helped('victim');
      const links = all(element, '.audience[open] .line a');
      links.at(-1)!.focus();
      await sendKeys({ down: 'Shift' });
      try {
        const bar = inside(element, 'vald-safe-exit').shadowRoot!.querySelector('.bar')!;
        for (const link of links.slice(1, 5).reverse()) {
          while (active() !== link) await sendKeys({ press: 'Tab' });
          const { top } = link.getBoundingClientRect();
          expect(top, link.textContent!).to.be.at.least(bar.getBoundingClientRect().bottom - 1);
        }
      } finally {
        await sendKeys({ up: 'Shift' });
      }
    }));

  it('where the window is as low as at 400 % zoom, nothing stays over the text', () =>
    sized(320, 256, async () => {
      const element = await helped('victim');
      const bar = inside(element, 'vald-safe-exit').shadowRoot!.querySelector('.bar')!;
      expect(getComputedStyle(bar).position).to.equal('static');
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    }));

  it('Shift three times covers the page, from wherever the focus is', async () => {
    const element = await helped();
    inside(element, '.audience > summary').focus();
    for (let i = 0; i < 3; i++) await sendKeys({ press: 'Shift' });
    const dialog = inside(element, 'vald-safe-exit').shadowRoot!.querySelector('dialog')!;
    expect(dialog.open).to.equal(true);
    const order = await spoken();
    expect(order.join(), 'nothing behind is read').not.to.match(/112|Kvinnofridslinjen|utsatt/);
    for (let i = 0; i < 3; i++) await sendKeys({ press: 'Escape' });
    expect(dialog.open, 'Escape does not uncover it').to.equal(true);
  });

  it('on paper: those of the open line, numbers spelled out, no controls; discreet: nothing large', async () => {
    for (const print of ['full', 'discreet']) {
      const element = await helped('victim', print);
      await emulateMedia({ media: 'print' });
      window.dispatchEvent(new Event('beforeprint'));
      try {
        const isSeen = (one: Element) => one.checkVisibility();
        const exit = inside(element, 'vald-safe-exit').shadowRoot!;
        for (const part of exit.querySelectorAll('.root')) expect(isSeen(part)).to.equal(false);
        const lines = all(element, '.audience > summary, .title, .about, .rest > ul');
        expect(lines.filter(isSeen)).to.deep.equal([]);
        const phones = all(element, '.phone').filter(isSeen);
        expect(phones.every((one) => one.closest('#victim'))).to.equal(true);
        expect(phones.map((one) => one.textContent)).to.include.members([
          '020-50 50 50',
          '116 006',
          '114 14',
          '020-57 70 70',
        ]);
        const sizes = all(element, 'h2, h3, h4, .big, .phone')
          .filter(isSeen)
          .map((one) => parseFloat(getComputedStyle(one).fontSize));
        expect(Math.max(...sizes) <= 16).to.equal(print === 'discreet');
      } finally {
        window.dispatchEvent(new Event('afterprint'));
        await emulateMedia({ media: 'screen' });
      }
      expect(all(element, 'details[open]').map(({ id }) => id)).to.deep.equal(['victim']);
    }
  });
});
