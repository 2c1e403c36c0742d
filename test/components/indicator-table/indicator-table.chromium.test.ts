/* The indicator table by keyboard alone, and as the accessibility tree has it. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { a11ySnapshot, sendKeys, setViewport } from '@web/test-runner-commands';
import { nothing } from 'lit';
import type { ValdIndicatorTable } from '../../../src/index.js';
import { newKey, quick, sample, textOf } from '../../support/browser.js';
import { axRows, axTree, flat, rowRoles, type AxNode } from '../../support/ax.js';

async function make(
  src = sample(newKey(), 'programs/exempel.json'),
  rows: ValdIndicatorTable['rows'] = 'indicators',
  program?: string,
  width?: number,
) {
  const box = await fixture<HTMLElement>(
    html`<div style=${width ? `inline-size: ${width}px` : ''}>
      <vald-indicator-table
        src=${src}
        rows=${rows}
        program=${program ?? nothing}
      ></vald-indicator-table>
    </div>`,
  );
  const element = box.querySelector('vald-indicator-table')!;
  await waitUntil(() => element.shadowRoot?.querySelector('tbody td.latest:not(:empty)'), '', {
    timeout: 8000,
  });
  // What is opened from the bar comes late.
  await waitUntil(() => element.shadowRoot!.querySelector('#take .actions'), '', { timeout: 8000 });
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
      '2023–2027',
      '2025',
      'Mål',
      'Bedömning',
      'Sedan 2024',
      'Stadsdelar',
    ]);
    expect(new Set(head!.roles)).to.deep.equal(new Set(['columnheader']));
    // Over the rows of a goal, one header.
    const goals = rows.filter(({ roles }) => roles.length === 1);
    expect(
      goals.every(({ roles, names }) => roles[0] === 'rowheader' && /^Mål \d/.test(names[0]!)),
    ).to.equal(true);
    const data = rows.filter(({ roles }) => roles.length > 1);
    expect(data.length).to.equal(3);
    for (const { roles } of data) expect(roles).to.deep.equal(rowRoles(6));
    expect(data[0]!.names.slice(0, 5)).to.deep.equal([
      'Exempel på indikator i procent',
      '',
      '72,5\u00a0%',
      '75\u00a0%',
      'Delvis uppfyllt',
    ]);
    // Why there is no value is read as words, without the sign.
    expect(data[2]!.names[2]).to.match(/inte aktuell/);
    expect(data[2]!.names[2]).not.to.match(/^\./);

    // An open row has one more below it, of one cell.
    element.shadowRoot!.querySelector<HTMLButtonElement>('tbody th button')!.click();
    await element.updateComplete;
    const opened = axRows(await axTree());
    expect(opened.length).to.equal(rows.length + 2);
    const at = opened.findIndex(({ names }) => names[0] === 'Exempel på indikator i procent');
    expect(opened[at + 1]!.roles).to.deep.equal(['cell']);
  });

  it('by keyboard: up to 30 rows, each header is an ordinary stop, and nothing has to be explained', async () => {
    const element = await make();
    const active = () => element.shadowRoot!.activeElement as HTMLElement;
    const first = element.shadowRoot!.querySelector<HTMLElement>('thead button')!;
    expect(element.shadowRoot!.querySelector('#hint')).to.equal(null);
    first.focus();
    await sendKeys({ press: 'Tab' });
    expect(textOf(active())).to.equal('2025');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(active().closest('th')!.getAttribute('aria-sort')).to.equal('ascending');
    for (let press = 0; press < 4; press++) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    const name = textOf(active());
    expect(active().closest('tbody'), name).not.to.equal(null);
    expect(active().getAttribute('aria-expanded')).to.equal('false');
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(active().getAttribute('aria-expanded')).to.equal('true');
    expect(textOf(active())).to.equal(name);
    expect(active().closest('tr')!.nextElementSibling!.className).to.equal('details');
  });

  it('by keyboard: with more rows one stop, arrows between headers, said to who listens', async () => {
    const element = await make('/exempelstad/programs/stad.json', 'namnder');
    const active = () => element.shadowRoot!.activeElement as HTMLElement;
    const scroll = element.shadowRoot!.querySelector<HTMLElement>('.scroll')!;
    const hint = element.shadowRoot!.getElementById(scroll.getAttribute('aria-describedby')!)!;
    expect(textOf(hint)).to.equal('Piltangenterna går mellan rubrikerna.');
    expect(hint.className).to.equal('visually-hidden');
    scroll.focus();
    expect(getComputedStyle(scroll).outlineStyle).to.equal('solid');
    await sendKeys({ press: 'Tab' });
    expect(textOf(active())).to.equal('Indikator');
    await sendKeys({ press: 'End' });
    expect(textOf(active())).to.equal('Stadsdelar');
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'ArrowDown' });
    expect(active().closest('tbody')).not.to.equal(null);
    const name = active();
    await sendKeys({ press: 'ArrowDown' });
    expect(active()).not.to.equal(name);
    await sendKeys({ press: 'ArrowUp' });
    expect(active(), 'the way back').to.equal(name);
  });

  it('the first row is within 180 px of the top, where the programme is in force', async () => {
    await setViewport({ width: 1280, height: 900 });
    const element = await make(
      '/fault/files/k/index.json',
      'indicators',
      'stockholms-lan-2020-2026',
    );
    const first = element.shadowRoot!.querySelector('tbody tr')!;
    const down = first.getBoundingClientRect().top - element.getBoundingClientRect().top;
    expect(down).to.be.above(0);
    expect(down).to.be.at.most(180);
  });

  it('at 1,100 px nothing scrolls sideways; rows of one or two lines are 40 to 56 px', async () => {
    await setViewport({ width: 1280, height: 900 });
    const element = await make('/exempelstad/programs/stad.json', 'indicators', undefined, 1100);
    const scroll = element.shadowRoot!.querySelector<HTMLElement>('.scroll')!;
    expect(scroll.scrollWidth).to.be.at.most(scroll.clientWidth);
    // The page scrolls, and not a box.
    expect(scroll.scrollHeight).to.be.at.most(scroll.clientHeight + 1);
    const rows = [...element.shadowRoot!.querySelectorAll<HTMLTableRowElement>('tr[data-key]')];
    const short = rows.filter((row) => {
      const [button, small] = row.cells[0]!.querySelectorAll<HTMLElement>('button, .small');
      const others = [...row.cells].slice(1).map((cell) => cell.querySelector('.under'));
      return (
        button!.getClientRects()[0]!.height < 50 &&
        !small!.textContent &&
        others.every((under) => !under || under.getBoundingClientRect().height < 20)
      );
    });
    expect(short.length).to.be.greaterThan(1);
    for (const row of short) expect(row.getBoundingClientRect().height).to.be.within(36, 58);
    // Figures stand under the end of their header.
    const [head] = element.shadowRoot!.querySelectorAll('thead tr');
    const at = [...head!.children].findIndex((th) => textOf(th).startsWith('Senaste'));
    expect(getComputedStyle(head!.children[at]!).textAlign).to.equal('end');
    expect(getComputedStyle(rows[0]!.cells[at]!).textAlign).to.equal('end');
  });

  for (const width of [1100, 700])
    it(`with the text spacing of WCAG 1.4.12 no header runs under another, at ${width} px`, async () => {
      await setViewport({ width: 1280, height: 900 });
      const element = await make('/exempelstad/programs/stad.json', 'indicators', undefined, width);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
      );
      element.shadowRoot!.adoptedStyleSheets = [...element.shadowRoot!.adoptedStyleSheets, sheet];
      const cells = element.shadowRoot!.querySelectorAll<HTMLElement>(
        'thead th, tbody tr[data-key] > *',
      );
      expect(cells.length).to.be.greaterThan(20);
      for (const cell of cells)
        expect(cell.scrollWidth, textOf(cell)).to.be.at.most(cell.clientWidth + 1);
    });
});
