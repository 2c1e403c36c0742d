/* One more language is a folder and a line: a made-up one, read from right to left, is spoken by every element. */
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define.js';
import type { ValdElement, ValdProgramGoals, ValdSafeExit } from '../../src/index.js';
import { lateTranslations } from '../../src/components/indicator-table/late-words.js';
import {
  opinionsTranslations,
  opinionsWords,
} from '../../src/components/opinions/opinions-words.js';
import {
  compareTranslations,
  compareWords,
} from '../../src/components/program-compare/compare-words.js';
import {
  timelineTranslations,
  timelineWords,
} from '../../src/components/program-timeline/timeline-words.js';
import { languages } from '../../src/i18n/languages.js';
import {
  api,
  expectIdrefsToResolve,
  untilWhole,
  newKey,
  quick,
  sample,
  setFault,
  settled,
  textOf,
  walk,
} from '../support/browser.js';
import { indicatorsLate } from '../../src/i18n/sv/indicators-late.js';
import { inMadeUp } from '../fixtures/language/index.js';

// The folder and the line, and what the compiler then asks for.
languages['xx'] = { load: () => import('../fixtures/language/index.js'), dir: 'rtl' };
for (const [translations, words] of [
  [lateTranslations, indicatorsLate],
  [opinionsTranslations, opinionsWords],
  [compareTranslations, compareWords],
  [timelineTranslations, timelineWords],
]) {
  Object.assign(translations!, { xx: inMadeUp(words!) });
}

const made = 'programs/exempel.json';
const elements: Record<string, () => TemplateResult> = {
  'vald-program-goals': () =>
    html`<vald-program-goals
      lang="xx"
      src=${sample(newKey(), made)}
      namnd="exempel-socialnamnden"
    ></vald-program-goals>`,
  'vald-goal-card': () =>
    html`<vald-goal-card
      lang="xx"
      src=${sample(newKey(), made)}
      goal="exempel-m1"
      namnd="exempel-socialnamnden"
      expanded
    ></vald-goal-card>`,
  'vald-namnd-responsibilities': () =>
    html`<vald-namnd-responsibilities
      lang="xx"
      src=${sample(newKey(), made)}
      namnd="exempel-socialnamnden"
    ></vald-namnd-responsibilities>`,
  'vald-responsibility-matrix': () =>
    html`<vald-responsibility-matrix
      lang="xx"
      src=${sample(newKey(), made)}
      namnd="exempel-socialnamnden"
      checks
    ></vald-responsibility-matrix>`,
  'vald-indicator-table': () =>
    html`<vald-indicator-table
      lang="xx"
      src=${sample(newKey(), made)}
      rows="namnder"
    ></vald-indicator-table>`,
  'vald-indicator-table view=charts': () =>
    html`<vald-indicator-table
      lang="xx"
      src=${sample(newKey(), made)}
      view="charts"
    ></vald-indicator-table>`,
  'vald-opinions': () => html`<vald-opinions lang="xx" src=${api(newKey())}></vald-opinions>`,
  'vald-program-compare': () =>
    html`<vald-program-compare lang="xx" src=${api(newKey())}></vald-program-compare>`,
  'vald-program-timeline': () =>
    html`<vald-program-timeline lang="xx" src=${api(newKey())}></vald-program-timeline>`,
  'vald-help-contacts': () =>
    html`<vald-help-contacts lang="xx" src=${sample(newKey())}></vald-help-contacts>`,
  'vald-safe-exit': () => html`<vald-safe-exit lang="xx" href="ftp://x"></vald-safe-exit>`,
};

/** All that is said in an element and is not of the programme, which says its own language. */
function* ours(node: Node): Generator<string> {
  if (node instanceof Text) yield node.data;
  if (!(node instanceof Element || node instanceof ShadowRoot)) return;
  if (node instanceof Element) {
    const lang = node.getAttribute('lang');
    if ((lang && lang !== 'xx') || node.localName === 'style') return;
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'label']) {
      yield node.getAttribute(name) ?? '';
    }
    if (node.shadowRoot) yield* ours(node.shadowRoot);
  }
  if (!(node instanceof HTMLSlotElement)) for (const child of node.childNodes) yield* ours(child);
}

const spoken = async (template: TemplateResult): Promise<ValdElement> => {
  const element = await fixture<ValdElement>(template);
  await waitUntil(
    () => !element.shadowRoot!.querySelector('.status') && textOf(element).includes('⟨'),
    'the made-up language is spoken',
    { timeout: 8000 },
  );
  // What is below the rows of the indicator table comes late.
  await waitUntil(
    () => (element.shadowRoot!.querySelector('#take')?.childElementCount ?? 1) > 0,
    'what comes late',
    { timeout: 8000 },
  );
  await untilWhole(element);
  return element;
};

