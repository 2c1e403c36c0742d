import { expect, html } from '@open-wc/testing';
import type { ValdNamndResponsibilities } from '../../../src/index.js';
import {
  api,
  expectIdrefsToResolve,
  newKey,
  quick,
  sample,
  setFault,
  settled,
  textOf,
  walk,
} from '../../support/browser.js';
import { $, $$ } from '../../support/page-object.js';

describe('vald-namnd-responsibilities', () => {
  quick();
  const make = (attributes: { namnd?: string; layout?: string; src?: string } = {}) =>
    settled<ValdNamndResponsibilities>(
      html`<vald-namnd-responsibilities
        src=${attributes.src ?? api(newKey())}
        namnd=${attributes.namnd ?? 'arbetsmarknadsnamnden'}
        layout=${attributes.layout ?? 'list'}
        >Reserv</vald-namnd-responsibilities
      >`,
    );

  it('says it as a sum first, then goal by goal, and last what is for the whole programme', async () => {
    const element = await make();
    expect(textOf($(element, '.sum'))).to.equal(
      'Den ansvarade för 1 indikator, och för 3 uppgifter genom ”Varje nämnd och styrelse”. Dessutom föreslogs 1 indikator.',
    );
    const goals = $$(element, '[part=list] > li').map((one) => textOf(one));
    expect(goals).to.have.length(3);
    expect(goals[0]).to.match(/^Mål 1 Stadens verksamheter .* Ansvar Indikator: Andel individer/);
    expect(goals[1]).to.match(/^Mål 3 .* Föreslaget Ansvar Indikator: Andel enheter/);
    expect(goals[2]).to.match(
      /^Hela programmet Ansvar, genom ”Varje nämnd och styrelse” Uppgift: genomföra .* Ansvar som arbetsgivare, genom/,
    );
    expect(textOf(element).match(/Andel individer/g), 'nothing twice').to.have.length(1);
    expect(textOf(element)).not.to.contain('Reserv');
  });

  it('tells apart what is shared, co-ordinated, proposed, had as employer, or through a group', async () => {
    const element = await make({ src: sample(newKey()), namnd: 'exempel-aldrenamnden' });
    const found = textOf(element);
    expect(found).to.contain('Delansvar');
    expect(found).to.contain('som arbetsgivare');
    expect(found).to.match(/genom ”/);
    expect(found).to.contain('Föreslaget');
  });

  for (const layout of ['list', 'summary'])
    it(`layout="${layout}": says when an activity goes on`, async () => {
      const element = await make({ src: sample(newKey()), namnd: 'exempel-aldrenamnden', layout });
      const [item, ...others] = $$(element, 'li').filter(
        (one) => /ansvar och delansvar/.test(textOf(one)) && !one.querySelector('li'),
      );
      expect(others).to.deep.equal([]);
      expect(textOf(item!)).to.match(
        /Exempel på aktivitet med ansvar och delansvar mars 2026–2027$/,
      );
    });

  it('layout="summary": by role, and what a group has in one entry', async () => {
    const element = await make({ layout: 'summary' });
    expect($(element, '[part=list]')).to.equal(null);
    expect($$(element, 'dt').map((term) => textOf(term))).to.deep.equal([
      'Ansvar',
      'Genom ”Varje nämnd och styrelse”',
      'Föreslaget Ansvar',
    ]);
    expect($$(element, 'dd').map((list) => textOf(list))[1]).to.match(
      /^genomföra .* Ansvar som arbetsgivare: stadens ansvar/,
    );
  });

  it('a nämnd that was merged: its successor, and says so', async () => {
    const element = await make({ namnd: 'rinkeby-kista-stadsdelsnamnd' });
    expect(textOf(element)).to.match(
      /Rinkeby-Kista stadsdelsnämnd upphörde 30 juni 2023\. Nu finns Järva stadsdelsnämnd/,
    );
    expect(textOf($(element, '[part=answer]'))).to.match(
      /· Det här ansvarade vår nämnd för Järva stadsdelsnämnd/,
    );
    expect(textOf(element)).to.contain('Andel enheter, som möter barn');
  });

  for (const [mutation, what] of [
    [
      'split-namnd',
      /^Rinkeby-Kista stadsdelsnämnd upphörde 30 juni 2023\. Nu finns Järva stadsdelsnämnd och Farsta stadsdelsnämnd\./,
    ],
    [
      'no-successor',
      /^Rinkeby-Kista stadsdelsnämnd upphörde 30 juni 2023\. Det finns ingen uppgift om efterföljare\./,
    ],
  ] as const) {
    it(`a nämnd without one successor (${mutation}): says what became of it, and answers for none`, async () => {
      const key = newKey();
      await setFault(key, 'organisation.json', `doc?mutate=${mutation}`);
      const element = await make({
        src: api(key, 'programs/stockholm-2021-2025.json'),
        namnd: 'rinkeby-kista-stadsdelsnamnd',
      });
      expect(textOf($(element, '[part=notice]'))).to.match(what);
      expect($(element, '[part=answer]')).to.equal(null);
      expect(textOf(element), 'what the page has in its place').to.contain('Reserv');
    });
  }

  it('an unknown id says what is near it, and a missing one that it is missing', async () => {
    const unknown = await make({ namnd: 'farsta' });
    expect(textOf(unknown)).to.match(/Menar du farsta-stadsdelsnamnd \(Farsta stadsdelsnämnd\)/);
    expect(textOf(unknown)).to.contain('Reserv');
    const none = await make({ namnd: '' });
    expect(textOf(none)).to.contain('Taggen saknar namnd.');
  });

  it('axe, id references and headings', async () => {
    const element = await make();
    await expect(element).to.be.accessible();
    expectIdrefsToResolve(element);
    const levels = [...walk(element.shadowRoot!)]
      .filter((node) => /^h\d$/.test(node.localName))
      .map(({ localName }) => localName);
    expect(levels).to.deep.equal(['h2', 'h3', 'h3', 'h3']);
  });
});
