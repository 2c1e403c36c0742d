import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { ValdGoalCard, ValdProgramGoals } from '../../src/index.js';
import {
  api,
  manyGoals,
  expectIdrefsToResolve,
  inColumn,
  nested,
  newKey,
  quick,
  sample,
  settled,
  untilSettled,
  walk,
} from '../support/browser.js';

const example = (src = sample(newKey())) =>
  html`<vald-program-goals
    src=${src}
    namnd=${src.includes('fixture') ? 'exempel-socialnamnden' : 'arbetsmarknadsnamnden'}
  ></vald-program-goals>`;

const openAll = async (element: ValdProgramGoals) => {
  for (const node of walk(element.shadowRoot!)) {
    if (node instanceof HTMLDetailsElement) node.open = true;
  }
  await nested(element);
};

describe('accessibility', () => {
  quick();

  const states: [string, () => Promise<ValdProgramGoals | ValdGoalCard>][] = [
    ['ready, shipped data', () => settled(example(api(newKey())))],
    [
      'ready, every layer open',
      async () => {
        const element = await settled<ValdProgramGoals>(example());
        await openAll(element);
        return element;
      },
    ],
    [
      'the 2017 kind',
      () =>
        settled(
          html`<vald-program-goals
            src=${sample(newKey())}
            program="exempel-delmal"
          ></vald-program-goals>`,
        ),
    ],
    [
      'failed',
      () => settled(html`<vald-program-goals src="/fault/status?code=404"></vald-program-goals>`),
    ],
    ['no src', () => settled(html`<vald-program-goals></vald-program-goals>`)],
    [
      'loading',
      () =>
        fixture(html`<vald-program-goals src="/fault/slow?ms=2000">Reserv</vald-program-goals>`),
    ],
    [
      'unknown nämnd',
      () =>
        settled(html`<vald-program-goals src=${api(newKey())} namnd="fel"></vald-program-goals>`),
    ],
    [
      'no hits',
      async () => {
        const element = await settled<ValdProgramGoals>(example(await manyGoals()));
        const search = element.shadowRoot!.querySelector<HTMLInputElement>('[type=search]')!;
        search.value = 'xyzzy';
        search.dispatchEvent(new Event('input'));
        await element.updateComplete;
        return element;
      },
    ],
    [
      'stale',
      async () => {
        const element = await settled<ValdProgramGoals>(
          html`<vald-program-goals
            src=${`/fault/sequence?steps=ok,404&key=${newKey()}`}
          ></vald-program-goals>`,
        );
        element.reload();
        await aTimeout(200);
        expect(element.shadowRoot!.querySelector('.stale')).to.exist;
        return element;
      },
    ],
    [
      'a card',
      () =>
        settled(
          html`<vald-goal-card
            src=${sample(newKey())}
            goal="exempel-m1"
            expanded
          ></vald-goal-card>`,
        ),
    ],
    [
      'a card of an unknown goal',
      () => settled(html`<vald-goal-card src=${sample(newKey())} goal="nej"></vald-goal-card>`),
    ],
  ];
  for (const [name, make] of states) {
    it(`axe and id references: ${name}`, async () => {
      const element = await make();
      await expect(element).to.be.accessible();
      expectIdrefsToResolve(element);
    });
  }

  it('tells the number of goals in a live region that was there before', async () => {
    const element = await settled<ValdProgramGoals>(
      example(await manyGoals('stockholm-2021-2025')),
    );
    const region = element.shadowRoot!.querySelector('[role=status]')!;
    const search = element.shadowRoot!.querySelector<HTMLInputElement>('[type=search]')!;
    search.value = 'återfall';
    search.dispatchEvent(new Event('input'));
    await aTimeout(250);
    expect(element.shadowRoot!.querySelector('[role=status]')).to.equal(region);
    expect(region.textContent).to.equal('1 av 13 mål visas.');
  });

  it('controls are at least 24 px high', async () => {
    const element = await settled<ValdProgramGoals>(example(await manyGoals()));
    await openAll(element);
    const controls = [...walk(element.shadowRoot!)].filter((node) =>
      node.matches('button, select, input[type=search], summary, label.check'),
    );
    expect(controls.length).to.be.greaterThan(5);
    const heights = () => controls.map((control) => control.getBoundingClientRect().height);
    const unfiltered = heights();
    // The button that shows all goals again is there while some of them are hidden.
    const search = element.shadowRoot!.querySelector<HTMLInputElement>('[type=search]')!;
    search.value = 'återfall';
    search.dispatchEvent(new Event('input'));
    await aTimeout(250);
    const filtered = heights();
    for (const [index, control] of controls.entries()) {
      const height = Math.max(unfiltered[index]!, filtered[index]!);
      expect(height, control.outerHTML).to.be.at.least(24);
    }
  });
});

