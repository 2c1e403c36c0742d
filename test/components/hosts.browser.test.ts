/* Boxes that a page may put an element in, and what others do to its text. */
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ValdElement, ValdHelpContacts } from '../../src/index.js';
import { narrowBoxes, paragraph } from '../support/boxes.js';
import { api, newKey, quick, setFault, textOf, untilSettled } from '../support/browser.js';

/** Where a box asks what is in it how wide it would be. */
const boxes: Record<string, string> = {
  'a float': 'float: left',
  'an inline block': 'display: inline-block',
  'fit-content': 'inline-size: fit-content',
  'an absolute box': 'position: absolute',
  'a table cell': 'display: table-cell',
};
const parents: Record<string, string> = {
  'a flex row': 'display: flex',
  'a flex row that wraps': 'display: flex; flex-wrap: wrap',
  'a flex column, to the start': 'display: flex; flex-direction: column; align-items: flex-start',
  'a flex column, in the middle': 'display: flex; flex-direction: column; align-items: center',
  'a grid, to the start': 'display: grid; justify-items: start',
  'a grid with an auto column': 'display: grid; grid-template-columns: auto 1fr',
};
const tags = ['vald-program-goals', 'vald-responsibility-matrix', 'vald-help-contacts'];

describe('a box that asks an element how wide it is', () => {
  quick();

  /** An element, as it stands straight in a box or in one within it; and a paragraph there. */
  async function widths(tag: string, outer: string, inner: string | undefined, column: number) {
    const element = document.createElement(tag) as ValdElement;
    element.setAttribute('src', api(newKey()));
    const text = document.createElement('p');
    text.textContent = paragraph;
    text.style.margin = '0';
    const put = async (child: HTMLElement) => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.style.cssText = `position: relative; inline-size: ${column}px; ${outer}`;
      const around = inner === undefined ? box : box.appendChild(document.createElement('div'));
      if (inner) around.style.cssText = inner;
      around.append(child);
      return box;
    };
    const box = await put(element);
    await waitUntil(() => element.shadowRoot?.querySelector('.root'));
    await aTimeout(50);
    const { width } = element.getBoundingClientRect();
    const over = box.scrollWidth - box.clientWidth;
    box.remove();
    await put(text);
    return { width, over, asText: text.getBoundingClientRect().width };
  }

  for (const tag of tags) {
    for (const [name, style] of Object.entries(boxes)) {
      it(`${tag} in ${name}: as a paragraph, and nothing goes sideways`, async () => {
        for (const column of [900, 320]) {
          const { width, over, asText } = await widths(tag, '', style, column);
          expect(width, `${column} px`).to.be.at.least(Math.min(asText, 400) - 1);
          expect(width).to.be.at.most(column);
          expect(over).to.be.at.most(0);
        }
      });
    }
    for (const [name, style] of Object.entries(parents)) {
      it(`${tag} straight in ${name}: the same`, async () => {
        for (const column of [900, 320]) {
          const { width, over } = await widths(tag, style, undefined, column);
          expect(width, `${column} px`).to.be.at.least(300);
          expect(width).to.be.at.most(column);
          expect(over).to.be.at.most(0);
        }
      });
    }
  }
});

describe('a box that asks an element how narrow it may be', () => {
  quick();

  for (const tag of [...tags, 'vald-program-timeline'])
    for (const [name, around] of Object.entries(narrowBoxes))
      it(`${tag} in ${name}: 16em at least, or 30 per cent of a narrow window`, async () => {
        const box = await fixture<HTMLElement>(html`<div></div>`);
        box.innerHTML = around.replace('HERE', `<${tag} src="${api(newKey())}"></${tag}>`);
        const element = box.querySelector<HTMLElement>(tag)!;
        await waitUntil(() => element.shadowRoot?.querySelector('.root'));
        const least = Math.min(16 * 16, 0.3 * window.innerWidth) - 1;
        expect(element.getBoundingClientRect().width).to.be.at.least(least);
      });
});

