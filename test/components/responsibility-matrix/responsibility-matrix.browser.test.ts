import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ValdResponsibilityMatrix } from '../../../src/index.js';
import {
  api,
  expectIdrefsToResolve,
  inColumn,
  newKey,
  quick,
  sample,
  settled,
  textOf,
  untilSettled,
} from '../../support/browser.js';
import { $, $$, headers, isShown, label, table, words } from '../../support/page-object.js';

const large = '/fault/large/programs/stad.json';
const matrix = (src = api(newKey()), namnd = 'arbetsmarknadsnamnden') =>
  html`<vald-responsibility-matrix src=${src} namnd=${namnd}></vald-responsibility-matrix>`;
const columns = (element: Element) =>
  [...table(element).tHead!.rows[0]!.cells]
    .slice(1)
    .filter(isShown)
    .map((cell) => cell.querySelector('.name')!.textContent!.trim().replaceAll('\u00ad', ''));
const rows = (element: Element) =>
  [...table(element).tBodies[0]!.rows]
    .filter(isShown)
    .map((row) => row.cells[0]!.querySelector('.name')!.textContent!.trim());
/** Words of the cell where a row and a column meet. */
const cell = (element: Element, row: string, column: string) => {
  const index = headers(element).findIndex((name) => name.includes(column));
  const found = [...table(element).tBodies[0]!.rows].find((one) =>
    textOf(one.cells[0]!).includes(row),
  );
  return found!.cells[index]!.textContent;
};
const change = async (
  element: ValdResponsibilityMatrix,
  control: HTMLInputElement | HTMLSelectElement,
  value: string | boolean,
) => {
  if (typeof value === 'boolean') (control as HTMLInputElement).click();
  else {
    control.value = value;
    control.dispatchEvent(new Event(control.localName === 'select' ? 'change' : 'input'));
  }
  await element.updateComplete;
};
const press = async (element: ValdResponsibilityMatrix, name: string, which = '.name') => {
  const header = $$(element, 'th').find((one) => words(one).includes(name))!;
  header.querySelector<HTMLButtonElement>(which)!.click();
  await element.updateComplete;
  return header.querySelector<HTMLButtonElement>(which)!;
};

