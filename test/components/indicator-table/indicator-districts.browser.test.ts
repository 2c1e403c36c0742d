import { expect, waitUntil } from '@open-wc/testing';
import { newKey, quick, sample, textOf } from '../../support/browser.js';
import { $, $$ } from '../../support/page-object.js';
import { buttonOf, shown } from '../../support/late-page.js';

const exempel = () => sample(newKey(), 'programs/exempel.json');
const city = '/exempelstad/programs/stad.json';
const norra = 'exempel-norra-stadsdelsnamnden';
const ours = 'latsasdal';

const rowsOf = (element: Element) =>
  $$<HTMLTableRowElement>(element, '.ranking tbody tr').map((row) => [...row.cells].map(textOf));
const select = (element: Element, name: string) =>
  $$(element, '.choices label')
    .find((one) => textOf(one).startsWith(name))!
    .querySelector('select')!;
const choose = (control: HTMLSelectElement, value: string) => {
  control.value = value;
  control.dispatchEvent(new Event('change'));
};

describe('stadsdelar compared', () => {
  quick();

  it('a real table in order: name, value, change; city and target in words, the own nämnd marked', async () => {
    const element = await shown(exempel(), '.ranking', { view: 'districts', namnd: norra });
    const table = $<HTMLTableElement>(element, '.ranking');
    expect(
      [...table.tHead!.rows[0]!.querySelectorAll('th')].map((one) => textOf(one)),
    ).to.deep.equal(['Stadsdelsnämnd', '2025', 'Sedan 2024']);
    const rows = rowsOf(element);
    // The best first.
    expect(rows.map(([name, value, , change]) => [name, value, change])).to.deep.equal([
      ['Exempelstads södra stadsdelsnämnd', '76', '+5'],
      ['Exempelstads norra stadsdelsnämnd Vår nämnd', '63', '+5'],
    ]);
    const own = $(element, '.ranking .own-line');
    expect(textOf(own)).to.include('Vår nämnd');
    expect(getComputedStyle(own.querySelector('th')!).borderInlineStartWidth).to.equal('4px');
    expect(textOf($(element, '.districts section > p'))).to.equal(
      '2025, procent. Hela staden: 72,5 %. Mål: 75 %.',
    );
    // Bars are for the eye, and as long as their numbers on a scale of 0 to 100.
    const bars = $$(element, '.ranking tbody .value').map((one) => one.getAttribute('width'));
    expect(bars).to.deep.equal(['76%', '63%']);
    for (const cell of $$(element, '.ranking .bar'))
      expect(cell.getAttribute('aria-hidden')).to.equal('true');
    for (const line of $$(element, '.ranking tbody line.city'))
      expect(line.getAttribute('x1')).to.equal('72.5%');
    await expect(element).to.be.accessible();
  });

  it('the next and the one before: the focus stays, and it is said', async () => {
    const element = await shown(city, '.ranking', { view: 'districts', namnd: ours });
    const title = () => textOf($(element, '.districts section h3'));
    const first = title();
    const next = buttonOf(element.shadowRoot!, 'Nästa');
    next.focus();
    next.click();
    await element.updateComplete;
    const second = title();
    expect(second).not.to.equal(first);
    expect(element.shadowRoot!.activeElement).to.equal(next);
    await waitUntil(() => textOf($(element, '[role=status]')).startsWith(`${second}. 2 av`));
    const previous = buttonOf(element.shadowRoot!, 'Föregående');
    previous.click();
    await element.updateComplete;
    expect(title()).to.equal(first);
    // From the first, one step back is the last.
    previous.click();
    await element.updateComplete;
    const [, at, of] = textOf($(element, '.steps')).match(/(\d+) av (\d+)/)!;
    expect(at).to.equal(of);
  });

  it('any of them from a list; by value, the best first, or by name', async () => {
    const element = await shown(city, '.ranking', { view: 'districts', namnd: ours });
    const indicators = select(element, 'Indikator');
    for (const { value, textContent } of [...indicators.options].slice(0, 4)) {
      choose(indicators, value);
      await element.updateComplete;
      expect(textOf($(element, '.districts section h3'))).to.equal(textContent!.trim());
      const numbers = rowsOf(element)
        .map(([, value]) => Number(value))
        .filter((one) => !Number.isNaN(one));
      const order = [...numbers].sort((a, b) => a - b);
      if (select(element, 'Ordning').options[0]!.textContent!.includes('Lägst'))
        expect(numbers).to.deep.equal(order);
      else expect([order, [...order].reverse()].map(String)).to.include(String(numbers));
    }
    choose(select(element, 'Ordning'), 'name');
    await element.updateComplete;
    const names = rowsOf(element)
      .filter(([, value]) => /^\d/.test(value!))
      .map(([name]) => name!.replace(' Vår nämnd', ''));
    expect(names).to.deep.equal(
      [...names].sort(new Intl.Collator('sv', { numeric: true }).compare),
    );
  });

  it('those without a value are last, and say why in words', async () => {
    const element = await shown(city, '.ranking', { view: 'districts', namnd: ours });
    const indicators = select(element, 'Indikator');
    let seen = 0;
    for (const { value } of indicators.options) {
      choose(indicators, value);
      await element.updateComplete;
      const isNumber = rowsOf(element)
        .filter(([, said]) => !/över 95|<5/.test(said!))
        .map((cells) => cells.length === 4);
      expect(isNumber.lastIndexOf(true)).to.equal(isNumber.filter(Boolean).length - 1);
      for (const cells of rowsOf(element).filter(({ length }) => length < 4)) {
        seen++;
        expect(cells[1]).to.match(
          /saknas|dold|inte aktuell|kommer|upphörd|redovisas inte|över 95|<5/,
        );
      }
    }
    expect(seen).to.be.greaterThan(0);
  });

  it('a bound stands where it has its place, and the row of the city says that its range leaves it out', async () => {
    const element = await shown(city, '.ranking', { view: 'districts', namnd: ours });
    choose(select(element, 'Indikator'), 'rutinfragor ');
    await element.updateComplete;
    const [first] = rowsOf(element);
    expect(first).to.deep.equal(['Mönsterlunda stadsdelsnämnd', 'över 95 %']);
    const table = await shown(city, '[data-key]', { namnd: 'provinge' });
    $(table, '[data-key="rutinfragor "] button').click();
    await waitUntil(() => $(table, '.details .spread'));
    const text = textOf($(table, '.details .spread'));
    expect(text).to.include('(6 av 7 har en uppgift)');
    expect(text).to.include('Inte inräknat: Mönsterlunda stadsdelsnämnd (över 95 %).');
    expect(text).to.include('Provinge stadsdelsnämnd har 41, sämst av 6.');
  });

  it('over time: each on the same axes, with a name, and all the others behind it', async () => {
    const element = await shown(city, '.multiples', { view: 'districts', namnd: ours });
    const pictures = $$(element, '.multiples svg');
    expect(pictures.length).to.be.greaterThan(3);
    for (const picture of pictures) {
      expect(picture.getAttribute('role')).to.equal('img');
      expect(picture.getAttribute('aria-label')).to.match(/: \d/);
      // One path for all, drawn once and used by each.
      const { hash } = new URL(
        picture.querySelector('use')!.getAttribute('href')!,
        'https://a.test',
      );
      expect(element.shadowRoot!.getElementById(hash.slice(1))!.getAttribute('d')).to.match(/^M/);
      const style = getComputedStyle(picture.querySelector('use')!);
      expect(style.stroke).not.to.equal(getComputedStyle(picture.querySelector('.line')!).stroke);
    }
    await expect(element).to.be.accessible();
  }).timeout(30_000);

  it('at 320 px: still a table, nothing scrolls sideways', async () => {
    const element = await shown(city, '.ranking', { view: 'districts', namnd: ours, width: 320 });
    await waitUntil(() => getComputedStyle($(element, '.ranking tr')).display === 'grid');
    expect(element.scrollWidth).to.be.at.most(320);
    for (const row of $$(element, '.ranking tr')) {
      expect(row.scrollWidth).to.be.at.most(row.clientWidth + 1);
      expect(row.getAttribute('role')).to.equal('row');
    }
    for (const button of $$(element, '.steps button'))
      expect(button.getBoundingClientRect().height).to.be.at.least(24);
    await expect(element).to.be.accessible();
  }).timeout(30_000);

  it('on paper: every indicator, one after the other, without controls', async () => {
    const element = await shown(city, '.ranking', { view: 'districts', namnd: ours });
    const all = select(element, 'Indikator').options.length;
    dispatchEvent(new Event('beforeprint'));
    expect($$(element, '.ranking').length).to.equal(all);
    expect($$(element, '.districts .choices').length).to.equal(0);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect($$(element, '.ranking').length).to.equal(1);
  });

  it('where there is nothing to compare, it says so', async () => {
    const element = await shown(exempel(), '.districts', { view: 'districts', search: 'planerad' });
    expect(textOf($(element, '.districts'))).to.match(
      /^Det finns inga siffror från minst två stadsdelar att jämföra\. Utan siffror från minst två stadsdelar \(1\)/,
    );
  });
});
