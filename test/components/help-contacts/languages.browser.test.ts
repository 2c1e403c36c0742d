/* Who needs help most may not read Swedish: another language is chosen in the element, and can be added by a city. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import type { ValdHelpContacts, ValdSafeExit } from '../../../src/index.js';
import { api, counts, newKey, setFault, textOf } from '../../support/browser.js';

const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const inside = (element: Element, selector: string) => all(element, selector)[0]!;
const root = (element: Element) => inside(element, '.root');

const helped = async (key: string, lang?: string): Promise<ValdHelpContacts> => {
  const box = await fixture<HTMLElement>(
    html`<div lang=${lang ?? 'sv'}>
      <vald-help-contacts src=${api(key)} audience="victim"><p>Reserv</p></vald-help-contacts>
    </div>`,
  );
  const element = box.querySelector('vald-help-contacts')!;
  await waitUntil(() => inside(element, '.about'), 'the contacts', { timeout: 8000 });
  return element;
};

/** A key of data to which a city has added a language. */
async function translated(): Promise<string> {
  const key = newKey();
  await setFault(key, 'contacts.json', 'doc?mutate=translated');
  await setFault(key, 'languages/qaa.json', 'doc?doc=fixture:languages/qaa.json');
  return key;
}

const choices = (element: Element) => all(element, '.languages button');
const choice = (element: Element, name: string) =>
  choices(element).find((button) => textOf(button) === name)!;
const question = (element: Element) => textOf(inside(element, '.title'));

async function choose(element: ValdHelpContacts, name: string): Promise<void> {
  if (!choice(element, name)) {
    choices(element)[0]!.click();
    await waitUntil(() => choice(element, name), 'the languages');
  }
  const before = question(element);
  choice(element, name).click();
  await waitUntil(() => question(element) !== before, 'another language', { timeout: 8000 });
  await element.updateComplete;
}

/** Every number that can be called, with the name of who answers. */
const numbers = (element: Element) =>
  all(element, 'a[href^="tel:"]').map((link) => link.getAttribute('href'));

