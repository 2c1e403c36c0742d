import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { ValdFilterEvent, ValdGoalCard, ValdProgramGoals } from '../../../src/index.js';
import {
  api,
  nested,
  newKey,
  quick,
  sample,
  settled,
  textOf,
  untilSettled,
} from '../../support/browser.js';
import { $ } from '../../support/page-object.js';

const goals2021 = [
  'Stadens verksamheter arbetar våldsförebyggande',
  'Våldsutövare har tillgång till återfallsförebyggande insatser utifrån sina behov',
  'Stadens verksamheter arbetar aktivt för att upptäcka våldsutsatta vuxna och barn samt våldsutövare',
  'Våldsutsatta vuxna och barn har tillgång till insatser utifrån sina behov',
  'Våldsutsatta vuxna och barn medverkar i brottsutredningar',
  'Stadens verksamheter arbetar med systematisk kunskapsutveckling',
  'Stadens verksamheter använder metoder och insatser som vilar på evidens och/eller på beprövad erfarenhet',
];

const cards = (element: Element) => [
  ...element.shadowRoot!.querySelectorAll<ValdGoalCard>('vald-goal-card'),
];
const headings = (root: ParentNode) =>
  [...root.querySelectorAll('h2, h3, h4, h5, h6')].map(({ localName }) => localName);
const choose = async (element: ValdProgramGoals, selector: string, value: string) => {
  const control = $<HTMLSelectElement | HTMLInputElement>(element, selector);
  control.value = value;
  control.dispatchEvent(new Event(control.localName === 'select' ? 'change' : 'input'));
  await element.updateComplete;
  await nested(element);
};
/** The English texts are fetched when they are first asked for. */
const english = async (element: ValdProgramGoals) => {
  await waitUntil(() => textOf(element).includes('Was in force'));
  await nested(element);
};
const shown = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('.list > li:not([hidden]) > *')].map((card) =>
    card.getAttribute('goal'),
  );

