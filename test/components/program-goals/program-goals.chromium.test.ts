/* What needs the tool that drives the browser: key presses, the accessibility tree, print media. */
import { aTimeout, expect, html, waitUntil } from '@open-wc/testing';
import { a11ySnapshot, emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { ValdProgramGoals } from '../../../src/index.js';
import { flat, type AxNode } from '../../support/ax.js';
import {
  api,
  manyGoals,
  untilWhole,
  newKey,
  quick,
  settled,
  textOf,
  walk,
} from '../../support/browser.js';

const example = () =>
  html`<vald-program-goals
    src=${api(newKey())}
    namnd="arbetsmarknadsnamnden"
  ></vald-program-goals>`;

describe('vald-program-goals, driven', () => {
  quick();

  it('headings, lists and controls are what they look like, by name', async () => {
    const element = await settled<ValdProgramGoals>(example());
    const tree = (await a11ySnapshot({})) as unknown as AxNode;
    const find = (role: string, name: RegExp) =>
      flat(tree).find((node) => node.role === role && name.test(String(node.name)));
    expect(find('heading', /^Mål 1 Stadens verksamheter arbetar våldsförebyggande$/)).to.exist;
    expect(find('heading', /^Programmet mot våld 2021–2025$/)).to.exist;
    expect(find('banner', /./) ?? find('contentinfo', /./), 'no landmark of the page’s').to.equal(
      undefined,
    );
    expect(find('combobox', /^Nämnd eller styrelse$/)).to.exist;
    // A row of the list: a heading that is the name of what opens it, with what it is marked by.
    expect(
      find(
        'DisclosureTriangle',
        /^Mål 1 Stadens verksamheter arbetar våldsförebyggande Vår nämnd 1 indikator$/,
      ),
    ).to.exist;
    const list = element.shadowRoot!.querySelector('ol.list')!;
    expect(list.getAttribute('role')).to.equal('list');
  });

  it('by keyboard alone: choose a nämnd, search, narrow, open a layer', async () => {
    const element = await settled<ValdProgramGoals>(html`
      <vald-program-goals src=${await manyGoals('stockholm-2021-2025')}></vald-program-goals>
    `);
    const active = () => {
      let found = document.activeElement;
      while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
      return found as HTMLElement;
    };
    const tabTo = async (wanted: (node: HTMLElement) => boolean) => {
      for (let i = 0; i < 40 && !wanted(active()); i++) await sendKeys({ press: 'Tab' });
      expect(wanted(active()), 'reached with Tab').to.equal(true);
    };
    await tabTo((node) => node.localName === 'select');
    await sendKeys({ type: 'Arbetsm' });
    await aTimeout(50);
    await untilWhole(element);
    expect(textOf(element.shadowRoot!.querySelector('[part=answer]')!)).to.contain(
      'Arbetsmarknadsnämnden Den ansvarade för 1 indikator, och för 3 uppgifter',
    );
    await waitUntil(
      () =>
        textOf(element.shadowRoot!.querySelector('[role=status]')!).startsWith(
          'Den ansvarade för 1 indikator, och för 3',
        ),
      'the answer is said',
    );
    await tabTo((node) => node.matches('[type=search]'));
    await sendKeys({ type: 'rutinfrågor' });
    await element.updateComplete;
    expect(textOf(element.shadowRoot!.querySelector('.hits')!)).to.contain('1 av 13 mål visas.');
    await tabTo((node) => node.localName === 'button');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(active().matches('[type=search]'), 'focus goes on to the search').to.equal(true);
    await tabTo((node) => node.matches('.row'));
    const layer = active().parentElement as HTMLDetailsElement;
    const { open } = layer;
    await sendKeys({ press: 'Enter' });
    expect(layer.open).to.equal(!open);
    const outline = getComputedStyle(active());
    expect(outline.outlineStyle).to.equal('solid');
    expect(outline.outlineWidth).to.equal('3px');
  });

  it('prints everything that is folded, and no controls', async () => {
    const element = await settled<ValdProgramGoals>(html`
      <vald-program-goals
        src=${await manyGoals('stockholm-2021-2025')}
        namnd="arbetsmarknadsnamnden"
      ></vald-program-goals>
    `);
    await waitUntil(() => element.shadowRoot!.querySelector('.filter *'), 'the filter');
    await emulateMedia({ media: 'print' });
    window.dispatchEvent(new Event('beforeprint'));
    try {
      const details = [...walk(element.shadowRoot!)].filter((node) => node.localName === 'details');
      expect(details.length).to.be.greaterThan(7);
      for (const node of details) {
        expect(node.lastElementChild!.getBoundingClientRect().height).to.be.greaterThan(0);
      }
      const filter = element.shadowRoot!.querySelector('.filter')!;
      expect(getComputedStyle(filter).display).to.equal('none');
    } finally {
      window.dispatchEvent(new Event('afterprint'));
      await emulateMedia({ media: 'screen' });
    }
    const about = element.shadowRoot!.querySelector<HTMLDetailsElement>('.about')!;
    expect(about.open, 'folded again after').to.equal(false);
  });
});
