/* The time axis as somebody hears it: the list says all that the axis shows. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ValdProgramTimeline } from '../../../src/index.js';
import { axTree, phrases } from '../../support/ax.js';
import { api, newKey, quick, untilWhole } from '../../support/browser.js';
import { $ } from '../../support/page-object.js';

describe('vald-program-timeline, heard', () => {
  quick();

  it('the city’s programmes in order, and the years without one in their place', async () => {
    const element = await fixture<ValdProgramTimeline>(
      html`<vald-program-timeline src=${api(newKey())}></vald-program-timeline>`,
    );
    await waitUntil(() => $(element, '.entry'), 'the history');
    await untilWhole(element);
    const said = phrases(await axTree());
    expect(said.slice(4, 17)).to.deep.equal([
      'heading 3: Stadens program',
      'heading 4: Kvinnofridsprogrammet 2012–2014',
      'Gällde 2012–2014, gäller inte längre',
      '.',
      'Programmet riktade sig till kvinnor som utsatts för våld i en nära relation, barn som upplevt våld och män som utövat våld. Det gick ut 2014. I budgeten för 2015 fick socialnämnden i uppdrag att revidera det.',
      'Vår slutsats:',
      'Kommunfullmäktige väntades anta programmet ”den andra april”. Källan skriver inte ut året. Att det är 2012 följer av programmets period.',
      'folded: Synpunkter (1), Kvinnofridsprogrammet 2012–2014',
      'folded: Källa, Kvinnofridsprogrammet 2012–2014',
      '2015–2016: inget program för staden i våra källor',
      'heading 4: Programmet mot våld 2017–2020',
      'Gällde 2017–2020, gäller inte längre',
      '.',
    ]);
    const headings = said.filter((one) => one.startsWith('heading'));
    expect(headings).to.deep.equal([
      'heading 2: Program mot våld över tid',
      'heading 3: Stadens program',
      'heading 4: Kvinnofridsprogrammet 2012–2014',
      'heading 4: Programmet mot våld 2017–2020',
      'heading 5: Utbildningsnämndens handlingsplan 2019–2020',
      'heading 4: Programmet mot våld 2021–2025',
      'heading 3: Regionala strategier',
      'heading 4: Regional strategi 2016–2020',
      'heading 4: Regional strategi mot våld 2020–2026',
      'heading 5: Regional handlingsplan 2020–2022',
    ]);
    // Years on the axis and the word over today are for the eye alone.
    expect(said).not.to.include('I dag');
    expect(said).not.to.include('2012');
  });
});
