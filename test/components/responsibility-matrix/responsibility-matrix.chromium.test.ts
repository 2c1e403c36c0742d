/* The matrix by keyboard alone, and as the accessibility tree has it. */
import { expect, html } from '@open-wc/testing';
import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import type { ValdResponsibilityMatrix } from '../../../src/index.js';
import { api, newKey, quick, settled, textOf } from '../../support/browser.js';
import { axRows, axTree, flat, rowRoles, type AxNode } from '../../support/ax.js';

const make = () =>
  settled<ValdResponsibilityMatrix>(
    html`<vald-responsibility-matrix
      src=${api(newKey())}
      namnd="arbetsmarknadsnamnden"
    ></vald-responsibility-matrix>`,
  );

describe('vald-responsibility-matrix, driven', () => {
  quick();

  it('its headers belong to its cells in the accessibility tree', async () => {
    const element = await make();
    const tree = (await a11ySnapshot({})) as unknown as AxNode;
    const nodes = flat(tree);
    const named = (role: string) =>
      nodes
        .filter((node) => node.role === role)
        .map(({ name }) => String(name).replaceAll('\u00ad', ''));
    expect(named('region')).to.deep.equal(['Vem ansvarar för vad']);
    // A snapshot leaves out what holds nothing of interest; headers are there as their buttons.
    const buttons = named('button');
    expect(buttons).to.include.members([
      'Arbetsmarknadsnämnden',
      'Stadsdelsnämnderna: visa 11 rader under',
      'Mål 1 Stadens verksamheter arbetar våldsförebyggande',
    ]);
    const table = element.shadowRoot!.querySelector('table')!;
    expect(table.matches('[role]'), 'a native table').to.equal(false);
    const [head, ...rows] = axRows(await axTree());
    expect(head!.roles).to.deep.equal(Array.from({ length: 6 }, () => 'columnheader'));
    expect(head!.names.slice(0, 5)).to.deep.equal([
      'Mål',
      'Vår nämnd Arbetsmarknadsnämnden',
      'Kommunstyrelsen',
      'Socialnämnden',
      'Stadsdelsnämnderna: visa 11 rader under Stadsdelsnämnderna',
    ]);
    expect(rows.length).to.equal(8);
    for (const { roles } of rows) expect(roles).to.deep.equal(rowRoles(5));
    const third = rows.find(({ names }) => names[0]!.startsWith('Mål 3 '))!;
    expect(third.names.slice(1)).to.deep.equal([
      'Föreslaget: ansvar (1)',
      '',
      '',
      'Ansvar (1)',
      '',
    ]);
  });

  for (const spacing of [false, true]) {
    it(`no header runs under the next one${spacing ? ', with the text spacing of WCAG' : ''}`, async () => {
      const element = await settled<ValdResponsibilityMatrix>(
        html`<vald-responsibility-matrix
          src=${api(newKey())}
          rows="namnder"
        ></vald-responsibility-matrix>`,
      );
      if (spacing) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
        );
        element.shadowRoot!.adoptedStyleSheets.push(sheet);
      }
      for (const size of ['', '24px']) {
        element.style.fontSize = size;
        const headers = [...element.shadowRoot!.querySelectorAll('th')];
        expect(headers.length).to.be.greaterThan(10);
        for (const header of headers) {
          const range = document.createRange();
          range.selectNodeContents(header);
          const over = range.getBoundingClientRect().right - header.getBoundingClientRect().right;
          expect(over, header.textContent!).to.be.at.most(0.5);
        }
      }
    });
  }

  it('by keyboard: one stop, arrows between headers, Enter marks and opens', async () => {
    const element = await make();
    const active = () => element.shadowRoot!.activeElement as HTMLElement;
    const scroll = element.shadowRoot!.querySelector<HTMLElement>('.scroll')!;
    scroll.focus();
    expect(getComputedStyle(scroll).outlineStyle).to.equal('solid');
    await sendKeys({ press: 'Tab' });
    expect(textOf(active()).replaceAll('\u00ad', '')).to.equal('Arbetsmarknadsnämnden');
    await sendKeys({ press: 'ArrowRight' });
    expect(textOf(active()).replaceAll('\u00ad', '')).to.equal('Kommunstyrelsen');
    await sendKeys({ press: 'Enter' });
    expect(active().getAttribute('aria-pressed')).to.equal('true');
    await sendKeys({ press: 'ArrowDown' });
    expect(active().getAttribute('aria-label')).to.match(/^Hela programmet: visa 7 rader under/);
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(active().getAttribute('aria-expanded')).to.equal('true');
    await sendKeys({ press: 'ArrowDown' });
    expect(textOf(active().closest('tr')!.cells[0]!)).to.match(/^Uppgift /);
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'ArrowUp' });
    expect(active().closest('tr')!.rowIndex).to.equal(1);
    await sendKeys({ press: 'Tab' });
    expect(
      element.shadowRoot!.querySelector('table')!.contains(active()),
      'one more Tab leaves',
    ).to.equal(false);
  });
});
