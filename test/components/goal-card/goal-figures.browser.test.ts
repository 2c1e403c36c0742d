/* The figures of indicators in a goal: an extra, that comes late and moves nothing. */
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ValdElement, ValdGoalCard, ValdProgramGoals } from '../../../src/index.js';
import {
  counts,
  inColumn,
  newKey,
  quick,
  sample,
  setFault,
  settled,
  textOf,
  untilSettled,
} from '../../support/browser.js';
import { $, $$ } from '../../support/page-object.js';

const city = '/exempelstad/programs/stad.json';
const program = 'programs/exempel.json';
const outcomes = 'programs/exempel/outcomes.json';

const places = (element: Element) => $$<HTMLElement>(element, '.figure');
const lines = (element: Element) => places(element).map((place) => textOf(place));

/** Waits until every place has its figure. */
async function withFigures<E extends ValdElement>(element: E): Promise<E> {
  await waitUntil(
    () => places(element).length > 0 && places(element).every((place) => place.hasChildNodes()),
    'no figures',
    { timeout: 8000 },
  );
  return element;
}
const card = async (src: string, goal: string, lang?: string) =>
  withFigures(
    await settled<ValdGoalCard>(
      html`<vald-goal-card src=${src} goal=${goal} .lang=${lang ?? ''} expanded></vald-goal-card>`,
    ),
  );

