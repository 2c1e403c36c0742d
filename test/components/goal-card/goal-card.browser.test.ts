import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ValdGoalCard } from '../../../src/index.js';
import { api, newKey, quick, settled, textOf, untilSettled } from '../../support/browser.js';
import { $, $$ } from '../../support/page-object.js';

const goals2021 = [
  'Stadens verksamheter arbetar våldsförebyggande',
  'Våldsutövare har tillgång till återfallsförebyggande insatser utifrån sina behov',
  'Stadens verksamheter arbetar aktivt för att upptäcka våldsutsatta vuxna och barn samt våldsutövare',
  'Våldsutsatta vuxna och barn har tillgång till insatser utifrån sina behov',
  'Våldsutsatta vuxna och barn medverkar i brottsutredningar',
  'Stadens verksamheter arbetar med systematisk kunskapsutveckling',
  'Stadens verksamheter använder metoder och insatser som vilar på evidens och/eller på beprövad erfarenhet',
];

describe('vald-goal-card', () => {
  quick();

  it('shows one goal by itself, with responsibility told apart from a proposal', async () => {
    const element = await settled<ValdGoalCard>(
      html`<vald-goal-card src=${api(newKey())} goal="2021-m3" expanded></vald-goal-card>`,
    );
    expect(textOf($(element, 'h2'))).to.equal(
      `Programmet mot våld 2021–2025 · Mål 3 ${goals2021[2]}`,
    );
    const responsible = [...element.shadowRoot!.querySelectorAll('.responsible')].map((list) =>
      textOf(list),
    );
    expect(responsible).to.deep.equal([
      'Ansvar: Stadsdelsnämnderna Föreslaget Ansvar: Arbetsmarknadsnämnden',
    ]);
  });

  it('wide: where it is from stands under how it is followed up, and not beside it', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.inlineSize = '960px';
    const element = document.createElement('vald-goal-card');
    Object.assign(element, { src: api(newKey()), goal: '2021-m1' });
    box.append(element);
    await untilSettled(element);
    const source = $$(element, '.layers summary').at(-1)!;
    const sentence = $(element, '.layers > div > p').getBoundingClientRect();
    expect(source.getBoundingClientRect().top).to.be.at.least(sentence.bottom - 1);
    expect(getComputedStyle(source).fontSize).to.equal(
      getComputedStyle($(element, '.layers > div > p')).fontSize,
    );
  });

  it('says whom to ask once on a page: the first element that says how the programme stands', async () => {
    const src = api(newKey());
    const page = await fixture(
      html`<div>
        <vald-goal-card src=${src} goal="2021-m1"></vald-goal-card>
        <vald-goal-card src=${src} goal="2021-m3"></vald-goal-card>
      </div>`,
    );
    const cards = [...page.querySelectorAll('vald-goal-card')];
    const validity = () => cards.map((card) => textOf($(card, '[part=validity]')));
    const [short, long] = [
      'Gällde 2021–2025, gäller inte längre.',
      'Gällde 2021–2025, gäller inte längre. Vi har inte hittat något nyare. Fråga Socialförvaltningen vad som gäller nu.',
    ];
    for (const card of cards) await untilSettled(card);
    expect(validity()).to.deep.equal([long, short]);
    // Another comes before it, and goes away again.
    const before = document.createElement('vald-goal-card');
    Object.assign(before, { src, goal: '2021-m2' });
    page.prepend(before);
    await untilSettled(before);
    await cards[0]!.updateComplete;
    expect(textOf($(before, '[part=validity]'))).to.equal(long);
    expect(validity()).to.deep.equal([short, short]);
    before.remove();
    for (const card of cards) await card.updateComplete;
    expect(validity()).to.deep.equal([long, short]);
  });

  it('what concerns the own nämnd comes first, marked in words; a long layer is folded', async () => {
    const element = await settled<ValdGoalCard>(
      html`<vald-goal-card
        src="/exempelstad/programs/stad.json"
        goal="exempel-m2"
        namnd="exempelby"
      ></vald-goal-card>`,
    );
    const [first, second] = $$(element, 'details') as HTMLDetailsElement[];
    expect([first!, second!].map((layer) => layer.open)).to.deep.equal([true, true]);
    const activities = $$(element, 'details').find((one) => textOf(one).startsWith('Aktiviteter'))!;
    expect((activities as HTMLDetailsElement).open, 'more than three').to.equal(false);
    await waitUntil(() => activities.querySelector('li'), 'written when there is time');
    const items = [...activities.querySelectorAll('li')];
    const own = items.filter((item) => item.matches('.own'));
    expect(own.length).to.be.greaterThan(0).and.below(items.length);
    expect(items.slice(0, own.length)).to.deep.equal(own);
    for (const item of items)
      expect(textOf(item).startsWith('Vår nämnd ')).to.equal(item.matches('.own'));
  });

  it('of many, those that are far down are laid out when they come near, and the first at once', async () => {
    const src = api(newKey());
    const place = await fixture(
      html`<div>
        ${Array.from({ length: 30 }, () => html`<vald-goal-card goal="2021-m1" src=${src}></vald-goal-card>`)}
      </div>`,
    );
    const cards = () =>
      [...place.children].map(({ shadowRoot }) =>
        shadowRoot!.querySelector<HTMLElement>('.card h2'),
      );
    await waitUntil(() => cards().every(Boolean), 'the cards');
    const isLaidOut = (heading: HTMLElement | null | undefined) =>
      heading!.checkVisibility({ contentVisibilityAuto: true });
    await waitUntil(() => !isLaidOut(cards().at(-1)), 'the last waits');
    for (const heading of cards().slice(0, 3)) expect(isLaidOut(heading)).to.equal(true);
    expect(getComputedStyle(place.children[2]!.shadowRoot!.querySelector('.card')!)).to.include({
      contentVisibility: 'visible',
    });
    cards().at(-1)!.focus();
    await waitUntil(() => isLaidOut(cards().at(-1)), 'the last is here');
    expect(cards().at(-1)!.getBoundingClientRect().height).to.be.above(10);
  });

  it('says which goals there are when the id is wrong or missing, and keeps the fallback', async () => {
    const wrong = await settled<ValdGoalCard>(
      html`<vald-goal-card src=${api(newKey())} goal="m99"><a href="/pdf">PDF</a></vald-goal-card>`,
    );
    expect(textOf(wrong)).to.contain('inget mål med id ”m99”').and.to.contain('2021-m1');
    expect(textOf(wrong)).to.contain('PDF');
    const none = await settled<ValdGoalCard>(
      html`<vald-goal-card src=${api(newKey())}></vald-goal-card>`,
    );
    expect(textOf(none)).to.contain('Taggen saknar goal.');
  });
});
