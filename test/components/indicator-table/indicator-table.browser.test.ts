import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { nothing } from 'lit';
import { settings, type ValdIndicatorTable } from '../../../src/index.js';
import {
  api,
  counts,
  expectIdrefsToResolve,
  inColumn,
  newKey,
  quick,
  sample,
  setFault,
  textOf,
} from '../../support/browser.js';
import { $, $$, headers, isShown, label } from '../../support/page-object.js';

const regional = 'stockholms-lan-2020-2026';
const regionalOutcomes = `programs/${regional}/outcomes.json`;
const city = '/exempelstad/programs/stad.json';
const large = '/exempelstad/stor/programs/stad.json';

/** The table of all rows, not one below a row. */
const table = (element: Element) => $<HTMLTableElement>(element, 'table.rows');
const rowsOf = (element: Element) =>
  $$<HTMLTableRowElement>(element, 'tbody tr[data-key]').filter(isShown);
const nameOf = (row: HTMLTableRowElement) => textOf(row.querySelector('button')!);
const rowOf = (element: Element, key: string) =>
  $<HTMLTableRowElement>(element, `tbody tr[data-key="${key}"]`);
/** Words of the cell where a row and a column meet, by what its header begins with. */
const cell = (element: Element, key: string, column: string) =>
  rowOf(element, key).cells[headers(element).findIndex((one) => one.startsWith(column))]!;
const groups = (element: Element, kind: string) =>
  $$<HTMLTableRowElement>(element, `tbody tr.${kind}`).filter(isShown);
const press = async (element: ValdIndicatorTable, text: string) => {
  $$<HTMLButtonElement>(element, 'button')
    .find((one) => textOf(one).startsWith(text))!
    .click();
  await element.updateComplete;
};
const words = (element: Element, key: string, column: string) => textOf(cell(element, key, column));

/** Renders, and waits for the outcomes too. */
async function shown(
  template: unknown,
  ready = 'tbody tr, .cards li',
): Promise<ValdIndicatorTable> {
  const box = await fixture<HTMLElement>(template as ReturnType<typeof html>);
  const element = (
    box.matches('vald-indicator-table') ? box : box.querySelector('vald-indicator-table')
  ) as ValdIndicatorTable;
  await waitUntil(
    () => element.shadowRoot?.querySelector(ready) && !$(element, '.indicators .status'),
    'the element shows neither rows nor a notice',
    { timeout: 8000 },
  );
  // What is opened from the bar, and what stands below the rows, comes late.
  await waitUntil(
    () => !$(element, '#take') || $(element, '#take .actions'),
    'what comes late does not come',
    { timeout: 8000 },
  );
  await element.updateComplete;
  return element;
}
const make = (src: string, attributes: Partial<ValdIndicatorTable> = {}) => {
  const { program, namnd, rows, sort, goal, view, search, assessment, lang } = attributes;
  return shown(
    html`<vald-indicator-table
      src=${src || nothing}
      .program=${program}
      .namnd=${namnd}
      .rows=${rows ?? 'indicators'}
      .sort=${sort ?? ''}
      .goal=${goal}
      .view=${view ?? 'table'}
      .search=${search ?? ''}
      .assessment=${assessment}
      lang=${lang ?? ''}
    ></vald-indicator-table>`,
  );
};
const sortBy = async (element: ValdIndicatorTable, name: string) => {
  const header = [...table(element).tHead!.rows[0]!.cells].find((one) => textOf(one) === name)!;
  header.querySelector('button')!.click();
  await element.updateComplete;
  return header;
};

