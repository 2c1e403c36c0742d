/* A language that an app adds: each element says all of its texts in it. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define.js';
import { lateTranslations } from '../../src/components/indicator-table/late-words.js';
import { opinionsTranslations } from '../../src/components/opinions/opinions-words.js';
import { compareTranslations } from '../../src/components/program-compare/compare-words.js';
import { timelineTranslations } from '../../src/components/program-timeline/timeline-words.js';
import { addLanguage, type Translation } from '../../src/language.js';
import type { ValdElement, ValdSafeExit } from '../../src/index.js';
import { api, newKey, quick, sample, textOf } from '../support/browser.js';
import { inMadeUp, words } from '../fixtures/language/index.js';

const translation: Translation = {
  words,
  indicatorsLate: inMadeUp(lateTranslations.en),
  opinions: inMadeUp(opinionsTranslations.en),
  compare: inMadeUp(compareTranslations.en),
  timeline: inMadeUp(timelineTranslations.en),
};
let loads = 0;
addLanguage('qa', {
  load: async () => {
    if (++loads === 1) throw new Error('no network');
    return translation;
  },
  dir: 'rtl',
});

describe('a language that is added', () => {
  quick();

  it('leaves Swedish where it does not come, and is asked for again', async () => {
    const { warn } = console;
    const warned: string[] = [];
    console.warn = (said: string) => void warned.push(said);
    const exit = () => fixture<ValdSafeExit>(html`<vald-safe-exit lang="qa"></vald-safe-exit>`);
    const first = await exit();
    await waitUntil(() => warned.length > 0);
    console.warn = warn;
    expect(textOf(first)).to.include('Lämna sidan snabbt');
    await exit();
    await waitUntil(() => textOf(first).includes('⟨exit⟩'));
    expect(loads).to.equal(2);
    expect(first.shadowRoot!.querySelector('.root')!.getAttribute('dir')).to.equal('rtl');
  });

  const groups: [keyof Translation, TemplateResult][] = [
    ['words', html`<vald-program-goals lang="qa" src=${api(newKey())}></vald-program-goals>`],
    ['opinions', html`<vald-opinions lang="qa" src=${api(newKey())}></vald-opinions>`],
    ['compare', html`<vald-program-compare lang="qa" src=${api(newKey())}></vald-program-compare>`],
    [
      'timeline',
      html`<vald-program-timeline lang="qa" src=${api(newKey())}></vald-program-timeline>`,
    ],
    [
      'indicatorsLate',
      html`<vald-indicator-table
        lang="qa"
        src=${sample(newKey(), 'programs/exempel.json')}
      ></vald-indicator-table>`,
    ],
  ];
  for (const [group, template] of groups)
    it(`says its ${group}`, async () => {
      const element = await fixture<ValdElement>(template);
      const own = Object.keys(translation[group])
        .filter((key) => group === 'words' || !(key in words))
        .map((key) => `⟨${key}⟩`);
      await waitUntil(() => own.some((text) => textOf(element).includes(text)), group, {
        timeout: 8000,
      });
    });
});

describe('a language that has some of the texts', () => {
  quick();
  addLanguage('qb', {
    load: async () => ({ words: { updated: () => '⟨updated⟩' }, compare: {} }),
  });

  it('says them, and the others in Swedish', async () => {
    const goals = await fixture<ValdElement>(
      html`<vald-program-goals lang="qb" src=${api(newKey())}></vald-program-goals>`,
    );
    await waitUntil(() => textOf(goals).includes('⟨updated⟩'), 'its own', { timeout: 8000 });
    expect(textOf(goals)).to.include('Programmets 7 mål');
    for (const [tag, said] of [
      [html`<vald-program-compare lang="qb" src=${api(newKey())}></vald-program-compare>`, 'Mål'],
      [html`<vald-goal-card lang="qb" goal="x" src=${api(newKey())}></vald-goal-card>`, '2021-m1'],
    ] as const) {
      const element = await fixture<ValdElement>(tag);
      await waitUntil(() => textOf(element).includes(said), said, { timeout: 8000 });
    }
  });
});

describe('what cannot be added', () => {
  const nothing = { load: () => Promise.resolve(translation) };
  for (const code of ['sv', 'en', 'qa', 'fi-FI', '', '__proto__'])
    it(`"${code}"`, () => {
      expect(() => addLanguage(code, nothing)).to.throw();
    });
});
