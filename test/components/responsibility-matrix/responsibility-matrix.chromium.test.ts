/* The matrix by keyboard alone, and as the accessibility tree has it. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { a11ySnapshot, sendKeys, setViewport } from '@web/test-runner-commands';
import type { ValdResponsibilityMatrix } from '../../../src/index.js';
import {
  api,
  inColumn,
  newKey,
  quick,
  settled,
  textOf,
  untilSettled,
} from '../../support/browser.js';
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

  it('laid out as grids, its headers belong to its cells in the accessibility tree', async () => {
    await make();
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
    const [head, ...rows] = axRows(await axTree());
    expect(head!.roles).to.deep.equal(Array.from({ length: 6 }, () => 'columnheader'));
    expect(head!.names.slice(0, 5)).to.deep.equal([
      'Mål',
      'Vår nämnd Arbetsmarknadsnämnden',
      'Kommunstyrelsen',
      'Socialnämnden',
      'Stadsdelsnämnderna: visa 11 rader under Grupp Stadsdelsnämnderna',
    ]);
    expect(rows.length).to.equal(4);
    for (const { roles } of rows) expect(roles).to.deep.equal(rowRoles(5));
    const third = rows.find(({ names }) => names[0]!.startsWith('Mål 3 '))!;
    expect(third.names.slice(1)).to.deep.equal(['Föreslaget: ansvar', '', '', 'Ansvar', '']);
  });

  it('a header that gets the focus is seen whole', async () => {
    const box = await fixture<HTMLElement>(html`<div style="inline-size: 650px"></div>`);
    const element = document.createElement('vald-responsibility-matrix');
    element.setAttribute('src', api(newKey()));
    box.append(element);
    await untilSettled(element);
    const inside = element.shadowRoot!;
    const buttons = [...inside.querySelectorAll<HTMLElement>('thead button')];
    inside.querySelector<HTMLElement>('.scroll')!.focus();
    for (let at = 0; at < 30 && inside.activeElement !== buttons.at(-1); at++) {
      await sendKeys({ press: 'Tab' });
      const { activeElement } = inside;
      if (!buttons.includes(activeElement as HTMLElement)) continue;
      const frame = inside.querySelector('.scroll')!.getBoundingClientRect();
      expect(activeElement!.getBoundingClientRect().right).to.be.at.most(frame.right + 0.5);
    }
    expect(inside.activeElement).to.equal(buttons.at(-1));
  });

  for (const spacing of [false, true]) {
    it(`no header runs under the next one${spacing ? ', with the text spacing of WCAG' : ''}`, async () => {
      const element = await settled<ValdResponsibilityMatrix>(
        html`<vald-responsibility-matrix
          src=${api(newKey())}
          rows="namnder"
          expanded
        ></vald-responsibility-matrix>`,
      );
      if (spacing) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
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

  it('by keyboard: each button is a stop, Enter marks, Space opens', async () => {
    const element = await make();
    const active = () => element.shadowRoot!.activeElement as HTMLElement;
    const name = () => (active().ariaLabel ?? textOf(active())).replaceAll('\u00ad', '');
    element.shadowRoot!.querySelector<HTMLElement>('summary')!.focus();
    const scroll = element.shadowRoot!.querySelector<HTMLElement>('.scroll')!;
    await sendKeys({ press: 'Tab' });
    if (scroll.tabIndex === 0) {
      expect(active()).to.equal(scroll);
      expect(getComputedStyle(scroll).outlineStyle).to.equal('solid');
      await sendKeys({ press: 'Tab' });
    }
    expect(name()).to.equal('Arbetsmarknadsnämnden');
    await sendKeys({ press: 'Tab' });
    expect(name()).to.equal('Kommunstyrelsen');
    await sendKeys({ press: 'Enter' });
    expect(active().getAttribute('aria-pressed')).to.equal('true');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(name()).to.match(/^Stadsdelsnämnderna: visa 11 rader under/);
    for (let press = 0; press < 4; press++) await sendKeys({ press: 'Tab' });
    expect(name()).to.match(/^Hela programmet \(7 uppgifter\): visa 7 rader under/);
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(active().getAttribute('aria-expanded')).to.equal('true');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(textOf(active().closest('tr')!.cells[0]!)).to.match(/^Uppgift /);
  });

  it('by keyboard, with many rows: one stop, arrows between headers', async () => {
    const element = await settled<ValdResponsibilityMatrix>(
      html`<vald-responsibility-matrix
        src="/fault/large/programs/stad.json"
        expanded
        namnd="exempel-namnd-7"
      ></vald-responsibility-matrix>`,
    );
    const active = () => element.shadowRoot!.activeElement as HTMLElement;
    const scroll = element.shadowRoot!.querySelector<HTMLElement>('.scroll')!;
    scroll.focus();
    expect(getComputedStyle(scroll).outlineStyle).to.equal('solid');
    await sendKeys({ press: 'Tab' });
    const header = textOf(active()).replaceAll('\u00ad', '');
    expect(header).to.equal('Exempelnämnd 7');
    await sendKeys({ press: 'ArrowRight' });
    expect(textOf(active()).replaceAll('\u00ad', '')).not.to.equal(header);
    await sendKeys({ press: 'Enter' });
    expect(active().getAttribute('aria-pressed')).to.equal('true');
    await sendKeys({ press: 'ArrowDown' });
    expect(active().getAttribute('aria-expanded')).to.equal('true');
    await sendKeys({ press: 'ArrowDown' });
    expect(textOf(active().closest('tr')!.cells[0]!)).to.match(/^(Aktivitet|Indikator) /);
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

  for (const [width, what] of [
    [1200, 'all columns fit'],
    [700, 'the table is wider than its column'],
  ] as const) {
    it(`its header stays at the top of the window while the page scrolls: ${what}`, async () => {
      // In a low window headers scroll with the rest.
      await setViewport({ width: 1280, height: 900 });
      const box = await fixture<HTMLElement>(
        inColumn(
          width,
          html`<vald-responsibility-matrix
              src=${api(newKey())}
              expanded
            ></vald-responsibility-matrix>
            <div style="block-size: 3000px"></div>`,
        ),
      );
      const element = box.querySelector('vald-responsibility-matrix')!;
      await waitUntil(() => element.shadowRoot?.querySelector('tbody tr'));
      const table = element.shadowRoot!.querySelector<HTMLTableElement>('table')!;
      const frame = () =>
        new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await frame();
      const top = () => Math.round(table.tHead!.getBoundingClientRect().top);
      const first = table.getBoundingClientRect().top;
      scrollTo(0, first + scrollY + 200);
      await frame();
      expect(table.getBoundingClientRect().top, 'the page has scrolled').to.be.lessThan(-190);
      expect(top()).to.be.within(-1, 1);
      scrollTo(0, 0);
      await frame();
      expect(top(), 'and back').to.be.greaterThan(0);
      const scroll = element.shadowRoot!.querySelector<HTMLElement>('.scroll')!;
      expect(scroll.scrollHeight - scroll.clientHeight, 'nothing below the last row').to.be.at.most(
        1,
      );
    });
  }
});