describe('vald-indicator-table', () => {
  quick();

  it('the real figures of the regional strategy, in a table with caption and headers', async () => {
    const element = await make(api(newKey()), { program: regional });
    expect(textOf(table(element).caption!)).to.include('Regional strategi');
    expect(headers(element)).to.deep.equal(['Indikator', '2019–2023', 'Senaste', 'Förändring']);
    expect(words(element, 'lan-m2-i1 ', 'Senaste')).to.equal('80 % 2023');
    // The source does not say that more is better.
    expect(words(element, 'lan-m2-i1 ', 'Förändring')).to.equal('↗ ca +20 sedan 2019');
    expect(words(element, 'lan-m3-i2 ', 'Senaste')).to.equal('76 % 2022');
    expect(words(element, 'lan-m3-i2 ', 'Förändring')).to.equal('↗ +22 bättre sedan 2021');
    expect(words(element, 'lan-m3-i1 ', 'Senaste')).to.equal('.. saknas 1 2022');
    expect(words(element, 'lan-m3-i1 ', 'Förändring')).to.equal('');
    expect(words(element, 'lan-m2-i3 ', 'Senaste')).to.equal('');
    expect(textOf(rowOf(element, 'lan-m4-i1 ').cells[0]!)).to.include('Följs inte längre upp');
    // What is told of by school year has a row for each, named by it.
    expect(nameOf(rowOf(element, 'lan-m1-i1  ak-8'))).to.include('åk 8');
    expect(words(element, 'lan-m1-i1  ak-8', 'Senaste')).to.equal('5,8 av 10 2023');
    // Each goal once, over its indicators; those planned for it in one row.
    const goals = groups(element, 'goal').map((row) => textOf(row.cells[0]!));
    expect(goals.length).to.equal(8);
    expect(goals[1]).to.equal(
      'Mål 2 Våldsutövare har tillgång till återfallsförebyggande insatser utifrån sina behov',
    );
    expect(groups(element, 'planned').length).to.be.greaterThan(4);
    expect(rowOf(element, 'lan-m2-i1 ').cells[0]!.innerText).not.to.include('Mål 2');
    // The line says no more than the details, and is not read out.
    const line = cell(element, 'lan-m2-i1 ', '2019').querySelector('svg')!;
    expect(line.getAttribute('aria-hidden')).to.equal('true');
    expect(line.querySelector('path')!.getAttribute('d')).to.match(/^M\d+ \d+L\d+ \d+/);
    for (const header of $$<HTMLTableCellElement>(element, 'thead th')) {
      expect(header.scope).to.equal('col');
    }
    for (const header of $$<HTMLTableCellElement>(element, 'tbody th')) {
      expect(header.scope).to.equal('row');
    }
    expectIdrefsToResolve(element);
    await expect(element).to.be.accessible();
  });

  it('why there is no value, in words and by a sign, each with its meaning below', async () => {
    const element = await make(sample(newKey(), 'programs/exempel.json'), { rows: 'namnder' });
    expect(words(element, 'exempel-i1 exempel-aldrenamnden', 'Senaste')).to.match(/kommer 2025$/);
    expect(words(element, 'exempel-i3 ', 'Senaste')).to.match(/^\. inte aktuell/);
    expect(words(element, 'exempel-i2 exempel-socialnamnden', 'Senaste')).to.equal(
      '0 2024, 2025 dold',
    );
    expect(textOf($(element, '.legend'))).to.include('› kommer: är inte rapporterad än');
    // A note is read with its cell, and stands below in full.
    const noted = cell(element, 'exempel-i3 ', 'Senaste');
    const note = element.shadowRoot!.getElementById(noted.getAttribute('aria-describedby')!)!;
    expect(textOf(note)).to.include('Exempel: indikatorn börjar 2028.');
  });

  it('which way is better is the indicator\u2019s to say', async () => {
    const element = await make(sample(newKey(), 'programs/exempel.json'), { rows: 'namnder' });
    expect(words(element, 'exempel-i1 ', 'Förändring')).to.equal('↗ ca +6,5 bättre sedan 2024');
    expect(words(element, 'exempel-i1 ', 'Bedömning')).to.equal('Delvis uppfyllt');
    expect(words(element, 'exempel-i1 ', 'Mål')).to.equal('75 %');
    // A later record without a value takes neither figure nor change away.
    expect(words(element, 'exempel-i2 ', 'Senaste')).to.match(/^104 .*2025/);
    expect(words(element, 'exempel-i2 ', 'Förändring')).to.equal('↘ −16 bättre sedan 2024');
  });

  it('the spread between stadsdelar, as words and as dots that say no more', async () => {
    const element = await make(sample(newKey(), 'programs/exempel.json'), {
      namnd: 'exempel-norra-stadsdelsnamnden',
    });
    expect(words(element, 'exempel-i1 ', 'Stadsdelar')).to.equal('63–76');
    const strip = cell(element, 'exempel-i1 ', 'Stadsdelar').querySelector('svg')!;
    expect(strip.getAttribute('aria-hidden')).to.equal('true');
    expect(strip.querySelector('path')!.getAttribute('d')!.match(/M/g)!.length).to.equal(2);
    expect(strip.querySelectorAll('.ours').length, 'the own one').to.equal(1);
    // Below it the own nämnd, marked in words, with its place.
    const own = 'exempel-i1 exempel-norra-stadsdelsnamnden';
    expect(rowsOf(element)[1]).to.equal(rowOf(element, own));
    expect(textOf(rowOf(element, own).cells[0]!)).to.match(/norra stadsdelsnämnd \(vår nämnd\)$/);
    expect(words(element, own, 'Stadsdelar')).to.equal('sämst av 2');
  });

  it('what the own nämnd answers for is marked, in words, and can be shown alone', async () => {
    const element = await make(city, { namnd: 'socialnamnden' });
    const ours = rowsOf(element).filter((row) => /Vår nämnd/.test(textOf(row.cells[0]!)));
    expect(ours.length).to.be.greaterThan(0);
    for (const row of ours) expect(row.className).to.equal('own-line');
    const all = rowsOf(element).length;
    await press(element, 'Filter');
    const only = label(element, 'Bara det vi ansvarar för');
    only.checked = true;
    only.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(rowsOf(element).length).to.be.lessThan(all);
    for (const row of rowsOf(element))
      expect(row.className === 'own-line' || row.cells[0]!.className === 'child').to.equal(true);
    expect(textOf($(element, 'button[aria-controls=filter]'))).to.equal('Filter (1)');
  });

  it('with a row for each nämnd: the indicator once, over them, and sorted within it', async () => {
    const element = await make(sample(newKey(), 'programs/exempel.json'), { rows: 'namnder' });
    expect(groups(element, 'indicator').map((row) => textOf(row.cells[0]!))[0]).to.match(
      /^Exempel på indikator i procent procent/,
    );
    expect(nameOf(rowsOf(element)[0]!)).to.equal('Hela staden');
    const rows = () =>
      rowsOf(element).filter(({ dataset }) => dataset.key!.startsWith('exempel-i1 '));
    const values = () =>
      rows().map((row) =>
        textOf(row.cells[headers(element).findIndex((one) => one.startsWith('Senaste'))]!),
      );
    const before = values();
    const others = before.filter((text) => !/^\d/.test(text));
    expect(others, 'some have no value').not.to.deep.equal([]);
    const numbers = before
      .filter((text) => /^\d/.test(text))
      .sort((a, b) => parseFloat(a) - parseFloat(b));
    const header = await sortBy(element, 'Senaste');
    expect(header.getAttribute('aria-sort')).to.equal('ascending');
    expect(values().slice(0, numbers.length)).to.deep.equal(numbers);
    await sortBy(element, 'Senaste');
    expect(header.getAttribute('aria-sort')).to.equal('descending');
    expect(values().slice(0, numbers.length).map(parseFloat)).to.deep.equal(
      [...numbers].reverse().map(parseFloat),
    );
    expect(values().slice(numbers.length).sort(), 'last both ways').to.deep.equal(others.sort());
    await sortBy(element, 'Senaste');
    expect(header.hasAttribute('aria-sort')).to.equal(false);
    expect(values()).to.deep.equal(before);
  });

  it('sorted, indicators stand by themselves and say their goal', async () => {
    const element = await make(city);
    expect(groups(element, 'goal').length).to.equal(5);
    await sortBy(element, 'Bedömning');
    expect(groups(element, 'goal').length).to.equal(0);
    const [first] = rowsOf(element);
    expect(textOf(first!.cells[0]!)).to.match(/^Mål \d/);
    expect(isShown(first!.querySelector('.goal-of')!)).to.equal(true);
    const column = headers(element).indexOf('Bedömning');
    const judged = rowsOf(element)
      .map((row) => textOf(row.cells[column]!))
      .filter(Boolean);
    // The city has words of its own for two of them.
    const order = ['Inte uppfyllt', 'Delvis uppfyllt', 'Helt uppfyllt', 'Går inte'];
    const ranks = judged.map((text) => order.findIndex((one) => text.startsWith(one)));
    expect(ranks).to.deep.equal([...ranks].sort());
    await sortBy(element, 'Bedömning');
    await sortBy(element, 'Bedömning');
    expect(groups(element, 'goal').length).to.equal(5);
    expect(isShown(rowsOf(element)[0]!.querySelector('.goal-of')!)).to.equal(false);
  });

  it('sort, search and assessment by attribute; the reader may clear them', async () => {
    const element = await make(city, {
      rows: 'namnder',
      sort: '-latest',
      search: 'stadsdelsnämnd',
      assessment: 'full',
    });
    const rows = rowsOf(element);
    expect(rows.length).to.be.greaterThan(1);
    const column = (name: string) =>
      rows.map((row) => textOf(row.cells[headers(element).indexOf(name)]!));
    for (const text of column('Bedömning')) expect(text).to.match(/^Helt uppfyllt/);
    $<HTMLButtonElement>(element, '.hits button').click();
    await element.updateComplete;
    expect(rowsOf(element).length).to.be.greaterThan(rows.length);
    expect($(element, '.hits').hidden).to.equal(true);
  });

  it('says what in the tag cannot be used, and what can', async () => {
    const goal = await shown(
      html`<vald-indicator-table src=${city} goal="m9"></vald-indicator-table>`,
      '.indicators',
    );
    await waitUntil(() => $(goal, '.notice'));
    expect(textOf(goal)).to.include('Det finns inget mål med id ”m9”');
    expect(textOf(goal)).not.to.include('inga indikatorer');
    const sorted = await make(city, { sort: 'farg', view: 'cirkel' as 'table' });
    expect(textOf(sorted)).to.match(
      /sort="farg" i taggen går inte att använda\. Det här går: name/,
    );
    expect(textOf(sorted)).to.include('view="cirkel" i taggen');
    expect(rowsOf(sorted).length).to.be.greaterThan(5);
  });

  it('narrows by words, announces what is left, and tells the page only how much', async () => {
    const element = await make(city);
    const events: { shown: number; total: number }[] = [];
    element.addEventListener('vald-filter', (event) => events.push(event));
    const search = $<HTMLInputElement>(element, 'input[type=search]');
    const total = rowsOf(element).length;
    search.value = nameOf(rowsOf(element)[0]!).split(' ').slice(-3).join(' ');
    search.dispatchEvent(new Event('input'));
    await element.updateComplete;
    const left = rowsOf(element).length;
    expect(left).to.be.lessThan(total);
    expect(textOf($(element, '.hits'))).to.include(`${left} av ${total} rader visas.`);
    await waitUntil(() => events.length === 1);
    expect(Object.keys(events[0]!).filter((key) => key !== 'isTrusted')).to.deep.equal([
      'shown',
      'total',
    ]);
    expect([events[0]!.shown, events[0]!.total]).to.deep.equal([left, total]);
    await waitUntil(() => textOf($(element, '[role=status]')).includes('rader visas'));
    search.value = 'finnsinte';
    search.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(isShown(table(element))).to.equal(false);
    expect(textOf($(element, '.hits'))).to.include('Inget passar');
  });

  it('how the activities are going: folded, the latest of each nämnd, with its note', async () => {
    const element = await make(sample(newKey(), 'programs/exempel.json'));
    const activities = $(element, '.activities');
    expect((activities as HTMLDetailsElement).open).to.equal(false);
    expect(textOf(activities)).to.match(/^Så går det med aktiviteterna \(\d+\)/);
    expect(textOf(activities)).to.include('Exempelstads socialnämnd: pågår (2026)');
    expect(textOf(activities)).to.include(
      'Exempelstads äldrenämnd: försenad (2026). Exempel på anmärkning.',
    );
    (activities as HTMLDetailsElement).open = true;
    await expect(element).to.be.accessible();
    const goal = await shown(
      html`<vald-indicator-table
        src=${sample(newKey(), 'programs/exempel.json')}
        goal="exempel-m4"
      ></vald-indicator-table>`,
      '.indicators',
    );
    expect($(goal, '.activities')).to.equal(null);
  });

  it('a bound stands as its source prints it, in its own language', async () => {
    const key = newKey();
    await setFault(
      key,
      'programs/exempel/outcomes.json',
      'doc?doc=fixture:programs/exempel/outcomes.json&mutate=bound',
    );
    const element = await make(sample(key, 'programs/exempel.json'), { lang: 'en' });
    await waitUntil(() => textOf(element).includes('How is it going?'));
    await element.updateComplete;
    const bound = cell(element, 'exempel-i1 ', '2025');
    expect(textOf(bound)).to.match(/^färre än 5/);
    expect(bound.lang).to.equal('sv');
    expect(words(element, 'exempel-i1 ', 'Since')).to.equal('');
    rowOf(element, 'exempel-i1 ').querySelector('button')!.click();
    await element.updateComplete;
    const figures = textOf($(element, 'tr.details table'));
    expect(figures).to.include('2025 färre än 5');
    expect(figures).not.to.include('färre än 5%');
    expect($(element, 'tr.details td[lang=sv], tr.details td [lang=sv]')).not.to.equal(null);
  });

  it('opens details: definition, figures, chart, spread, opinions, sources', async () => {
    const key = newKey();
    const element = await make(sample(key, 'programs/exempel.json'));
    expect((await counts(key))['programs/exempel/opinions.json']).to.equal(undefined);
    const button = rowOf(element, 'exempel-i1 ').querySelector('button')!;
    button.focus();
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    const details = $(element, 'tr.details');
    const text = textOf(details);
    expect(text).to.include('Exempel på definition.');
    expect(text).to.include('2024 ca 66 70 Alla: Källan skriver Exempel: cirka två tredjedelar');
    expect(text).to.include('Mellan stadsdelar 2025 (2 av 2 har en uppgift)');
    expect(details.querySelector('svg.chart')!.getAttribute('role')).to.equal('img');
    expectIdrefsToResolve(element);
    await expect(element).to.be.accessible();
    // It goes with its row, and the focus stays where it was.
    await sortBy(element, 'Indikator');
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(rowOf(element, 'exempel-i1 ').nextElementSibling).to.equal(details);
    button.click();
    await element.updateComplete;
    expect($(element, 'tr.details')).to.equal(null);
  });

  it('without figures it is a list: nothing is sorted, and no side has a line of its own', async () => {
    const element = await fixture<ValdIndicatorTable>(
      html`<vald-indicator-table src=${api(newKey())}></vald-indicator-table>`,
    );
    await waitUntil(() => element.shadowRoot?.querySelector('tbody tr'));
    expect(element.shadowRoot!.querySelector('thead button, [aria-sort]')).to.equal(null);
    for (const one of element.shadowRoot!.querySelectorAll('th'))
      expect(getComputedStyle(one).borderInlineEndWidth).to.equal('0px');
  });

  it('the bar at 320 px: two lines, and what is on one stands on it', async () => {
    const box = await fixture<HTMLElement>(
      inColumn(
        288,
        html`<vald-indicator-table src="/exempelstad/programs/stad.json"></vald-indicator-table>`,
      ),
    );
    const inside = () => box.querySelector('vald-indicator-table')!.shadowRoot;
    await waitUntil(() => inside()?.querySelector('.bar .views'), '', { timeout: 8000 });
    const low = (selector: string) =>
      Math.round(inside()!.querySelector(selector)!.getBoundingClientRect().bottom);
    expect(low('.bar > label')).to.equal(low('.opens[aria-controls=filter]'));
    expect(low('.views')).to.equal(low('.opens[aria-controls=take]'));
    expect(box.scrollWidth).to.be.at.most(288);
  });

  it('cards at 320 px: nothing is lost, nothing scrolls sideways', async () => {
    const box = await shown(
      inColumn(
        320,
        html`<vald-indicator-table src=${city} namnd="latsasdal"></vald-indicator-table>`,
      ),
      '.cards li',
    );
    expect(table(box)).to.equal(null);
    expect(box.scrollWidth).to.be.at.most(320);
    for (const item of $$(box, '.cards li, .cards dd')) {
      expect(item.scrollWidth).to.be.at.most(Math.ceil(item.clientWidth) + 1);
    }
    const card = $$(box, '.cards li').find((one) => textOf(one).includes('rutinfrågor'))!;
    expect(textOf(card)).to.match(/Senaste .* Stadsdelar .*/);
    card.querySelector('summary')!.click();
    await waitUntil(() => card.querySelector('.facts'));
    expect(textOf(card)).to.include('Bestämd i programmet');
    await expect(box).to.be.accessible();
  });

  it('planned indicators without figures are one line of their goal, found and opened', async () => {
    const element = await make(api(newKey()), { program: regional });
    const fold = groups(element, 'planned');
    const counts = fold.map((row) => parseInt(textOf(row)));
    expect(textOf(fold[0]!)).to.equal(`${counts[0]} utvecklingsindikatorer utan siffror än`);
    const hidden = () => $$<HTMLTableRowElement>(element, 'tr[hidden="until-found"]');
    expect(hidden().length).to.equal(counts.reduce((sum, one) => sum + one));
    const folded = hidden().slice(0, counts[0]);
    expect(textOf(folded[0]!.querySelector('th')!)).to.include('Utvecklingsindikator');
    expect(folded[0]!.getBoundingClientRect().height).to.equal(0);
    await expect(element).to.be.accessible();
    // As the browser does when its own search finds the words.
    folded[0]!.dispatchEvent(new Event('beforematch'));
    await element.updateComplete;
    expect(folded.every((row) => isShown(row) && !row.hidden)).to.equal(true);
    const button = fold[0]!.querySelector('button')!;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    button.click();
    await element.updateComplete;
    expect(folded.every((row) => row.hidden)).to.equal(true);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    // A search of the table opens it too, and so does paper.
    element.search = 'föräldraskapsstöd genom barnavårdscentralen';
    await element.updateComplete;
    expect(rowsOf(element).length).to.equal(1);
    expect(groups(element, 'planned').length).to.equal(0);
    element.search = '';
    await element.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    expect(folded.every((row) => !row.hidden)).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(folded.every((row) => row.hidden)).to.equal(true);
  });

  it('the view is chosen in the bar; a few rows need no search, and no figures no bar', async () => {
    const element = await make(city);
    const views = () =>
      $$(element, '.views button').map((one) => [textOf(one), one.getAttribute('aria-pressed')]);
    expect(views()).to.deep.equal([
      ['Tabell', 'true'],
      ['Diagram', 'false'],
      ['Stadsdelar', 'false'],
    ]);
    await press(element, 'Diagram');
    expect(element.view).to.equal('charts');
    expect(views()[1]).to.deep.equal(['Diagram', 'true']);
    expect(table(element)).to.equal(null);
    const few = await make(sample(newKey(), 'programs/exempel.json'));
    expect($(few, 'input[type=search]')).to.equal(null);
    const county = await make(api(newKey()), { program: regional });
    expect($$(county, '.views button').map(textOf)).to.deep.equal(['Tabell', 'Diagram']);
    const none = await make(api(newKey()), { program: 'stockholm-2021-2025' });
    expect($(none, '.bar')).to.equal(null);
  });

  it('a link to the view, where the page for it is beside the script, and nowhere else', async () => {
    const folder = new URL('/public/', location.href).href;
    settings.defaultSrc = `${folder}api/v1/index.json`;
    const element = await make('', { program: regional, sort: '-latest', namnd: 'socialnamnden' });
    const copied: string[] = [];
    const { clipboard } = navigator;
    const writeText = (text: string) => {
      copied.push(text);
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    try {
      await waitUntil(() => $(element, '#take').textContent!.includes('Kopiera länk'));
      expect($(element, '#take').hidden).to.equal(true);
      $<HTMLButtonElement>(element, 'button[aria-controls=take]').click();
      await element.updateComplete;
      expect($(element, '#take').hidden).to.equal(false);
      await press(element, 'Kopiera länk till vyn');
      await waitUntil(() => textOf($(element, '#take')).includes('Länken är kopierad'));
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
    expect(copied).to.deep.equal([
      `${folder}visa.html?element=indicator-table&program=${regional}&namnd=socialnamnden&sort=-latest`,
    ]);
    // That page has no word for what is only one person's choice: a link would lead to more than is seen.
    const search = $<HTMLInputElement>(element, 'input[type=search]');
    search.value = 'två ord';
    search.dispatchEvent(new Event('input'));
    await waitUntil(() => !textOf($(element, '#take')).includes('Kopiera länk'));

    const elsewhere = await make(api(newKey()), { program: regional });
    const { textContent } = $(elsewhere, '#take');
    expect(textContent).to.include('Kopiera tabellen');
    expect(textContent).not.to.include('Kopiera länk');
  });

  it('one request for the outcomes of all tables, and none where there is no table', async () => {
    const key = newKey();
    const src = api(key);
    await fixture(html`<vald-program-goals src=${src} program=${regional}></vald-program-goals>`);
    await shown(
      html`<div>
        <vald-indicator-table src=${src} program=${regional}></vald-indicator-table>
        <vald-indicator-table src=${src} program=${regional}></vald-indicator-table>
      </div>`,
    );
    expect((await counts(key))[regionalOutcomes]).to.equal(1);
  });

  for (const [fault, why] of [
    ['status?code=500', /svarade med ett fel|fel 500/],
    ['status?code=404', /fel 404/],
    ['cut', /svarar inte|går inte att läsa/],
    ['login', /logga in|inloggning/i],
    ['doc?mutate=version-2', /version/],
  ] as const) {
    it(`outcomes that fail (${fault}): the indicators stay, with words and a way to try again`, async () => {
      const key = newKey();
      await setFault(key, regionalOutcomes, fault);
      const element = await make(api(key), { program: regional });
      await waitUntil(() => $(element, '.notice'));
      expect(textOf($(element, '.notice'))).to.match(/Utfallen kunde inte hämtas/);
      // The words for faults come with the first fault.
      await waitUntil(() => why.test(textOf($(element, '.notice'))), 'why');
      expect(textOf(table(element))).to.include('mödrahälsovård');
      await setFault(key, regionalOutcomes, '');
      $<HTMLButtonElement>(element, '.notice button').click();
      await waitUntil(() => headers(element).includes('Senaste'), 'outcomes', { timeout: 5000 });
      expect(words(element, 'lan-m2-i1 ', 'Senaste')).to.equal('80 % 2023');
      expect($(element, '.notice')).to.equal(null);
    });
  }

  it('figures that can be read in the tag stay until there are others; a line gives way at once', async () => {
    const key = newKey();
    await setFault(key, regionalOutcomes, `slow?ms=800&doc=${regionalOutcomes}`);
    const box = await fixture(html`
      <div>
        <vald-indicator-table src=${api(key)} program=${regional}
          ><table>
            <tr>
              <td>80 %</td>
            </tr>
          </table></vald-indicator-table
        >
        <vald-indicator-table src=${api(key)} program=${regional}>Indikatorer</vald-indicator-table>
      </div>
    `);
    const [figures, line] = box.querySelectorAll('vald-indicator-table');
    await waitUntil(() => line!.shadowRoot?.querySelector('tbody tr'));
    expect(textOf($(line!, '.status'))).to.equal('Utfallen hämtas.');
    expect(textOf($(figures!, '.root'))).to.equal('80 % Programmet hämtas.');
    await waitUntil(() => table(figures!), 'outcomes', { timeout: 5000 });
    expect(words(figures!, 'lan-m2-i1 ', 'Senaste')).to.equal('80 % 2023');
    expect($(figures!, '.root > slot')).to.equal(null);
  });

  it('and where there are none to come, the indicators are shown, with words', async () => {
    const key = newKey();
    await setFault(key, regionalOutcomes, 'status?code=500');
    const element = await fixture<ValdIndicatorTable>(
      html`<vald-indicator-table src=${api(key)} program=${regional}
        ><h2>Indikatorer</h2></vald-indicator-table
      >`,
    );
    await waitUntil(() => table(element), 'the indicators', { timeout: 5000 });
    expect(textOf($(element, '.notice'))).to.match(/Utfallen kunde inte hämtas/);
    expect($(element, '.root > slot')).to.equal(null);
  });

  it('outcomes that fail later: what was shown is still shown, with its date', async () => {
    const key = newKey();
    const element = await make(api(key), { program: regional });
    await setFault(key, regionalOutcomes, 'status?code=500');
    element.reload();
    await waitUntil(() => $(element, '.notice'), 'a notice', { timeout: 5000 });
    expect(textOf($(element, '.notice'))).to.match(/Uppgifterna hämtades .* kan ha ändrats/);
    expect(words(element, 'lan-m2-i1 ', 'Senaste')).to.equal('80 % 2023');
  });

  it('says so where a programme has no outcomes, or no indicators', async () => {
    const none = await make(api(newKey()), { program: 'stockholm-2021-2025' });
    expect(textOf(none)).to.include('Det finns inga utfall i underlaget');
    expect(rowsOf(none).length).to.equal(2);
    const empty = await shown(
      html`<vald-indicator-table
        src=${api(newKey())}
        program="stockholm-2017-2020"
      ></vald-indicator-table>`,
      '.indicators',
    );
    expect(textOf(empty)).to.include('Programmet har inga indikatorer i underlaget.');
    expect(table(empty)).to.equal(null);
    const goal = await shown(
      html`<vald-indicator-table
        src=${sample(newKey(), 'programs/exempel.json')}
        goal="exempel-m4"
      ></vald-indicator-table>`,
      '.indicators',
    );
    expect(textOf(goal)).to.include('Målet har inga indikatorer i underlaget.');
  });

  it('in English, with English numbers', async () => {
    const element = await make(sample(newKey(), 'programs/exempel.json'), { lang: 'en' });
    await waitUntil(() => textOf(element).includes('How is it going?'));
    await element.updateComplete;
    expect(words(element, 'exempel-i1 ', '2025')).to.equal('72.5% 1');
    expect(words(element, 'exempel-i1 ', 'Since')).to.equal('↗ about +6.5 better');
  });

  it('opinions come with the first details that are opened', async () => {
    const key = newKey();
    const element = await make(api(key), { program: 'stockholm-2021-2025' });
    const opinions = 'programs/stockholm-2021-2025/opinions.json';
    expect((await counts(key))[opinions]).to.equal(undefined);
    for (const row of rowsOf(element)) row.querySelector('button')!.click();
    await waitUntil(() => $(element, '.opinions'), 'opinions', { timeout: 5000 });
    expect((await counts(key))[opinions]).to.equal(1);
    expect(textOf($(element, '.opinions'))).to.match(/förvaltning/);
  });

  it('a nämnd that the reader chooses has its rows, also where only the city had', async () => {
    const element = await make(city);
    const namnd = label<HTMLSelectElement>(element, 'Nämnd');
    namnd.value = 'latsasdal';
    namnd.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(rowsOf(element).length).to.be.greaterThan(3);
    for (const row of rowsOf(element)) {
      expect(textOf(row.cells[0]!)).to.include('Låtsasdals stadsdelsnämnd');
    }
  });

  it('the focus stays on its row when the data is fetched anew', async () => {
    const element = await make(sample(newKey(), 'programs/exempel.json'));
    const button = rowOf(element, 'exempel-i2 ').querySelector('button')!;
    button.focus();
    element.reload();
    await waitUntil(() => rowOf(element, 'exempel-i2 ')?.querySelector('button') !== button);
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(
      rowOf(element, 'exempel-i2 ').querySelector('button'),
    );
  });

  it('as cards, a hundred at first, and the others when asked for', async function () {
    this.timeout(30_000);
    const element = await shown(
      inColumn(
        320,
        html`<vald-indicator-table
          src=${large}
          rows="namnder"
          search="exempelnämnd 5"
        ></vald-indicator-table>`,
      ),
      '.cards li',
    );
    expect($$(element, '.cards > li').length).to.equal(100);
    const more = $$<HTMLButtonElement>(element, 'button').find((one) =>
      textOf(one).startsWith('Visa alla'),
    )!;
    const all = Number(textOf(more).match(/\d+/)![0]);
    expect(all).to.be.greaterThan(100);
    more.click();
    await element.updateComplete;
    expect($$(element, '.cards > li').length).to.equal(all);
  });

  it('made-up outcomes say so', async () => {
    const element = await make(city);
    expect(textOf(element)).to.include('Exempeldata');
  });

  it('ten thousand figures: every row is there, found, filtered and sorted', async function () {
    this.timeout(60_000);
    const element = await make(large, { rows: 'namnder' });
    const all = $$(element, 'tbody tr[data-key]');
    expect(all.length).to.be.greaterThan(9000);
    expect(textOf(all.at(-1)!)).to.include('Exempel');
    const search = $<HTMLInputElement>(element, 'input[type=search]');
    search.value = 'sammanslagen';
    search.dispatchEvent(new Event('input'));
    await element.updateComplete;
    const shownRows = all.filter((row) => !row.hidden);
    expect(shownRows.length).to.be.greaterThan(100);
    for (const row of shownRows) expect(textOf(row)).to.include('sammanslagen');
    const [indicator] = groups(element, 'indicator');
    expect(textOf(indicator!)).to.include('Exempel på indikator');
    search.value = '';
    search.dispatchEvent(new Event('input'));
    element.sort = '-latest';
    await element.updateComplete;
    const [first] = groups(element, 'indicator');
    const values: number[] = [];
    const column = headers(element).findIndex((one) => one.startsWith('Senaste'));
    for (
      let row = first!.nextElementSibling;
      row?.matches('[data-key]');
      row = row.nextElementSibling
    ) {
      const text = textOf((row as HTMLTableRowElement).cells[column]!);
      if (/^\d/.test(text)) values.push(parseFloat(text));
    }
    expect(values.length).to.be.greaterThan(5);
    expect(values).to.deep.equal([...values].sort((a, b) => b - a));
  });

  it('an arrow key looks at the rows beside it, and not at thousands that are not laid out', async function () {
    this.timeout(60_000);
    const element = await make(large, { rows: 'namnder' });
    const button = rowOf(element, 'exempel-i1 ').querySelector('button')!;
    button.focus();
    const looks = Element.prototype.getClientRects;
    let looked = 0;
    Element.prototype.getClientRects = function () {
      looked++;
      return looks.call(this);
    };
    try {
      const arrow = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true });
      button.dispatchEvent(arrow);
    } finally {
      Element.prototype.getClientRects = looks;
    }
    const active = element.shadowRoot!.activeElement!;
    expect(active.closest('tr')).to.equal(button.closest('tr')!.nextElementSibling);
    expect(looked).to.be.below(20);
    expect($$(element, 'th button[tabindex="0"]')).to.deep.equal([active]);
  });

  it('another own nämnd has its rows marked, though the rows are the same', async () => {
    const element = await make(sample(newKey(), 'programs/exempel.json'), { rows: 'namnder' });
    const south = 'exempel-sodra-stadsdelsnamnden';
    const marked = () => $$(element, 'tbody .own-line').map(({ dataset }) => dataset.key);
    expect(marked()).to.deep.equal([]);
    element.namnd = south;
    await element.updateComplete;
    expect(marked()).to.include(`exempel-i1 ${south}`);
    expect(words(element, `exempel-i1 ${south}`, 'Indikator')).to.match(/\(vår nämnd\)/);
  });
});
