import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { ValdFilterEvent, ValdProgramGoals } from '../../../src/index.js';
import {
  api,
  inColumn,
  manyGoals,
  untilWhole,
  newKey,
  quick,
  sample,
  settled,
  textOf,
  untilSettled,
} from '../../support/browser.js';
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

const rowsOf = (element: Element) => $$<HTMLLIElement>(element, '.list > li');
const headings = (root: ParentNode) =>
  [...root.querySelectorAll('h2, h3, h4, h5, h6')].map(({ localName }) => localName);
const choose = async (element: ValdProgramGoals, selector: string, value: string) => {
  await waitUntil(() => $(element, selector), selector);
  const control = $<HTMLSelectElement | HTMLInputElement>(element, selector);
  control.value = value;
  control.dispatchEvent(new Event(control.localName === 'select' ? 'change' : 'input'));
  await element.updateComplete;
  await untilWhole(element);
};
/** The English texts are fetched when they are first asked for. */
const english = async (element: ValdProgramGoals) => {
  await waitUntil(() => textOf(element).includes('Was in force'));
  await untilWhole(element);
};
const shown = (element: Element) =>
  rowsOf(element)
    .filter(({ hidden }) => !hidden)
    .map(({ dataset }) => dataset.goal);

/** The layers of a goal, when there has been time to write them. */
const layersOf = async (row: HTMLElement): Promise<string[]> => {
  const layers = () => [...row.querySelectorAll('.layers > details > summary')];
  await waitUntil(() => layers().length > 0, 'the layers');
  return layers().map((layer) => textOf(layer).replace(/ \(\d+\)|, Mål \d+$/g, ''));
};

