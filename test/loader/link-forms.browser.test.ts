/* A link that is a paragraph of the text stands for an element; any other leads somewhere. */
import { expect } from '@open-wc/testing';
import { div, link, watchedPlace } from '../support/forms.js';

const view = link('element=program-goals');
const withClass = (name: string): string => view.replace('<a ', `<a class="${name}" `);

describe('what a link is for', () => {
  const { put, shown, warnings } = watchedPlace();

  /** What publishing tools make of a link that an editor has put alone in a paragraph. */
  const paragraphs = [
    `<p>${view}</p>`,
    `<p class="normal">${view}</p>`,
    `<p class="MsoNormal" style="margin:0">${view}</p>`,
    `<div>${view}</div>`,
    `<div style="text-align:left" dir="ltr">${view}</div>`,
    `<div class="">${withClass('')}</div>`,
    `<div class="rich-text"><p>${view}</p></div>`,
    `<section class="content" id="main"><div><p>${view}</p></div></section>`,
    `<form><p>${view}</p></form>`,
    `<p><!-- wpnl --> ${view}\n<br></p>`,
    `<p><span class="MsoHyperlink"><strong>${view}</strong></span></p>`,
    `<article><h2>Mål</h2><p>${view}</p></article>`,
  ];
  for (const block of paragraphs) {
    it(`is upgraded: ${block.replace(/href="[^"]*"/, 'href')}`, async () => {
      await put(block);
      expect(shown()).to.have.length(1);
    });
  }

  const links = [
    `<div class="btn">${view}</div>`,
    `<div class="wp-block-button">${withClass('wp-block-button__link')}</div>`,
    `<div role="button">${view}</div>`,
    `<div id="read-more">${view}</div>`,
    `<div class="something">${view}</div>`,
    `<p class="btn btn-primary">${view}</p>`,
    `<p class="c-button">${view}</p>`,
    `<p class="knapp_stor">${view}</p>`,
    `<p>${withClass('cta')}</p>`,
    `<p>${withClass('anything')}</p>`,
    `<p>${view.replace('<a ', '<a role="button" ')}</p>`,
    `<div class="card"><h3>Mål</h3><p>${view}</p></div>`,
    `<article class="news-card"><div><div>${view}</div></div></article>`,
    `<section class="Card_root__x1"><p>${view}</p></section>`,
    `<div class="puff"><p>Om målen</p><p>${view}</p></div>`,
    `<div class="teaser"><div>${view}</div></div>`,
    `<ul><li><p>${view}</p></li></ul>`,
    `<ol><li><div>${view}</div></li></ol>`,
    `<dl><dd><p>${view}</p></dd></dl>`,
    `<table><tbody><tr><td><p>${view}</p></td></tr></tbody></table>`,
    `<header><p>${view}</p></header>`,
    `<footer><p>${view}</p></footer>`,
    `<div role="navigation"><p>${view}</p></div>`,
    `<nav><div>${view}</div></nav>`,
    `<details><summary><div>${view}</div></summary></details>`,
    `<figure><div>${view}</div></figure>`,
    `<p>${view}<b></b></p>`,
    `<p><b>${view}</b> och mer</p>`,
    `<p><em>Läs</em><span> ${view}</span></p>`,
    `<form>${view}</form>`,
  ];
  for (const block of links) {
    it(`stays a link: ${block.replace(/href="[^"]*"/, 'href')}`, async () => {
      await put(block);
      expect(shown()).to.have.length(0);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('can be told to stay a link: in its address, or around it', async () => {
    await put(`<p>${link('element=program-goals&as=link')}</p>`);
    expect(shown()).to.have.length(0);
    await put(`<div data-vald="off"><p>${view}</p><div><p>${view}</p></div></div><p>${view}</p>`);
    expect(shown()).to.have.length(1);
    await put(`<p data-vald="off">${view}</p>`);
    expect(shown()).to.have.length(0);
    expect(warnings).to.deep.equal([]);
  });

  it('is the fallback of a tag that shows the same, where paragraphs have been put around both', async () => {
    const goal = (id: string) => link(`element=goal-card&goal=${id}&expanded=`);
    await put(
      `<p><vald-goal-card goal="2021-m1" expanded></vald-goal-card></p>
       <p>${goal('2021-m1')}</p><p>${goal('2021-m3')}</p>`,
    );
    expect(shown().map((element) => element.getAttribute('goal'))).to.deep.equal(['2021-m3']);
    await put(`<p><vald-program-goals></vald-program-goals></p><p>${view}</p>`);
    expect(shown()).to.have.length(0);
  });
});

describe('a form of the page with fields that are named as methods are', () => {
  const { place, put, shown, warnings } = watchedPlace();
  const names = [
    'matches closest querySelectorAll querySelector getAttribute getAttributeNames hasAttribute',
    'attributes parentNode parentElement childNodes previousSibling nextSibling nodeType nodeName',
    'localName contains isConnected isContentEditable shadowRoot attachShadow dataset getRootNode',
    'textContent children firstChild append replaceChildren nodeValue classList',
  ]
    .join(' ')
    .split(' ');
  const fields = names.map((name) => `<input name="${name}"><img alt="" name="${name}">`).join('');

  it('stops nothing: not itself, not what is in it, not what comes after it', async () => {
    const asks = 'data-vald="program-goals" data-vald-namnd="sisab"';
    await put(
      `<form ${asks}>${fields}</form>
       <form>${fields}<p>${view}</p></form>
       <p>${view}<form>${fields}</form></p>
       <div><form>${fields}</form>${view}</div>
       ${div}<p>${view}</p>`,
    );
    expect(shown().map(({ localName }) => localName)).to.have.length(4);
    expect(warnings).to.deep.equal([]);
    const form = document.createElement('form');
    form.setAttribute('data-vald', 'program-goals');
    form.innerHTML = fields;
    place.replaceChildren(form);
    place.insertAdjacentHTML('beforeend', div);
    await put(`<form>${fields}${div}</form>`);
    expect(shown()).to.have.length(1);
  });

  it('values without end cost nothing, and are not taken', async () => {
    const long = 'namnden'.repeat(50_000);
    const start = performance.now();
    await put(
      ['namnd', 'program', 'goal', 'search', 'lang', 'sort']
        .map((name) => `<div data-vald="indicator-table" data-vald-${name}="${long}">R</div>`)
        .join('') + `<div data-vald="${long}">R</div>`,
    );
    expect(shown()).to.have.length(0);
    expect(performance.now() - start).to.be.lessThan(1000);
    expect(warnings.every((warning) => warning.length < 300)).to.equal(true);
  });
});
