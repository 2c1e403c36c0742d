import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { settings } from '../../src/index.js';
import type { ValdErrorEvent, ValdGoalCard, ValdProgramGoals } from '../../src/index.js';
import {
  api,
  counts,
  newKey,
  quick,
  sample,
  setFault,
  settled,
  textOf,
  untilSettled,
} from '../support/browser.js';

const goalsFrom = (src: string, program = '') =>
  settled<ValdProgramGoals>(
    html`<vald-program-goals src=${src} program=${program}
      ><a href="/program.pdf">Programmet som PDF</a></vald-program-goals
    >`,
  );
const notice = (element: Element) => textOf(element.shadowRoot!.querySelector('.notice')!);
const retry = (element: Element) =>
  element.shadowRoot!.querySelector<HTMLButtonElement>('[part=retry]');
const fault = (path: string) => `/fault/${path}`;

describe('loading: what the reader sees', () => {
  quick();

  const cases: [name: string, src: string, words: RegExp, retries: boolean][] = [
    ['404', fault('status?code=404'), /ingenting på adressen .*fel 404.*Rätta src i taggen/, true],
    [
      '500',
      fault('status?code=500'),
      /Servern svarade med fel 500\. Försök igen om en stund/,
      true,
    ],
    ['401', fault('status?code=401'), /inloggningssida\. Ladda om sidan och logga in/, true],
    [
      'a log-in page with 200',
      fault('login'),
      /webbsida i stället för uppgifter.*inloggningssida/,
      true,
    ],
    ['a redirect to a log-in page', fault('login-redirect'), /troligen en inloggningssida/, true],
    ['a log-in page called JSON', fault('login-as-json'), /troligen en inloggningssida/, true],
    [
      'another content type',
      fault('type?type=text/plain'),
      /skickade text\/plain i stället för JSON/,
      true,
    ],
    ['cut off on the way', fault('cut'), /Servern svarar inte|svarar inte/, true],
    ['half a document', fault('cut-clean'), /filen är skadad eller inte hel/, true],
    ['20 MB', fault('huge?bytes=20000000'), /större än 8 MB/, true],
    ['20 MB of unknown length', fault('huge?bytes=20000000&length=0'), /större än 8 MB/, true],
    [
      'an unknown major version',
      fault('doc?mutate=version-2&doc=programs/stockholm-2021-2025.json'),
      /version 2 av formatet\. Den här sidan läser version 1\. Byt till en nyare version/,
      true,
    ],
    [
      'a missing title',
      fault('doc?mutate=missing-title&doc=programs/stockholm-2021-2025.json'),
      /fel i uppgifterna\. title saknas\./,
      true,
    ],
    [
      'duplicate ids',
      fault('doc?mutate=duplicate-goal-id&doc=programs/stockholm-2021-2025.json'),
      /goals\.1\.id: id ”2021-m1” finns två gånger/,
      true,
    ],
    [
      'a dangling reference',
      fault('doc?mutate=dangling-goal&doc=programs/stockholm-2021-2025.json'),
      /indicators\.0\.goalIds\.0: ”finns-inte” finns inte/,
      true,
    ],
    ['an empty index', fault('doc?mutate=empty-index'), /inget program att visa/, true],
    ['an address that is none', 'javascript:alert(1)', /går inte att använda.*Rätta src/, false],
  ];
  for (const [name, src, words, retries] of cases) {
    it(`${name}: says so in Swedish, with a remedy, and keeps the fallback`, async () => {
      const element = await goalsFrom(src);
      expect(notice(element)).to.match(words);
      expect(notice(element)).to.match(/^(Programmet kan inte visas|Det finns inget program)/);
      expect(textOf(element)).to.contain('Programmet som PDF');
      expect(Boolean(retry(element)), 'can be tried again').to.equal(retries);
    });
  }

  it('time-out: says how long it waited', async () => {
    Object.assign(settings, { timeoutMs: 150, retryDelaysMs: [] });
    const element = await goalsFrom(fault('hang'));
    expect(notice(element)).to.contain('svarade inte inom 0.15 sekunder');
  });

  it('no src and nothing around: says what to add', async () => {
    const element = await settled<ValdProgramGoals>(
      html`<vald-program-goals></vald-program-goals>`,
    );
    expect(notice(element)).to.contain('Lägg till src="…/index.json" i taggen');
    expect(retry(element)).to.equal(null);
  });

  it('an unknown programme: says which there are', async () => {
    const element = await goalsFrom(api(newKey()), 'goteborg-2024');
    expect(notice(element)).to.match(
      /inget program med id ”goteborg-2024”\. Rätta program i taggen\. Det här finns: stockholm-2021-2025/,
    );
  });

  it('a server that comes back: tries again by itself, and the reader sees no fault', async () => {
    const element = await goalsFrom(fault(`flaky?fails=2&key=${newKey()}`));
    expect(element.shadowRoot!.querySelectorAll('.list > li')).to.have.length(7);
    expect(element.shadowRoot!.querySelector('.notice')).to.equal(null);
  });

  it('the button tries again, stays while it does, and the focus goes on to the title', async () => {
    settings.retryDelaysMs = [];
    const key = newKey();
    await setFault(key, 'index.json', 'status?code=503');
    const element = await goalsFrom(api(key));
    await setFault(key, 'index.json', 'slow?ms=150&doc=index.json');
    retry(element)!.focus();
    retry(element)!.click();
    await element.updateComplete;
    expect(retry(element)!.textContent!.trim()).to.equal('Försöker igen');
    expect(element.shadowRoot!.activeElement).to.equal(retry(element));
    await waitUntil(() => element.shadowRoot!.querySelector('.program'));
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement?.closest('.title')).to.exist;
  });

  it('a slow load: calm first, then words, then content; the place is kept', async () => {
    const element = await fixture<ValdProgramGoals>(
      html`<vald-program-goals src=${fault('slow?ms=1200')}>Reserv</vald-program-goals>`,
    );
    const status = element.shadowRoot!.querySelector<HTMLElement>('.status')!;
    const height = element.getBoundingClientRect().height;
    expect(textOf(element)).to.equal('Reserv');
    await waitUntil(() => status.textContent!.includes('Programmet hämtas.'), undefined, {
      timeout: 1100,
    });
    expect(element.getBoundingClientRect().height, 'nothing moves').to.equal(height);
    await waitUntil(
      () => element.shadowRoot!.querySelector('[role=status]')!.textContent !== '',
      'it is spoken',
    );
    await untilSettled(element);
    expect(textOf(element)).not.to.contain('Reserv');
  });

  it('hostile strings are text, and nothing of them runs', async () => {
    const element = await goalsFrom(
      fault('doc?mutate=hostile-strings&doc=programs/stockholm-2021-2025.json'),
    );
    expect(textOf(element)).to.contain('<img src=x onerror=');
    const [first] = element.shadowRoot!.querySelectorAll('.list > li');
    expect(textOf(first!)).to.contain('<script>globalThis.vald_hacked = 1</script>');
    expect(element.shadowRoot!.querySelector('img, script, b')).to.equal(null);
    for (const link of element.shadowRoot!.querySelectorAll('a')) {
      expect(link.protocol).to.match(/^https?:$/);
    }
    expect((globalThis as { vald_hacked?: unknown }).vald_hacked).to.equal(undefined);
    expect(({} as { vald_hacked?: unknown }).vald_hacked).to.equal(undefined);
  });

  it('a title of 100 kB is refused by name; a long text wraps', async () => {
    const refused = await goalsFrom(
      fault('doc?mutate=long-title&doc=programs/stockholm-2021-2025.json'),
    );
    expect(notice(refused)).to.contain('title är för långt (högst 1000)');
    const long = await settled<ValdGoalCard>(
      html`<vald-goal-card
        src=${fault('doc?mutate=long-goal&doc=programs/stockholm-2021-2025.json')}
        goal="2021-m1"
      ></vald-goal-card>`,
    );
    expect(long.scrollWidth).to.be.at.most(long.clientWidth);
  });

  it('a nämnd list that cannot be had: goals with ids, and a word about it', async () => {
    const key = newKey();
    await setFault(key, 'index.json', 'doc?mutate=no-embedded&doc=index.json');
    await setFault(key, 'organisation.json', 'doc?mutate=cyclic-groups&doc=organisation.json');
    const element = await goalsFrom(api(key));
    expect(textOf(element)).to.contain('Nämndernas namn kunde inte hämtas.');
    expect(element.shadowRoot!.querySelectorAll('.list > li')).to.have.length(7);
    expect(textOf(element)).to.contain('Ansvar: stadsdelsnamnderna');
  });
});