describe('vald-program-goals', () => {
  quick();

  it('shows the seven goals of 2021–2025 word for word, as a list under headings', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals src=${api(newKey())}></vald-program-goals>`,
    );
    const texts = rowsOf(element).map((row) => row.querySelector('.text')!.textContent);
    expect(texts).to.deep.equal(goals2021);
    expect($(element, 'ol.list').children).to.have.length(7);
    expect($(element, '.title').textContent!.trim()).to.equal('Programmet mot våld 2021–2025');
    expect(textOf($(element, '.head p'))).to.match(
      /^Stockholms stads program mot våld i nära relationer.*2021-2025$/,
    );
  });

  it('says before anything else that the programme is over, and whom to ask what applies', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals src=${api(newKey())}></vald-program-goals>`,
    );
    const notice = $(element, '[part=validity]');
    expect(textOf(notice)).to.equal(
      'Gällde 2021–2025, gäller inte längre. Vi har inte hittat något nyare. Fråga Socialförvaltningen vad som gäller nu.',
    );
    expect(notice.compareDocumentPosition($(element, '.goals'))).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('a goal of which there is only the text is one line, and one sentence says so for all', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals src=${api(newKey())}></vald-program-goals>`,
    );
    const rows = rowsOf(element).map((row) => row.querySelector('details') !== null);
    expect(rows).to.deep.equal([true, false, true, false, false, false, false]);
    expect(textOf(element).match(/finns bara målets text/g)).to.have.length(1);
    expect(textOf(element)).to.contain(
      'Om mål 2, 4, 5, 6 och 7 finns bara målets text i våra källor.',
    );
  });

  it('what there is to know about the answer is in one fold, and only what concerns the nämnd', async () => {
    const src = api(newKey());
    const caveats = async (namnd: string) => {
      const element = await settled<ValdProgramGoals>(
        html`<vald-program-goals src=${src} namnd=${namnd}></vald-program-goals>`,
      );
      const [fold, ...more] = $$(element, '.caveats');
      expect(more).to.deep.equal([]);
      for (const { textContent } of fold!.querySelectorAll('li'))
        expect(textOf(element).split(textContent!.trim()), 'said once').to.have.length(2);
      return textOf(fold!);
    };
    expect(await caveats('arbetsmarknadsnamnden'))
      .to.match(/^4 saker att veta om uppgifterna/)
      .and.to.contain('Arbetsmarknadsförvaltningen skriver');
    expect(await caveats('kulturnamnden'))
      .to.match(/^3 saker att veta om uppgifterna/)
      .and.not.to.contain('Arbetsmarknadsförvaltningen');
  });

  it('names what replaced an older programme', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals
        src=${api(newKey())}
        program="stockholm-2017-2020"
      ></vald-program-goals>`,
    );
    expect(textOf($(element, '[part=validity]'))).to.match(
      /^Gällde 2017–2020, gäller inte längre\. Det har ersatts av Stockholms stads program .*2021-2025\.$/,
    );
    expect(rowsOf(element)).to.have.length(5);
    expect(textOf(rowsOf(element)[4]!)).to.contain('oavsett vart i staden de bor.');
  });

  it('renders goals with subgoals from the same component', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals
        src=${sample(newKey())}
        program="exempel-delmal"
      ></vald-program-goals>`,
    );
    const layers = await layersOf(rowsOf(element)[0]!);
    expect(layers).to.deep.equal(['Delmål', 'Källa']);
  });

  it('renders prerequisites, indicators and activities, and no empty layer', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals src=${sample(newKey())}></vald-program-goals>`,
    );
    expect(await layersOf(rowsOf(element)[0]!)).to.deep.equal([
      'Vad som behöver vara på plats',
      'Indikatorer',
      'Aktiviteter',
      'Källa',
    ]);
    expect(rowsOf(element).at(-1)!.querySelector('summary')).to.equal(null);
  });

  it('says which prerequisites are in our words, and who has the programme in common', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals
        src=${api(newKey())}
        program="stockholms-lan-2020-2026"
      ></vald-program-goals>`,
    );
    const row = rowsOf(element)[4]!;
    await layersOf(row);
    const items = [...row.querySelector('.layers > details')!.querySelectorAll('li')].map((one) =>
      textOf(one),
    );
    expect(items).to.have.length(2);
    for (const item of items) expect(item).to.match(/\S\. Med våra ord$/);
    expect(textOf($(element, '.about'))).to.contain(
      'De som har programmet tillsammans Länsstyrelsen Kriminalvården Polisen Åklagarmyndigheten Region Stockholm Stockholms stad Storsthlm',
    );
    const made = await settled<ValdProgramGoals>(
      html`<vald-program-goals src=${sample(newKey())}></vald-program-goals>`,
    );
    await layersOf(rowsOf(made)[0]!);
    expect(textOf(made)).to.contain('Exempel på förutsättning: kunskap');
    expect(textOf(made)).not.to.contain('Med våra ord');
    expect(textOf(made)).not.to.contain('tillsammans');
  });

  it('how the programme is followed up, in the words of the sources; of a goal, who does it', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals src=${api(newKey())}></vald-program-goals>`,
    );
    await layersOf(rowsOf(element)[0]!);
    expect($$(element, '.about .chain > li').map((one) => textOf(one))).to.deep.equal([
      'Varje nämnd och styrelse följa upp dem och de indikatorer de berörs av i ILS',
      'Socialnämnden en samlad uppföljning av programmet för hela staden',
      'Kommunstyrelsen en samlad uppföljning av kommunfullmäktiges mål för arbetet inom stadens verksamheter',
      'Följs upp mot kommunfullmäktiges mål Stockholm är en trygg, säker och välskött stad att bo i och vistas i',
    ]);
    expect(textOf($(element, '.about')).match(/samlad uppföljning av programmet/g)).to.have.length(
      1,
    );
    const lines = () =>
      rowsOf(element)
        .map((row) => row.querySelector('[part=follow-up]'))
        .filter(Boolean);
    const rest =
      'sedan Socialnämnden, sedan Kommunstyrelsen, mot kommunfullmäktiges mål Stockholm är en trygg, säker och välskött stad att bo i och vistas i.';
    expect(lines().map((one) => textOf(one!))).to.deep.equal([
      `Så följs målet upp: Arbetsmarknadsnämnden, ${rest}`,
      `Så följs målet upp: Stadsdelsnämnderna, ${rest}`,
    ]);
    expect($(element, '.about a[href]')).to.equal(null);

    const made = await settled<ValdProgramGoals>(
      html`<vald-program-goals src=${sample(newKey())}></vald-program-goals>`,
    );
    await layersOf(rowsOf(made)[0]!);
    const ils = $$<HTMLAnchorElement>(made, '.about a, [part=follow-up] + p a');
    expect(new Set(ils.map(({ href }) => href))).to.deep.equal(
      new Set(['https://exempel.test/ils']),
    );
    expect(ils.map((one) => textOf(one))[0]).to.equal('Öppna i ILS');
  });

  it('from a programme that is over to the one that took its place, and the focus goes along', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals
        src=${api(newKey())}
        program="stockholm-2017-2020"
      ></vald-program-goals>`,
    );
    const button = () =>
      $$<HTMLButtonElement>(element, 'button').find((one) => textOf(one).startsWith('Visa P'));
    expect(textOf(button()!)).to.equal('Visa Programmet mot våld 2021–2025');
    button()!.focus();
    button()!.click();
    await waitUntil(() => textOf($(element, '.title')).includes('2021'), 'the other programme');
    await untilWhole(element);
    expect(element.shadowRoot!.activeElement).to.equal($(element, '.title'));
    // Nothing has taken the place of this one.
    expect(button()).to.equal(undefined);
  });

  it('says "Exempeldata" once where the data is made up', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals src=${sample(newKey())}></vald-program-goals>`,
    );
    expect(textOf(element).match(/Exempeldata/g)).to.have.length(1);
  });

  it('marks the goals of the own nämnd where they stand, and says what it answers for by role', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals
        src=${api(newKey())}
        namnd="arbetsmarknadsnamnden"
      ></vald-program-goals>`,
    );
    expect(textOf($(element, '.sum'))).to.equal(
      'Den ansvarade för 1 indikator, och för 3 uppgifter genom ”Varje nämnd och styrelse”. Dessutom föreslogs 1 indikator.',
    );
    const roles = $$(element, '.by-role > div').map((role) => textOf(role));
    expect(roles).to.have.length(3);
    expect(roles[0]).to.match(/^Ansvar Mål 1 Andel individer/);
    expect(roles[1]).to.match(/^Genom ”Varje nämnd och styrelse” genomföra .* Ansvar som arbetsg/);
    expect(roles[2]).to.match(/^Föreslaget Ansvar Mål 3 Andel enheter/);
    expect(shown(element)).to.deep.equal([1, 2, 3, 4, 5, 6, 7].map((number) => `2021-m${number}`));
    const marks = rowsOf(element).map((row) => {
      const mark = row.querySelector('[part=own]');
      expect(Boolean(mark)).to.equal(row.matches('.own'));
      return mark ? textOf(mark) : '';
    });
    expect(marks).to.deep.equal(['Vår nämnd', '', 'Föreslaget Vår nämnd', '', '', '', '']);
  });

  it('narrow: how much there is of a goal is not torn apart', async () => {
    const box = await fixture<HTMLElement>(
      inColumn(
        320,
        html`<vald-program-goals
          src="/exempelstad/programs/stad.json"
          namnd="provinge"
        ></vald-program-goals>`,
      ),
    );
    const element = box.querySelector('vald-program-goals')!;
    await untilSettled(element);
    const counts = $$(element, '.marks > .small');
    expect(counts.length).to.be.greaterThan(2);
    for (const one of counts) expect(one.getClientRects()).to.have.length(1);
  });

  it('of one role, five things stand open and the others behind how many they are', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals
        src="/exempelstad/programs/stad.json"
        namnd="socialnamnden"
      ></vald-program-goals>`,
    );
    const folds = $$(element, '.by-role details') as HTMLDetailsElement[];
    expect(folds.length).to.be.greaterThan(0);
    for (const fold of folds) {
      const rest = fold.querySelectorAll('li').length;
      expect(fold.open).to.equal(false);
      expect(textOf(fold.querySelector('summary')!)).to.match(new RegExp(`^${rest} till, .`));
      expect(fold.previousElementSibling!.children).to.have.length(5);
    }
  });

  it('is as short in a real city: nothing is said twice, and no list of sentences begins alike', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals
        src="/exempelstad/programs/stad.json"
        namnd="socialnamnden"
      ></vald-program-goals>`,
    );
    const terms = $$(element, 'dt').map((term) => textOf(term));
    expect(new Set(terms).size, String(terms)).to.equal(terms.length);
    expect(textOf($(element, '[part=answer]')).match(/Exempelstads socialnämnd/g)).to.have.length(
      1,
    );
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
    // Its words come with the first fault.
    await waitUntil(() => $(element, '.notice'), 'the notice');
    expect(textOf($(element, '.notice'))).to.match(
      /ingen nämnd med id ”arbetsmarknadsnämden”\. Menar du arbetsmarknadsnamnden \(Arbetsmarknadsnämnden\)/,
    );
  });

  it('twelve goals and less have no filter', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals src=${api(newKey())}></vald-program-goals>`,
    );
    expect($(element, '[part=filter]')).to.equal(null);
  });

  it('filters by words as Swedish does, keeps the cards, and tells how many are left', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals src=${await manyGoals('stockholm-2021-2025')}></vald-program-goals>`,
    );
    const before = rowsOf(element);
    const told = oneEvent(element, 'vald-filter') as Promise<ValdFilterEvent>;
    await choose(element, 'input[type=search]', 'ATERFALL');
    expect(shown(element), 'a is not å').to.deep.equal([]);
    expect(textOf($(element, '.hits'))).to.contain('Inget mål passar');
    expect(await told).to.include({ shown: 0, total: 13 });
    await choose(element, 'input[type=search]', 'ÅTERFALL insatser');
    expect(shown(element)).to.deep.equal(['2021-m2']);
    expect(textOf($(element, '.hits'))).to.contain('1 av 13 mål visas.');
    expect(rowsOf(element), 'hidden, not made anew').to.deep.equal(before);
    $<HTMLButtonElement>(element, '.hits button').click();
    await element.updateComplete;
    expect(shown(element)).to.have.length(13);
    expect(element.shadowRoot!.activeElement).to.equal($(element, 'input[type=search]'));
  });

  it('filters by target group, type of violence and own nämnd', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals src=${await manyGoals()}></vald-program-goals>`,
    );
    const added = (id: string | undefined) => id!.startsWith('till-');
    const [namnd, group, type] = element.shadowRoot!.querySelectorAll('select');
    const pick = async (select: HTMLSelectElement, index: number) => {
      select.selectedIndex = index;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
    };
    await pick(group!, 1);
    // A goal that names no target group is for all of them.
    expect([group!.value, ...shown(element).filter((id) => !added(id))]).to.deep.equal([
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
      html`<vald-program-goals src=${await manyGoals('stockholm-2021-2025')}></vald-program-goals>`,
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
    const inRows = rowsOf(element).flatMap(headings);
    expect(inRows).to.deep.equal(goals2021.map(() => 'h6'));
    expect(new Set(own.slice(1).filter((tag) => tag !== 'h6'))).to.deep.equal(new Set(['h5']));
  });

  it('speaks English where asked, and leaves the programme in Swedish', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals src=${api(newKey())} lang="en"></vald-program-goals>`,
    );
    await english(element);
    expect(textOf($(element, '[part=validity]'))).to.match(/^Was in force 2021–2025/);
    expect($(element, '.list .eyebrow').textContent).to.equal('Goal 1');
    expect($(element, '.list .text').getAttribute('lang')).to.equal('sv');
    element.lang = 'sv';
    await element.updateComplete;
    await untilWhole(element);
    expect(textOf($(element, '[part=validity]'))).to.match(/^Gällde/);
  });

  it('takes the language of what is around it, through shadow roots', async () => {
    const wrapper = await fixture(
      html`<div lang="en"><vald-program-goals src=${api(newKey())}></vald-program-goals></div>`,
    );
    const element = wrapper.querySelector('vald-program-goals')!;
    await untilSettled(element);
    await english(element);
    expect($(element, '.list .eyebrow').textContent).to.equal('Goal 1');
  });

  it('shows sources, the day of the last change, and what the sources lack', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals src=${api(newKey())}></vald-program-goals>`,
    );
    expect(textOf($(element, '[part=footer]'))).to.contain('ändrades senast 21 november 2026');
    expect(textOf($(element, '.sources'))).to.contain('Tjänsteutlåtande');
    expect(textOf($(element, '.gaps'))).to.match(/Det här saknas i underlaget \(\d+\)/);
    expect(textOf($(element, '.gaps'))).to.contain('De andra numren följer av ordningen.');
  });
});
