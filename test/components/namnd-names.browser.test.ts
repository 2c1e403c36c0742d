/* The names of nämnder are spoken in the language of the organisation, whatever the programme is in. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { ValdElement } from '../../src/index.js';
import {
  inColumn,
  newKey,
  quick,
  sample,
  setFault,
  untilSettled,
  walk,
} from '../support/browser.js';

const namnd = 'exempel-aldrenamnden';

/** Where each element has names of nämnder, and what it needs to show them. */
const places: Record<string, (src: string) => [TemplateResult, selectors: readonly string[]]> = {
  'vald-program-goals': (src) => [
    html`<vald-program-goals src=${src} namnd=${namnd}></vald-program-goals>`,
    ['.namnd option[value]:not([value=""])', '[part=answer] [part=heading] > span:not(.eyebrow)'],
  ],
  'vald-goal-card': (src) => [
    html`<vald-goal-card src=${src} goal="exempel-m1" namnd=${namnd} expanded></vald-goal-card>`,
    ['[part=own] strong', '.responsible span[lang]'],
  ],
  'vald-namnd-responsibilities': (src) => [
    html`<vald-namnd-responsibilities src=${src} namnd=${namnd}></vald-namnd-responsibilities>`,
    ['[part=answer] > [part=heading] > span:not(.eyebrow)'],
  ],
  'vald-responsibility-matrix': (src) => [
    html`<vald-responsibility-matrix src=${src}></vald-responsibility-matrix>`,
    ['thead button.name'],
  ],
  'vald-responsibility-matrix, narrow': (src) => [
    inColumn(320, html`<vald-responsibility-matrix src=${src}></vald-responsibility-matrix>`),
    ['.owners h3 span'],
  ],
  'vald-responsibility-matrix, turned': (src) => [
    html`<vald-responsibility-matrix src=${src} rows="namnder"></vald-responsibility-matrix>`,
    ['tbody button.name'],
  ],
  'vald-indicator-table': (src) => [
    html`<vald-indicator-table src=${src} rows="namnder"></vald-indicator-table>`,
    ['tr[data-key$="namnden"] button.name'],
  ],
};

describe('names of nämnder in another language than the programme', () => {
  quick();

  for (const [name, place] of Object.entries(places)) {
    it(name, async () => {
      const key = newKey();
      await setFault(
        key,
        'organisation.json',
        'doc?doc=fixture:organisation.json&mutate=in-finnish',
      );
      const [template, selectors] = place(sample(key));
      const box = await fixture(html`<div>${template}</div>`);
      const element = box.querySelector<ValdElement>(name.split(',')[0]!)!;
      await untilSettled(element);
      for (const selector of selectors) {
        const find = () => [...walk(element.shadowRoot!)].filter((node) => node.matches(selector));
        // Some come with a document of their own.
        await waitUntil(() => find().length > 0, selector, { timeout: 8000 });
        const found = find();
        for (const node of found) expect((node as HTMLElement).lang, node.outerHTML).to.equal('fi');
      }
      // The choice of none is in our own words.
      for (const node of walk(element.shadowRoot!)) {
        if (node.matches('option[value=""]')) expect(node.hasAttribute('lang')).to.equal(false);
      }
    });
  }
});