describe('loading: what the page has itself', () => {
  quick();

  for (const [tag, file] of [
    ['vald-program-timeline', 'history.json'],
    ['vald-opinions', 'programs/stockholm-2021-2025/opinions.json'],
    ['vald-program-compare', 'programs/stockholm-2017-2020.json'],
  ] as const)
    for (const fault of ['status?code=404', 'cut-clean'])
      it(`${tag}: stays where ${file} cannot be had (${fault}), with the notice, and goes when it can`, async () => {
        const key = newKey();
        await setFault(key, 'index.json', 'doc?mutate=no-embedded');
        await setFault(key, file, fault);
        const element = document.createElement(tag);
        element.setAttribute('src', api(key));
        element.innerHTML = '<h2>Sidans eget</h2><p>Det som stod här.</p>';
        (await fixture(html`<div></div>`)).append(element);
        await waitUntil(() => element.shadowRoot?.querySelector('.notice'), 'notice', {
          timeout: 8000,
        });
        const own = element.querySelector('p')!;
        expect(own.getBoundingClientRect().height).to.be.above(0);
        await setFault(key, file, '');
        retry(element)!.click();
        await waitUntil(() => element.shadowRoot!.querySelector('[tabindex="-1"]'), 'content', {
          timeout: 8000,
        });
        expect(own.getBoundingClientRect().height).to.equal(0);
        // What was shown once is not put back in the place of another programme.
        expect(element.shadowRoot!.querySelector('slot')).to.equal(null);
      });
});