describe('text that a translator has put its own in place of', () => {
  quick();

  function translate(root: ShadowRoot | Element): void {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) texts.push(node);
      else if ((node as Element).shadowRoot) translate((node as Element).shadowRoot!);
    }
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('style')) continue;
      const font = document.createElement('font');
      font.textContent = text.data;
      text.replaceWith(font);
    }
  }
  const flat = (element: Element) => textOf(element.shadowRoot!).replace(/\s+/g, '');

  const cases: [tag: string, first: Record<string, string>, then: Record<string, string>][] = [
    ['vald-namnd-responsibilities', { namnd: 'socialnamnden' }, { namnd: 'sisab' }],
    ['vald-namnd-responsibilities', { namnd: 'sisab' }, { program: 'stockholm-2017-2020' }],
    ['vald-goal-card', { goal: '2021-m1', expanded: '' }, { goal: '2021-m3' }],
    ['vald-goal-card', { goal: '2021-m1', namnd: 'socialnamnden' }, { namnd: 'sisab' }],
    ['vald-program-goals', { namnd: 'socialnamnden' }, { namnd: 'sisab' }],
    ['vald-program-goals', {}, { program: 'stockholm-2017-2020' }],
    ['vald-responsibility-matrix', { rows: 'goals' }, { rows: 'namnder' }],
    ['vald-indicator-table', {}, { goal: '2021-m3' }],
    ['vald-help-contacts', { audience: 'victim' }, { audience: 'child' }],
  ];
  for (const [tag, first, then] of cases) {
    const said = (one: object) => JSON.stringify(one);
    it(`${tag} ${said(first)}, then ${said(then)}: nothing of the first is left`, async () => {
      const make = async (attributes: Record<string, string>) => {
        const element = document.createElement(tag) as ValdElement | ValdHelpContacts;
        for (const [name, value] of Object.entries({ src: api(newKey()), ...attributes }))
          element.setAttribute(name, value);
        (await fixture<HTMLElement>(html`<div></div>`)).append(element);
        if (tag === 'vald-help-contacts') await aTimeout(300);
        else await untilSettled(element as ValdElement);
        await aTimeout(100);
        return element;
      };
      const element = await make(first);
      const fresh = await make({ ...first, ...then });
      translate(element.shadowRoot!);
      for (const [name, value] of Object.entries(then)) element.setAttribute(name, value);
      await waitUntil(() => flat(element) === flat(fresh), undefined, { timeout: 3000 }).catch(
        () => undefined,
      );
      const [is, wanted] = [flat(element), flat(fresh)];
      const at = [...wanted].findIndex((sign, index) => sign !== is[index]);
      expect(is.slice(Math.max(at - 20, 0), at + 60)).to.equal(
        wanted.slice(Math.max(at - 20, 0), at + 60),
      );
      expect(is).to.equal(wanted);
    });
  }

  /** What a publisher has changed: each text says so, and there is an opinion before the others. */
  function changed(document: unknown): unknown {
    const texts = (one: unknown, key = ''): unknown =>
      Array.isArray(one)
        ? one.map((each) => texts(each, key))
        : one && typeof one === 'object'
          ? Object.fromEntries(Object.entries(one).map(([name, each]) => [name, texts(each, name)]))
          : /^(text|name|quote|title|shortTitle|author)$/.test(key) && typeof one === 'string'
            ? `Nytt: ${one}`
            : one;
    const found = texts(document) as { opinions?: { id: string; quote: string }[] };
    if (found.opinions?.[0])
      found.opinions.unshift({
        ...found.opinions[0],
        id: 'ny',
        quote: 'Ny synpunkt, först av alla.',
      });
    return found;
  }
  for (const [tag, attributes] of [
    ['vald-program-goals', {}],
    ['vald-namnd-responsibilities', { namnd: 'socialnamnden' }],
    ['vald-goal-card', { goal: '2021-m1', namnd: 'socialnamnden' }],
    ['vald-responsibility-matrix', {}],
    ['vald-indicator-table', {}],
    ['vald-opinions', {}],
    ['vald-program-compare', {}],
    ['vald-program-timeline', {}],
  ] as const)
    it(`${tag}, then other data: nothing of the first is left, and the same data leaves all as it is`, async () => {
      const key = newKey();
      for (const one of [key, `${key}-ny`])
        await setFault(one, 'index.json', 'doc?mutate=no-embedded');
      const real = window.fetch;
      let isNew = false;
      window.fetch = async (input, init) => {
        const answer = await real(input, init);
        const json =
          isNew &&
          (await answer
            .clone()
            .json()
            .catch(() => undefined));
        if (!json) return answer;
        const made = new Response(JSON.stringify(changed(json)), { headers: answer.headers });
        return Object.defineProperty(made, 'url', { value: answer.url });
      };
      const make = async (from: string) => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries({ src: api(from), ...attributes }))
          element.setAttribute(name, value);
        (await fixture<HTMLElement>(html`<div></div>`)).append(element);
        await waitUntil(() => element.shadowRoot?.querySelector('[tabindex="-1"]'), 'content', {
          timeout: 5000,
        });
        await aTimeout(600);
        return element;
      };
      try {
        const element = await make(key);
        translate(element.shadowRoot!);
        const first = element.shadowRoot!.querySelector('font');
        element.reload();
        await aTimeout(600);
        expect(element.shadowRoot!.querySelector('font')).to.equal(first);
        isNew = true;
        element.reload();
        await waitUntil(() => !element.shadowRoot!.querySelector('.root font'), 'anew', {
          timeout: 3000,
        }).catch(() => undefined);
        const fresh = await make(`${key}-ny`);
        expect(flat(fresh)).to.contain('Nytt:');
        // What is said once on a page, the first element says.
        const lines = (one: Element) =>
          [...one.shadowRoot!.querySelectorAll('li, td, th, h3, h4, q, blockquote')].map((each) =>
            textOf(each).replace(/\s+/g, ''),
          );
        expect(lines(element)).to.deep.equal(lines(fresh));
      } finally {
        window.fetch = real;
      }
    });
});

