import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { compareClock } from '../../../src/data/index.js';
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

/** Renders, and waits until the contacts are here, or what stands in their way. */
async function helped(
  template: TemplateResult,
  until = (element: ValdHelpContacts) =>
    all(element, 'li.contact').length > 3 || inside(element, '.notice') !== null,
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

/** Today's hours come in a file of their own, with the first contact that is checked. */
const withHours = (element: ValdHelpContacts) =>
  waitUntil(() => inside(element, '.hours'), 'the hours of today');

const names = (element: Element) =>
  all(element, 'li.contact h3').map((heading) => textOf(heading).replace(/ \(.*/, ''));
const item = (element: Element, name: string) =>
  all(element, 'li.contact').find((one) => textOf(one).startsWith(name))!;

/** 112 is the first thing that can be read and the first that can be reached, and the national line is there. */
function expectMinimum(element: ValdHelpContacts): void {
  const links = all(element, 'a');
  expect(links[0]!.getAttribute('href')).to.equal('tel:112');
  expect(textOf(inside(element, '.root'))).to.match(/^112 Ring vid akut fara/);
  const hrefs = links.map((link) => link.getAttribute('href'));
  expect(hrefs).to.include('tel:11414');
  expect(hrefs).to.include('tel:020505050');
  expect(textOf(element)).to.contain('020-50 50 50');
}

describe('vald-help-contacts, whatever happens', () => {
  quick();

  it('shows the minimum at once, before anything has been answered', async () => {
    const element = await fixture<ValdHelpContacts>(
      html`<vald-help-contacts src="/fault/hang">${fallback}</vald-help-contacts>`,
    );
    expectMinimum(element);
    expect(inside(element, 'slot'), 'no fallback beside it').to.equal(null);
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
    expect(element.shadowRoot!.activeElement).to.equal(inside(element, '#list'));
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
      all(element, 'a[href^="tel:"], fieldset, h2, h3').map((one) => {
        const { top, left } = one.getBoundingClientRect();
        return `${one.textContent!.trim().slice(0, 20)} ${Math.round(top)} ${Math.round(left)}`;
      });
    const before = places();
    const sources = () => all(element, '.contact .sources li').length;
    const few = sources();
    await waitUntil(() => sources() > few, 'the records of the data', { timeout: 4000 });
    expect(places()).to.deep.equal(before);
  });
});

describe('vald-help-contacts, who asks', () => {
  quick();

  it('by choice: the list is another, 112 stays, the focus stays, the number is said', async () => {
    const element = await helped(
      html`<vald-help-contacts src=${api(newKey())}></vald-help-contacts>`,
      (one) => all(one, '.contact .sources li').length > 4,
    );
    expect(names(element)).to.deep.equal(['SMS112', 'Polisen', 'Kvinnofridslinjen']);
    const radios = all(element, 'input') as HTMLInputElement[];
    expect(radios.every(({ checked }) => !checked)).to.equal(true);
    radios[4]!.focus();
    radios[4]!.click();
    await element.updateComplete;
    expect(names(element)).to.include('Våld i nära relation – stöd för dig som chef');
    expect(element.shadowRoot!.activeElement).to.equal(radios[4]);
    expectMinimum(element);
    const region = inside(element, '[role=status]');
    await waitUntil(() => region.textContent !== '');
    expect(region.textContent).to.equal(
      `${names(element).length} ställen att vända sig till visas.`,
    );
    radios[2]!.click();
    await element.updateComplete;
    expect(names(element)).to.include('Välj att sluta');
    expect(names(element)).not.to.include('Kvinnofridslinjen');
  });

  it('the two honour lines, and what is for professionals alone, each to its own', async () => {
    const element = await helped(help(newKey(), 'professional'));
    expect(names(element)).to.include('Nationella stödtelefonen');
    expect(names(element)).not.to.include('Rätt att välja');
    for (const audience of ['victim', 'child', 'relative'] as const) {
      element.audience = audience;
      await element.updateComplete;
      expect(names(element), audience).to.include('Rätt att välja');
      expect(textOf(element), audience).not.to.contain('Nationella stödtelefonen');
      expect(textOf(element), audience).not.to.contain('020-390 000');
    }
  });

  it('an audience that does not exist is explained', async () => {
    const element = await helped(help(newKey(), 'chef'));
    expect(textOf(inside(element, '.notice'))).to.equal(
      'audience="chef" finns inte. Välj bland: victim, child, perpetrator, relative, manager och professional.',
    );
  });

  for (const audience of ['victim', 'perpetrator', 'manager']) {
    it(`axe and id references: ${audience}`, async () => {
      const element = await helped(help(newKey(), audience));
      for (const node of walk(element.shadowRoot!)) {
        if (node instanceof HTMLDetailsElement) node.open = true;
      }
      await expect(element).to.be.accessible();
      expectIdrefsToResolve(element);
    });
  }
});

describe('vald-help-contacts, what is said of a contact', () => {
  quick();

  it('nobody has checked: no "öppet nu", the source is named, and that it is unchecked', async () => {
    const element = await helped(help(newKey()));
    const words = textOf(element);
    expect(words).not.to.contain('Öppet nu');
    const line = textOf(item(element, 'Kvinnofridslinjen'));
    expect(line).to.contain('Öppet dygnet runt enligt källan · Kostnadsfritt · Du kan vara anonym');
    expect(line).to.contain(
      'Syns inte på telefonräkningen. Ta själv bort samtalet ur mobilens lista.',
    );
    expect(line).to.contain('Språk: tolk för de flesta språk.');
    expect(line).to.match(/Får du inte svar\? Brottsofferjouren, 116 006 Polisen, 114 14/);
    expect(line).to.contain('Inte kontrollerad av staden ännu.');
    expect(textOf(item(element, 'Stödlinjen för män'))).to.contain(
      'Uppgifterna gällde till 31 december 2024. Vi vet inte om de gäller nu.',
    );
    expect(words).to.contain('Alla uppgifter är inte kontrollerade.');
  });

  it('checked: open day and night only where the record says so; what has ended stays behind', async () => {
    const element = await changed('contacts-checked');
    await withHours(element);
    const line = textOf(item(element, 'Kvinnofridslinjen'));
    expect(line).to.contain('Öppet nu, dygnet runt.');
    expect(line).to.match(/Kontrollerad \d+ \p{L}+ 20\d\d\./u);
    const always = all(element, '.hours.always').length;
    const { contacts } = (await (await fetch('/public/api/v1/contacts.json')).json()) as {
      contacts: { alwaysOpen: boolean; audiences: string[] }[];
    };
    const said = contacts.filter((one) => one.alwaysOpen && one.audiences.includes('victim'));
    expect(always).to.equal(said.length - 1, 'all of them but 112, which says nothing of hours');
    const ended = textOf(item(element, 'Stödlinjen för män'));
    expect(ended).not.to.contain('Öppet nu');
    expect(names(element).indexOf('Stödlinjen för män')).to.be.greaterThan(
      names(element).indexOf('Mikamottagningen Stockholm'),
    );
  });

  it('checked and without hours: nothing is said of when it is open', async () => {
    const element = await changed('contacts-checked');
    await withHours(element);
    for (const contact of all(element, 'li.contact')) {
      expect(textOf(contact)).not.to.match(/Öppet ?[.·]/);
    }
  });

  it('open, with the hours of today', async () => {
    const element = await changed('contacts-open');
    await withHours(element);
    const line = textOf(item(element, 'Brottsofferjouren'));
    expect(line).to.contain('Öppet nu till 24.00, i dag 0.00–24.00.');
    expect(line).to.contain('Öppet alla dagar 9.00–19.00 · Kostnadsfritt');
  });

  it('a check that is too old: as without one, and it says when; `max-age` decides', async () => {
    const element = await changed('contacts-checked-long-ago');
    const line = () => textOf(item(element, 'Kvinnofridslinjen'));
    expect(line()).not.to.contain('Öppet nu');
    expect(line()).to.contain('Kontrollerad senast 1 mars 2020. Uppgifterna kan ha ändrats.');
    expect(names(element).slice(1, 4)).to.deep.equal([
      'Polisen',
      'Socialtjänsten i din stadsdel',
      'Kvinnofridslinjen',
    ]);
    element.setAttribute('max-age', '1200');
    await element.updateComplete;
    await withHours(element);
    expect(line()).to.contain('Öppet nu');
    element.setAttribute('max-age', 'ett år');
    await element.updateComplete;
    expect(element.maxAge).to.equal(12);
  });

  it('the advice on the list of calls is for those whom somebody may watch', async () => {
    const advice = 'Ta själv bort samtalet ur mobilens lista.';
    const element = await helped(help(newKey(), 'perpetrator'));
    expect(textOf(element)).not.to.contain(advice);
    for (const audience of ['victim', 'child', 'relative', undefined] as const) {
      element.audience = audience;
      await element.updateComplete;
      expect(textOf(item(element, 'Polisen')), String(audience)).to.contain(advice);
    }
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
    const [own, mail, ...more] = line.querySelectorAll('.channels a');
    expect(own!.getAttribute('href'), 'the number of the script is kept').to.equal('tel:11414');
    expect(mail!.getAttribute('href')).to.match(/^mailto:/);
    expect(more).to.deep.equal([]);
    expect((globalThis as { vald_hacked?: number }).vald_hacked).to.equal(undefined);
  });

  it('a label stands beside its number, and never in its place', async () => {
    const element = await changed('contacts-label-beside-number');
    const link = item(element, 'Polisen').querySelector('a.phone')!;
    expect(link.getAttribute('href')).to.equal('tel:11414');
    expect(textOf(link)).to.equal('Ring 114 14, 0900-000 00 00');
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
    expect(textOf(line)).to.contain('Open day and night according to the source');
    expect(textOf(line)).to.contain('Not yet checked by the city.');
    expect(line.querySelector('h3 span')!.getAttribute('lang')).to.equal('sv');
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
    all(element, 'li.contact').map((one) => [
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

  const whole = (element: ValdHelpContacts) => all(element, 'li.contact').length > 5;
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
      expect(inside(element, 'slot')).to.equal(null);
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
      await withHours(element);
      compareClock(new Date(Date.now() + hours * 3_600_000).toUTCString());
      element.requestUpdate();
      await element.updateComplete;
      expect(inside(element, '.hours')).to.equal(null);
      expect(textOf(element)).not.to.match(/öppet nu|stängt/i);
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

  const chosen = (element: Element) => all(element, 'input:checked').length;
  for (const [name, leave] of [
    [
      'the page is put to sleep',
      () => void window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
    ],
    ['the element is taken out', (element: Element) => element.remove()],
  ] as const) {
    it(`${name}: nothing of a choice is left in it`, async () => {
      const element = await helped(help(newKey(), ''), (one) => all(one, '.sources li').length > 6);
      const before = names(element);
      (all(element, 'input')[0] as HTMLInputElement).click();
      await element.updateComplete;
      expect(chosen(element)).to.equal(1);
      expect(all(element, 'li.contact').length).to.be.greaterThan(5);
      leave(element);
      // At once, and not in a while: a page that is put to sleep does nothing more.
      await Promise.resolve();
      expect(chosen(element)).to.equal(0);
      expect(names(element)).to.deep.equal(before);
    });
  }

  it('moved in the page, it keeps the choice', async () => {
    const element = await helped(help(newKey(), ''), (one) => all(one, '.sources li').length > 6);
    (all(element, 'input')[0] as HTMLInputElement).click();
    const box = document.createElement('div');
    element.parentElement!.append(box);
    box.append(element);
    await element.updateComplete;
    expect(chosen(element)).to.equal(1);
  });

  it('no event that bubbles tells the page what was pointed at, pressed or written', async () => {
    const element = await helped(help(newKey(), ''), (one) => all(one, '.sources li').length > 6);
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
        inside(element, 'li.contact h3').dispatchEvent(
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
      for (const radio of all(element, 'input')) {
        radio.click();
        await element.updateComplete;
        for (const details of all(element, 'details') as HTMLDetailsElement[]) details.open = true;
        const number = inside(element, '.phone');
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
        await helped(help(key, audience), (one) => all(one, '.sources li').length > 6);
      }
    } finally {
      document.removeEventListener('vald-load', listen);
    }
    expect(heard).to.have.length(4);
    for (const one of heard) expect(one).to.deep.equal(heard[0]);
    const asked = await Promise.all(keys.map((key) => counts(key)));
    for (const one of asked) expect(one).to.deep.equal({ 'index.json': 1 });
  });

  it('the browser is asked not to keep the choice', async () => {
    const element = await helped(help(newKey()));
    for (const radio of all(element, 'input')) {
      expect(radio.getAttribute('autocomplete')).to.equal('off');
      expect(radio.closest('form')).to.equal(null);
    }
    expect(element.getAttributeNames()).to.not.include('choice');
  });
});

describe('vald-help-contacts, on the page', () => {
  quick();

  it('has the way to leave after 112, unless it is turned off', async () => {
    const element = await helped(help(newKey()));
    const exit = inside(element, 'vald-safe-exit');
    expect(exit.shadowRoot!.querySelector('a')!.href).to.equal('https://www.smhi.se/');
    element.setAttribute('exit-href', 'https://exempel.test/start');
    await element.updateComplete;
    await (exit as unknown as ValdHelpContacts).updateComplete;
    expect(exit.shadowRoot!.querySelector('a')!.href).to.equal('https://exempel.test/start');
    element.setAttribute('safe-exit', 'off');
    await element.updateComplete;
    expect(inside(element, 'vald-safe-exit')).to.equal(null);
  });

  it('320 px: nothing goes sideways, and everything to press is 44 px high', async () => {
    const box = await fixture(inColumn(320, help(newKey())));
    const element = box.querySelector('vald-help-contacts')!;
    await waitUntil(() => all(element, 'li.contact').length > 3, '', { timeout: 8000 });
    expect(box.scrollWidth).to.be.at.most(320);
    const exit = inside(element, 'vald-safe-exit').shadowRoot!;
    const targets = [
      ...all(element, '.channels a, .other, label, summary, .emergency a'),
      ...exit.querySelectorAll<HTMLElement>('a, summary'),
    ];
    expect(targets.length).to.be.greaterThan(20);
    for (const target of targets) {
      const { height } = target.getBoundingClientRect();
      expect(height, textOf(target)).to.be.at.least(44);
    }
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
    await waitUntil(() => elements.every((one) => all(one, 'li.contact').length > 3), '', {
      timeout: 8000,
    });
    expect(await counts(key)).to.deep.equal({ 'index.json': 1 });
  });
});