describe('loading: what was shown stays', () => {
  quick();

  for (const [name, wrong] of [
    ['500', 'status?code=500'],
    ['a log-in page', 'login'],
    ['cut off', 'cut?doc=index.json'],
    ['no longer valid', 'doc?mutate=version-2&doc=index.json'],
    ['too large', 'huge'],
  ] as const) {
    it(`a refresh that fails (${name}) keeps the data, says from when it is, and heals`, async () => {
      settings.retryDelaysMs = [];
      const key = newKey();
      const element = await goalsFrom(api(key));
      const cards = [...element.shadowRoot!.querySelectorAll('.list > li')];
      await setFault(key, 'index.json', wrong);
      const told = oneEvent(element, 'vald-error') as Promise<ValdErrorEvent>;
      element.reload();
      expect((await told).problem).to.have.property('kind');
      await element.updateComplete;
      expect(notice(element)).to.match(/^Uppgifterna hämtades .* och kan ha ändrats sedan dess\./);
      expect([...element.shadowRoot!.querySelectorAll('.list > li')]).to.deep.equal(cards);
      await setFault(key, 'index.json', '');
      retry(element)!.click();
      await waitUntil(() => !element.shadowRoot!.querySelector('.notice'));
      expect([...element.shadowRoot!.querySelectorAll('.list > li')]).to.deep.equal(cards);
    });
  }

  it('back on line: what failed is fetched, without a click', async () => {
    settings.retryDelaysMs = [];
    const key = newKey();
    await setFault(key, 'index.json', 'status?code=503');
    const element = await goalsFrom(api(key));
    await setFault(key, 'index.json', '');
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => element.shadowRoot!.querySelector('.program'));
  });

  it('in view again: old data is fetched anew, fresh data is not', async () => {
    const key = newKey();
    await goalsFrom(api(key));
    document.dispatchEvent(new Event('visibilitychange'));
    await aTimeout(50);
    expect((await counts(key))['index.json']).to.equal(1);
    settings.refreshAfterMs = -1;
    document.dispatchEvent(new Event('visibilitychange'));
    await waitUntil(async () => (await counts(key))['index.json'] === 2);
  });

  it('what the reader has typed and opened survives a refresh', async () => {
    const key = newKey();
    await setFault(
      key,
      'programs/stockholm-2021-2025.json',
      'doc?doc=programs/stockholm-2021-2025.json&mutate=thirteen-goals',
    );
    await setFault(key, 'index.json', 'doc?mutate=no-embedded&doc=index.json');
    const element = await goalsFrom(api(key));
    const find = () => element.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
    await waitUntil(find, 'the filter');
    const search = find();
    search.value = 'mål 3';
    search.dispatchEvent(new Event('input'));
    const row = element.shadowRoot!.querySelector('[data-goal="2021-m3"]')!;
    const layer = row.querySelector('details')!;
    layer.open = true;
    search.focus();
    const loaded = (await counts(key))['index.json'];
    element.reload();
    await waitUntil(async () => (await counts(key))['index.json'] === loaded! + 1);
    await aTimeout(50);
    expect(search.value).to.equal('mål 3');
    expect(layer.open && layer.isConnected).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(search);
  });
});

