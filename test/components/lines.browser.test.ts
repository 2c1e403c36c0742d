/* Texts of the data are copied to the letter, paragraphs and lists included: their lines are seen. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { ValdElement } from '../../src/index.js';
import { inColumn, newKey, quick, sample, setFault, textOf, walk } from '../support/browser.js';

const broken = '\n\n• en rad\n• en rad till';

/** The elements, and some of the texts that each shows. */
const elements: Record<string, (src: string) => [TemplateResult, texts: readonly string[]]> = {
  'vald-program-goals': (src) => [
    html`<vald-program-goals src=${src} namnd="exempel-socialnamnden"></vald-program-goals>`,
    ['Exempel på vision', 'Exempel på syfte', 'Exempel på mål'],
  ],
  'vald-goal-card': (src) => [
    html`<vald-goal-card src=${src} goal="exempel-m1" expanded></vald-goal-card>`,
    ['Exempel på mål', 'Exempel på förutsättning', 'Exempel på aktivitet', 'Exempel på indikator'],
  ],
  'vald-namnd-responsibilities': (src) => [
    html`<vald-namnd-responsibilities
      src=${src}
      namnd="exempel-socialnamnden"
    ></vald-namnd-responsibilities>`,
    ['Exempel på aktivitet'],
  ],
  'vald-responsibility-matrix': (src) => [
    html`<vald-responsibility-matrix src=${src} expanded></vald-responsibility-matrix>`,
    ['Exempel på mål', 'Exempel på aktivitet'],
  ],
  'vald-responsibility-matrix, turned': (src) => [
    html`<vald-responsibility-matrix src=${src} rows="namnder"></vald-responsibility-matrix>`,
    ['Exempel på mål'],
  ],
  'vald-responsibility-matrix, narrow': (src) => [
    inColumn(
      320,
      html`<vald-responsibility-matrix src=${src} expanded></vald-responsibility-matrix>`,
    ),
    ['Exempel på mål', 'Exempel på aktivitet'],
  ],
  'vald-indicator-table': (src) => [
    html`<vald-indicator-table src=${src}></vald-indicator-table>`,
    ['Exempel på indikator', 'Exempel på anmärkning', 'Exempel på definition'],
  ],
  'vald-indicator-table, narrow': (src) => [
    inColumn(320, html`<vald-indicator-table src=${src}></vald-indicator-table>`),
    ['Exempel på indikator'],
  ],
  'vald-help-contacts': (src) => [
    html`<vald-help-contacts src=${src} audience="victim"></vald-help-contacts>`,
    ['Exempel'],
  ],
};

describe('texts with lines', () => {
  quick();

  for (const [name, make] of Object.entries(elements)) {
    it(name, async () => {
      const key = newKey();
      const program = 'programs/exempel';
      for (const file of [`${program}.json`, `${program}/outcomes.json`, 'contacts.json']) {
        await setFault(key, file, `doc?doc=fixture:${file}&mutate=in-lines`);
      }
      const [template, texts] = make(sample(key, `${program}.json`));
      const box = await fixture(html`<div>${template}</div>`);
      const element = box.querySelector<ValdElement>(name.split(',')[0]!)!;
      await waitUntil(() => element.shadowRoot, 'the element', { timeout: 8000 });
      const all = () => [...walk(element.shadowRoot!)];
      const words = () => all().map(textOf).join(' ');
      const isThere = () =>
        all().some((node) => node.textContent.includes(broken)) && !/hämtas\./.test(words());
      await waitUntil(isThere, 'the texts', { timeout: 8000 });
      for (const node of all()) {
        if (node instanceof HTMLDetailsElement) node.open = true;
        if (node.matches('tbody th button.name[aria-expanded]')) (node as HTMLElement).click();
      }
      await element.updateComplete;
      await waitUntil(() => texts.every((text) => words().includes(text)), String(texts), {
        timeout: 8000,
      });

      let seen = 0;
      for (const node of all()) {
        const own = [...node.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
        // What nobody sees as lines: choices, and what is read aloud alone.
        if (node.matches('option') || node.closest('.visually-hidden, style')) continue;
        const { whiteSpace } = getComputedStyle(node);
        if (own.some(({ nodeValue }) => nodeValue!.includes(broken))) {
          seen++;
          expect(whiteSpace, node.outerHTML.slice(0, 300)).to.equal('pre-line');
        }
        // Lines of our own templates are no lines of the text, but where one text is a list.
        if (whiteSpace !== 'pre-line' || node.matches('td, .responsible, .responsible *')) continue;
        for (const { nodeValue } of own) {
          if (/\n/.test(nodeValue!.replaceAll(broken, '')))
            expect(nodeValue!.replaceAll(broken, ''), node.outerHTML.slice(0, 300)).not.to.match(
              /\n/,
            );
        }
      }
      expect(seen).to.be.greaterThan(0);
    });
  }
});
