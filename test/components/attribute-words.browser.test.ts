/* What an attribute holds is never the name of a class: some of ours hide what they are on. */
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { elementNames, tagOf } from '../../src/elements.js';
import type { ValdElement } from '../../src/index.js';
import { api, newKey, quick } from '../support/browser.js';

const word = 'any-word';

describe('the words of an attribute', () => {
  quick();

  for (const name of elementNames) {
    it(`${name}: none is a class, wide or narrow`, async () => {
      for (const width of [900, 300]) {
        const box = await fixture<HTMLElement>(html`<div style="inline-size: ${width}px"></div>`);
        const element = document.createElement(tagOf(name)) as unknown as ValdElement;
        const { observedAttributes } = element.constructor as typeof ValdElement;
        // With these there would be nothing to show.
        const needed = ['src', 'credentials', 'program', 'goal', 'search', 'assessment'];
        for (const attribute of observedAttributes)
          if (!needed.includes(attribute)) element.setAttribute(attribute, word);
        element.setAttribute('src', api(newKey()));
        if (name === 'goal-card') element.setAttribute('goal', '2021-m1');
        box.append(element);
        await aTimeout(400);
        expect(element.shadowRoot!.childElementCount).to.be.greaterThan(0);
        expect(element.shadowRoot!.querySelectorAll(`[class*="${word}"]`)).to.have.length(0);
      }
    });
  }
});
