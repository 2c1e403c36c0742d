import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { audiences, compareClock } from '../../../src/data/index.js';
import type { ValdHelpContacts, ValdLoadEvent } from '../../../src/index.js';
import {
  api,
  counts,
  expectIdrefsToResolve,
  inColumn,
  newKey,
  quick,
  setFault,
  textOf,
  walk,
} from '../../support/browser.js';

const inside = (element: Element, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const fallback = html`<p>Reserv: ring 112.</p>`;

/** What is said of the numbers comes with them. */
const hasData = (element: Element) => inside(element, '.about') !== null;

/** Renders, and waits until the contacts are here, or what stands in their way. */
async function helped(
  template: TemplateResult,
  until = (element: ValdHelpContacts) => hasData(element) || inside(element, '.notice') !== null,
): Promise<ValdHelpContacts> {
  const element = await fixture<ValdHelpContacts>(template);
  await waitUntil(() => until(element), 'contacts or a notice', { timeout: 8000 });
  await element.updateComplete;
  return element;
}

const help = (key: string, audience = 'victim') =>
  html`<vald-help-contacts src=${api(key)} audience=${audience}>${fallback}</vald-help-contacts>`;

/** With a mutation of the contacts. */
async function changed(mutation: string, audience = 'victim'): Promise<ValdHelpContacts> {
  const key = newKey();
  await setFault(key, 'contacts.json', `doc?mutate=${mutation}`);
  return helped(help(key, audience));
}

/** What is under the line that is open. */
const shown = (element: Element, selector: string) => all(element, `.audience[open] ${selector}`);
const names = (element: Element) =>
  shown(element, 'li.contact .line > :first-child > span[lang]:not(.who)').map(textOf);
const item = (element: Element, name: string) =>
  shown(element, 'li.contact').find((one) => textOf(one).includes(name))!;
/** What there is to know of all, last: it comes when it is opened. */
async function about(element: Element, name: string): Promise<string> {
  inside(element, '.about > summary').click();
  await waitUntil(() => inside(element, '.about li'), 'what is under the last line');
  return textOf(all(element, '.about li').find((one) => textOf(one).startsWith(name))!);
}

/** 112 is the first number, and the police and the national line are right after, whoever asks. */
function expectMinimum(element: ValdHelpContacts): void {
  const links = all(element, 'a');
  expect(links[0]!.getAttribute('href')).to.equal('tel:112');
  expect(textOf(inside(element, '.emergency'))).to.match(/^112 Ring vid akut fara/);
  const numbers = all(element, '.rest > ul .line a');
  expect(numbers.map((link) => link.getAttribute('href'))).to.deep.equal([
    'tel:020505050',
    'tel:11414',
  ]);
  expect(numbers.map(textOf)).to.deep.equal(['020-50 50 50', '114 14']);
}

describe('vald-help-contacts, whatever happens', () => {
  quick();

  it('shows the minimum at once, before anything has been answered', async () => {
    const element = await fixture<ValdHelpContacts>(
      html`<vald-help-contacts src="/fault/hang">${fallback}</vald-help-contacts>`,
    );
    expectMinimum(element);
    expect(inside(element, 'slot:not([name])'), 'no fallback beside it').to.equal(null);
    await expect(element).to.be.accessible();
  });

  for (const document of [
    'contacts-none',
    'contacts-with-ids-of-their-own',
    'contacts-112-beside-police',
    'contacts-without-112',
    'contacts-without-numbers',
  ]) {
    it(`${document}: no document takes the minimum away, for anybody who may ask`, async () => {
      const key = newKey();
      await setFault(key, 'contacts.json', `doc?mutate=${document}`);
      const element = await helped(help(key), () => true);
      await waitUntil(async () => (await counts(key))['contacts.json'] === 1, 'the contacts');
      await aTimeout(100);
      expectMinimum(element);
      for (const audience of ['victim', 'relative', 'manager', 'professional'] as const) {
        element.audience = audience;
        await element.updateComplete;
        expectMinimum(element);
      }
    });
  }

  const faults: [fault: string, src: string, says: RegExp][] = [
    ['no address', '', /Det saknas en adress/],
    ['the server fails', '/fault/status?code=500', /Servern svarade med fel 500/],
    ['nothing there', '/fault/status?code=404', /Det finns ingenting på adressen/],
    ['cut off', '/fault/cut?doc=index.json', /kan inte visas just nu/],
    ['half a document', '/fault/cut-clean?doc=index.json', /skadad eller inte hel/],
    ['a log-in page', '/fault/login', /logg(a|ar) in/i],
    ['not an address', 'http://', /går inte att använda/],
  ];
  for (const [fault, src, says] of faults) {
    it(`${fault}: the minimum, what is wrong, and the page's own fallback`, async () => {
      const element = await helped(
        html`<vald-help-contacts src=${src}>${fallback}</vald-help-contacts>`,
        (one) => inside(one, '.notice') !== null,
      );
      expectMinimum(element);
      const notice = textOf(inside(element, '.notice'));
      expect(notice).to.match(
        /^Fler ställen att vända sig till kan inte visas just nu\. Det som visas är från \d+ \p{L}+ 20\d\d\./u,
      );
      expect(notice).to.match(says);
      expect(textOf(element)).to.contain('Reserv: ring 112.');
      await expect(element).to.be.accessible();
      expectIdrefsToResolve(element);
    });
  }

  const contactFaults: [fault: string, says: RegExp][] = [
    ['status?code=404', /Det finns ingenting på adressen/],
    ['status?code=500', /Servern svarade med fel 500/],
    ['cut-clean', /skadad eller inte hel/],
    ['login', /logg(a|ar) in/i],
    ['doc?mutate=contacts-broken', /Det är fel i uppgifterna/],
    ['doc?mutate=version-2', /version 2/],
  ];
  for (const [fault, says] of contactFaults) {
    it(`the programme is there, the contacts are not (${fault})`, async () => {
      const key = newKey();
      await setFault(key, 'contacts.json', fault);
      const element = await helped(
        html`<vald-help-contacts src=${api(key)}>${fallback}</vald-help-contacts>`,
        (one) => inside(one, '.notice') !== null,
      );
      expectMinimum(element);
      expect(textOf(inside(element, '.notice'))).to.match(says);
      expect(textOf(element)).to.contain('Reserv: ring 112.');
    });
  }

  it('a programme without contacts: the minimum, and that there is no more', async () => {
    const element = await helped(
      html`<vald-help-contacts
        src="/fault/doc?doc=programs/stockholm-2021-2025.json&amp;mutate=no-links"
      ></vald-help-contacts>`,
    );
    expectMinimum(element);
    expect(textOf(inside(element, '.notice'))).to.contain(
      'Fler ställen att vända sig till kan inte visas',
    );
  });

  it('says once what is wrong, and nothing of the programme', async () => {
    const element = await helped(
      html`<vald-help-contacts src="/fault/status?code=404"></vald-help-contacts>`,
      (one) => inside(one, '.notice') !== null,
    );
    const region = inside(element, '[role=status]');
    await waitUntil(() => region.textContent !== '');
    expect(region.textContent).to.match(
      /^Fler ställen .* kan inte visas just nu\. .* Det finns ingen/,
    );
  });

  it('tries again, with the focus kept', async () => {
    const key = newKey();
    await setFault(key, 'contacts.json', 'status?code=404');
    const element = await helped(help(key), (one) => inside(one, '.notice') !== null);
    const retry = inside(element, '.notice button');
    retry.focus();
    await setFault(key, 'contacts.json', '');
    retry.click();
    await waitUntil(() => names(element).includes('Brottsofferjouren'));
    await element.updateComplete;
    expect(inside(element, '.notice')).to.equal(null);
    expect(element.shadowRoot!.activeElement).to.equal(inside(element, '.title'));
  });

  it('what was shown stays shown, with its date', async () => {
    const key = newKey();
    const element = await helped(help(key));
    await setFault(key, 'contacts.json', 'status?code=404');
    element.reload();
    await waitUntil(() => inside(element, '.notice'));
    expect(names(element)).to.include('Brottsofferjouren');
    expect(textOf(inside(element, '.notice'))).to.match(/hämtades .* 20\d\d/);
    expectMinimum(element);
  });

  it('data without 112 gets it from the script', async () => {
    const element = await changed('contacts-without-112');
    expectMinimum(element);
    expect(names(element)).to.include('Brottsofferjouren');
  });

  it('nothing moves when the data comes', async () => {
    const key = newKey();
    await setFault(key, 'contacts.json', 'slow?ms=400');
    const element = await fixture<ValdHelpContacts>(
      html`<vald-help-contacts src=${api(key)}></vald-help-contacts>`,
    );
    const places = () =>
      all(element, '.emergency h2 a, .rest > ul .line a, .title, .audience > summary').map(
        (one) => {
          const { top, left } = one.getBoundingClientRect();
          return `${one.textContent!.trim().slice(0, 20)} ${Math.round(top)} ${Math.round(left)}`;
        },
      );
    const before = places();
    expect(before).to.have.length(10);
    await waitUntil(() => hasData(element), 'the records of the data', { timeout: 4000 });
    expect(places()).to.deep.equal(before);
  });
});

describe('vald-help-contacts, who asks', () => {
  quick();

  it('a line opens under itself, the one that was open closes, and 112 stays', async () => {
    const element = await helped(
      html`<vald-help-contacts src=${api(newKey())}></vald-help-contacts>`,
    );
    const lines = all(element, '.audience > summary');
    expect(lines.map(textOf)).to.deep.equal([
      'Jag är utsatt',
      'Jag är orolig för ett barn',
      'Jag utövar våld',
      'Jag är orolig för en kollega eller anhörig',
      'Jag är chef',
      'Jag möter våld i mitt yrke',
    ]);
    expect(shown(element, '*')).to.deep.equal([]);
    lines[4]!.focus();
    lines[4]!.click();
    expect(names(element).slice(0, 3)).to.deep.equal([
      'Kvinnofridslinjen',
      'Socialtjänsten i din stadsdel',
      'Våld i nära relation – stöd för dig som chef',
    ]);
    expect(element.shadowRoot!.activeElement).to.equal(lines[4]);
    expectMinimum(element);
    lines[2]!.click();
    await waitUntil(() => all(element, '.audience[open]').length === 1, 'the other one is closed');
    expect(names(element)[0]).to.equal('Välj att sluta');
    expect(names(element)).not.to.include('Kvinnofridslinjen');
    lines[2]!.click();
    expect(shown(element, '*')).to.deep.equal([]);
  });

  it('the first number stands right under the line, and the steps of a manager before it', async () => {
    const element = await helped(help(newKey()));
    const below = (one: Element) =>
      one.getBoundingClientRect().top -
      inside(element, '.audience[open] > summary').getBoundingClientRect().bottom;
    expect(below(shown(element, '.phone')[0]!)).to.be.lessThan(80);
    element.audience = 'manager';
    await element.updateComplete;
    const steps = shown(element, '.steps li').map(textOf);
    expect(steps).to.have.length(5);
    expect(steps[0]).to.equal('Fråga hur medarbetaren mår, i ett rum där ingen annan hör.');
    expect(below(shown(element, '.steps')[0]!)).to.be.lessThan(80);
    expect(
      shown(element, '.steps')[0]!.compareDocumentPosition(shown(element, '.phone')[0]!),
    ).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('the förvaltning has a place of its own among the steps of a manager', async () => {
    const element = await helped(
      html`<vald-help-contacts src=${api(newKey())} audience="manager"
        ><p>Reserv</p>
        <p slot="advice">HR: anknytning 000</p></vald-help-contacts
      >`,
    );
    const own = element.querySelector('[slot]')!;
    expect(own.getBoundingClientRect().height).to.be.greaterThan(10);
    expect(own.assignedSlot!.closest('details')!.id).to.equal('manager');
    expect(element.querySelector('p')!.getBoundingClientRect().height).to.equal(0);
  });

  it('the two honour lines, and what is for professionals alone, each to its own', async () => {
    const element = await helped(help(newKey(), 'professional'));
    expect(names(element)).to.include('Nationella stödtelefonen');
    expect(names(element)).not.to.include('Rätt att välja');
    for (const audience of ['victim', 'child', 'relative'] as const) {
      element.audience = audience;
      await element.updateComplete;
      expect(names(element), audience).to.include('Rätt att välja');
      const words = textOf(inside(element, `#${audience}`));
      expect(words, audience).not.to.contain('Nationella stödtelefonen');
      expect(words, audience).not.to.contain('020-390 000');
    }
  });

  it('an audience that does not exist is explained', async () => {
    const element = await helped(help(newKey(), 'chef'));
    expect(textOf(inside(element, '.notice'))).to.equal(
      'audience="chef" finns inte. Välj bland: victim, child, perpetrator, relative, manager och professional.',
    );
  });

  for (const audience of audiences) {
    it(`axe and id references, everything open: ${audience}`, async () => {
      const element = await helped(help(newKey(), audience));
      for (const node of walk(element.shadowRoot!)) {
        if (node instanceof HTMLDetailsElement && !node.name) node.open = true;
      }
      expect(shown(element, 'details:not([open])')).to.deep.equal([]);
      await expect(element).to.be.accessible();
      expectIdrefsToResolve(element);
    });
  }
});

describe('vald-help-contacts, what is said of a contact', () => {
  quick();

  it('nobody has called the numbers: it says so once, with what to do, and no "öppet nu"', async () => {
    const element = await helped(help(newKey()));
    const words = textOf(element);
    expect(words).not.to.contain('Öppet nu');
    expect(words).to.contain(
      'Ingen i staden har provringt numren än. Får du inget svar? Ring 114 14, eller 112 om det är bråttom.',
    );
    expect(words).to.contain('Samtalet syns i mobilens lista tills du tar bort det.');
    const line = textOf(item(element, 'Kvinnofridslinjen'));
    expect(line).to.contain('dygnet runt · gratis · anonymt · syns inte på räkningen');
    expect(line).to.contain('Språk: tolk för de flesta språk.');
    expect(line).not.to.match(/ontrollerad/);
    expect(textOf(item(element, 'Stödlinjen för män'))).to.contain(
      'är man Stödlinjen för män 020-80 80 80 Kan ha stängt. Uppgifterna gällde till 31 december 2024.',
    );
    expect(await about(element, 'Kvinnofridslinjen')).to.match(
      /^Kvinnofridslinjen Drivs av Nationellt centrum för kvinnofrid \(NCK\)\. Inte kontrollerad av staden ännu\. NCK:/,
    );
    expect(await about(element, 'Så gör du')).to.contain('Unizon: Är du orolig för en vän?');
  });

  it('one fact is said in one place: no sources, operators or checks among the numbers', async () => {
    const element = await helped(help(newKey()));
    expect(all(element, '.audience .sources')).to.deep.equal([]);
    for (const one of all(element, '.audience')) expect(textOf(one)).not.to.contain('Drivs av');
    expect(await about(element, 'Polisen')).to.contain('Polisen');
    const { contacts } = (await (await fetch('/public/api/v1/contacts.json')).json()) as {
      contacts: object[];
    };
    expect(all(element, '.about li.contact, .about > ul > li')).to.have.length(contacts.length + 1);
  });

  it('checked: open day and night only where the record says so; what has ended stays behind', async () => {
    const element = await changed('contacts-checked');
    const line = textOf(item(element, 'Kvinnofridslinjen'));
    expect(line).to.contain('dygnet runt · gratis · anonymt');
    expect(await about(element, 'Kvinnofridslinjen')).to.match(/Kontrollerad \d+ \p{L}+ 20\d\d\./u);
    const { contacts } = (await (await fetch('/public/api/v1/contacts.json')).json()) as {
      contacts: { name: string; alwaysOpen: boolean }[];
    };
    const always = contacts.filter((one) => one.alwaysOpen).map((one) => one.name);
    const saying = shown(element, 'li.contact').filter((one) =>
      textOf(one).includes('dygnet runt'),
    );
    expect(saying).to.have.length(4);
    for (const one of saying)
      expect(always).to.include(textOf(one.querySelector('span[lang]:not(.who)')!));
    const ended = textOf(item(element, 'Stödlinjen för män'));
    expect(ended).not.to.contain('Öppet nu');
    expect(names(element).slice(-3)).to.include('Stödlinjen för män');
    // Three have ended.
    expect(textOf(element)).to.contain('10 av 13 nummer är kontrollerade.');
  });

  it('checked and without hours: nothing is said of when it is open', async () => {
    const element = await changed('contacts-checked');
    for (const contact of all(element, 'li.contact')) {
      expect(textOf(contact)).not.to.match(/Öppet ?[.·]/);
    }
  });

  it('open until when; the hours of the week are among the facts', async () => {
    const element = await changed('contacts-open');
    const line = textOf(item(element, 'Brottsofferjouren'));
    expect(line).to.contain('Öppet nu till 24.00');
    expect(line).to.contain('alla dagar 9.00–19.00 · gratis');
  });

  it('a check that is too old: as without one, and the number says so; `max-age` decides', async () => {
    const element = await changed('contacts-checked-long-ago');
    const line = () => item(element, 'Brottsofferjouren');
    const before = names(element);
    expect(line().querySelector('.hours')).to.equal(null);
    expect(textOf(line())).to.contain(
      'Kontrollerad senast 1 mars 2020. Uppgifterna kan ha ändrats.',
    );
    expect(textOf(element)).to.contain('Ingen i staden har provringt numren än.');
    element.setAttribute('max-age', '1200');
    await element.updateComplete;
    expect(textOf(line().querySelector('.hours')!)).to.match(/^(Öppet nu|Öppnar|Stängt|Helgdag)/);
    expect(textOf(line())).not.to.contain('Kontrollerad senast');
    expect(names(element)).to.deep.equal(before);
    element.setAttribute('max-age', 'ett år');
    await element.updateComplete;
    expect(element.maxAge).to.equal(12);
  });

  it('each language in its own words, with its `lang`', async () => {
    const element = await helped(help(newKey()));
    const spoken = [...item(element, 'Polisen').querySelectorAll('bdi')];
    // Some engines begin with a capital letter.
    expect(spoken.map(({ lang, textContent }) => [lang, textContent!.toLowerCase()])).to.deep.equal(
      [
        ['sv', 'svenska'],
        ['en', 'english'],
      ],
    );
  });

  it('hostile records are text, and lead nowhere', async () => {
    const element = await changed('contacts-hostile');
    const line = item(element, '<img');
    expect(line.querySelector('img')).to.equal(null);
    const [own, mail, ...more] = line.querySelectorAll('a');
    expect(own!.getAttribute('href'), 'the number of the script is kept').to.equal('tel:11414');
    expect(mail!.getAttribute('href')).to.match(/^mailto:/);
    expect(more).to.deep.equal([]);
    expect((globalThis as { vald_hacked?: number }).vald_hacked).to.equal(undefined);
  });

  it('a label stands beside its number, and never in its place', async () => {
    const element = await changed('contacts-label-beside-number');
    const link = item(element, 'Polisen').querySelector('a.phone')!;
    expect(link.getAttribute('href')).to.equal('tel:11414');
    expect(textOf(link)).to.equal('114 14, 0900-000 00 00');
  });

  it('in English our words change, and the records keep their language', async () => {
    const element = await helped(
      html`<vald-help-contacts
        src=${api(newKey())}
        audience="victim"
        lang="en"
      ></vald-help-contacts>`,
    );
    await waitUntil(() => textOf(element).includes('Call if you are in danger now'));
    const line = item(element, 'Kvinnofridslinjen');
    expect(textOf(line)).to.contain('day and night · free of charge · anonymous');
    expect(await about(element, 'Kvinnofridslinjen')).to.contain('Not yet checked by the city.');
    expect(line.querySelector('h4 span')!.getAttribute('lang')).to.equal('sv');
    expect(textOf(element)).to.contain('Nobody at the city has tried the numbers yet.');
    await expect(element).to.be.accessible();
  });
});

describe('vald-help-contacts on a page that somebody else has changed', () => {
  quick();

  /** As translators and reading aids do: each text gets an element of theirs in its place. */
  const aids: Record<string, (text: Text) => void> = {
    'a translator': (text) => {
      const font = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = text.data;
      font.append(inner);
      text.replaceWith(font);
    },
    'a reading aid, word by word': (text) =>
      text.replaceWith(
        ...text.data.split(/(?= )/).map((word) => {
          const mark = document.createElement('mark');
          mark.textContent = word;
          return mark;
        }),
      ),
    'one that cuts texts in two': (text) => void (text.length > 3 && text.splitText(2)),
  };
  function change(element: Element, aid: (text: Text) => void): void {
    const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts)
      if (text.data.trim() && !text.parentElement?.closest('style')) aid(text);
  }
  const entries = (element: Element) =>
    shown(element, 'li.contact').map((one) => [
      textOf(one).replace(/ +/g, ''),
      ...[...one.querySelectorAll('a')].map(({ href }) => href),
    ]);

  for (const [name, aid] of Object.entries(aids)) {
    it(`${name}: name, number and link are those of one contact, whoever is chosen next`, async () => {
      const element = await changed('contacts-open');
      const fresh = await changed('contacts-open');
      for (const audience of ['victim', 'child', 'perpetrator', 'manager', 'victim'] as const) {
        change(element, aid);
        for (const one of [element, fresh]) {
          one.audience = audience;
          await one.updateComplete;
        }
        expect(entries(element), audience).to.deep.equal(entries(fresh));
      }
    });
  }
});

describe('vald-help-contacts, when the programme cannot say where they are', () => {
  quick();

  const whole = hasData;
  const program = 'programs/stockholm-2021-2025.json';
  for (const [name, prepare, attributes] of [
    ['there is no programme with that id', async () => undefined, 'finns-inte'],
    [
      'the programme is gone',
      (key: string) => setFault(key, program, 'status?code=404'),
      '',
      'no-embedded',
    ],
    [
      'the programme has a fault',
      (key: string) => setFault(key, program, 'doc?mutate=dangling-goal'),
      '',
      'no-embedded',
    ],
    [
      'the programme names none',
      (key: string) => setFault(key, program, 'doc?mutate=no-links'),
      '',
      'no-embedded',
    ],
    [
      'the programme names those of another server',
      (key: string) => setFault(key, program, 'doc?mutate=contacts-elsewhere'),
      '',
      'no-embedded',
    ],
  ] as const) {
    it(`${name}: those beside the index are shown, and nothing of the fault`, async () => {
      const key = newKey();
      await prepare(key);
      if (!attributes) await setFault(key, 'index.json', 'doc?mutate=no-embedded');
      const element = await helped(
        html`<vald-help-contacts src=${api(key)} program=${attributes} audience="victim"
          >${fallback}</vald-help-contacts
        >`,
        whole,
      );
      expect(inside(element, '.notice')).to.equal(null);
      expect(inside(element, 'slot:not([name])')).to.equal(null);
      if (!attributes) expect((await counts(key))['contacts.json']).to.equal(1);
    });
  }

  it('the index itself fails: the same', async () => {
    const key = newKey();
    await setFault(key, 'index.json', 'status?code=500');
    const element = await helped(help(key), whole);
    expect(inside(element, '.notice')).to.equal(null);
  });

  it('a fault in the data is told without the names of fields', async () => {
    const element = await changed('contacts-broken');
    await waitUntil(() => inside(element, '.notice'));
    expect(textOf(inside(element, '.notice'))).to.contain('Det är fel i uppgifterna. Säg till');
    expect(textOf(inside(element, '.notice'))).not.to.match(/contacts\.|channels/);
  });
});

describe('vald-help-contacts and the clock', () => {
  quick();
  afterEach(() => compareClock(new Date().toUTCString()));

  for (const hours of [-8, 8]) {
    it(`of a device that is ${hours} hours off: nothing is open "now", the week is told`, async () => {
      const element = await changed('contacts-open');
      compareClock(new Date(Date.now() + hours * 3_600_000).toUTCString());
      element.requestUpdate();
      await element.updateComplete;
      expect(inside(element, '.hours')).to.equal(null);
      expect(textOf(element)).not.to.match(/Öppet nu|Stängt|Öppnar/);
    });
  }

  it('that is years late: a contact that has ended has ended', async () => {
    const element = await helped(help(newKey()));
    compareClock(new Date(Date.now() + 100 * 365 * 86_400_000).toUTCString());
    element.requestUpdate();
    await element.updateComplete;
    expect(textOf(element)).not.to.match(/Kontrollerad \d/);
  });
});

describe('vald-help-contacts leaves no trace', () => {
  quick();

  const chosen = (element: Element) => all(element, 'details[open]').length;
  for (const [name, leave] of [
    [
      'the page is put to sleep',
      () => void window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
    ],
    ['the element is taken out', (element: Element) => element.remove()],
  ] as const) {
    it(`${name}: nothing of a choice is left in it`, async () => {
      const element = await helped(help(newKey(), ''));
      inside(element, '#victim > summary').click();
      inside(element, '#victim .fold > summary').click();
      expect(chosen(element)).to.equal(2);
      expect(names(element).length).to.be.greaterThan(5);
      leave(element);
      // At once, and not in a while: a page that is put to sleep does nothing more.
      await Promise.resolve();
      expect(chosen(element)).to.equal(0);
    });
  }

  it('what the author has opened is open again', async () => {
    const element = await helped(help(newKey(), 'child'));
    inside(element, '#victim > summary').click();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await aTimeout(0);
    expect(all(element, 'details[open]').map(({ id }) => id)).to.deep.equal(['child']);
  });

  it('moved in the page, it keeps the choice', async () => {
    const element = await helped(help(newKey(), ''));
    inside(element, '#victim > summary').click();
    const box = document.createElement('div');
    element.parentElement!.append(box);
    box.append(element);
    await element.updateComplete;
    expect(chosen(element)).to.equal(1);
  });

  it('no event that bubbles tells the page what was pointed at, pressed or written', async () => {
    const element = await helped(help(newKey(), ''));
    const heard: string[] = [];
    const types = Object.keys(HTMLElement.prototype).concat(
      Object.getOwnPropertyNames(HTMLElement.prototype),
      Object.getOwnPropertyNames(Element.prototype),
    );
    const own = [
      ...new Set(types.filter((type) => type.startsWith('on')).map((type) => type.slice(2))),
    ];
    const pressed = own.filter((type) =>
      /^(pointer(?!enter|leave)|mouse(?!enter|leave)|touch|key|wheel|click|dbl|aux|contextmenu|input|before(input)|change|drag|copy|cut|select|toggle)/.test(
        type,
      ),
    );
    expect(pressed.length).to.be.greaterThan(20);
    const listen = ({ type }: Event) => heard.push(type);
    for (const type of pressed) window.addEventListener(type, listen);
    try {
      // Of a heading: WebKit goes where a made-up click on a link leads.
      for (const type of pressed)
        inside(element, '#victim .who').dispatchEvent(
          new Event(type, { bubbles: true, composed: true, cancelable: true }),
        );
    } finally {
      for (const type of pressed) window.removeEventListener(type, listen);
    }
    expect(heard).to.deep.equal([]);
  });

  it('a choice, a look and a click make no event, no request, and change nothing that stays', async () => {
    const key = newKey();
    const element = await helped(help(key));
    await aTimeout(50);
    const trace = async () => ({
      requests: await counts(key),
      loaded: performance
        .getEntriesByType('resource')
        .filter(({ name }) => !name.includes('/files-count')).length,
      storage: [localStorage.length, sessionStorage.length, document.cookie],
      databases: (await indexedDB.databases?.())?.length ?? 0,
      caches: 'caches' in globalThis ? (await caches.keys()).length : 0,
      page: [location.href, document.title, history.length],
    });
    const before = await trace();
    const seen: string[] = [];
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      // What the test itself makes is a click; what the element would make is anything else.
      seen.push(event.type);
      return dispatch.call(this, event);
    };
    const heard: string[] = [];
    const listen = ({ type }: Event) => heard.push(type);
    const types = ['click', 'input', 'change', 'vald-load', 'vald-error', 'vald-filter'];
    for (const type of types) window.addEventListener(type, listen);
    try {
      for (const line of all(element, '.audience > summary')) {
        if (!(line.parentElement as HTMLDetailsElement).open) line.click();
        await aTimeout(20);
        for (const details of shown(element, 'details') as HTMLDetailsElement[])
          details.open = true;
        const number = shown(element, '.phone')[0]!;
        number.addEventListener('click', (event) => event.preventDefault(), { once: true });
        number.click();
      }
      await aTimeout(150);
    } finally {
      EventTarget.prototype.dispatchEvent = dispatch;
      for (const type of types) window.removeEventListener(type, listen);
    }
    expect(seen, 'made by script').to.deep.equal([]);
    expect(heard, 'heard by the page').to.deep.equal([]);
    expect(await trace()).to.deep.equal(before);
  });

  it('what the page hears of a load is the same, whoever asks', async () => {
    const heard: unknown[] = [];
    const listen = (event: ValdLoadEvent) =>
      heard.push(Object.keys(event).map((field) => [field, event[field as keyof Event]]));
    document.addEventListener('vald-load', listen);
    const keys: string[] = [];
    try {
      for (const audience of ['', 'victim', 'perpetrator', 'professional']) {
        const key = newKey();
        keys.push(key);
        await helped(help(key, audience));
      }
    } finally {
      document.removeEventListener('vald-load', listen);
    }
    expect(heard).to.have.length(4);
    for (const one of heard) expect(one).to.deep.equal(heard[0]);
    const asked = await Promise.all(keys.map((key) => counts(key)));
    for (const one of asked) expect(one).to.deep.equal({ 'index.json': 1 });
  });

  it('there is no field whose value a browser would keep, and no place that an address leads to', async () => {
    const element = await helped(help(newKey()));
    expect(all(element, 'input, select, textarea, form')).to.deep.equal([]);
    expect(element.getAttributeNames()).to.deep.equal(['src', 'audience']);
  });
});

describe('vald-help-contacts, on the page', () => {
  quick();

  it('has the way to leave first of all, unless it is turned off', async () => {
    const element = await helped(help(newKey()));
    const exit = inside(element, 'vald-safe-exit');
    expect(inside(element, '.main').firstElementChild).to.equal(exit);
    expect(exit.shadowRoot!.querySelector('a')!.href).to.equal('https://www.smhi.se/');
    element.setAttribute('exit-href', 'https://exempel.test/start');
    await element.updateComplete;
    await (exit as unknown as ValdHelpContacts).updateComplete;
    expect(exit.shadowRoot!.querySelector('a')!.href).to.equal('https://exempel.test/start');
    element.setAttribute('safe-exit', 'off');
    await element.updateComplete;
    expect(inside(element, 'vald-safe-exit')).to.equal(null);
  });

  for (const audience of audiences)
    it(`320 px, ${audience}: nothing goes sideways, and everything to press is 48 px high, or 24 in a list of sources`, async () => {
      const box = await fixture(inColumn(320, help(newKey(), audience)));
      const element = box.querySelector('vald-help-contacts')!;
      await waitUntil(() => hasData(element), '', { timeout: 8000 });
      for (const one of all(element, 'details') as HTMLDetailsElement[])
        if (!one.name) one.open = true;
      expect(box.scrollWidth).to.be.at.most(320);
      const exit = inside(element, 'vald-safe-exit').shadowRoot!;
      const targets = [
        ...all(element, '.rest > ul :is(a, summary), .audience > summary, .emergency summary'),
        ...shown(element, 'a, summary'),
        inside(element, '.about > summary'),
        ...exit.querySelectorAll<HTMLElement>('a, summary'),
      ].filter((one) => one.getClientRects().length > 0);
      expect(targets.length).to.be.greaterThan(20);
      for (const target of targets)
        expect(target.getBoundingClientRect().height, textOf(target)).to.be.at.least(48);
      const emergency = inside(element, '.emergency h2 a').getBoundingClientRect();
      expect(emergency.height).to.be.at.least(44);
      for (const link of all(element, '.sources a'))
        expect(link.getBoundingClientRect().height, textOf(link)).to.be.at.least(24);
    });

  it('quiet: 112 in a ruled box without colour', async () => {
    const element = await helped(help(newKey()));
    const ground = () => getComputedStyle(inside(element, '.emergency')).backgroundColor;
    expect(ground()).to.equal('rgb(163, 38, 42)');
    element.setAttribute('look', 'quiet');
    await element.updateComplete;
    expect(ground()).to.equal('rgba(0, 0, 0, 0)');
    const { borderTopStyle, borderTopColor, color } = getComputedStyle(
      inside(element, '.emergency'),
    );
    expect(borderTopStyle).to.equal('solid');
    expect(borderTopColor).to.equal(color);
  });

  it('stands in the scope around it, and counts as one request with the others', async () => {
    const key = newKey();
    const box = await fixture(html`
      <vald-program src=${api(key)}>
        <vald-help-contacts audience="victim"></vald-help-contacts>
        <vald-help-contacts audience="manager"></vald-help-contacts>
      </vald-program>
    `);
    const elements = [...box.querySelectorAll('vald-help-contacts')];
    await waitUntil(() => elements.every(hasData), '', {
      timeout: 8000,
    });
    expect(await counts(key)).to.deep.equal({ 'index.json': 1 });
  });
});