describe('one more language', () => {
  quick();

  for (const [tag, template] of Object.entries(elements)) {
    it(`${tag} speaks it, and nothing else of ours`, async () => {
      const element = await spoken(template());
      const left = [...ours(element.shadowRoot!)]
        // A date in a language that Intl does not know is Swedish.
        .map((text) =>
          text
            .replace(
              /⟨\w+⟩|(\d+ )?(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) \d{4}/gu,
              '',
            )
            .trim(),
        )
        // The cells of the indicator table have the names of nämnder without a language.
        .filter((text) => /\p{L}/u.test(text) && !text.startsWith('Exempel'));
      expect(left).to.deep.equal([]);
      // Nor is `xx` a language, as axe says rightly.
      await expect(element).to.be.accessible({ ignoredRules: ['valid-lang'] });
      expectIdrefsToResolve(element);
    });

    it(`${tag} is read from right to left, and what has its own language is not`, async () => {
      const element = await spoken(template());
      const roots = [...walk(element.shadowRoot!)].filter((one) => one.matches('.root'));
      expect(roots.length).to.be.greaterThan(0);
      for (const root of roots) {
        expect(root.getAttribute('dir')).to.equal('rtl');
        const [first] = root.children;
        if (first) expect(getComputedStyle(first).direction).to.equal('rtl');
        for (const own of root.querySelectorAll('[lang=sv]')) {
          expect(getComputedStyle(own).unicodeBidi).to.equal('plaintext');
        }
      }
      element.lang = 'sv';
      await waitUntil(() => !textOf(element).includes('⟨'));
      expect(element.shadowRoot!.querySelector('.root')!.hasAttribute('dir')).to.equal(false);
    });
  }

  it('with a region, and in words of the page around it', async () => {
    const box = await fixture(html`<div lang="XX-qq">${elements['vald-safe-exit']!()}</div>`);
    const element = box.querySelector<ValdSafeExit>('vald-safe-exit')!;
    element.lang = '';
    await waitUntil(() => textOf(element).includes('⟨exit⟩'));
  });

  it('a date in a language that Intl does not know is written as Swedish', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals lang="xx" src=${api(newKey())}></vald-program-goals>`,
    );
    await waitUntil(() => textOf(element).includes('⟨updated⟩'));
    expect(textOf(element)).to.include('(mars 2020)');
  });
});

describe('a language that is on its way', () => {
  quick();
  afterEach(() => delete languages['ww']);

  it('nothing is said in Swedish before its words are here, and all of it then', async () => {
    const key = newKey();
    await setFault(key, 'index.json', 'slow?ms=1500&doc=index.json');
    let arrive!: () => void;
    languages['ww'] = {
      load: () =>
        new Promise((resolve) => {
          arrive = () => resolve(import('../fixtures/language/index.js'));
        }),
    };
    const element = await fixture<ValdProgramGoals>(
      html`<vald-program-goals lang="ww" src=${api(key)}><p>PDF</p></vald-program-goals>`,
    );
    const region = element.shadowRoot!.querySelector('[role=status]')!;
    const said: string[] = [];
    new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true });
    await aTimeout(900);
    expect(said).to.deep.equal([]);
    expect(textOf(element)).not.to.include('hämtas');
    arrive();
    await waitUntil(() => said.length > 0, 'that it is on its way');
    expect(said).to.deep.equal(['⟨loading⟩']);
    await waitUntil(() => said.length > 1, 'that it is here', { timeout: 4000 });
    expect(said.at(-1)).to.equal('⟨loaded⟩');
  });
});

describe('a language that cannot be fetched', () => {
  quick();

  const warned: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    warned.length = 0;
    console.warn = (...said: unknown[]) => void warned.push(String(said[0]));
  });
  afterEach(() => {
    console.warn = warn;
    delete languages['yy'];
    delete languages['zz'];
  });

  /** Fails as often as it is told to, and counts. */
  const failing = (times: number) => {
    const load = { tried: 0 };
    const language = {
      load: async () => {
        if (++load.tried <= times) throw new Error('no network');
        return import('../fixtures/language/index.js');
      },
    };
    return { load, language };
  };
  const exit = (lang: string) =>
    fixture<ValdSafeExit>(html`<vald-safe-exit lang=${lang}></vald-safe-exit>`);

  it('leaves Swedish and a warning, and is asked for once however often the element renders', async () => {
    const { load, language } = failing(1);
    languages['yy'] = language;
    const element = await exit('yy');
    await waitUntil(() => warned.length > 0);
    for (let times = 0; times < 3; times++) {
      element.requestUpdate();
      await element.updateComplete;
    }
    expect(textOf(element)).to.include('Lämna sidan snabbt');
    expect(load.tried).to.equal(1);
    expect(warned).to.deep.equal(['vald-program: the texts in "yy" could not be fetched.']);

    // The next element tries anew, and then both speak it.
    const next = await exit('yy');
    await waitUntil(() => textOf(next).includes('⟨exit⟩') && textOf(element).includes('⟨exit⟩'));
    expect(load.tried).to.equal(2);
  });

  it('is asked for again when the network is back', async () => {
    const { load, language } = failing(1);
    languages['zz'] = language;
    const element = await exit('zz');
    await waitUntil(() => warned.length > 0);
    dispatchEvent(new Event('online'));
    await waitUntil(() => textOf(element).includes('⟨exit⟩'));
    expect(load.tried).to.equal(2);
  });
});
