/* In Chromium alone: in Firefox a page that is told to leave is gone for the test runner, also when it stays. */
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { ValdSafeExit } from '../../../src/index.js';
import { expectIdrefsToResolve, inColumn, textOf } from '../../support/browser.js';

/** The page stays: the server answers with nothing to show. */
const nowhere = '/fault/status?code=204';

/** The way out on a page that scrolls. */
const onLongPage = () =>
  fixture<HTMLElement>(html`
    <div>
      <vald-safe-exit href=${nowhere}></vald-safe-exit>
      <div style="block-size: 3000px"></div>
    </div>
  `);

const inside = <E extends HTMLElement>(element: Element, selector: string) =>
  element.shadowRoot!.querySelector<E>(selector)!;
const link = (element: Element) => inside<HTMLAnchorElement>(element, 'a');
const dialog = (element: Element) => inside<HTMLDialogElement>(element, 'dialog');
const made = (href = nowhere) =>
  fixture<ValdSafeExit>(html`<vald-safe-exit href=${href}></vald-safe-exit>`);

/** One key pressed and let go, as the browser tells of it. */
function press(key: string, target: EventTarget = document.body): void {
  for (const type of ['keydown', 'keyup']) {
    target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
  }
}

const dots = (element: Element) => element.shadowRoot!.querySelectorAll('.dots .on').length;

