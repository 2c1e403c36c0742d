/* The opinions by keyboard alone, as somebody hears them, and on paper. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { ValdOpinions } from '../../../src/index.js';
import { axTree, flat, phrases } from '../../support/ax.js';
import { api, newKey, quick, textOf, untilWhole } from '../../support/browser.js';
import { $, $$ } from '../../support/page-object.js';

async function make(attributes: { goal?: string } = {}): Promise<ValdOpinions> {
  const { goal = null } = attributes;
  const element = await fixture<ValdOpinions>(
    goal
      ? html`<vald-opinions src=${api(newKey())} goal=${goal}></vald-opinions>`
      : html`<vald-opinions src=${api(newKey())}></vald-opinions>`,
  );
  await waitUntil(() => $(element, '[part=content]'), 'opinions');
  await untilWhole(element);
  return element;
}

describe('vald-opinions, heard and driven', () => {
  quick();

  it('one goal, from its heading to the end', async () => {
    await make({ goal: '2021-m3' });
    expect(phrases(await axTree())).to.deep.equal([
      'heading 2: Synpunkter på mål 3',
      'Gällde 2021–2025, gäller inte längre',
      '.',
      'Vi har inte hittat något nyare. Fråga Socialförvaltningen vad som gäller nu.',
      'heading 3: Mål 3, indikator Andel enheter, som möter barn, unga, vuxna och äldre, som använder rutinfrågor för att upptäcka våld',
      'Förslag',
      'Inom Jobbtorg Stockholm används rutinfrågor för att upptäcka våld och förvaltningen bedömer att även arbetsmarknadsnämnden skulle kunna ta ansvar för denna indikator.',
      'Förslag – inte beslut',
      'Föreslaget',
      'Ansvar',
      ':',
      'Arbetsmarknadsnämnden',
      'Arbetsmarknadsförvaltningen, för Arbetsmarknadsnämnden',
      'Förvaltning',
      '· Nämndens beslut: okänt',
      'folded: Källa, ”Inom Jobbtorg Stockholm används rutinfrågor för att upptäcka …”',
    ]);
  });

  it('lists are lists, quotes are quotes, and the choice is a group of two', async () => {
    await make();
    const nodes = flat(await axTree());
    const count = (role: string) => nodes.filter((node) => node.role === role).length;
    expect(count('blockquote')).to.equal(15);
    expect(count('listitem')).to.be.at.least(15);
    expect(count('radio')).to.equal(2);
    expect(nodes.find(({ role }) => role === 'group')!.name).to.equal('Ordna efter');
  });

  it('by keyboard: the choice, a source, what came before', async () => {
    const element = await make();
    const active = () => element.shadowRoot!.activeElement as HTMLElement;
    await sendKeys({ press: 'Tab' });
    expect((active() as HTMLInputElement).checked).to.equal(true);
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(textOf($(element, '.topic'))).to.equal('Arbetsmarknadsförvaltningen');
    expect((active() as HTMLInputElement).checked, 'the focus stays').to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(active().localName).to.equal('summary');
    expect(getComputedStyle(active()).outlineStyle).to.equal('solid');
    await sendKeys({ press: 'Enter' });
    expect(active().closest('details')!.open).to.equal(true);
    const [other] = $$(element, '.content > .actions button');
    other!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => active()?.id === 'title', 'the heading of the programme before');
    expect(textOf($(element, '[part=validity]'))).to.contain('2017–2020');
  });

  it('on paper: what is folded is there, and nothing to press', async () => {
    const element = await make();
    await emulateMedia({ media: 'print' });
    try {
      const shown = (node: Element) => node.getClientRects().length > 0;
      for (const button of $$(element, 'button, input')) expect(shown(button)).to.equal(false);
      expect(shown($(element, '.background p'))).to.equal(true);
      expect(shown($(element, '.opinion .sources li'))).to.equal(true);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
