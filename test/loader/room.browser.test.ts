/* What somebody has written in a div that stands for an element. */
import { expect } from '@open-wc/testing';
import { signOf } from '../../src/fallback/made.js';
import { isSeen, later, watchedPlace } from '../support/forms.js';

describe('a div that was made, and what is written in it', () => {
  const { place, put, shown } = watchedPlace();
  const made = ['[Här visas målen]', 'Programmets mål', 'Ring 112.'];
  const signs = made.map(signOf).join(' ');
  const lines = made.map((text) => `<p>${text}</p>`).join('');
  const div = (inside: string, element = 'program-goals') =>
    `<div data-vald="${element}" data-vald-namnd="sisab" data-vald-made="${signs}">${inside}</div>`;
  const box = () => place.querySelector<HTMLElement>('[data-vald]')!;
  /** What is seen beside the element, from above. */
  const beside = (): string[] =>
    [...box().shadowRoot!.querySelectorAll<HTMLSlotElement>('slot')]
      .filter((slot) => slot.parentNode === box().shadowRoot)
      .flatMap((slot) => slot.assignedNodes())
      .map((node) => node.textContent!.trim())
      .filter(Boolean);

  it('what was made is the fallback, but for the line to the editor; what was written is seen', async () => {
    await put(div(`${lines}<p>Kontakta Kim på ankn. 123</p>`));
    expect(beside()).to.deep.equal(['Kontakta Kim på ankn. 123']);
    const slot = shown()[0]!.querySelector('slot')!;
    expect(
      slot
        .assignedNodes()
        .map((node) => node.textContent)
        .filter((text) => text!.trim()),
    ).to.deep.equal(made.slice(1));
    const [, , , kim] = [...box().children];
    expect(isSeen(kim!)).to.equal(true);
    expect(kim!.getBoundingClientRect().top).to.be.at.least(
      shown()[0]!.getBoundingClientRect().bottom,
    );
  });

  it('above it too, as words without a paragraph, in another element, and as a picture alone', async () => {
    const picture = '<p><img alt="" src="data:,"></p>';
    await put(
      div(
        `<h3>Vår text</h3>${lines}Bara ord<section>I en <b>ruta</b></section>${picture}<p>&nbsp;</p>`,
      ),
    );
    expect(beside()).to.deep.equal(['Vår text', 'Bara ord', 'I en ruta']);
    const { assignedSlot } = box().querySelector('img')!.parentElement!;
    expect(assignedSlot?.parentNode === box().shadowRoot).to.equal(true);
    expect(box().querySelector('h3')!.getBoundingClientRect().bottom).to.be.at.most(
      shown()[0]!.getBoundingClientRect().top,
    );
  });

  it('a paragraph of ours that somebody has gone on writing in is theirs', async () => {
    await put(div(lines.replace('Ring 112.', 'Ring 112. Eller Kim.')));
    expect(beside()).to.deep.equal(['Ring 112. Eller Kim.']);
  });

  it('an element, another div and a tag that somebody has put in it are shown', async () => {
    await put(
      div(
        `${lines}<div data-vald="goal-card" data-vald-goal="2021-m1"></div><vald-goal-card goal="2021-m3"></vald-goal-card>`,
      ),
    );
    expect(shown().map(({ localName }) => localName)).to.have.members([
      'vald-program-goals',
      'vald-goal-card',
    ]);
    for (const one of box().querySelectorAll('div, vald-goal-card'))
      expect(one.assignedSlot?.parentNode === box().shadowRoot, one.localName).to.equal(true);
  });

  it('what comes later is seen, and what a translator writes into the fallback is not', async () => {
    await put(div(lines));
    expect(beside()).to.deep.equal([]);
    box().insertAdjacentHTML('beforeend', '<p>Efteråt</p>');
    box().children[1]!.firstChild!.nodeValue = 'The goals of the programme';
    await later();
    expect(beside()).to.deep.equal(['Efteråt']);
    box().lastElementChild!.remove();
    await later();
    expect(beside()).to.deep.equal([]);
  });

  it('all of it is seen again when the div stands for nothing more, and while it is edited', async () => {
    await put(div(`${lines}<p>Kim</p>`));
    const all = () => [...box().children].every(isSeen);
    expect(all()).to.equal(false);
    place.contentEditable = 'true';
    await later();
    expect(all()).to.equal(true);
    place.removeAttribute('contenteditable');
    await later();
    expect(beside()).to.deep.equal(['Kim']);
    const still = box();
    delete still.dataset.vald;
    await later();
    still.insertAdjacentHTML('beforeend', '<p>Nytt</p>');
    await later();
    expect([...still.children].every(isSeen)).to.equal(true);
  });

  it('inside a scope everything is seen', async () => {
    await put(
      `<div data-vald="program" data-vald-namnd="sisab" data-vald-made="${signs}"><p>Ring 112.</p><p>Kim</p></div>`,
    );
    expect([...box().children].every(isSeen)).to.equal(true);
  });

  it('no node of the document changes', async () => {
    const pasted = div(`<p>Före</p>${lines}<p>Efter</p>`);
    await put(pasted);
    expect(place.innerHTML).to.equal(pasted);
  });
});
