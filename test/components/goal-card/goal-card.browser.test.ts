import { expect, html } from '@open-wc/testing';
import type { ValdGoalCard } from '../../../src/index.js';
import { api, newKey, quick, settled, textOf } from '../../support/browser.js';
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
    expect(responsible[0]).to.equal(
      'Ansvar: Stadsdelsnämnderna Föreslaget Ansvar: Arbetsmarknadsnämnden',
    );
    expect(textOf(element)).to.contain('Stadsdelsnämnderna (grupp, 11 nämnder och styrelser)');
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