describe('loading: requests', () => {
  quick();

  it('100 elements make one request for everything', async () => {
    const key = newKey();
    const page = await fixture(html`
      <div>
        ${Array.from(
          { length: 100 },
          (_, index) =>
            html`<vald-goal-card src=${api(key)} goal="2021-m${(index % 7) + 1}"></vald-goal-card>`,
        )}
      </div>
    `);
    const cards = [...page.querySelectorAll('vald-goal-card')];
    await Promise.all(cards.map(untilSettled));
    expect(await counts(key)).to.deep.equal({ 'index.json': 1 });
  });

  it('without embedded documents: one request for each, however many elements', async () => {
    const key = newKey();
    await setFault(key, 'index.json', 'doc?mutate=no-embedded&doc=index.json');
    const page = await fixture(html`
      <div>
        <vald-program-goals src=${api(key)}></vald-program-goals>
        <vald-goal-card src=${api(key)} goal="2021-m1"></vald-goal-card>
        <vald-goal-card
          src=${api(key, 'programs/stockholm-2021-2025.json')}
          goal="2021-m2"
        ></vald-goal-card>
      </div>
    `);
    for (const element of page.querySelectorAll('vald-goal-card')) await untilSettled(element);
    const found = await counts(key);
    expect(found['index.json']).to.equal(1);
    expect(found['organisation.json']).to.equal(1);
    // As a link of the index and as an address of its own: one document, one request.
    expect(found['programs/stockholm-2021-2025.json']).to.equal(1);
  });

  it('removed mid-load: the request is ended, after a grace period', async () => {
    const key = newKey();
    const element = await fixture(
      html`<vald-program-goals src=${fault(`hang?key=${key}`)}></vald-program-goals>`,
    );
    const seen = async () =>
      (await fetch(fault(`count?key=${key}`))).json() as Promise<{
        count: number;
        aborted: number;
      }>;
    await waitUntil(async () => (await seen()).count === 1);
    element.remove();
    await waitUntil(async () => (await seen()).aborted === 1);
  });

  it('moved mid-load: the request goes on', async () => {
    const key = newKey();
    const box = await fixture(html`<div><p></p></div>`);
    const element = document.createElement('vald-program-goals');
    await setFault(key, 'index.json', 'slow?ms=150&doc=index.json');
    element.src = api(key);
    box.append(element);
    await element.updateComplete;
    box.prepend(element);
    await untilSettled(element);
    expect(await counts(key)).to.deep.equal({ 'index.json': 1 });
    expect(element.shadowRoot!.querySelectorAll('.list > li')).to.have.length(7);
  });

  it('re-inserted as an editor does: shows the same again', async () => {
    const element = await goalsFrom(api(newKey()));
    const parent = element.parentElement!;
    for (let i = 0; i < 3; i++) {
      element.remove();
      parent.append(element);
    }
    await element.updateComplete;
    await untilSettled(element);
    expect(element.shadowRoot!.querySelectorAll('.list > li')).to.have.length(7);
  });

  it('src changed mid-load: only the last one is shown', async () => {
    const slow = newKey();
    await setFault(slow, 'index.json', 'slow?ms=200&doc=index.json');
    const element = await fixture<ValdProgramGoals>(
      html`<vald-program-goals src=${api(slow)}></vald-program-goals>`,
    );
    element.src = sample(newKey());
    await untilSettled(element);
    expect(textOf(element)).to.contain('Exempeldata');
    await aTimeout(300);
    expect(textOf(element)).to.contain('Exempeldata');
  });

  it('element before its scope: waits for it without an error', async () => {
    const errors: Event[] = [];
    const listen = (event: Event) => void errors.push(event);
    document.addEventListener('vald-error', listen);
    const box = await fixture(html`<div></div>`);
    const card = document.createElement('vald-goal-card');
    card.goal = '2021-m1';
    const scope = document.createElement('vald-program');
    scope.append(card);
    scope.src = api(newKey());
    box.append(scope);
    await untilSettled(card);
    expect(textOf(card)).to.contain('Stadens verksamheter arbetar våldsförebyggande');
    document.removeEventListener('vald-error', listen);
    expect(errors).to.deep.equal([]);
  });

  it('moved out of one scope and into another: shows the programme of the new one', async () => {
    const page = await fixture(html`
      <div>
        <vald-program id="a" src=${api(newKey())}>
          <vald-program-goals></vald-program-goals>
        </vald-program>
        <vald-program id="b" src=${sample(newKey())}></vald-program>
      </div>
    `);
    const element = page.querySelector('vald-program-goals')!;
    await untilSettled(element);
    expect(textOf(element)).not.to.contain('Exempeldata');
    page.querySelector('#b')!.append(element);
    await waitUntil(() => textOf(element).includes('Exempeldata'));
  });
});
