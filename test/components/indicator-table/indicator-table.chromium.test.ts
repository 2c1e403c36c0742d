/* The indicator table by keyboard alone, and as the accessibility tree has it. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import type { ValdIndicatorTable } from '../../../src/index.js';
import { newKey, quick, sample, textOf } from '../../support/browser.js';
import { axRows, axTree, flat, rowRoles, type AxNode } from '../../support/ax.js';

async function make() {
  const element = await fixture<ValdIndicatorTable>(
    html`<vald-indicator-table
      src=${sample(newKey(), 'programs/exempel.json')}
    ></vald-indicator-table>`,
  );
  await waitUntil(() => element.shadowRoot?.querySelector('tbody tr td.number'));
  return element;
}

describe('vald-indicator-table, driven', () => {
  quick();

  it('laid out as grids, and still a table in the accessibility tree', async () => {
    const element = await make();
    const nodes = flat((await a11ySnapshot({})) as unknown as AxNode);
    const named = (role: string) =>
      nodes.filter((node) => node.role === role).map(({ name }) => String(name));
    expect(named('region')).to.deep.equal(['Hur går det?']);
    expect(named('button')).to.include.members(['2025', 'Exempel på indikator i procent']);
    const [head, ...rows] = axRows(await axTree());
    expect(head!.names).to.deep.equal([
      'Indikator',
      '2023',
      '2024',
      '2025',
      '2027',
      'Kvinnor',
      'Män',
      'Mål för året',
      'Bedömning',
      'Trend',
      'Mellan stadsdelar',
      'Ansvarig',
      'Källa och ålder',
    ]);
    expect(new Set(head!.roles)).to.deep.equal(new Set(['columnheader']));
    expect(rows.length).to.equal(3);
    for (const { roles } of rows) expect(roles).to.deep.equal(rowRoles(12));
    expect(rows[0]!.names.slice(0, 4)).to.deep.equal([
      'Mål 1 Exempel på indikator i procent Hela staden, procent',
      '61,5',
      'ca 66',
      '72,5',
    ]);
    // Why there is no value is read as words, without the sign.
    expect(rows[1]!.names[4]).to.equal('upphörd');

    // An open row has one more below it, of one cell.
    element.shadowRoot!.querySelector<HTMLButtonElement>('tbody th button')!.click();
    await element.updateComplete;
    const opened = axRows(await axTree());
    expect(opened.length).to.equal(5);
    expect(opened[2]!.roles).to.deep.equal(['cell']);
  });

  it('by keyboard: one stop, arrows between headers, Enter sorts and opens', async () => {
    const element = await make();
    const active = () => element.shadowRoot!.activeElement as HTMLElement;
    const scroll = element.shadowRoot!.querySelector<HTMLElement>('.scroll')!;
    scroll.focus();
    expect(getComputedStyle(scroll).outlineStyle).to.equal('solid');
    await sendKeys({ press: 'Tab' });
    expect(textOf(active())).to.equal('Indikator');
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(active().closest('th')!.getAttribute('aria-sort')).to.equal('ascending');
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'ArrowDown' });
    const name = textOf(active());
    expect(active().getAttribute('aria-expanded')).to.equal('false');
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(active().getAttribute('aria-expanded')).to.equal('true');
    expect(textOf(active())).to.equal(name);
    expect(active().closest('tr')!.nextElementSibling!.className).to.equal('details');
    await sendKeys({ press: 'ArrowDown' });
    expect(textOf(active())).not.to.equal(name);
    await sendKeys({ press: 'ArrowUp' });
    expect(textOf(active()), 'the way back').to.equal(name);
  });
});