describe('on a page', () => {
  quick();

  for (const width of [320, 256]) {
    it(`fits a column of ${width} px without sideways scroll`, async () => {
      const box = await fixture(inColumn(width, example(api(newKey()))));
      const element = box.querySelector('vald-program-goals')!;
      await untilSettled(element);
      await openAll(element);
      expect(box.scrollWidth).to.be.at.most(width);
      for (const node of walk(element.shadowRoot!)) {
        if (node.matches('.visually-hidden, .visually-hidden *')) continue;
        const { right } = node.getBoundingClientRect();
        expect(right, node.outerHTML.slice(0, 80)).to.be.at.most(
          box.getBoundingClientRect().right + 1,
        );
      }
    });
  }

  it('stays legible where the page sets html { font-size: 8px } and resets everything', async () => {
    const style = document.createElement('style');
    style.textContent =
      'html, body { font-size: 8px } * { all: revert; letter-spacing: 1em; text-transform: uppercase; line-height: 0.5; text-align: right; white-space: nowrap; font-style: italic }';
    document.head.append(style);
    try {
      const element = await settled<ValdProgramGoals>(example(api(newKey())));
      const text = element
        .shadowRoot!.querySelector('vald-goal-card')!
        .shadowRoot!.querySelector('.text')!;
      const look = getComputedStyle(text);
      expect(parseFloat(look.fontSize)).to.be.at.least(14);
      expect(parseFloat(look.lineHeight)).to.be.at.least(parseFloat(look.fontSize));
      expect(look.textTransform).to.equal('none');
      expect(look.letterSpacing).to.equal('normal');
      expect(look.fontStyle).to.equal('normal');
      // Lines of the text are kept, and it wraps.
      expect(look.whiteSpace).to.equal('pre-line');
      expect(element.getBoundingClientRect().width).to.be.greaterThan(200);
    } finally {
      style.remove();
    }
  });

  it('does not collapse as a flex item', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="display: flex; inline-size: 600px">
        <vald-goal-card src=${sample(newKey())} goal="exempel-m1"></vald-goal-card>
      </div>`,
    );
    const card = box.querySelector('vald-goal-card')!;
    await untilSettled(card);
    expect(card.getBoundingClientRect().width).to.equal(600);
  });

  it('takes the page’s accent, and its text colour', async () => {
    const box = await fixture(
      html`<div style="color: rgb(10, 20, 30); --vald-accent: rgb(200, 0, 100)">
        ${example(api(newKey()))}
      </div>`,
    );
    const element = box.querySelector('vald-program-goals')!;
    await untilSettled(element);
    const look = (selector: string) =>
      getComputedStyle(element.shadowRoot!.querySelector(selector)!).color;
    expect(look('.title')).to.equal('rgb(10, 20, 30)');
    expect(look('.eyebrow')).to.equal('rgb(200, 0, 100)');
  });

  it('twenty elements speak with one voice', async () => {
    const page = await fixture(html`
      <div>
        ${Array.from(
          { length: 20 },
          () => html`<vald-goal-card src="/fault/status?code=404" goal="x"></vald-goal-card>`,
        )}
      </div>
    `);
    await Promise.all([...page.querySelectorAll('vald-goal-card')].map(untilSettled));
    await aTimeout(200);
    const spoken = [...walk(page)]
      .filter((node) => node.getAttribute('role') === 'status')
      .map((node) => node.textContent)
      .filter(Boolean);
    expect(spoken).to.have.length(1);
  });
});

describe('traces', () => {
  quick();

  it('writes nothing to storage, cookies or the address, and asks only its own origin', async () => {
    const before = { url: location.href, history: history.length, cookie: document.cookie };
    const touched: string[] = [];
    const watch = <T extends object>(target: T, name: keyof T & string) => {
      const original = target[name];
      (target as Record<string, unknown>)[name] = function (this: unknown, ...args: unknown[]) {
        touched.push(name);
        return (original as (...list: unknown[]) => unknown).apply(this, args);
      };
      return () => void (target[name] = original);
    };
    const restore = [
      watch(Storage.prototype, 'setItem'),
      watch(history, 'pushState'),
      watch(history, 'replaceState'),
      watch(navigator, 'sendBeacon'),
      watch(indexedDB, 'open'),
    ];
    performance.clearResourceTimings();
    const element = await settled<ValdProgramGoals>(example(await manyGoals()));
    const search = element.shadowRoot!.querySelector<HTMLInputElement>('[type=search]')!;
    search.value = 'barn';
    search.dispatchEvent(new Event('input'));
    await openAll(element);
    await aTimeout(100);
    for (const undo of restore) undo();
    expect(touched).to.deep.equal([]);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect({ url: location.href, history: history.length, cookie: document.cookie }).to.deep.equal(
      before,
    );
    const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin);
    expect(asked.length).to.be.greaterThan(0);
    expect(new Set(asked)).to.deep.equal(new Set([location.origin]));
  });
});
