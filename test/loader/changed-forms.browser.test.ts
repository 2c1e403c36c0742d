/* The nodes that the forms stand in are the page's own: what the page makes of them later is what is seen. */
import { expect, waitUntil } from '@open-wc/testing';
import { folder, isSeen, later, link, upgraded, watchedPlace } from '../support/forms.js';

const card = 'element=goal-card&goal=2021-m1';

describe('the page changes what stands there', () => {
  const { place, put, shown, warnings } = watchedPlace();

  const first = <E extends HTMLElement = HTMLElement>(selector: string): E =>
    place.querySelector<E>(selector)!;
  const names = (): string[] => shown().map(({ localName }) => localName);
  /** That the place shows what the page says, and nothing of ours. */
  const expectText = async (selector: string, text: string): Promise<void> => {
    await later();
    expect(names()).to.deep.equal([]);
    expect(first(selector).innerText.trim()).to.equal(text);
    expect(first(selector).getBoundingClientRect().height).to.be.greaterThan(0);
  };

  /** What frameworks do to the nodes of a paragraph when it is to hold something else. */
  const patches: Record<string, (paragraph: HTMLElement) => void> = {
    'all of it replaced': (paragraph) => paragraph.replaceChildren('Semester'),
    'its text set': (paragraph) => (paragraph.textContent = 'Semester'),
    'its HTML set': (paragraph) => (paragraph.innerHTML = 'Semes<b>ter</b>'),
    'the link replaced by text': (paragraph) => paragraph.firstChild!.replaceWith('Semester'),
    'the link replaced by another element': (paragraph) => {
      const strong = document.createElement('strong');
      strong.textContent = 'Semester';
      paragraph.firstElementChild!.replaceWith(strong);
    },
    'the link led elsewhere': (paragraph) => {
      const to = paragraph.querySelector('a')!;
      to.href = '/semester';
      to.firstChild!.nodeValue = 'Semester';
    },
    'the link without an address': (paragraph) => {
      const to = paragraph.querySelector('a')!;
      to.removeAttribute('href');
      to.textContent = 'Semester';
    },
    'the link moved out': (paragraph) => {
      place.append(paragraph.firstElementChild!);
      paragraph.append('Semester');
      place.lastElementChild!.remove();
    },
    'a text node beside the link': (paragraph) => {
      paragraph.prepend('Semes');
      paragraph.querySelector('a')!.textContent = 'ter';
    },
    'a blank beside the link becomes words': (paragraph) => {
      paragraph.append(' ');
      paragraph.querySelector('a')!.textContent = 'Semes';
      paragraph.lastChild!.nodeValue = 'ter';
    },
    'the link made a button': (paragraph) => {
      paragraph.querySelector('a')!.className = 'btn';
      paragraph.querySelector('a')!.textContent = 'Semester';
    },
    'patched while it was out of the page': (paragraph) => {
      const next = paragraph.nextSibling;
      paragraph.remove();
      paragraph.textContent = 'Semester';
      place.insertBefore(paragraph, next);
    },
  };
  for (const [name, patch] of Object.entries(patches)) {
    it(`a paragraph with a link, ${name}: the reader sees the page's text`, async () => {
      await put(`<p>${link(card)}</p><p>Efter</p>`);
      expect(names()).to.deep.equal(['vald-goal-card']);
      patch(first('p'));
      await expectText('p', 'Semester');
      expect(warnings).to.deep.equal([]);
    });
  }

  it('and back again: as often as the page likes', async () => {
    await put(`<p>${link(card)}</p>`);
    const paragraph = first('p');
    for (let time = 0; time < 3; time++) {
      paragraph.textContent = 'Semester';
      await expectText('p', 'Semester');
      paragraph.innerHTML = link('element=program-goals&namnd=sisab');
      await later();
      expect(names()).to.deep.equal(['vald-program-goals']);
    }
  });

  it('the element of another link is another element; of another wish, the same one', async () => {
    await put(`<p>${link(card)}</p>`);
    const [before] = shown();
    first<HTMLAnchorElement>('a').href = `${folder}visa.html?element=goal-card&goal=2021-m3`;
    await later();
    expect(shown()).to.deep.equal([before]);
    expect(before!.getAttribute('goal')).to.equal('2021-m3');
    first<HTMLAnchorElement>('a').href = `${folder}visa.html?element=namnd-responsibilities`;
    await later();
    expect(names()).to.deep.equal(['vald-namnd-responsibilities']);
    expect(shown()[0]!.getAttributeNames()).to.deep.equal([]);
  });

  it('a link becomes the element when the page leads it there, or leaves it alone', async () => {
    await put('<p><a href="/semester">Semester</a></p>');
    first<HTMLAnchorElement>('a').href = `${folder}visa.html?${card}`;
    await later();
    expect(names()).to.deep.equal(['vald-goal-card']);
    await put(`<p>Läs ${link(card)}</p>`);
    expect(names()).to.deep.equal([]);
    first('p').firstChild!.nodeValue = ' ';
    await later();
    expect(names()).to.deep.equal(['vald-goal-card']);
  });

  it('the attributes of a div are read again: set, changed, taken away, mistaken, put right', async () => {
    await put('<div><p>Reserv</p></div>');
    const div = first('div');
    div.dataset.vald = 'goal-card';
    div.setAttribute('data-vald-goal', '2021-m1');
    await later();
    const [before] = shown();
    expect(before!.getAttribute('goal')).to.equal('2021-m1');
    div.setAttribute('data-vald-goal', '2021-m3');
    div.setAttribute('data-vald-expanded', '');
    await later();
    expect(shown()).to.deep.equal([before]);
    expect(before!.getAttribute('goal')).to.equal('2021-m3');
    expect(before!.hasAttribute('expanded')).to.equal(true);
    div.removeAttribute('data-vald-expanded');
    await later();
    expect(before!.hasAttribute('expanded')).to.equal(false);
    div.setAttribute('data-vald-goal', 'mål tre');
    await expectText('div', 'Reserv');
    expect(warnings).to.have.length(1);
    div.setAttribute('data-vald-goal', '2021-m3');
    await later();
    expect(names()).to.deep.equal(['vald-goal-card']);
    div.dataset.vald = 'program-goals';
    div.removeAttribute('data-vald-goal');
    await later();
    expect(names()).to.deep.equal(['vald-program-goals']);
    delete div.dataset.vald;
    await expectText('div', 'Reserv');
  });

  it('a link inside a div is on its own when the div stands for nothing more', async () => {
    await put(`<div data-vald="program-goals"><p>${link(card)}</p></div>`);
    delete first('div').dataset.vald;
    await later();
    expect(names()).to.deep.equal(['vald-goal-card']);
    first('div').dataset.vald = 'program-goals';
    await later();
    expect(names()).to.deep.equal(['vald-program-goals']);
  });

  it('a scope that is one no more hands on what is around it, and shows what is in it', async () => {
    await put(
      '<div data-vald="program" data-vald-namnd="sisab"><vald-namnd-responsibilities></vald-namnd-responsibilities></div>',
    );
    const inner = first('vald-namnd-responsibilities');
    const said = (words: string) =>
      waitUntil(() => inner.shadowRoot?.textContent?.includes(words), `not ${words}`, {
        timeout: 8000,
      });
    first('div').setAttribute('data-vald-namnd', 'stockholmshem');
    await said('Stockholmshem');
    delete first('div').dataset.vald;
    await said('Taggen saknar namnd');
    expect(isSeen(inner)).to.equal(true);
  });

  it('editing that is switched on afterwards: the editor sees what is edited, and readers the element', async () => {
    const ways: [string, () => void, () => void][] = [
      [
        'around it',
        () => (place.contentEditable = 'true'),
        () => place.removeAttribute('contenteditable'),
      ],
      [
        'on it',
        () => place.querySelectorAll('p').forEach((one) => (one.contentEditable = 'true')),
        () => place.querySelectorAll('p').forEach((one) => one.removeAttribute('contenteditable')),
      ],
      [
        'of the whole page',
        () => (document.designMode = 'on'),
        () => (document.designMode = 'off'),
      ],
    ];
    for (const [name, on, off] of ways) {
      await put(`<p>${link(card)}</p>`);
      expect(names(), name).to.deep.equal(['vald-goal-card']);
      on();
      try {
        await waitUntil(() => shown().length === 0, name);
        expect(isSeen(first('a')), name).to.equal(true);
        first('a').textContent = 'Rättad text';
        await later();
        expect(names(), name).to.deep.equal([]);
      } finally {
        off();
      }
      await waitUntil(() => shown().length === 1, name);
      expect(first('a').textContent).to.equal('Rättad text');
    }
  });

  it('in the open shadow root of another component too', async () => {
    const host = document.createElement('section');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<p>${link(card)}</p>`;
    place.append(host);
    // As when the page has loaded.
    document.dispatchEvent(new Event('readystatechange'));
    await later();
    expect(upgraded(root)).to.have.length(1);
    root.querySelector('p')!.textContent = 'Semester';
    await later();
    expect(upgraded(root)).to.have.length(0);
  });

  it('looks at what changes, and not at what is around it', async () => {
    await put(`<div>${link(card)}<section></section></div><p>${link(card)}</p>`);
    const section = first('section');
    let looked = 0;
    const { querySelectorAll } = Element.prototype;
    Element.prototype.querySelectorAll = function (this: Element, selector: string) {
      looked += this.childElementCount;
      return querySelectorAll.call(this, selector);
    } as typeof querySelectorAll;
    try {
      for (let at = 0; at < 2000; at++) {
        section.append(document.createElement('b'));
        if (at % 100 === 0) await later();
      }
      await later();
      expect(looked).to.be.lessThan(100);
    } finally {
      Element.prototype.querySelectorAll = querySelectorAll;
    }
  });
});