describe('vald-program-goals', () => {
  quick();

  it('shows the seven goals of 2021–2025 word for word, as a list under headings', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals src=${api(newKey())}></vald-program-goals>`,
    );
    const texts = cards(element).map((card) => $(card, '.text').textContent);
    expect(texts).to.deep.equal(goals2021);
    expect($(element, 'ol.list').children).to.have.length(7);
    expect($(element, '.title').textContent!.trim()).to.match(
      /^Stockholms stads program mot våld i nära relationer.*2021-2025$/,
    );
  });

  it('says before anything else that the programme is over, and that nothing is known to replace it', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals src=${api(newKey())}></vald-program-goals>`,
    );
    const notice = $(element, '[part=validity]');
    expect(textOf(notice)).to.equal(
      'Gällde 2021–2025, gäller inte längre Det finns ingen uppgift om vad som ersätter det.',
    );
    expect(notice.compareDocumentPosition($(element, '.goals'))).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('names what replaced an older programme', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals
        src=${api(newKey())}
        program="stockholm-2017-2020"
      ></vald-program-goals>`,
    );
    expect(textOf($(element, '[part=validity]'))).to.match(
      /^Gällde 2017–2020, gäller inte längre Det har ersatts av Stockholms stads program .*2021-2025\.$/,
    );
    expect(cards(element)).to.have.length(5);
    expect(textOf(cards(element)[4]!)).to.contain('oavsett vart i staden de bor.');
  });

  it('renders goals with subgoals from the same component', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals
        src=${sample(newKey())}
        program="exempel-delmal"
      ></vald-program-goals>`,
    );
    const summaries = [...cards(element)[0]!.shadowRoot!.querySelectorAll('summary')].map((s) =>
      s.textContent!.trim(),
    );
    expect(summaries[0]).to.match(/^Delmål \(\d+\)$/);
    expect(summaries.join()).not.to.contain('Indikatorer');
  });

  it('renders prerequisites, activities, indicators and responsibility, and no empty layer', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals src=${sample(newKey())}></vald-program-goals>`,
    );
    const layers = (card: Element) =>
      [...card.shadowRoot!.querySelectorAll('summary')].map((s) =>
        s.textContent!.trim().replace(/ \(\d+\)/, ''),
      );
    const [first] = cards(element);
    expect(layers(first!)).to.deep.equal([
      'Vad som behöver vara på plats',
      'Aktiviteter',
      'Indikatorer',
      'Ansvar',
      'Källa',
    ]);
    expect(layers(cards(element).at(-1)!)).to.deep.equal(['Källa']);
  });

  it('says "Exempeldata" once where the data is made up', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals src=${sample(newKey())}></vald-program-goals>`,
    );
    expect(textOf(element).match(/Exempeldata/g)).to.have.length(1);
  });

  it('puts the goals of the own nämnd first and says in words what it answers for', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals
        src=${api(newKey())}
        namnd="arbetsmarknadsnamnden"
      ></vald-program-goals>`,
    );
    const answer = textOf($(element, '[part=answer]'));
    expect(answer).to.contain(
      'Arbetsmarknadsnämnden ansvarade för 1 indikator i mål 1: Andel individer',
    );
    expect(answer).to.contain(
      'Föreslaget Arbetsmarknadsnämnden föreslogs få ansvar för 1 indikator i mål 3: Andel enheter',
    );
    expect(answer).to.contain(
      'Det här gällde ”Varje nämnd och styrelse”, alltså även Arbetsmarknadsnämnden:',
    );
    expect(shown(element).slice(0, 3)).to.deep.equal(['2021-m1', '2021-m3', '2021-m2']);
    const [mine, , others] = cards(element);
    expect(textOf(mine!)).to.contain('Vår nämnd Arbetsmarknadsnämnden');
    expect(mine!.expanded).to.equal(true);
    expect(textOf(others!)).not.to.contain('Vår nämnd');
  });

  it('shows a merged nämnd as its successor, and says so', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals
        src=${api(newKey())}
        namnd="norrmalms-stadsdelsnamnd"
      ></vald-program-goals>`,
    );
    const found = textOf(element);
    expect(found).to.match(/Norrmalms stadsdelsnämnd upphörde 30 juni 2023\. Nu finns Norra/);
    expect(textOf($(element, '[part=answer]'))).to.match(/Norra inner\S+ stadsdelsnämnd/);
  });

  it('says which ids are near an unknown one', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals
        src=${api(newKey())}
        namnd="arbetsmarknadsnämden"
      ></vald-program-goals>`,
    );
    expect(textOf($(element, '.notice'))).to.match(
      /ingen nämnd med id ”arbetsmarknadsnämden”\. Menar du arbetsmarknadsnamnden \(Arbetsmarknadsnämnden\)/,
    );
  });

  it('filters by words as Swedish does, keeps the cards, and tells how many are left', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals src=${api(newKey())}></vald-program-goals>`,
    );
    const before = cards(element);
    const told = oneEvent(element, 'vald-filter') as Promise<ValdFilterEvent>;
    await choose(element, 'input[type=search]', 'ATERFALL');
    expect(shown(element), 'a is not å').to.deep.equal([]);
    expect(textOf($(element, '.hits'))).to.contain('Inget mål passar');
    expect(await told).to.include({ shown: 0, total: 7 });
    await choose(element, 'input[type=search]', 'ÅTERFALL insatser');
    expect(shown(element)).to.deep.equal(['2021-m2']);
    expect(textOf($(element, '.hits'))).to.contain('1 av 7 mål visas.');
    expect(cards(element), 'hidden, not made anew').to.deep.equal(before);
    $<HTMLButtonElement>(element, '.hits button').click();
    await element.updateComplete;
    expect(shown(element)).to.have.length(7);
    expect(element.shadowRoot!.activeElement).to.equal($(element, 'input[type=search]'));
  });

  it('filters by target group, type of violence and own nämnd', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals src=${sample(newKey())}></vald-program-goals>`,
    );
    const [namnd, group, type] = element.shadowRoot!.querySelectorAll('select');
    const pick = async (select: HTMLSelectElement, index: number) => {
      select.selectedIndex = index;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
    };
    await pick(group!, 1);
    // A goal that names no target group is for all of them.
    expect([group!.value, ...shown(element)]).to.deep.equal([
      'exempel-vuxna',
      'exempel-m2',
      'exempel-m3',
      'exempel-m4',
    ]);
    $<HTMLButtonElement>(element, '.hits button').click();
    await element.updateComplete;
    expect(group!.selectedIndex, 'cleared, though it had been chosen by hand').to.equal(0);
    await pick(type!, 2);
    expect(shown(element)).not.to.contain('exempel-m1');
    await pick(type!, 0);
    namnd!.value = 'exempel-aldrenamnden';
    namnd!.dispatchEvent(new Event('change'));
    await element.updateComplete;
    const only = $<HTMLInputElement>(element, 'input[type=checkbox]');
    only.click();
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['exempel-m1', 'exempel-m2', 'exempel-m3']);
    expect(element.getAttribute('namnd'), 'the attribute is the page’s').to.equal(null);
  });

  it('shows no facet that tells no goals apart', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals src=${api(newKey())}></vald-program-goals>`,
    );
    const labels = [...element.shadowRoot!.querySelectorAll('.filter label > span')].map(
      (span) => span.textContent,
    );
    expect(labels).not.to.contain('Typ av våld');
  });

  it('follows heading-level', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals
        src=${api(newKey())}
        heading-level="4"
        namnd="socialnamnden"
      ></vald-program-goals>`,
    );
    const own = headings(element.shadowRoot!);
    expect(own[0]).to.equal('h4');
    expect(new Set(own.slice(1))).to.deep.equal(new Set(['h5']));
    expect(headings(cards(element)[0]!.shadowRoot!)).to.deep.equal(['h6']);
  });

  it('speaks English where asked, and leaves the programme in Swedish', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals src=${api(newKey())} lang="en"></vald-program-goals>`,
    );
    await english(element);
    expect(textOf($(element, '[part=validity]'))).to.match(/^Was in force 2021–2025/);
    expect($(cards(element)[0]!, '.eyebrow').textContent).to.equal('Goal 1');
    expect($(cards(element)[0]!, '.text').getAttribute('lang')).to.equal('sv');
    element.lang = 'sv';
    await element.updateComplete;
    await nested(element);
    expect(textOf($(element, '[part=validity]'))).to.match(/^Gällde/);
  });

  it('takes the language of what is around it, through shadow roots', async () => {
    const wrapper = await fixture(
      html`<div lang="en"><vald-program-goals src=${api(newKey())}></vald-program-goals></div>`,
    );
    const element = wrapper.querySelector('vald-program-goals')!;
    await untilSettled(element);
    await english(element);
    expect($(cards(element)[0]!, '.eyebrow').textContent).to.equal('Goal 1');
  });

  it('shows sources, the day of the last change, and what the sources lack', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals src=${api(newKey())}></vald-program-goals>`,
    );
    expect(textOf($(element, '[part=footer]'))).to.contain('ändrades senast 21 november 2026');
    expect(textOf($(element, '[part=footer]'))).to.contain('Tjänsteutlåtande');
    expect(textOf($(element, '.gaps'))).to.match(/Det här saknas i underlaget \(\d+\)/);
    // What is behind a summary is filled in when there is time.
    const order = 'Målets nummer följer av ordningen i källan.';
    await waitUntil(() => textOf(cards(element)[1]!).includes(order), order);
    expect(textOf(cards(element)[0]!)).not.to.contain('Målets nummer');
  });
});
