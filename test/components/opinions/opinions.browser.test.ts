import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { ValdGoalCard, ValdOpinions } from '../../../src/index.js';
import {
  api,
  expectIdrefsToResolve,
  newKey,
  quick,
  sample,
  setFault,
  textOf,
  untilWhole,
} from '../../support/browser.js';
import { $, $$ } from '../../support/page-object.js';

const silence = 'Det säger inget om vad någon tyckte.';
const file = 'programs/stockholm-2021-2025/opinions.json';

/** Renders, and waits for opinions, or for what is said in their place. */
async function shown(template: TemplateResult, wanted = '.opinion'): Promise<ValdOpinions> {
  const element = await fixture<ValdOpinions>(template);
  await waitUntil(() => $(element, wanted), wanted, { timeout: 8000 });
  await untilWhole(element);
  return element;
}

const on = (key: string) => html`<vald-opinions src=${api(key)}>Reserv</vald-opinions>`;
const quotes = (element: ValdOpinions) => $$(element, 'blockquote').map((one) => textOf(one));
const topics = (element: ValdOpinions) => $$(element, '.topic').map((one) => textOf(one));

describe('vald-opinions', () => {
  quick();

  it('every opinion of the programme: stance in words and a shape, who wrote it and for whom', async () => {
    const element = await shown(on(newKey()));
    const items = $$(element, '.opinion').map((one) => textOf(one));
    const { opinions } = (await (await fetch(api(newKey(), file))).json()) as {
      opinions: { quote: string }[];
    };
    expect(quotes(element).sort()).to.deep.equal(
      opinions.map(({ quote }) => quote.replace(/\s+/g, ' ')).sort(),
    );
    expect(items[0]).to.match(
      /^Instämmer Förvaltningen anser .* Arbetsmarknadsförvaltningen, för Arbetsmarknadsnämnden Förvaltning · Nämndens beslut: okänt/,
    );
    const outside = items.find((one) => one.includes('könsneutralt'))!;
    expect(outside).to.match(/^Kritisk .* Unizon, för egen del Civilsamhälle · 27 november 2020/);
    // Of one who speaks for themselves nobody decides anything.
    expect(outside).not.to.contain('beslut');
    const shapes = $$(element, '.stance').map((one) => `${one.dataset.shape} ${textOf(one)}`);
    expect(new Set(shapes)).to.deep.equal(
      new Set(['+ Instämmer', '• Neutral', '− Kritisk', '→ Förslag']),
    );
  });

  it('by what they are about: the programme, goals with their indicators, themes; by author', async () => {
    const element = await shown(on(newKey()));
    expect(
      topics(element)
        .slice(0, 4)
        .map((one) => one.slice(0, 16).trim()),
    ).to.deep.equal([
      'Hela programmet',
      'Mål 1 Stadens ve',
      'Mål 1, indikator',
      'Mål 3, indikator',
    ]);
    const all = quotes(element).sort();
    const [, author] = $$<HTMLInputElement>(element, 'input[type=radio]');
    author!.click();
    await element.updateComplete;
    expect(topics(element)).to.deep.equal(['Arbetsmarknadsförvaltningen', 'Unizon']);
    expect(quotes(element).sort()).to.deep.equal(all);
    expect(textOf($(element, '.opinion'))).to.contain('Gäller: Hela programmet');
    await expect(element).to.be.accessible();
  });

  it('a proposal is no decision, and what is proposed is said', async () => {
    const element = await shown(
      html`<vald-opinions src=${api(newKey())} indicator="2021-m3-i1"></vald-opinions>`,
    );
    expect(quotes(element)).to.deep.equal([
      'Inom Jobbtorg Stockholm används rutinfrågor för att upptäcka våld och förvaltningen bedömer att även arbetsmarknadsnämnden skulle kunna ta ansvar för denna indikator.',
    ]);
    expect(textOf($(element, '.opinion')))
      .to.contain('Förslag – inte beslut')
      .and.to.contain('Föreslaget Ansvar: Arbetsmarknadsnämnden')
      .and.to.contain('Nämndens beslut: okänt');
  });

  it('a goal without opinions says nothing of agreement', async () => {
    const agreement = /instämm|positiv|enig|godkän|stöder|håller med|inga invändningar/i;
    for (const goal of ['2021-m2', '2021-m4', '2021-m5', '2021-m6', '2021-m7']) {
      const element = await shown(
        html`<vald-opinions src=${api(newKey())} goal=${goal}></vald-opinions>`,
        '[part=content]',
      );
      expect($$(element, '.opinion, .stance')).to.deep.equal([]);
      expect(textOf(element)).to.contain(`Ingen synpunkt på målet i våra källor. ${silence}`);
      expect(textOf(element)).not.to.match(agreement);
    }
    // Nor where all of them are told of.
    const element = await shown(on(newKey()));
    expect(textOf($(element, '.silent'))).to.equal(
      `Ingen synpunkt på mål 2, 4, 5, 6 och 7 i våra källor. ${silence}`,
    );
    const none = await shown(
      html`<vald-opinions src=${api(newKey())} program="stockholms-lan-2020-2026"></vald-opinions>`,
      '[part=content]',
    );
    expect(textOf(none)).to.contain(`Ingen synpunkt på programmet i våra källor. ${silence}`);
    expect(textOf(none)).not.to.match(agreement);
  });

  it('the opinions of both documents are a press away from the programme, and the focus goes along', async () => {
    const element = await shown(on(newKey()));
    const all = quotes(element).length;
    const button = $$(element, '.content > .actions button').find((one) =>
      textOf(one).includes('2017–2020'),
    )!;
    button.focus();
    button.click();
    await waitUntil(
      () => textOf(element).includes('En stadsdelsförvaltning'),
      'the programme before',
    );
    await untilWhole(element);
    expect(quotes(element).length).to.equal(16);
    expect(all).to.equal(15);
    expect(element.shadowRoot!.activeElement).to.equal($(element, '#title'));
    await expect(element).to.be.accessible();
    // And back.
    $$(element, '.content > .actions button')[0]!.click();
    await waitUntil(() => quotes(element).length === all, 'back again');
  });

  it('another programme that does not come takes nothing away, and steals no focus when it comes', async () => {
    const key = newKey();
    const other = 'programs/stockholm-2017-2020.json';
    await setFault(key, other, 'status?code=500');
    const element = await shown(on(key));
    const all = quotes(element);
    const button = $$(element, '.content > .actions button').find((one) =>
      textOf(one).includes('2017–2020'),
    )!;
    button.focus();
    button.click();
    await waitUntil(() => $(element, '[part=retry]'), 'why it does not come');
    expect(quotes(element)).to.deep.equal(all);
    expect(element.shadowRoot!.activeElement).to.equal(button);
    await expect(element).to.be.accessible();
    await setFault(key, other, '');
    $(element, '[part=retry]').click();
    const elsewhere = await fixture<HTMLInputElement>(
      html`<input aria-label="Något annat på sidan" />`,
    );
    elsewhere.focus();
    await waitUntil(() => textOf(element).includes('En stadsdelsförvaltning'), 'it comes');
    await untilWhole(element);
    expect(document.activeElement?.localName).to.equal('input');
    expect($(element, '[part=retry]')).to.equal(null);
  });

  it('how it came to be: words of the source, folded', async () => {
    const element = await shown(on(newKey()), '.background');
    const background = $<HTMLDetailsElement>(element, '.background');
    expect(background.open).to.equal(false);
    for (const words of ['Sweco', '41 civilsamhällesorganisationer', '15 stycken', 'Äldrenämnden'])
      expect(textOf(background)).to.contain(words);
    background.open = true;
    await expect(element).to.be.accessible();
  });

  it('made-up data says so', async () => {
    const element = await shown(
      html`<vald-opinions src=${sample(newKey())} namnd="exempel-socialnamnden"></vald-opinions>`,
      '.opinion',
    );
    expect(textOf($(element, '[part=sample]'))).to.contain('Exempeldata');
    expect(textOf(element)).to.contain('Nämndens beslut: som förvaltningen föreslog');
    // What was written for the own nämnd is marked, in words too.
    expect($$(element, '.own .eyebrow').map((one) => textOf(one))).to.deep.equal([
      'Vår nämnd',
      'Vår nämnd',
    ]);
  });

  it('from the programme and the matrix to what else the page has, and to nothing that it lacks', async () => {
    const src = api(newKey());
    const page = await fixture(
      html`<div>
        <vald-program-goals src=${src}></vald-program-goals>
        <vald-responsibility-matrix src=${src}></vald-responsibility-matrix>
        <vald-opinions src=${src}></vald-opinions>
        <vald-program-compare src=${src}></vald-program-compare>
      </div>`,
    );
    const ways = (tag: string) =>
      $$<HTMLButtonElement>(page.querySelector<ValdOpinions>(tag)!, 'button').filter((one) =>
        /^(Alla synpunkter|Vad som har|Programmen i)/.test(textOf(one)),
      );
    for (const [tag, words] of [
      ['vald-program-goals', ['Alla synpunkter på programmet', 'Vad som har ändrats']],
      ['vald-responsibility-matrix', ['Alla synpunkter på programmet']],
    ] as const) {
      await waitUntil(() => ways(tag).length > 0, tag, { timeout: 8000 });
      expect(ways(tag).map((one) => textOf(one))).to.deep.equal(words);
    }
    const opinions = page.querySelector('vald-opinions')!;
    await waitUntil(() => $(opinions, '#title'), 'opinions');
    ways('vald-responsibility-matrix')[0]!.click();
    expect(document.activeElement?.localName).to.equal('vald-opinions');
    expect(opinions.shadowRoot!.activeElement?.id).to.equal('title');
    await expect(page).to.be.accessible();
  });

  it('from a proposal to the card of its goal', async () => {
    const src = api(newKey());
    const page = await fixture(
      html`<div>
        <vald-goal-card src=${src} goal="2021-m1"></vald-goal-card>
        <vald-goal-card src=${src} goal="2021-m3"></vald-goal-card>
        <vald-opinions src=${src}></vald-opinions>
      </div>`,
    );
    const opinions = page.querySelector('vald-opinions')!;
    const card = page.querySelector<ValdGoalCard>('vald-goal-card[goal="2021-m3"]')!;
    await waitUntil(() => $(opinions, '.elsewhere button') && $(card, 'article'), 'both');
    const there = $(opinions, '.elsewhere button');
    expect(textOf(there)).to.equal('På målets kort');
    there.click();
    // Told in words: a comparison of elements that fails does not end.
    expect(document.activeElement?.localName).to.equal('vald-goal-card');
    expect(card.shadowRoot!.activeElement?.id).to.equal('goal');
  });

  it('opinions on one goal are not all opinions: no way leads to them', async () => {
    const src = api(newKey());
    const page = await fixture(
      html`<div>
        <vald-program-goals src=${src}></vald-program-goals>
        <vald-opinions src=${src} goal="2021-m1"></vald-opinions>
      </div>`,
    );
    const goals = page.querySelector('vald-program-goals')!;
    await waitUntil(() => $(goals, 'h2') && $(page.querySelector('vald-opinions')!, '.opinion'));
    await untilWhole(goals);
    expect($$(goals, 'button').map((one) => textOf(one))).not.to.include(
      'Alla synpunkter på programmet',
    );
  });

  it('no such buttons where there is nothing else on the page', async () => {
    const element = await shown(on(newKey()));
    expect($(element, '.elsewhere')).to.equal(null);
  });

  it('says what in the tag cannot be used, and what can', async () => {
    const cases = [
      [html`<vald-opinions src=${api(newKey())} goal="m99"></vald-opinions>`, '2021-m1'],
      [html`<vald-opinions src=${api(newKey())} indicator="i99"></vald-opinions>`, '2021-m3-i1'],
      [html`<vald-opinions src=${api(newKey())} group="namnd"></vald-opinions>`, 'author'],
    ] as const;
    for (const [template, known] of cases) {
      const element = await shown(template, '[part=notice]');
      expect(textOf($(element, '[part=notice]'))).to.contain(known);
      await expect(element).to.be.accessible();
    }
    const unknown = await shown(cases[0][0], '[part=notice]');
    // Nothing is said of a goal that there is not.
    expect(textOf(unknown)).not.to.contain(silence);
  });

  it('on a bad day: opinions that do not come, come later, or grow old', async () => {
    const key = newKey();
    await setFault(key, file, 'status?code=500');
    const element = await shown(on(key), '[part=notice]');
    expect(textOf($(element, '[part=notice]'))).to.contain('Synpunkterna kunde inte hämtas.');
    expect(textOf(element)).not.to.contain(silence);
    await expect(element).to.be.accessible();
    await setFault(key, file, '');
    $(element, '[part=retry]').click();
    await waitUntil(() => $(element, '.opinion'), 'they come');
    expect($(element, '[part=notice]')).to.equal(null);
    const before = quotes(element);
    await setFault(key, file, 'status?code=500');
    element.reload();
    await waitUntil(() => $(element, '[part=notice]'), 'a notice');
    expect(textOf($(element, '[part=notice]'))).to.contain('kan ha ändrats sedan dess');
    expect(quotes(element)).to.deep.equal(before);
  });

  it('the history that does not come takes nothing else away', async () => {
    const key = newKey();
    await setFault(key, 'history.json', 'status?code=500');
    const element = await shown(on(key), '[part=notice]');
    await waitUntil(() => $(element, '.opinion'), 'opinions');
    expect(textOf($(element, '[part=notice]'))).to.contain(
      'Programmens historia kunde inte hämtas.',
    );
    await setFault(key, 'history.json', '');
    $(element, '[part=retry]').click();
    await waitUntil(() => $(element, '.background'), 'how it came to be');
  });

  it('in English, with the words of the source in theirs', async () => {
    const element = await shown(
      html`<vald-opinions src=${api(newKey())} lang="en"></vald-opinions>`,
    );
    await waitUntil(() => textOf(element).startsWith('Opinions on the programme'), 'English');
    expect(textOf(element)).to.contain('Decision of the nämnd: unknown');
    expect($(element, 'blockquote').lang).to.equal('sv');
  });

  it('axe and id references', async () => {
    const element = await shown(on(newKey()), '.background');
    await expect(element).to.be.accessible();
    expectIdrefsToResolve(element);
  });
});