describe('figures in a goal', () => {
  quick();

  it('the latest of each indicator with unit, period, target and assessment', async () => {
    expect(lines(await card(city, 'exempel-m2'))).to.deep.equal([
      '78 % (2025) · mål 90 % · Delvis uppfyllt',
      '40 per 10 000 (2025) · Går inte att bedöma',
      'ca 80 % (tertial 2 2026) · mål 90 % · Delvis uppfyllt',
    ]);
    expect(lines(await card(city, 'exempel-m3'))).to.deep.equal([
      '9,5 dagar (2025) · mål 7 dagar · Inte uppfyllt',
      '131 (2025)',
      '3,9 av 5 (2025) · mål 4 av 5 · Delvis uppfyllt',
      'Inga utfall i underlaget',
    ]);
  });

  it('what has parts, what is followed by nothing, and what is yes or no', async () => {
    expect(lines(await card(city, 'exempel-m4'))).to.deep.equal([
      'Har påbörjat den: 92 (2025) · Har fullföljt den: 69 (2025)',
      '283 (kvartal 3 2026) · kvartal 4 2026: kommer',
    ]);
    expect(lines(await card(city, 'exempel-m1'))).to.deep.equal([
      '85 % (läsåret 2025/26) · mål 88 % · Delvis uppfyllt',
      '71 % (2023) · mål 85 % · Delvis uppfyllt · 2024: upphörd',
    ]);
    expect(lines(await card(city, 'exempel-m5'))[1]).to.equal('ja (2025) · mål ja · Helt uppfyllt');
  });

  it('a line over the years, for the eye only; the assessment is a shape too', async () => {
    const element = await card(city, 'exempel-m2');
    for (const place of places(element)) {
      const line = place.querySelector('svg')!;
      expect(line.getAttribute('aria-hidden')).to.equal('true');
      expect(line.querySelector('path')!.getAttribute('d')).to.match(/^M[\d.]+ [\d.]+L/);
    }
    const shape = getComputedStyle($(element, '.assessment'), '::before');
    expect(shape.inlineSize).to.equal(shape.blockSize);
    expect(parseFloat(shape.inlineSize)).to.be.greaterThan(8);
    // Where there are parts, no line says which of them it is.
    const parts = await card(city, 'exempel-m4');
    expect(places(parts).map((place) => place.querySelectorAll('svg').length)).to.deep.equal([
      0, 1,
    ]);
    await expect(element).to.be.accessible();
  });

  it('says in the words of the city why there is no figure, and gives away no number', async () => {
    const key = newKey();
    await setFault(key, outcomes, `doc?doc=fixture:${outcomes}&mutate=too-few`);
    expect(lines(await card(sample(key, program), 'exempel-m1'))).to.deep.equal([
      'För få, redovisas inte (2025) · mål 75 %',
    ]);
    expect(lines(await card(sample(newKey(), program), 'exempel-m3'))).to.deep.equal([
      'inte aktuell (2025)',
    ]);
  });

  it('in English', async () => {
    const element = await card(city, 'exempel-m3', 'en');
    await waitUntil(() => lines(element)[0]?.includes('days'), 'English', { timeout: 5000 });
    expect(lines(element).slice(0, 3)).to.deep.equal([
      '9.5 days (2025) · target 7 days · Inte uppfyllt',
      '131 (2025)',
      '3.9 of 5 (2025) · target 4 of 5 · Delvis uppfyllt',
    ]);
    expect($(element, '.assessment').lang).to.equal('sv');
  });

  for (const width of [1000, 390]) {
    it(`moves nothing when it comes, in ${width} px`, async () => {
      const key = newKey();
      await setFault(key, outcomes, `slow?ms=400&doc=fixture:${outcomes}`);
      const column = await fixture(
        inColumn(
          width,
          html`<vald-goal-card
            src=${sample(key, program)}
            goal="exempel-m1"
            expanded
          ></vald-goal-card>`,
        ),
      );
      const element = column.querySelector('vald-goal-card')!;
      await untilSettled(element);
      const tops = () => $$(element, 'li, summary').map((one) => one.getBoundingClientRect().top);
      const before = tops();
      expect(lines(element).join('')).to.equal('');
      await withFigures(element);
      expect(lines(element)).to.deep.equal(['72,5 % (2025) · mål 75 % · Delvis uppfyllt']);
      // Firefox has half a pixel more, of the line with a picture in it.
      tops().forEach((top, index) => expect(top).to.be.closeTo(before[index]!, 0.6));
    });
  }

  it('where it cannot be had, nothing is said, and all else is there', async () => {
    const key = newKey();
    await setFault(key, outcomes, 'status?code=500');
    const element = await settled<ValdGoalCard>(
      html`<vald-goal-card
        src=${sample(key, program)}
        goal="exempel-m1"
        expanded
      ></vald-goal-card>`,
    );
    await waitUntil(async () => (await counts(key))[outcomes]! >= 3, 'all tries', {
      timeout: 8000,
    });
    await aTimeout(100);
    expect(lines(element)).to.deep.equal(['']);
    expect($(element, '[part=notice]')).to.equal(null);
    expect(textOf(element)).to.include('Exempel på indikator');
  });

  it('a programme without follow-up has no place for it', async () => {
    const element = await settled<ValdGoalCard>(
      html`<vald-goal-card
        src=${`/fault/files/${newKey()}/programs/stockholm-2021-2025.json`}
        goal="2021-m3"
        expanded
      ></vald-goal-card>`,
    );
    expect($$(element, '.items li').length).to.be.greaterThan(0);
    expect(places(element)).to.deep.equal([]);
  });

  it('in the list of goals: fetched with the first goal that is opened, once', async () => {
    const key = newKey();
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals src=${sample(key, program)}></vald-program-goals>`,
    );
    await waitUntil(() => places(element).length > 0, 'what is folded is written');
    await aTimeout(100);
    expect((await counts(key))[outcomes]).to.equal(undefined);
    const rows = $$<HTMLDetailsElement>(element, '.list > li > details');
    rows[0]!.querySelector('summary')!.click();
    await withFigures(element);
    rows[1]!.querySelector('summary')!.click();
    await aTimeout(50);
    expect((await counts(key))[outcomes]).to.equal(1);
    expect(lines(element)[0]).to.equal('72,5 % (2025) · mål 75 % · Delvis uppfyllt');
  });

  it('data that is fetched anew has its figures at once', async () => {
    const element = await card(sample(newKey(), program), 'exempel-m1');
    const [place] = places(element);
    element.reload();
    await waitUntil(() => places(element)[0] !== place, 'made anew', { timeout: 5000 });
    expect(lines(element)).to.deep.equal(['72,5 % (2025) · mål 75 % · Delvis uppfyllt']);
  });
});
