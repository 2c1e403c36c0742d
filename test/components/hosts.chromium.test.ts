/* Boxes that a page may put an element in, in windows of a given width. */
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { narrowBoxes } from '../support/boxes.js';
import { api, newKey, quick } from '../support/browser.js';

const tags = ['vald-program-goals', 'vald-responsibility-matrix', 'vald-help-contacts'];

describe('a box that asks an element how narrow it may be', () => {
  quick();
  after(() => setViewport({ width: 800, height: 600 }));

  for (const tag of [...tags, 'vald-program-timeline'])
    for (const [name, around] of Object.entries(narrowBoxes))
      it(`${tag} in ${name}, in a wide window: 16em at least`, async () => {
        await setViewport({ width: 1280, height: 800 });
        const box = await fixture<HTMLElement>(html`<div></div>`);
        box.innerHTML = around.replace('HERE', `<${tag} src="${api(newKey())}"></${tag}>`);
        const element = box.querySelector<HTMLElement>(tag)!;
        await waitUntil(() => element.shadowRoot?.querySelector('.root'));
        expect(element.getBoundingClientRect().width).to.be.at.least(255);
      });

  it('three columns in a narrow window still fit', async () => {
    await setViewport({ width: 320, height: 640 });
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.cssText = 'display: grid; grid-template-columns: 1fr 1fr 1fr; inline-size: 300px';
    for (const tag of tags) {
      const element = document.createElement(tag);
      element.setAttribute('src', api(newKey()));
      box.appendChild(document.createElement('div')).append(element);
    }
    const narrow = box.appendChild(document.createElement('div'));
    narrow.style.inlineSize = '60px';
    narrow.append(document.createElement('vald-goal-card'));
    narrow.firstElementChild!.setAttribute('src', api(newKey()));
    await aTimeout(100);
    const { right } = box.getBoundingClientRect();
    for (const column of [...box.children].slice(0, 3))
      expect(column.getBoundingClientRect().right).to.be.at.most(right + 1);
    expect(narrow.firstElementChild!.getBoundingClientRect().width).to.equal(60);
  });
});
