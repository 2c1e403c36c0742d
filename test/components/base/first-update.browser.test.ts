/* What is written before the first frame: no shape without content, and no fold. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import { ValdGoalCard } from '../../../src/components/goal-card/goal-card.js';
import { settings } from '../../../src/data/index.js';
import { api, newKey, quick } from '../../support/browser.js';

let renders = 0;
class CountedCard extends ValdGoalCard {
  protected override render() {
    renders++;
    return super.render();
  }
}
customElements.define('counted-card', CountedCard);

describe('the first update', () => {
  quick();

  it('is the only one, where the answer is here already', async () => {
    const src = new URL(api(newKey()), location.href).href;
    const response = await fetch(src);
    const text = await response.text();
    // Read to its end, as what a loader has asked for may be: nothing of it is waited for.
    const body = {
      getReader() {
        const parts = [new TextEncoder().encode(text)];
        return {
          read: async () => ({ done: parts.length === 0, value: parts.pop() }),
          cancel: async () => undefined,
        };
      },
    };
    const { status, ok, headers, url } = response;
    settings.started.set(src, {
      response: Promise.resolve({ status, ok, headers, url, body } as unknown as Response),
      stop: () => undefined,
    });
    renders = 0;
    const card = document.createElement('counted-card') as CountedCard;
    Object.assign(card, { src, goal: '2021-m1' });
    document.body.append(card);
    await card.updateComplete;
    expect(card.shadowRoot!.querySelector('.card')).to.not.equal(null);
    expect(renders).to.equal(1);
    card.remove();
  });

  it('waits for nothing that is on its way: the fallback has its place at once', async () => {
    const card = document.createElement('counted-card') as CountedCard;
    Object.assign(card, { src: api(newKey()), goal: '2021-m1' });
    document.body.append(card);
    await Promise.resolve();
    await card.updateComplete;
    expect(card.shadowRoot!.querySelector('slot')).to.not.equal(null);
    card.remove();
  });

  it('does not write what is folded, whatever is open from the start', async () => {
    const { requestIdleCallback } = window;
    window.requestIdleCallback = () => 0;
    try {
      const card = await fixture<ValdGoalCard>(
        html`<vald-goal-card goal="2021-m3" src=${api(newKey())}></vald-goal-card>`,
      );
      const layers = () => [...card.shadowRoot!.querySelectorAll('.layers > details')];
      await waitUntil(() => layers().some((one) => one.matches('[open]')), 'an open layer');
      // The browser tells of each that is open in a task of its own.
      await new Promise((resolve) => setTimeout(resolve, 100));
      const folded = layers().filter((one) => !one.matches('[open]'));
      expect(folded.length).to.be.at.least(1);
      for (const one of folded) expect(one.children.length).to.equal(1);
    } finally {
      window.requestIdleCallback = requestIdleCallback;
    }
  });
});