describe('vald-responsibility-matrix', () => {
  quick();

  it('is a table with caption, column and row headers, and roles as words', async () => {
    const element = await settled<ValdResponsibilityMatrix>(matrix());
    expect(textOf(table(element).caption!)).to.match(/^Vem ansvarar för vad: /);
    for (const header of $$<HTMLTableCellElement>(element, 'thead th'))
      expect(header.scope).to.equal('col');
    for (const header of $$<HTMLTableCellElement>(element, 'tbody th'))
      expect(header.scope).to.equal('row');
    expect(columns(element)).to.deep.equal([
      'Arbetsmarknadsnämnden',
      'Kommunstyrelsen',
      'Socialnämnden',
      'Stadsdelsnämnderna',
      'Varje nämnd och styrelse',
    ]);
    expect(rows(element)).to.have.length(8);
    expect(cell(element, 'Mål 1', 'Arbetsmarknadsnämnden')).to.equal('Ansvar (1)');
    expect(cell(element, 'Mål 3', 'Arbetsmarknadsnämnden')).to.equal('Föreslaget: ansvar (1)');
    expect(cell(element, 'Mål 3', 'Stadsdelsnämnderna')).to.equal('Ansvar (1)');
    expect(cell(element, 'Hela programmet', 'Arbetsmarknadsnämnden')).to.equal(
      'Ansvar (2) genom grupp,\nAnsvar (1) som arbetsgivare genom grupp',
    );
    expect(textOf($(element, '[part=validity]'))).to.match(/^Gällde 2021–2025/);
  });

  it('opens a goal to its indicators, and a group to its members; the focus stays', async () => {
    const element = await settled<ValdResponsibilityMatrix>(matrix());
    const expand = $$<HTMLTableRowElement>(element, 'tbody tr')
      .find((row) => textOf(row).startsWith('Mål 3'))!
      .querySelector<HTMLButtonElement>('.expand')!;
    expect(expand.getAttribute('aria-expanded')).to.equal('false');
    expand.focus();
    expand.click();
    await element.updateComplete;
    const again = element.shadowRoot!.activeElement!;
    expect(again.getAttribute('aria-expanded')).to.equal('true');
    expect(textOf(again.closest('tr')!)).to.contain('Mål 3');
    expect(cell(element, 'Andel enheter', 'Stadsdelsnämnderna')).to.equal('Ansvar');
    await press(element, 'Stadsdelsnämnderna', '.expand');
    expect(columns(element)).to.include('Farsta stadsdelsnämnd');
    expect(cell(element, 'Andel enheter', 'Farsta')).to.equal('Ansvar genom grupp');
    expect(columns(element)).not.to.include('Norrmalms stadsdelsnämnd');
  });

  it('transposes: nämnder as rows, own first', async () => {
    const element = await settled<ValdResponsibilityMatrix>(matrix());
    $$<HTMLButtonElement>(element, '.actions button')[0]!.click();
    await element.updateComplete;
    expect(rows(element)[0]).to.equal('Arbetsmarknadsnämnden');
    expect(columns(element)[1]).to.match(/^Mål 1/);
    expect(cell(element, 'Arbetsmarknadsnämnden', 'Mål 1')).to.equal('Ansvar (1)');
    expect(textOf(table(element).tBodies[0]!.rows[0]!.cells[0]!)).to.match(/^Vår nämnd/);
  });

  it('shows only the own nämnd with one switch, and all again', async () => {
    const element = await settled<ValdResponsibilityMatrix>(matrix());
    await change(element, label(element, 'Visa bara vår nämnd'), true);
    expect(columns(element)).to.deep.equal(['Arbetsmarknadsnämnden']);
    const body = [...table(element).tBodies[0]!.rows];
    $<HTMLButtonElement>(element, '.hits button').click();
    await element.updateComplete;
    expect(columns(element)).to.have.length(5);
    expect([...table(element).tBodies[0]!.rows], 'no row made anew').to.deep.equal(body);
  });

  it('filters by kind of nämnd, role, goal and words', async () => {
    const element = await settled<ValdResponsibilityMatrix>(matrix());
    await change(element, label(element, 'Typ av nämnd'), 'stadsdelsnamnd');
    expect(columns(element)).to.deep.equal(['Stadsdelsnämnderna', 'Varje nämnd och styrelse']);
    await change(element, label(element, 'Typ av nämnd'), '');
    await change(element, label(element, 'Roll'), 'coordination');
    expect(columns(element)).to.deep.equal(['Socialnämnden']);
    expect(rows(element)).to.deep.equal(['Hela programmet']);
    expect(cell(element, 'Hela programmet', 'Socialnämnden')).to.equal('Samordning (1)');
    await change(element, label(element, 'Roll'), '');
    await change(element, label(element, 'Mål'), '2021-m3');
    expect(rows(element)).to.have.length(1);
    await change(element, label(element, 'Mål'), '');
    await change(element, label(element, 'Sök'), 'RUTINFRÅGOR');
    expect(rows(element)[0]).to.match(/^Mål 3/);
    await change(element, label(element, 'Sök'), 'kommunstyrelsen');
    expect(columns(element)).to.deep.equal(['Kommunstyrelsen', 'Varje nämnd och styrelse']);
    await change(element, label(element, 'Sök'), 'norra inner');
    expect(columns(element), 'the groups that it is in').to.deep.equal([
      'Stadsdelsnämnderna',
      'Varje nämnd och styrelse',
    ]);
    await change(element, label(element, 'Sök'), 'xyzzy');
    expect(textOf($(element, '.hits'))).to.contain('Inget passar det du har valt.');
  });

  it('marks a row and a column, one at a time, and says so', async () => {
    const element = await settled<ValdResponsibilityMatrix>(matrix());
    const column = await press(element, 'Socialnämnden');
    expect(column.getAttribute('aria-pressed')).to.equal('true');
    const grounds = [...table(element).tBodies[0]!.rows].map(
      (row) => getComputedStyle(row.cells[3]!).backgroundColor,
    );
    expect(new Set(grounds).size).to.equal(1);
    expect(grounds[0]).not.to.equal(
      getComputedStyle(table(element).tBodies[0]!.rows[1]!.cells[2]!).backgroundColor,
    );
    const row = await press(element, 'Mål 2');
    expect(row.getAttribute('aria-pressed')).to.equal('true');
    expect(column.getAttribute('aria-pressed')).to.equal('false');
    await press(element, 'Mål 2');
    expect($(element, '[aria-pressed=true]')).to.equal(null);
  });

  it('orders nämnder by how much they have, and by name again', async () => {
    const element = await settled<ValdResponsibilityMatrix>(
      html`<vald-responsibility-matrix
        src=${large}
        rows="namnder"
        expanded
      ></vald-responsibility-matrix>`,
    );
    /** How many items each has. One that stands in two goals is one. */
    const totals = () => {
      const heads = [...table(element).tHead!.rows[0]!.cells].map(({ dataset }) =>
        dataset.key?.split(' ').slice(2).join(' '),
      );
      return [...table(element).tBodies[0]!.rows].map(
        (row) => new Set(heads.filter((item, index) => item && row.cells[index]!.textContent)).size,
      );
    };
    const before = [...table(element).tBodies[0]!.rows];
    await change(element, label(element, 'Ordna nämnder'), 'total');
    const after = [...table(element).tBodies[0]!.rows];
    expect(totals(), 'the most first').to.deep.equal([...totals()].sort((a, b) => b - a));
    expect(totals()[0]).to.be.greaterThan(totals().at(-1)!);
    expect(
      after.every((row) => before.includes(row)),
      'moved, not made anew',
    ).to.equal(true);
    await change(element, label(element, 'Ordna nämnder'), '');
    expect([...table(element).tBodies[0]!.rows].every((row, i) => row === before[i])).to.equal(
      true,
    );
  });

  it('asks for no layout while it is written', async () => {
    await settled(
      html`<vald-responsibility-matrix src=${large} expanded></vald-responsibility-matrix>`,
    );
    const asked: string[] = [];
    const before = Object.getOwnPropertyDescriptors(Element.prototype);
    for (const name of ['getClientRects', 'getBoundingClientRect'] as const) {
      Element.prototype[name] = function (this: Element) {
        asked.push(`${name} ${this.localName}`);
        return (before[name].value as () => never).call(this);
      };
    }
    try {
      // The data is here already: all of it is written at once, before the page is laid out.
      const second = await fixture<ValdResponsibilityMatrix>(
        html`<vald-responsibility-matrix src=${large} expanded></vald-responsibility-matrix>`,
      );
      expect(table(second).tBodies[0]!.rows.length).to.be.greaterThan(100);
      await press(second, 'Mål 2');
      expect(asked).to.deep.equal([]);
    } finally {
      for (const name of ['getClientRects', 'getBoundingClientRect'] as const) {
        Object.defineProperty(Element.prototype, name, before[name]);
      }
    }
  });

  it('becomes lists in a narrow column, and no table is left', async () => {
    const box = await fixture<HTMLElement>(inColumn(320, matrix()));
    const element = box.querySelector('vald-responsibility-matrix')!;
    await waitUntil(() => element.shadowRoot!.querySelector('.owners'));
    expect(table(element)).to.equal(null);
    const [own] = $$(element, '.owners > li');
    expect(textOf(own!)).to.match(/^Vår nämnd Arbetsmarknadsnämnden/);
    expect(textOf(own!)).to.contain('Föreslaget: ansvar: Andel enheter');
    expect(box.scrollWidth).to.be.at.most(320);
    await change(element, label(element, 'Visa bara vår nämnd'), true);
    expect($$(element, '.owners > li')).to.have.length(1);
    expect(textOf($(element, '.hits'))).not.to.contain('Inget passar');
    box.style.inlineSize = '900px';
    await waitUntil(() => table(element));
  });

  it('a large city: 50 nämnder and 100 activities, marked as made up, short roles with a legend', async () => {
    const element = await settled<ValdResponsibilityMatrix>(
      html`<vald-responsibility-matrix src=${large} expanded></vald-responsibility-matrix>`,
    );
    expect(textOf($(element, '.sample'))).to.contain('Exempeldata');
    expect(rows(element).length).to.be.greaterThan(100);
    expect(columns(element).length).to.be.greaterThan(40);
    await waitUntil(() => $(element, '.short'), 'the width is known after a frame');
    expect($$(element, 'p.small').map(textOf).join(' ')).to.contain('A Ansvar · D Delansvar');
    const mark = $<HTMLTableCellElement>(element, 'td.mark');
    expect(mark.textContent, 'the word is there to be read aloud, found and copied').to.match(
      /^(Föreslaget: )?[A-ZÅÄÖa-zåäö]{6,}/,
    );
    expect(mark.dataset.short).to.match(/^\(?[ADSUK]/);
  });

  it('checks itself for the programme owner', async () => {
    const element = await settled<ValdResponsibilityMatrix>(
      html`<vald-responsibility-matrix
        src=${sample(newKey())}
        checks
      ></vald-responsibility-matrix>`,
    );
    expect(textOf($(element, '[part=checks]'))).to.match(/Kontroll av ansvaret/);
    expect($$(element, '[part=checks] li').map((one) => textOf(one))).to.deep.equal([
      'Ingen har beslutat ansvar för ”Exempel på aktivitet för två mål, som arbetsgivare”.',
      'Ingen har beslutat ansvar för ”Exempel på aktivitet som samordnas”.',
      'Ingen har beslutat ansvar för ”Exempel på aktivitet utan ansvarig”.',
      'Ingen har beslutat ansvar för ”Exempel på planerad indikator”.',
    ]);
    element.checks = false;
    await element.updateComplete;
    expect($(element, '[part=checks]')).to.equal(null);
  });

  it('offers CSV with a name, and copies', async () => {
    const element = await settled<ValdResponsibilityMatrix>(matrix());
    const links: HTMLAnchorElement[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      links.push(this);
    };
    $$<HTMLButtonElement>(element, '.actions button').at(-1)!.click();
    HTMLAnchorElement.prototype.click = click;
    expect(links[0]!.download).to.equal('ansvar-stockholm-2021-2025.csv');
    const bytes = new Uint8Array(await (await fetch(links[0]!.href)).arrayBuffer());
    expect(Array.from(bytes.slice(0, 3)), 'byte order mark').to.deep.equal([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    const [first, ...lines] = text.trimEnd().split('\r\n');
    expect(first).to.equal(
      'Mål;;Arbetsmarknadsnämnden;Kommunstyrelsen;Socialnämnden;Stadsdelsnämnderna;Varje nämnd och styrelse',
    );
    expect(lines.find((line) => line.startsWith('Andel enheter'))).to.match(
      /Indikator;Föreslaget: ansvar;;;Ansvar;$/,
    );
  });

  for (const [name, template] of [
    ['table', () => matrix()],
    [
      'table, transposed and open',
      () =>
        html`<vald-responsibility-matrix
          src=${sample(newKey())}
          rows="namnder"
          expanded
          checks
        ></vald-responsibility-matrix>`,
    ],
    ['lists', () => inColumn(320, matrix())],
    ['unknown nämnd', () => matrix(api(newKey()), 'fel')],
    ['failed', () => matrix('/fault/status?code=404')],
  ] as const) {
    it(`axe and id references: ${name}`, async () => {
      const box = await fixture(html`<div>${template()}</div>`);
      const element = box.querySelector('vald-responsibility-matrix')!;
      await untilSettled(element);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      await expect(element).to.be.accessible();
      expectIdrefsToResolve(element);
    });
  }
});