describe('what is to be pressed', () => {
  quick();

  /** Targets of an element and of those in it, links in running text left out (WCAG 2.5.8). */
  function targets(root: ShadowRoot): HTMLElement[] {
    const own = [...root.querySelectorAll<HTMLElement>('a, button, select, input, summary')].filter(
      (one) => one.checkVisibility() && one.parentElement!.localName !== 'span',
    );
    const inner = [...root.querySelectorAll('*')].flatMap((one) =>
      one.shadowRoot ? targets(one.shadowRoot) : [],
    );
    return [...own, ...inner];
  }
  const open = async (root: ShadowRoot): Promise<void> => {
    // What is opened may bring more that can be.
    for (let times = 0; times < 3; times++) {
      for (const one of root.querySelectorAll<HTMLDetailsElement>('details:not([open])'))
        one.open = true;
      for (const one of root.querySelectorAll<HTMLElement>('[aria-expanded=false]')) one.click();
      await aTimeout(60);
    }
    for (const one of root.querySelectorAll('*')) if (one.shadowRoot) await open(one.shadowRoot);
  };

  for (const tag of [...tags, 'vald-goal-card', 'vald-indicator-table'])
    for (const width of [900, 320])
      it(`${tag}, ${width} px, everything opened: at least 24 px high and wide, each for itself`, async () => {
        const box = await fixture<HTMLElement>(html`<div></div>`);
        box.style.inlineSize = `${width}px`;
        const element = document.createElement(tag) as ValdElement;
        for (const [name, value] of Object.entries({
          src: api(newKey()),
          goal: tag === 'vald-goal-card' ? '2021-m1' : '',
          program: tag === 'vald-indicator-table' ? 'stockholms-lan-2020-2026' : '',
          namnd: 'arbetsmarknadsnamnden',
          audience: 'victim',
        }))
          if (value) element.setAttribute(name, value);
        box.append(element);
        await aTimeout(600);
        await open(element.shadowRoot!);
        const found = targets(element.shadowRoot!);
        expect(found.length).to.be.greaterThan(2);
        for (const one of found) {
          const { width: wide, height } = one.getBoundingClientRect();
          const label = one.closest('label')?.getBoundingClientRect();
          const name = `${one.localName}.${one.className} ${textOf(one).slice(0, 40)}`;
          expect(Math.max(height, label?.height ?? 0), name).to.be.at.least(23.9);
          expect(Math.max(wide, label?.width ?? 0), name).to.be.at.least(23.9);
        }
        const lists = [...element.shadowRoot!.querySelectorAll('ul, ol, dl')];
        for (const list of lists)
          expect(
            list.children.length,
            `an empty list in ${list.parentElement!.className}`,
          ).to.be.greaterThan(0);
      });
});

describe('a page in quirks mode', () => {
  it('a table takes colour and size from around it, as all else does', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const page = frame.contentDocument!;
    page.open();
    page.write('<body style="color: rgb(1, 2, 3)"><div id="dark"></div></body>');
    page.close();
    expect(page.compatMode).to.equal('BackCompat');
    const host = page.getElementById('dark')!;
    host.style.cssText = 'color: rgb(250, 250, 250); font: italic 23px/2 serif; text-align: end';
    const root = host.attachShadow({ mode: 'open' });
    for (const tag of ['vald-responsibility-matrix', 'vald-indicator-table']) {
      const { elementStyles } = customElements.get(tag) as unknown as typeof ValdElement;
      const style = page.createElement('style');
      style.textContent = elementStyles
        .flat()
        .map((one) => ('cssText' in one ? one.cssText : ''))
        .join('\n');
      const table = page.createElement('table');
      const cell = table.insertRow().insertCell();
      cell.textContent = '1';
      const box = page.createElement('div');
      box.append(table);
      root.replaceChildren(style, box);
      const { color, fontSize } = frame.contentWindow!.getComputedStyle(cell);
      expect([color, fontSize], tag).to.deep.equal(['rgb(250, 250, 250)', '23px']);
    }
  });
});