describe('languages of help', () => {
  it('one button leads to Swedish, easy Swedish and English; nothing else is fetched before it is pressed', async () => {
    const element = await helped(newKey());
    expect(choices(element).map(textOf)).to.deep.equal(['Språk – Language']);
    choices(element)[0]!.focus();
    choices(element)[0]!.click();
    await waitUntil(() => choices(element).length > 1);
    await waitUntil(
      () => element.shadowRoot!.activeElement === choices(element)[0],
      'the focus is on what came in the place of the button',
    );
    expect(choices(element).map((one) => [textOf(one), one.lang, one.ariaPressed])).to.deep.equal([
      ['Svenska', 'sv', 'true'],
      ['Lätt svenska', 'sv-x-latt', 'false'],
      ['English', 'en', 'false'],
    ]);
    await expect(element).to.be.accessible();
  });

  it('the reader chooses in the element: words and the way out follow, numbers and the open line stay', async () => {
    const element = await helped(newKey());
    const before = numbers(element);
    const url = location.href;
    await choose(element, 'English');
    expect(question(element)).to.equal('What is it about?');
    expect(root(element).lang).to.equal('en');
    const exit = element.shadowRoot!.querySelector<ValdSafeExit>('vald-safe-exit')!;
    await exit.updateComplete;
    expect(textOf(exit.shadowRoot!)).to.contain('Leave this page quickly');
    expect(choice(element, 'English').ariaPressed).to.equal('true');
    expect(numbers(element)).to.deep.equal(before);
    expect(inside(element, '#victim').hasAttribute('open')).to.equal(true);
    expect(element.hasAttribute('lang'), 'no sign of it in the page').to.equal(false);
    expect(location.href).to.equal(url);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    await choose(element, 'Lätt svenska');
    expect(root(element).lang).to.equal('sv');
    expect(textOf(inside(element, '#victim > summary'))).to.equal('Någon gör mig illa');
    expect(textOf(root(element))).to.contain(
      'Vi som gör sidan har skrivit texten på lätt svenska.',
    );
    expect(numbers(element)).to.deep.equal(before);
    await expect(element).to.be.accessible();
    await choose(element, 'Svenska');
    expect(textOf(inside(element, '#victim > summary'))).to.equal('Jag är utsatt');
  });

  it('nothing of it is left when the page is: one that comes back is in its own language', async () => {
    const element = await helped(newKey());
    await choose(element, 'English');
    window.dispatchEvent(new Event('pagehide'));
    expect(question(element)).to.equal('Vad gäller det?');
    expect(root(element).lang).to.equal('sv');
    expect(choices(element).map(textOf)).to.deep.equal(['Språk – Language']);
  });

  it('a language that a city has added, from right to left', async () => {
    const element = await helped(await translated());
    await waitUntil(() => choice(element, 'Exempelspråk'), 'it is there without a press');
    const before = numbers(element);
    await choose(element, 'Exempelspråk');
    expect(root(element).lang).to.equal('qaa');
    expect(root(element).dir).to.equal('rtl');
    expect(textOf(root(element))).to.contain('Exempelbyrån');
    expect(textOf(inside(element, '.emergency'))).to.match(/112 \u2068?[\u0600-\u06ff]/);
    expect(numbers(element)).to.deep.equal(before);
    // Read from left to right, among words that are not: else their groups change places.
    for (const link of all(element, '.phone'))
      expect(getComputedStyle(link).direction, textOf(link)).to.equal('ltr');
    expect(root(element).textContent).to.match(/\u2066114 14\u2069/);
    expect(root(element).scrollWidth).to.be.at.most(root(element).clientWidth);
    const exit = element.shadowRoot!.querySelector<ValdSafeExit>('vald-safe-exit')!;
    await exit.updateComplete;
    expect(textOf(exit.shadowRoot!)).to.match(/[\u0600-\u06ff]{4}/);
    await expect(element).to.be.accessible();
  });

  it('a page in that language is in it from the start, and other elements of the page are in Swedish', async () => {
    const key = await translated();
    const element = await helped(key, 'qaa');
    await waitUntil(() => root(element).dir === 'rtl', 'from right to left', { timeout: 8000 });
    expect(choice(element, 'Exempelspråk').ariaPressed).to.equal('true');
    const alone = await fixture<ValdSafeExit>(html`<vald-safe-exit lang="qaa"></vald-safe-exit>`);
    expect(textOf(alone.shadowRoot!)).to.contain('Lämna sidan snabbt');
  });

  it('one that cannot be had leaves what is shown, and can be chosen again', async () => {
    const key = await translated();
    await setFault(key, 'languages/qaa.json', 'status?code=404');
    const element = await helped(key);
    await waitUntil(() => choice(element, 'Exempelspråk'));
    choice(element, 'Exempelspråk').click();
    await waitUntil(async () => (await counts(key))['languages/qaa.json'] === 1);
    await waitUntil(() => choice(element, 'Svenska').ariaPressed === 'true');
    await waitUntil(() => textOf(root(element)).includes('Servern svarar inte.'));
    expect(question(element)).to.equal('Vad gäller det?');
    await setFault(key, 'languages/qaa.json', 'doc?doc=fixture:languages/qaa.json');
    await choose(element, 'Exempelspråk');
    expect(root(element).dir).to.equal('rtl');
    expect(textOf(root(element))).not.to.contain('Servern svarar inte.');
  });

  it('a line with another number than ours is in Swedish', async () => {
    const key = await translated();
    await setFault(
      key,
      'languages/qaa.json',
      'doc?doc=fixture:languages/qaa.json&mutate=other-number',
    );
    const element = await helped(key);
    await waitUntil(() => choice(element, 'Exempelspråk'));
    await choose(element, 'Exempelspråk');
    expect(textOf(root(element))).to.contain('Ring 114 14, eller 112 om det är bråttom');
    expect(textOf(root(element))).to.not.contain('0939');
  });
});
