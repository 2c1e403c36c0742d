import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { ValdProgramTimeline } from '../../../src/index.js';
import {
  api,
  expectIdrefsToResolve,
  inColumn,
  newKey,
  quick,
  sample,
  setFault,
  textOf,
  untilWhole,
} from '../../support/browser.js';
import { $, $$ } from '../../support/page-object.js';

async function shown(template: TemplateResult, wanted = '.entry'): Promise<ValdProgramTimeline> {
  const found = await fixture<HTMLElement>(template);
  const element = (
    found.matches('vald-program-timeline') ? found : found.querySelector('vald-program-timeline')
  ) as ValdProgramTimeline;
  await waitUntil(() => $(element, wanted), wanted, { timeout: 8000 });
  await untilWhole(element);
  return element;
}

const on = (key: string) => html`<vald-program-timeline src=${api(key)}></vald-program-timeline>`;

describe('vald-program-timeline', () => {
  quick();

  it('programmes in the order of time, and the years between them', async () => {
    const element = await shown(on(newKey()));
    const city = $(element, '[part=city]');
    expect(
      [...city.querySelectorAll(':scope > .entries > li')].map((one) =>
        textOf(one.querySelector('h4') ?? one.querySelector('.when')!),
      ),
    ).to.deep.equal([
      'Kvinnofridsprogrammet 2012–2014',
      '2015–2016: inget program för staden i våra källor',
      'Programmet mot våld 2017–2020',
      'Programmet mot våld 2021–2025',
      'Från 2026: inget nyare program för staden i våra källor',
    ]);
    expect(
      $$(element, '[part=parent] > .entries > li > .when > h4').map((one) => textOf(one)),
    ).to.deep.equal(['Regional strategi 2016–2020', 'Regional strategi mot våld 2020–2026']);
  });

  it('how each stands is said in words; what is our own conclusion is told from what sources say', async () => {
    const element = await shown(on(newKey()));
    const entry = (title: string) =>
      textOf($$(element, '.entry').find((one) => textOf(one).startsWith(title))!);
    expect(entry('Programmet mot våld 2021–2025')).to.contain(
      'Gällde 2021–2025, gäller inte längre. Visas på den här sidan.',
    );
    expect(entry('Programmet mot våld 2017–2020')).to.contain('Vår slutsats: Källan skriver inte');
    expect(entry('Utbildningsnämndens handlingsplan')).to.contain('Avser 2019–2020, status okänd.');
    expect(entry('Regional handlingsplan')).to.contain('En annan källa anger 2020–2026.');
    expect($$(element, 'h5').map((one) => textOf(one.closest('.entry .entry')!)).length).to.equal(
      2,
    );
  });

  it('what was said of a programme that the API does not have stands with it', async () => {
    const element = await shown(on(newKey()));
    const opinion = textOf($(element, '.opinion'));
    expect(opinion).to.contain('Kritisk programmet innehåller ingenting.');
    expect(opinion).to.contain('Roger Mogert (S), oppositionsborgarråd, för egen del Politiker');
    expect(opinion).not.to.contain('beslut');
  });

  it('the axis is decoration: hidden from those who listen, in percent, with today', async () => {
    const element = await shown(on(newKey()));
    for (const drawing of $$<SVGElement>(element, 'svg'))
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
    const bars = $$<SVGElement>(element, '.entry > .bar');
    expect(bars.length).to.equal($$(element, '.entry').length);
    for (const bar of bars) expect(bar.querySelector('.now')).to.exist;
    expect($$(element, '[style]')).to.deep.equal([]);
    const [first] = $$<SVGRectElement>(element, '.program');
    expect(first!.getAttribute('x')).to.equal('0%');
    expect(textOf($(element, '.scale'))).to.match(/^I dag 2012 2015 /);
  });

  it('as wide as a phone: no wider than that', async () => {
    const element = await shown(inColumn(290, on(newKey())));
    expect($(element, '.root').scrollWidth).to.be.at.most(290);
    await expect(element).to.be.accessible();
  });

  it('made-up data says so; what is in force today fills its place', async () => {
    const element = await shown(
      html`<vald-program-timeline src=${sample(newKey())}></vald-program-timeline>`,
    );
    expect(textOf(element)).to.contain('Exempeldata').and.to.contain('Gäller 2026–2099');
    expect(textOf(element)).to.contain('2017–2019: inget program för staden i våra källor');
    expect(textOf(element)).not.to.contain('inget nyare program');
  });

  it('on a bad day: the history does not come, comes, and grows old', async () => {
    const key = newKey();
    await setFault(key, 'history.json', 'status?code=500');
    const element = await shown(on(key), '[part=notice]');
    expect(textOf($(element, '[part=notice]'))).to.contain(
      'Programmens historia kunde inte hämtas.',
    );
    await expect(element).to.be.accessible();
    await setFault(key, 'history.json', '');
    $(element, '[part=retry]').click();
    await waitUntil(() => $(element, '.entry'), 'it comes');
    await setFault(key, 'history.json', 'status?code=500');
    element.reload();
    await waitUntil(() => $(element, '[part=notice]'), 'a notice');
    expect($$(element, '.entry').length).to.equal(9);
  });

  it('a programme that leads to no history says so', async () => {
    const element = await shown(
      html`<vald-program-timeline src="/exempelstad/programs/stad.json"></vald-program-timeline>`,
      '[part=content]',
    );
    expect(textOf(element)).to.contain('Programmens historia finns inte i underlaget.');
  });

  it('axe and id references', async () => {
    const element = await shown(on(newKey()));
    for (const details of $$<HTMLDetailsElement>(element, 'details')) details.open = true;
    await expect(element).to.be.accessible();
    expectIdrefsToResolve(element);
  });
});