describe('vald-safe-exit', () => {
  const referrerRules = () => [
    ...document.head.querySelectorAll<HTMLMetaElement>('meta[name=referrer]'),
  ];
  const policies = () => referrerRules().map(({ content }) => content);
  afterEach(() => referrerRules().forEach((one) => one.remove()));

  /** The browser has kept the page, and somebody has gone back to it. */
  const comeBack = () =>
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  const showPage = async (element: ValdSafeExit) => {
    comeBack();
    await element.updateComplete;
    dialog(element).querySelector('button')!.click();
  };

  it('is a link to the weather, with what it does not hide, and takes no focus', async () => {
    const before = document.activeElement;
    const element = await fixture<ValdSafeExit>(html`<vald-safe-exit></vald-safe-exit>`);
    expect(link(element).href).to.equal('https://www.smhi.se/');
    expect(link(element).target).to.equal('');
    expect(link(element).rel).to.contain('noreferrer');
    expect(textOf(link(element))).to.equal('Lämna sidan snabbt');
    const note = textOf(inside(element, 'details'));
    for (const word of ['smhi.se', 'historik', 'Samtalet', 'Sms', 'arbetsgivaren', 'märkas']) {
      expect(note).to.contain(word);
    }
    expect(note).not.to.match(/osynlig|spårlös|säker\b/i);
    expect(document.activeElement).to.equal(before);
    await expect(element).to.be.accessible();
    expectIdrefsToResolve(element);
  });

  it('needs no data, and asks for nothing', async () => {
    const loaded = performance.getEntriesByType('resource').length;
    await fixture(html`<vald-safe-exit></vald-safe-exit>`);
    await aTimeout(50);
    expect(performance.getEntriesByType('resource').length).to.equal(loaded);
  });

  it('covers all of the page before anything else happens, in a page that clips and transforms', async () => {
    const box = await fixture<HTMLElement>(html`
      <div
        style="transform: scale(0.5); overflow: hidden; inline-size: 200px; contain: layout paint"
      >
        <vald-safe-exit href=${nowhere}></vald-safe-exit>
      </div>
    `);
    const element = box.querySelector('vald-safe-exit')!;
    link(element).click();
    expect(dialog(element).open, 'in the same turn').to.equal(true);
    const { width, height } = dialog(element).getBoundingClientRect();
    expect([width, height]).to.deep.equal([innerWidth, innerHeight]);
    for (const [x, y] of [
      [1, 1],
      [innerWidth - 2, innerHeight - 2],
      [innerWidth / 2, innerHeight / 2],
    ] as const) {
      expect(document.elementFromPoint(x, y), 'nothing of the page').to.equal(element);
    }
    expect(textOf(dialog(element))).to.equal('Du lämnar sidan.');
    await expect(element).to.be.accessible();
  });

  it('when the other page does not come, the page stays covered, with words and a way on', async () => {
    const element = await made();
    element.exit();
    await waitUntil(() => dialog(element).querySelector('a')!.checkVisibility(), 'the way on', {
      timeout: 6000,
    });
    expect(dialog(element).open).to.equal(true);
    expect(textOf(dialog(element))).to.equal(
      'Den andra sidan öppnas inte. Försök igen, eller stäng fliken. Försök igen Visa sidan',
    );
    await expect(element).to.be.accessible();
    dialog(element).querySelector('a')!.click();
    await element.updateComplete;
    expect(dialog(element).open).to.equal(true);
    expect(textOf(dialog(element))).to.equal('Du lämnar sidan.');
  });

  it('cannot be uncovered by closing it, nor by what only looks like coming back', async () => {
    const element = await made();
    element.exit();
    const cancel = new Event('cancel', { cancelable: true });
    dialog(element).dispatchEvent(cancel);
    expect(cancel.defaultPrevented).to.equal(true);
    dialog(element).close();
    await aTimeout(50);
    expect(dialog(element).open, 'closed by the browser all the same').to.equal(true);
    // As when a frame that was loading is stopped by the leaving.
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await aTimeout(50);
    expect(dialog(element).open, 'nobody has come back').to.equal(true);
    expect(textOf(dialog(element))).to.equal('Du lämnar sidan.');
  });

  it('a page that somebody has gone back to stays covered, until it is to be seen', async () => {
    const element = await made();
    element.exit();
    comeBack();
    await element.updateComplete;
    expect(dialog(element).open).to.equal(true);
    expect(textOf(dialog(element))).to.equal('Du har lämnat sidan. Lämna sidan snabbt Visa sidan');
    await expect(element).to.be.accessible();
    dialog(element).querySelector('button')!.click();
    await aTimeout(50);
    expect(dialog(element).open).to.equal(false);
    expect(policies().length).to.equal(0);
    comeBack();
    await aTimeout(50);
    expect(dialog(element).open, 'without having left').to.equal(false);
  });

  it('tells nobody where it comes from, and nothing of it stays', async () => {
    const element = await made();
    element.exit();
    expect(policies()).to.deep.equal(['no-referrer']);
    element.exit();
    expect(policies(), 'once').to.deep.equal(['no-referrer']);
    await showPage(element);
    expect(policies()).to.deep.equal([]);
  });

  it('what the page has against being left is not asked, until the reader is back', async () => {
    const heard: string[] = [];
    const stay = () => heard.push('stay');
    const signals: AbortSignal[] = [];
    const { addEventListener: add } = window;
    window.addEventListener('beforeunload', stay);
    window.addEventListener = ((...args: [string, EventListener, AddEventListenerOptions]) => {
      if (args[0] === 'beforeunload') signals.push(args[2].signal!);
      add.apply(window, args);
    }) as typeof add;
    try {
      const element = await made();
      element.exit();
      await aTimeout(300);
      expect(heard).to.deep.equal([]);
      expect(signals.some(({ aborted }) => aborted)).to.equal(false);
      await showPage(element);
      expect(signals.length).to.be.above(0);
      expect(signals.every(({ aborted }) => aborted)).to.equal(true);
    } finally {
      window.removeEventListener('beforeunload', stay);
      window.addEventListener = add;
    }
  });

  it('moved while it leaves: covered still, and it says when the other page does not come', async () => {
    const element = await made();
    element.exit();
    const box = document.createElement('div');
    element.parentElement!.append(box);
    box.append(element);
    await aTimeout(50);
    expect(dialog(element).matches(':modal')).to.equal(true);
    await waitUntil(() => dialog(element).querySelector('a')!.checkVisibility(), 'the way on', {
      timeout: 6000,
    });
    await showPage(element);
  });

  it('before it is in a page, it leaves all the same', () => {
    const element = document.createElement('vald-safe-exit');
    element.href = nowhere;
    expect(() => element.exit()).not.to.throw();
  });

  for (const [name, hide] of [
    [
      'in a closed part',
      html`<details>
        <summary>Mer</summary>
        <vald-safe-exit href=${nowhere}></vald-safe-exit>
      </details>`,
    ],
    [
      'on a tab that is not shown',
      html`<div hidden><vald-safe-exit href=${nowhere}></vald-safe-exit></div>`,
    ],
    [
      'hidden until it is found',
      html`<div hidden="until-found"><vald-safe-exit href=${nowhere}></vald-safe-exit></div>`,
    ],
    [
      'invisible',
      html`<div style="visibility: hidden"><vald-safe-exit href=${nowhere}></vald-safe-exit></div>`,
    ],
  ] as const) {
    it(`${name}: Shift is not counted, and no cover shuts the page that cannot be seen`, async () => {
      const box = await fixture<HTMLElement>(hide);
      const element = box.querySelector('vald-safe-exit')!;
      await element.updateComplete;
      for (let i = 0; i < 4; i++) press('Shift');
      await element.updateComplete;
      expect(dialog(element).open).to.equal(false);
      expect(dots(element)).to.equal(0);
      element.exit();
      expect(dialog(element).open).to.equal(false);
      element.remove();
    });
  }

  it('Shift three times: counted in dots and in words, then the page is covered', async () => {
    const element = await made();
    const region = inside(element, '[role=status]');
    press('Shift');
    await element.updateComplete;
    expect(dots(element)).to.equal(1);
    await waitUntil(() => region.textContent !== '');
    expect(region.textContent).to.equal('Tryck på Skift två gånger till för att lämna sidan.');
    press('Shift');
    await waitUntil(() => region.textContent!.includes('en gång till'));
    expect(dots(element)).to.equal(2);
    expect(dialog(element).open).to.equal(false);
    press('Shift');
    expect(dialog(element).open).to.equal(true);
    await element.updateComplete;
    expect(inside(element, '.dots')).to.equal(null);
  });

  it('a capital letter is not a Shift, another key starts anew, and so does Escape', async () => {
    const element = await made();
    const capital = () => {
      const send = (type: string, key: string) =>
        document.body.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true }));
      send('keydown', 'Shift');
      send('keydown', 'A');
      send('keyup', 'A');
      send('keyup', 'Shift');
    };
    for (let i = 0; i < 4; i++) capital();
    expect(dialog(element).open).to.equal(false);
    press('Shift');
    press('Shift');
    press('Tab');
    await element.updateComplete;
    expect(dots(element)).to.equal(0);
    const region = inside(element, '[role=status]');
    await waitUntil(() => region.textContent!.endsWith('Du är kvar på sidan.'));
    press('Shift');
    press('Escape');
    press('Shift');
    press('Shift');
    expect(dialog(element).open).to.equal(false);
    for (let i = 0; i < 5; i++) press('Escape');
    expect(dialog(element).open, 'Escape leaves nothing').to.equal(false);
  });

  it('the next press has a second: who listens between three headings does not leave', async () => {
    const element = await made();
    for (let i = 0; i < 3; i++) {
      press('Shift');
      await aTimeout(1050);
    }
    expect(dialog(element).open).to.equal(false);
    expect(dots(element)).to.equal(0);
    for (let i = 0; i < 3; i++) {
      press('Shift');
      await aTimeout(300);
    }
    expect(dialog(element).open, 'three in a second').to.equal(true);
    await showPage(element);
  });

  it('a Shift that is held, as with the letter that a screen reader keeps to itself, is not a press', async () => {
    const element = await made();
    const send = (type: string, repeat = false) =>
      document.body.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', repeat, bubbles: true }));
    for (let i = 0; i < 3; i++) {
      send('keydown');
      if (i === 1) for (let again = 0; again < 5; again++) send('keydown', true);
      await aTimeout(550);
      send('keyup');
    }
    expect(dialog(element).open).to.equal(false);
    expect(dots(element)).to.equal(0);
  });

  it('one that is gone no longer listens; put back, it does', async () => {
    const element = await made();
    const box = element.parentElement!;
    element.remove();
    for (let i = 0; i < 3; i++) press('Shift');
    expect(dialog(element).open).to.equal(false);
    box.append(element);
    for (let i = 0; i < 3; i++) press('Shift');
    expect(dialog(element).open).to.equal(true);
  });

  it('as a skip link it is seen only with the focus, and has no note', async () => {
    const element = await fixture<ValdSafeExit>(
      html`<vald-safe-exit skip-link href=${nowhere}></vald-safe-exit>`,
    );
    expect(inside(element, 'details')).to.equal(null);
    const bar = inside(element, '.bar');
    expect(bar.getBoundingClientRect().height).to.equal(1);
    link(element).focus();
    expect(link(element).getBoundingClientRect().height).to.be.at.least(44);
    expect(getComputedStyle(bar).clipPath).to.equal('none');
    for (let i = 0; i < 3; i++) press('Shift');
    expect(dialog(element).open, 'Shift is for the one that it is the second link of').to.equal(
      false,
    );
    await expect(element).to.be.accessible();
  });

  const wrong = [
    'javascript:alert(1)',
    'http://exempel.test/',
    'data:text/html,x',
    'https://',
    'www.smhi.se',
    '#',
    // This very page.
    `${location.pathname}${location.search}`,
  ];
  for (const href of wrong) {
    it(`${JSON.stringify(href)} leads to the weather, and the page says so`, async () => {
      const element = await made(href);
      expect(link(element).href).to.equal('https://www.smhi.se/');
      await waitUntil(() => inside(element, '.notice'), 'the words for faults');
      expect(textOf(inside(element, '.notice'))).to.equal(
        'Knappens adress kan inte användas. Rätta taggen: adressen börjar med https://.',
      );
    });
  }

  for (const [name, modifier] of [
    ['Ctrl', { ctrlKey: true }],
    ['Alt', { altKey: true }],
    ['Meta', { metaKey: true }],
    ['the mouse', 'pointerdown'],
    ['the wheel', 'wheel'],
    ['a finger', 'touchstart'],
    ['a focus that moves, as a screen reader may let it', 'blur'],
  ] as const) {
    it(`Shift three times with ${name} is something else`, async () => {
      const element = await made(nowhere);
      for (let time = 0; time < 3; time++) {
        const modifiers = typeof modifier === 'string' ? {} : modifier;
        dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', ...modifiers }));
        if (typeof modifier === 'string') dispatchEvent(new Event(modifier));
        dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }));
      }
      await element.updateComplete;
      expect(dialog(element).open).to.equal(false);
    });
  }

  it('https and the own site are right', async () => {
    for (const [href, leads] of [
      ['https://exempel.test/start', 'https://exempel.test/start'],
      ['/start', `${location.origin}/start`],
      [' ', 'https://www.smhi.se/'],
    ] as const) {
      const element = await made(href);
      expect(link(element).href).to.equal(leads);
      expect(inside(element, '.notice')).to.equal(null);
    }
  });

  it('320 px: nothing goes sideways; the bar stays in view while the page is scrolled', async () => {
    const box = await fixture<HTMLElement>(
      inColumn(
        320,
        html`<vald-safe-exit href=${nowhere}></vald-safe-exit>
          <div style="block-size: 3000px"></div>`,
      ),
    );
    const element = box.querySelector('vald-safe-exit')!;
    expect(box.scrollWidth).to.be.at.most(320);
    scrollTo(0, 1500);
    await aTimeout(50);
    const { top, height } = link(element).getBoundingClientRect();
    if (innerHeight >= 384) expect(top).to.be.within(0, 20);
    else expect(top).to.be.below(0);
    expect(height).to.be.at.least(44);
    scrollTo(0, 0);
  });

  it('has a ground only while it is over what the page shows', async () => {
    await setViewport({ width: 800, height: 600 });
    const box = await fixture<HTMLElement>(html`
      <div>
        <p>Före</p>
        <vald-safe-exit href=${nowhere}></vald-safe-exit>
        <div style="block-size: 3000px"></div>
      </div>
    `);
    const ground = () =>
      getComputedStyle(inside(box.querySelector('vald-safe-exit')!, '.bar')).backgroundColor;
    const none = 'rgba(0, 0, 0, 0)';
    expect(ground()).to.equal(none);
    scrollTo(0, 1500);
    await waitUntil(() => ground() !== none, 'a ground');
    scrollTo(0, 0);
    await waitUntil(() => ground() === none, 'none again');
  });

  const bar = (position: string, inside = '', height = 72) => {
    const header = document.createElement('header');
    header.style.cssText = `position: ${position}; inset: 0 0 auto; block-size: ${height}px; z-index: 100; background: teal`;
    header.textContent = inside;
    return header;
  };
  const inShadow = () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(bar('fixed'));
    return host;
  };
  const styled = (css: string, header = bar('fixed')) => {
    header.style.cssText += css;
    return header;
  };
  const inClosed = () => {
    const host = document.createElement('x-header');
    host.attachShadow({ mode: 'closed' }).append(bar('fixed'));
    return host;
  };
  const headers: [name: string, make: () => HTMLElement[], top: number][] = [
    ['none', () => [], 0],
    ['one that is fixed', () => [bar('fixed')], 72],
    ['one that sticks', () => [bar('sticky')], 72],
    ['one in a shadow root', () => [inShadow()], 72],
    [
      'two, one under the other',
      () => {
        const second = bar('fixed', '', 40);
        second.style.insetBlockStart = '72px';
        return [bar('fixed'), second];
      },
      112,
    ],
    ['one that floats', () => [styled('inset: 12px 12px auto; block-size: 60px')], 72],
    ['one in a closed shadow root', () => [inClosed()], 72],
    [
      'a round button in the corner',
      () => [
        styled('inset: 0 0 auto auto; inline-size: 90px; block-size: 90px; border-radius: 50%'),
      ],
      90,
    ],
    ['a tall one', () => [bar('fixed', '', 240)], 240],
    [
      'a heading that will stick, and does not yet',
      () => [styled('inset-block-start: -1500px', bar('sticky'))],
      0,
    ],
    ['a layer over the whole page', () => [bar('fixed', '', 2000)], 0],
    ['one that scrolls away', () => [bar('static')], 0],
  ];
  for (const [name, make, wanted] of headers) {
    it(`the page's own header, ${name}: the way out stays below it, and can be pressed`, async () => {
      // Lower than that, the bar does not stay.
      await setViewport({ width: 800, height: 600 });
      const box = await onLongPage();
      const element = box.querySelector('vald-safe-exit')!;
      const own = make();
      // What sticks does so within what is around it.
      document.body.prepend(...own);
      try {
        scrollTo(0, 1500);
        await waitUntil(() => {
          const { top } = inside(element, '.bar').getBoundingClientRect();
          return Math.abs(top - wanted) <= 1;
        }, `at ${wanted} px`);
        if (name.startsWith('a layer')) return;
        const { left, top, width, height } = link(element).getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        expect(hit).to.equal(element);
        element.style.setProperty('--vald-exit-top', '100px');
        expect(inside(element, '.bar').getBoundingClientRect().top).to.equal(100);
      } finally {
        for (const one of own) one.remove();
        scrollTo(0, 0);
      }
    });
  }

  for (const [name, change] of [
    ['slides back', (header: HTMLElement) => (header.style.transform = '')],
    [
      'slides back in a shadow root',
      (header: HTMLElement) => {
        header.remove();
        header.style.transform = '';
        header.style.animation = '';
        const host = document.createElement('div');
        host.attachShadow({ mode: 'open' }).append(header);
        document.body.prepend(host);
        header.animate([{ transform: 'translateY(-100%)' }, { transform: 'none' }], 400);
        scrollBy(0, -10);
      },
    ],
    [
      'grows',
      (header: HTMLElement) => {
        header.style.blockSize = '140px';
      },
    ],
  ] as const)
    it(`a header that ${name} without a scroll: the way out stays below it`, async () => {
      await setViewport({ width: 800, height: 600 });
      const box = await onLongPage();
      const header = styled('transition: transform 0.4s');
      if (name !== 'grows') header.style.transform = 'translateY(-100%)';
      document.body.prepend(header);
      const top = () =>
        Math.round(
          inside(box.querySelector('vald-safe-exit')!, '.bar').getBoundingClientRect().top,
        );
      const before = name === 'grows' ? 72 : 0;
      try {
        scrollTo(0, 1500);
        await aTimeout(900);
        expect(top()).to.equal(before);
        change(header);
        const wanted = name === 'grows' ? 140 : 72;
        await waitUntil(() => top() === wanted, `at ${wanted} px`, { timeout: 2000 });
      } finally {
        (header.getRootNode() as ShadowRoot).host?.remove();
        header.remove();
        scrollTo(0, 0);
      }
    });

  it('in a part of the page that scrolls by itself, below a header of the window: at its very top', async () => {
    const box = await fixture<HTMLElement>(html`
      <div style="position: fixed; inset: 72px 0 auto; block-size: 300px; overflow: auto">
        <vald-safe-exit href=${nowhere}></vald-safe-exit>
        <div style="block-size: 3000px"></div>
      </div>
    `);
    const header = bar('fixed');
    document.body.prepend(header);
    try {
      box.scrollTop = 500;
      await aTimeout(250);
      const element = box.querySelector('vald-safe-exit')!;
      if (innerHeight >= 384)
        expect(inside(element, '.bar').getBoundingClientRect().top).to.equal(72);
    } finally {
      header.remove();
    }
  });

  it('straight in a row of boxes, its words have room', async () => {
    const box = await fixture<HTMLElement>(html`
      <div style="display: flex; inline-size: 900px">
        <p>Text</p>
        <vald-safe-exit href=${nowhere}></vald-safe-exit>
      </div>
    `);
    const element = box.querySelector('vald-safe-exit')!;
    expect(link(element).getBoundingClientRect().width).to.be.greaterThan(150);
    expect(link(element).getBoundingClientRect().height).to.be.below(60);
  });

  it('in English', async () => {
    const element = await fixture<ValdSafeExit>(html`<vald-safe-exit lang="en"></vald-safe-exit>`);
    await waitUntil(() => textOf(link(element)) === 'Leave this page quickly');
    expect(textOf(inside(element, 'details'))).to.contain('history of the browser');
    await expect(element).to.be.accessible();
  });
});
