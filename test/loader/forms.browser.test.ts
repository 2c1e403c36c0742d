import { expect, waitUntil } from '@open-wc/testing';
import { settings } from '../../src/index.js';
import { api, newKey, setFault } from '../support/browser.js';
import { div, folder, later, link, watchedPlace } from '../support/forms.js';

describe('upgrade in place', () => {
  const { place, put, shown: upgraded, warnings } = watchedPlace();

  it('a div: its attributes are set, its content is the fallback until the programme is here', async () => {
    const key = newKey();
    settings.defaultSrc = api(key);
    await setFault(key, 'index.json', 'slow?ms=300&doc=index.json');
    await put(div);
    const [element] = upgraded();
    expect(element?.localName).to.equal('vald-program-goals');
    expect(element?.getAttribute('namnd')).to.equal('sisab');
    const isSeen = () => place.querySelector('p')!.getClientRects().length > 0;
    await waitUntil(isSeen);
    await waitUntil(
      () => element?.shadowRoot?.querySelectorAll('.list > li').length === 7,
      'no goals',
      { timeout: 8000 },
    );
    expect(isSeen()).to.equal(false);
  });

  it('a link alone in its paragraph, also where the editor has wrapped it', async () => {
    for (const block of [
      `<p>${link('element=goal-card&goal=2021-m1&expanded=')}</p>`,
      `<div>${link('element=goal-card&goal=2021-m1&expanded=')}</div>`,
      `<p>\u200b<strong><span>${link('element=goal-card&goal=2021-m1&expanded=')}</span></strong>&nbsp;<br></p>`,
    ]) {
      await put(block);
      const [element] = upgraded();
      expect(element?.localName, block).to.equal('vald-goal-card');
      expect(element?.getAttribute('goal')).to.equal('2021-m1');
      expect(element?.hasAttribute('expanded')).to.equal(true);
      expect(element?.hasAttribute('element')).to.equal(false);
    }
  });

  it('a link among other things stays a link', async () => {
    const view = link('element=program-goals');
    for (const block of [
      `<p>Läs ${view} här.</p>`,
      `<p>${view} ${link('element=goal-card&goal=2021-m1')}</p>`,
      `<p>${view}<img alt="" src="data:,"></p>`,
      `<ul><li>${view}</li></ul>`,
      `<div><ul><li>${view}</li></ul></div>`,
      `<table><tbody><tr><td>${view}</td></tr></tbody></table>`,
      `<h2>${view}</h2>`,
      `<nav><p>${view}</p></nav>`,
      `<button type="button">${view}</button>`,
    ]) {
      await put(block);
      expect(upgraded(), block).to.have.length(0);
    }
    expect(warnings).to.deep.equal([]);
  });

  it('a link that leads to another installation stays a link', async () => {
    for (const href of [
      `${location.origin}/elsewhere/visa.html?element=program-goals`,
      `https://example.org/fault/files/here/visa.html?element=program-goals`,
      `${folder}visa.html`,
      `${folder}visa.html#?element=program-goals`,
      `${folder}sub/visa.html?element=program-goals`,
    ]) {
      await put(`<p><a href="${href}">Mål</a></p>`);
      expect(upgraded(), href).to.have.length(0);
    }
    await put(
      `<svg><a href="${folder}visa.html?element=program-goals"><text>Mål</text></a></svg>${div}`,
    );
    expect(upgraded(), 'a link in a picture stops nothing').to.have.length(1);
  });

  it('is not done twice: moved, taken out and put back, and written anew from its own HTML', async () => {
    await put(`<section></section>${div}`);
    const host = place.querySelector<HTMLElement>('[data-vald]')!;
    const [element] = upgraded();
    place.querySelector('section')!.append(host);
    await later();
    host.remove();
    await later();
    place.append(host);
    await later();
    expect(upgraded()).to.deep.equal([element]);
    await waitUntil(() => element?.shadowRoot?.querySelector('.list'), 'no goals', {
      timeout: 8000,
    });
    const { innerHTML } = place;
    await put(innerHTML);
    expect(upgraded()).to.have.length(1);
    expect(upgraded()[0]).not.to.equal(element);
  });

  it('changes no node of the document: what is saved is what was pasted', async () => {
    const pasted = `${div}<p>${link('element=goal-card&amp;goal=2021-m1')}</p>`;
    await put(pasted);
    expect(upgraded()).to.have.length(2);
    expect(place.innerHTML).to.equal(pasted);
    expect((place.cloneNode(true) as Element).outerHTML).to.equal(`<main>${pasted}</main>`);
  });

  it('is left alone where it is edited, and upgraded when the editing is over', async () => {
    place.contentEditable = 'true';
    await put(`${div}<p>${link('element=goal-card&goal=2021-m1')}</p>`);
    expect(upgraded()).to.have.length(0);
    place.removeAttribute('contenteditable');
    await later();
    expect(upgraded()).to.have.length(2);
    document.designMode = 'on';
    await put(div);
    expect(upgraded()).to.have.length(0);
    document.designMode = 'off';
  });

  it('the link inside a tag or a div is its fallback', async () => {
    await put(
      `<vald-program-goals><p>${link('element=program-goals')}</p></vald-program-goals>
       <div data-vald="program-goals"><p>${link('element=program-goals')}</p></div>`,
    );
    expect(upgraded()).to.have.length(1);
  });

  it('is inside the scope that is around it, and can be one', async () => {
    await put(`<vald-program namnd="sisab"><div data-vald="namnd-responsibilities"></div></vald-program>
      <div data-vald="program" data-vald-namnd="sisab"><div data-vald="namnd-responsibilities"></div></div>`);
    const shown = upgraded().filter(({ localName }) => localName === 'vald-namnd-responsibilities');
    expect(shown).to.have.length(2);
    for (const element of shown) {
      await waitUntil(
        () => element.shadowRoot?.querySelector('.answer'),
        element.shadowRoot?.textContent ?? '',
        { timeout: 8000 },
      );
      expect(element.shadowRoot?.textContent).to.contain('SISAB');
    }
  });

  it('what is not known or not ours leaves the fallback, and says so once with the remedy', async () => {
    for (const [attributes, word] of [
      ['data-vald="program-gaols"', 'program-gaols'],
      ['data-vald=""', ''],
      ['data-vald="program-goals" data-vald-onclick="x"', 'onclick'],
      ['data-vald="program-goals" data-vald-style="color: red"', 'style'],
      ['data-vald="program-goals" data-vald-src="https://example.org/index.json"', 'src'],
      // Its word has been told.
      ['data-vald="program-goals" data-vald-src="api/v1/index.json"', undefined],
      ['data-vald="program-goals" data-vald-namnd="//example.org/x"', 'namnd'],
      ['data-vald="program-goals" data-vald-program="javascript:alert(1)"', 'program'],
      ['data-vald="program-goals" data-vald-lang="http://["', 'lang'],
    ] as const) {
      warnings.length = 0;
      await put(`<div ${attributes}>Reserv</div><div ${attributes}>Reserv</div>`);
      expect(upgraded(), attributes).to.have.length(0);
      expect(place.innerText).to.contain('Reserv');
      expect(warnings, attributes).to.deep.equal(
        word === undefined
          ? []
          : [`vald-program: "${word}" cannot be used here. Make new code: ${folder}bygg.html`],
      );
    }
  });

  it('on what cannot hold it: told, and the others are upgraded all the same', async () => {
    await put(`<ul><li data-vald="program-goals">Reserv</li></ul>${div}`);
    expect(upgraded()).to.have.length(1);
    expect(warnings).to.have.length(1);
  });
});
