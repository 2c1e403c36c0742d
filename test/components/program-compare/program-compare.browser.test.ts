import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { ValdProgramCompare } from '../../../src/index.js';
import {
  api,
  counts,
  expectIdrefsToResolve,
  newKey,
  quick,
  sample,
  setFault,
  textOf,
  untilWhole,
} from '../../support/browser.js';
import { $, $$ } from '../../support/page-object.js';

async function shown(template: TemplateResult, wanted = '.relations'): Promise<ValdProgramCompare> {
  const element = await fixture<ValdProgramCompare>(template);
  await waitUntil(() => $(element, wanted), wanted, { timeout: 8000 });
  await untilWhole(element);
  return element;
}

const on = (key: string, path?: string) =>
  html`<vald-program-compare src=${api(key, path)}></vald-program-compare>`;
const strategy = (key: string) =>
  html`<vald-program-compare
    src=${api(key)}
    with="stockholms-lan-2020-2026"
  ></vald-program-compare>`;

const section = (element: ValdProgramCompare, title: string) =>
  $$(element, '[part=section]').find((one) => textOf(one.querySelector('h3')!) === title)!;
const kinds = (element: ValdProgramCompare) =>
  $$(element, '[part=relation] > .kind').map((one) => textOf(one));

describe('vald-program-compare', () => {
  quick();

  it('from what was replaced: every section, in order', async () => {
    const element = await shown(on(newKey()));
    expect($$(element, 'h3').map((one) => textOf(one))).to.deep.equal([
      'Vision',
      'Syfte',
      'Mål',
      'Målgrupper',
      'Typer av våld',
      'Perspektiv',
      'Så är programmet uppbyggt',
    ]);
    expect(textOf(element)).to.contain(
      'Från Programmet mot våld 2017–2020 till Programmet mot våld 2021–2025',
    );
  });

  it('the other programme from another server: says which', async () => {
    const real = window.fetch;
    window.fetch = async (input, init) => {
      const answer = await real(input, init);
      // As after a redirect.
      if (String(input).endsWith('stockholm-2017-2020.json'))
        Object.defineProperty(answer, 'url', { value: 'https://annan.example/2017.json' });
      return answer;
    };
    try {
      const key = newKey();
      await setFault(key, 'index.json', 'doc?mutate=no-embedded');
      const element = await shown(on(key));
      expect($$(element, '[part=origin]').map((one) => textOf(one))).to.deep.equal([
        'Uppgifterna kommer från annan.example.',
      ]);
    } finally {
      window.fetch = real;
    }
  });

  it('changes of words are ins and del, and lose nothing', async () => {
    const element = await shown(on(newKey()));
    const vision = section(element, 'Vision').querySelector('p')!;
    const without = (selector: string) => {
      const copy = vision.cloneNode(true) as HTMLElement;
      for (const node of copy.querySelectorAll(`${selector}, .visually-hidden`)) node.remove();
      return copy
        .textContent!.replace(/\s+/g, ' ')
        .replace(/ ([,.])/g, '$1')
        .trim();
    };
    expect(without('del')).to.equal(
      'Stockholm är en stad fri från våld i nära relationer, hedersrelaterat våld och förtryck, prostitution, människohandel för sexuella ändamål samt sexuellt våld oberoende relation.',
    );
    expect(without('ins')).to.equal(
      'Stockholm är en stad fri från våld i nära relationer och hedersrelaterad våld och förtryck.',
    );
    const style = (selector: string) => getComputedStyle(vision.querySelector(selector)!);
    expect(style('ins').textDecorationLine).to.equal('underline');
    expect(style('del').textDecorationLine).to.equal('line-through');
  });

  it('texts with little in common stand by themselves', async () => {
    const element = await shown(on(newKey()));
    const purpose = section(element, 'Syfte');
    expect(purpose.querySelector('ins, del')).to.equal(null);
    expect([...purpose.querySelectorAll('.eyebrow')].map((one) => textOf(one))).to.deep.equal([
      '2017–2020',
      '2021–2025',
    ]);
  });

  it('goals as a person has related them: kind in words, marked as our own reading', async () => {
    const element = await shown(on(newKey()));
    expect(
      [...section(element, 'Mål').querySelectorAll('.kind')].map((one) => textOf(one)),
    ).to.deep.equal([
      'Omskrivet',
      'Omskrivet',
      'Nytt',
      'Sammanslaget',
      'Nytt',
      'Nytt',
      'Nytt',
      'Finns inte kvar',
    ]);
    for (const one of section(element, 'Mål').querySelectorAll('[part=relation]'))
      expect(textOf(one)).to.contain('Vår läsning av båda texterna.');
  });

  it('with the strategy: city 5, 6, 7 follow 6, 7, 8, and regional 5 has no counterpart', async () => {
    const element = await shown(strategy(newKey()));
    expect(textOf($(element, '#title'))).to.equal('Programmet och strategin det utgår från');
    const goals = section(element, 'Mål');
    const labels = [...goals.querySelectorAll('.relation .eyebrow')].map((one) => textOf(one));
    expect(labels).to.deep.equal([
      ...[
        [1, 1],
        [2, 2],
        [3, 3],
        [4, 4],
        [6, 5],
        [7, 6],
        [8, 7],
      ].map(([from, to]) => `Från Mål ${from} (2020–2026) till Mål ${to} (2021–2025)`),
      'Mål 5 (2020–2026)',
    ]);
    expect(kinds(element).slice(0, 8)).to.deep.equal([
      ...Array.from({ length: 7 }, () => 'Följer strategin'),
      'Utan motsvarighet i programmet',
    ]);
    expect(textOf(goals)).to.contain('Samma ord i båda.');
    await expect(element).to.be.accessible();
  });

  it('themes: what both have, and what only one has; the employer’s perspective is new', async () => {
    const element = await shown(on(newKey()));
    const types = textOf(section(element, 'Typer av våld'));
    expect(types).to.match(/I båda våld i nära relationer hedersrelaterat våld och förtryck/);
    expect(types).to.match(/Bara 2021–2025 prostitution/);
    expect(textOf(section(element, 'Perspektiv'))).to.match(
      /Bara 2021–2025 .*Arbetsgivarperspektivet/,
    );
  });

  it('structure is a table: layers by programme, what the sources lack told from what they do not mention', async () => {
    const element = await shown(on(newKey()));
    const rows = [...$<HTMLTableElement>(element, 'table').rows].map((row) =>
      [...row.cells].map((cell) => textOf(cell)),
    );
    expect(rows[0]).to.deep.equal(['Del av programmet', '2017–2020', '2021–2025']);
    expect(rows[1]).to.deep.equal([
      'Delmål',
      'Ja, men texten saknas i våra källor',
      'Nämns inte i våra källor',
    ]);
    expect(rows[3]![2]).to.equal('2 i våra källor, men inte alla');
  });

  it('the reader chooses another; the other programme is fetched once', async () => {
    const key = newKey();
    const element = await shown(on(key));
    const select = $<HTMLSelectElement>(element, 'select');
    expect([...select.options].map(({ value }) => value)).to.have.members([
      'stockholm-2017-2020',
      'stockholms-lan-2020-2026',
    ]);
    expect(select.value).to.equal('stockholm-2017-2020');
    select.value = 'stockholms-lan-2020-2026';
    select.dispatchEvent(new Event('change'));
    await waitUntil(() => kinds(element)[0] === 'Följer strategin', 'the strategy');
    expect((await counts(key))['programs/stockholm-2017-2020.json']).to.equal(1);
    await expect(element).to.be.accessible();
  });

  it('without an index: the other programme lies beside this one', async () => {
    const element = await shown(on(newKey(), 'programs/stockholm-2021-2025.json'));
    expect(kinds(element)[0]).to.equal('Omskrivet');
    expect($(element, 'select')).to.equal(null);
  });

  it('the same pair from the programme before, in the same order', async () => {
    const element = await shown(
      html`<vald-program-compare
        src=${api(newKey())}
        program="stockholm-2017-2020"
      ></vald-program-compare>`,
    );
    expect(textOf(element)).to.contain('Från Programmet mot våld 2017–2020 till');
  });

  it('a programme compared with itself is compared with the usual one', async () => {
    const element = await shown(
      html`<vald-program-compare
        src=${api(newKey())}
        with="stockholm-2021-2025"
      ></vald-program-compare>`,
    );
    expect($<HTMLSelectElement>(element, 'select').value).to.equal('stockholm-2017-2020');
  });

  it('says what it lacks: nothing to compare with, a programme that there is not', async () => {
    const none = await shown(
      html`<vald-program-compare
        src=${api(newKey())}
        program="stockholms-lan-2020-2026"
      ></vald-program-compare>`,
      '[part=content]',
    );
    // What the programme says names no other: the reader does.
    const select = $<HTMLSelectElement>(none, 'select');
    expect(textOf(none)).to.contain('Välj vilket program du vill jämföra med.');
    expect(textOf(select.selectedOptions[0]!)).to.equal('Välj program');
    await expect(none).to.be.accessible();
    select.value = 'stockholm-2021-2025';
    select.dispatchEvent(new Event('change'));
    await waitUntil(() => kinds(none)[0] === 'Följer strategin', 'the programme of the city');
    expect([...select.options].some(({ value }) => value === '')).to.equal(false);
    // A choice is one of this programme.
    none.program = 'stockholm-2017-2020';
    await waitUntil(() => textOf(none).includes('Från Programmet mot våld 2017–2020 till'));
    const alone = await shown(on(newKey(), 'programs/stockholms-lan-2020-2026.json'), '.content p');
    expect(textOf(alone)).to.contain('Det finns inget annat program att jämföra med');
    const unknown = await shown(
      html`<vald-program-compare src=${api(newKey())} with="stad-1999"></vald-program-compare>`,
      '[part=notice]',
    );
    expect(textOf($(unknown, '[part=notice]')))
      .to.contain('with')
      .and.to.contain('stockholm-2017-2020');
    await expect(unknown).to.be.accessible();
  });

  it('on a bad day: the other programme does not come, and comes', async () => {
    const key = newKey();
    const file = 'programs/stockholm-2017-2020.json';
    await setFault(key, file, 'status?code=500');
    const element = await shown(on(key), '[part=notice]');
    expect(textOf($(element, '[part=notice]'))).to.contain(
      'Det andra programmet kunde inte hämtas.',
    );
    await expect(element).to.be.accessible();
    await setFault(key, file, '');
    $(element, '[part=retry]').click();
    await waitUntil(() => $(element, '.relations'), 'it comes');
  });

  it('without the relations no goal is said to belong to another, however alike', async () => {
    const key = newKey();
    await setFault(key, 'history.json', 'status?code=500');
    const element = await shown(strategy(key));
    expect(textOf(element)).to.contain('Hur målen hör ihop kunde inte hämtas.');
    const goals = section(element, 'Mål');
    expect(goals.querySelector('.kind, ins, del')).to.equal(null);
    expect(textOf(goals)).to.contain('Vad de här målen motsvarar står inte i underlaget.');
    expect(goals.querySelectorAll('.relations > li').length).to.equal(15);
  });

  it('made-up data: one goal became two, and what nobody has related is open', async () => {
    const element = await shown(
      html`<vald-program-compare src=${sample(newKey())}></vald-program-compare>`,
    );
    const goals = section(element, 'Mål');
    expect([...goals.querySelectorAll('.kind')].map((one) => textOf(one))).to.deep.equal([
      'Delat',
      'Nytt',
    ]);
    expect(textOf(goals)).to.contain('Exempel på mål utan nummer och utan ansvariga');
    expect(textOf(element)).to.contain('Exempeldata');
  });

  it('axe and id references', async () => {
    const element = await shown(on(newKey()));
    for (const details of $$<HTMLDetailsElement>(element, 'details')) details.open = true;
    await expect(element).to.be.accessible();
    expectIdrefsToResolve(element);
  });
});
