import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { expectIdrefsToResolve, newKey, quick, sample, textOf } from '../../support/browser.js';
import { $$ } from '../../support/page-object.js';
import { buttonOf, offered, opened, shown, toldMore } from '../../support/late-page.js';

const exempel = () => sample(newKey(), 'programs/exempel.json');
const city = '/exempelstad/programs/stad.json';
const large = '/exempelstad/stor/programs/stad.json';
const norra = 'exempel-norra-stadsdelsnamnden';

const labelOf = (root: ParentNode) =>
  root.querySelector('svg.chart')!.getAttribute('aria-label')!.replaceAll('\u00a0', ' ');
const wordsIn = (root: ParentNode) =>
  [...root.querySelectorAll('svg.chart text')].map((one) => one.textContent);
/** How wide a chart thinks that it is, and how wide it is. */
const widths = (chart: SVGElement) => [
  Number(chart.getAttribute('viewBox')!.split(' ')[2]),
  chart.getBoundingClientRect().width,
];

describe('charts of the indicator table', () => {
  quick();

  it('a picture with its territory and gist as name; its values in a real table below it', async () => {
    const { element, details } = await opened(exempel());
    const chart = details.querySelector('svg.chart')!;
    expect(chart.getAttribute('role')).to.equal('img');
    expect(labelOf(details)).to.equal('Hela staden: 61,5 % 2023, 72,5 % 2025, mål 75 %');
    expect(wordsIn(details)).to.include.members([
      '61,5',
      '72,5 Alla',
      '75 Kvinnor',
      '69 Män',
      'Mål 75',
      '%',
    ]);
    const fold = details.querySelector<HTMLDetailsElement>('details.years')!;
    expect(fold.open).to.equal(false);
    fold.querySelector('summary')!.click();
    const table = fold.querySelector('table')!;
    expect([...table.tHead!.rows[0]!.cells].map((one) => textOf(one))).to.deep.equal([
      'Period',
      'Alla',
      'Kvinnor',
      'Män',
      'Mål',
      'Anmärkning',
    ]);
    expect([...table.tBodies[0]!.rows].map((row) => textOf(row.cells[1]!))).to.deep.equal([
      '61,5',
      'ca 66',
      '72,5',
    ]);
    for (const header of table.querySelectorAll('th')) expect(header.scope).to.match(/^(row|col)$/);
    expectIdrefsToResolve(element);
    await expect(element).to.be.accessible();
  });

  it('women and men each with a mark and a line of their own, not by colour alone', async () => {
    const { details } = await opened(exempel());
    const looks = ['all', 'women', 'men'].map((sex) => {
      const line = getComputedStyle(details.querySelector(`.line.${sex}`)!).strokeDasharray;
      const mark = details.querySelector(`path.mark.${sex}`)!.getAttribute('d')!;
      return [line, mark.replace(/^M[\d. ]+/, '').split(/[\d.]/)[0]].join();
    });
    expect(new Set(looks).size).to.equal(3);
  });

  it('drawn as wide as it is: its letters are of one size, on a phone and on a wide screen', async () => {
    for (const width of [320, 700, 1400]) {
      const element = await shown(city, 'svg.chart', {
        view: 'charts',
        namnd: 'latsasdal',
        width,
      });
      const isAsWide = (chart: SVGElement) => {
        const [drawn, seen] = widths(chart) as [number, number];
        return Math.abs(drawn - seen) < 2;
      };
      await waitUntil(
        () => ($$<never>(element, 'svg.chart') as SVGElement[]).every(isAsWide),
        `at ${width} px`,
      );
      for (const chart of $$<never>(element, 'svg.chart') as SVGElement[]) {
        const [drawn, seen] = widths(chart) as [number, number];
        expect(Math.abs(drawn - seen)).to.be.below(2);
        for (const text of chart.querySelectorAll('text')) {
          expect(parseFloat(getComputedStyle(text).fontSize)).to.be.within(12, 13);
          const box = text.getBBox();
          // None is cut at an edge.
          expect(box.x + box.width, text.textContent!).to.be.at.most(drawn + 1);
          expect(box.x, text.textContent!).to.be.at.least(-1);
        }
      }
      expect(element.scrollWidth).to.be.at.most(width);
    }
  }).timeout(40_000);

  it('in the letters of the browser too, no word of a chart covers another', async () => {
    const element = await shown(city, 'svg.chart', {
      view: 'charts',
      namnd: 'latsasdal',
      width: 390,
    });
    await aTimeout(100);
    for (const chart of $$<never>(element, 'svg.chart') as SVGElement[]) {
      const boxes = [...chart.querySelectorAll('text')].map((one) => ({
        text: one.textContent,
        ...(({ x, y, width, height }) => ({ x, y, width, height }))(one.getBBox()),
      }));
      boxes.forEach((a, index) => {
        for (const b of boxes.slice(index + 1)) {
          const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
          const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
          // Letters stand in boxes a little higher than they are.
          expect(across > 1 && down > 4, `“${a.text}” and “${b.text}”`).to.equal(false);
        }
      });
    }
  });

  it('a merged nämnd: a line with words, those before it named, and their figures in the table alone', async () => {
    const { details } = await opened(exempel(), { namnd: norra, row: 1 });
    const words = wordsIn(details);
    expect(words.some((one) => /^Sammanslagen (1 juli )?2024$/.test(one!))).to.equal(true);
    expect(textOf(details.querySelector('text.name')!)).to.match(/^Exempelstads/);
    expect(details.querySelectorAll('path.line.before').length).to.equal(1);
    expect(words.filter((one) => /49|52/.test(one!))).to.deep.equal([]);
    const tables = [...details.querySelectorAll('table.figures')];
    expect(tables.map((one) => textOf(one.querySelector('caption')!))).to.deep.equal([
      'Exempelstads norra stadsdelsnämnd, procent',
      'Till och med 30 juni 2024: Exempelstads gamla stadsdelsnämnd, procent',
    ]);
    expect(textOf(tables[1]!)).to.include('2022 49');
  });

  it('a break: no line across it, a word over it, the whole reason below; and what was changed', async () => {
    const { details } = await opened(await toldMore());
    const text = textOf(details);
    expect(wordsIn(details).some((one) => one!.startsWith('Exempel på ny lag'))).to.equal(true);
    expect(details.querySelector('path.line.all')!.getAttribute('d')!.match(/M/g)!.length).to.equal(
      2,
    );
    expect(text).to.include('Jämför inte över Från 2025: Exempel på ny lag, som ändrade allt.');
    expect(text).to.include('Ändrad: 13 % tidigare (februari 2025). Exempel på rättelse.');
    expect(text).to.include('En ökning kan betyda att fler fall upptäcks.');
    expect(text).to.include('Stod tidigare under mål 2');
    expect(text).to.include('Exempel på en annan lydelse');
    expect(text).to.include('Statistik från Exempel på statistik');
    expect(text).to.include('Område Exempel på område');
    expect(text).to.include('Senast (2025) Kvinnor 75 % · Män 69 %');
  });

  it('values that are words are no line', async () => {
    const { details } = await opened(await toldMore(), { row: 1 });
    expect(details.querySelector('svg.chart')).to.equal(null);
    expect(textOf(details.querySelector('.history')!)).to.include(
      'Hela staden: 2023 ja, 2024 ja, 2025 ja',
    );
  });

  it('the picture as a file: whole by itself, with title, unit, source and date, and no style sheet', async () => {
    const { details } = await opened(exempel());
    const { name, type, text } = await offered(() => buttonOf(details, 'Ladda ner bild').click());
    expect(name).to.equal('exempel-i1.svg');
    expect(type).to.equal('image/svg+xml;charset=utf-8');
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(file.querySelector('parsererror')).to.equal(null);
    expect(file.documentElement.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(file.querySelector('title')!.textContent).to.equal('Exempel på indikator i procent');
    expect(file.querySelector('desc')!.textContent).to.match(/72,5\s% 2025/);
    const said = [...file.querySelectorAll('text')].map((one) => one.textContent);
    expect(said).to.include.members([
      'Exempel på indikator i procent',
      'Hela staden. procent',
      'Exempeldata – inte verkliga uppgifter',
      'Källa: Exempelkälla, påhittad för tester.',
      'Uppgifter från 21 november 2026.',
      'Mål 75',
    ]);
    // Presentation attributes alone: nothing that a policy or a program would drop.
    expect(
      file.querySelectorAll('style, script, [style], [class], [href], foreignObject').length,
    ).to.equal(0);
    for (const path of file.querySelectorAll('path'))
      expect(path.getAttribute('fill') ?? path.getAttribute('stroke')).not.to.equal(null);
    const [, , width, height] = file.documentElement
      .getAttribute('viewBox')!
      .split(' ')
      .map(Number);
    for (const one of file.querySelectorAll('g > text, svg > text')) {
      expect(Number(one.getAttribute('x'))).to.be.within(0, width!);
      expect(Number(one.getAttribute('y'))).to.be.within(0, height!);
    }
  });

  it('view charts: one for each indicator, with the own nämnd in it; facts beside, figures below', async () => {
    const element = await shown(exempel(), 'svg.chart', { view: 'charts', namnd: norra });
    const [first] = $$(element, '.charts > li');
    // A whole that has women and men, and the own nämnd: each by itself, on the same axes.
    const territories = [...first!.querySelectorAll('.territories > li')];
    expect(territories.map((one) => textOf(one.querySelector('h4')!))).to.deep.equal([
      'Hela staden',
      'Vår nämnd Exempelstads norra stadsdelsnämnd',
    ]);
    const axis = (root: Element) =>
      [...root.querySelectorAll('.tick')].map((one) => one.textContent).join();
    expect(axis(territories[0]!)).to.equal('0,50,100,2025,2024,2023,2022');
    expect(axis(territories[1]!)).to.equal(axis(territories[0]!));
    // Where there is nothing to draw, it says why.
    expect(textOf(element)).to.match(/Inte ritat: ?\. 2025 inte aktuell/);
    const fold = first!.querySelector<HTMLDetailsElement>(':scope > .rest > details')!;
    fold.querySelector('summary')!.click();
    await waitUntil(() => fold.querySelector('.facts'));
    expect(textOf(fold)).to.include('Exempel på definition.');
  });

  it('what stands under a chart follows it, however much its neighbour has to say', async () => {
    const element = await shown(city, 'svg.chart', {
      view: 'charts',
      namnd: 'provinge',
      width: 960,
    });
    // As it is where somebody reads the figures of one of two beside one another.
    $$<HTMLDetailsElement>(element, '.years').forEach((one, at) => (one.open = at % 2 === 0));
    await aTimeout(50);
    for (const item of $$(element, '.charts > li, .territories > li')) {
      const parts = [
        ...item.querySelectorAll('.title, h4, .drawn, .years, .said, dl, details.no-print'),
      ]
        .map((one) => one.getBoundingClientRect())
        .filter(({ height }) => height > 0)
        .sort((a, b) => a.top - b.top);
      let end = parts[0]!.bottom;
      for (const { top, bottom } of parts) {
        expect(top - end, textOf(item)).to.be.below(40);
        end = Math.max(end, bottom);
      }
    }
  });

  it('what a chart has no room for stands below it: on a screen, and on paper where nothing opens', async () => {
    const element = await shown(city, 'svg.chart', { view: 'charts', namnd: 'provinge' });
    const reason = 'Från juli 2025 räknas också chatt.';
    const item = () =>
      $$(element, '.charts > li').find((one) => textOf(one).includes('Exempellinjen'))!;
    expect(textOf(item().querySelector('.drawn')!)).to.include(reason);
    item().querySelector<HTMLElement>('details.no-print summary')!.click();
    await waitUntil(() => item().querySelector('.facts'));
    expect(textOf(item()).split(reason).length, 'once').to.equal(2);
    dispatchEvent(new Event('beforeprint'));
    const labels = $$(element, '.charts text.end').map((one) => textOf(one));
    dispatchEvent(new Event('afterprint'));
    expect(labels).to.include('stadsdelsnämnd');
    expect(labels.filter((text) => text.endsWith('…'))).to.deep.equal([]);
  });

  it('the whole and the own nämnd are lines of one chart, where they are alike', async () => {
    const element = await shown(city, 'svg.chart', {
      view: 'charts',
      namnd: 'latsasdal',
    });
    const both = $$<never>(element, 'svg.chart').find((one: Element) =>
      one.querySelector('.line.own'),
    ) as SVGElement | undefined;
    expect(both, 'a chart of both').to.exist;
    expect(both!.getAttribute('aria-label')).to.match(
      /^Hela staden: .*\. Låtsasdals stadsdelsnämnd: /,
    );
  });

  it('as many charts as a page can take, and the others when asked for', async function () {
    this.timeout(40_000);
    const element = await shown(large, 'svg.chart', {
      view: 'charts',
      rows: 'namnder',
      search: 'exempelnämnd 5',
    });
    const count = () =>
      $$(element, '.charts svg.chart, .charts li:not(:has(svg)) > div:empty').length;
    const before = count();
    expect(before).to.be.at.most(100);
    const more = buttonOf(element.shadowRoot!, 'Visa alla');
    expect(Number(textOf(more).match(/\d+/)![0])).to.be.greaterThan(100);
    more.click();
    await element.updateComplete;
    expect(count()).to.be.greaterThan(before);
  });

  it('in English', async () => {
    const element = await shown(exempel(), 'svg.chart', { view: 'charts', lang: 'en' });
    await waitUntil(() => textOf(element).includes('Download picture'));
    expect(labelOf(element.shadowRoot!)).to.equal(
      'The whole city: 61.5% in 2023, 72.5% in 2025, target 75%',
    );
    expect(textOf(element)).to.include('All years in figures');
  });

  it('the view of charts, also of a whole city, has nothing that axe finds', async () => {
    const element = await shown(city, 'svg.chart', {
      view: 'charts',
      namnd: 'latsasdal',
    });
    await expect(element).to.be.accessible();
  }).timeout(40_000);
});
