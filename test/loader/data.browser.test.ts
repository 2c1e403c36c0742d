/* What is embedded, or has been asked for already, is not asked for again. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { settings, type ValdElement } from '../../src/index.js';
import { startData, startedRequests } from '../../src/loader/data.js';
import { api, counts, newKey, quick, setFault, untilSettled } from '../support/browser.js';

const script = new URL('/vald-program.js', location.href).href;
const shown = 'vald-goal-card, vald-program-goals, vald-responsibility-matrix';
/** More than the four contacts that the script has without data. */
const hasContacts = (help: Element) => help.shadowRoot!.querySelectorAll('li.contact').length > 4;

/** Starts the data of some code as the loader does, before an element of it is defined, and then adds it. */
async function load(code: string): Promise<void> {
  const page = new DOMParser().parseFromString(code, 'text/html').body;
  for (const element of page.querySelectorAll('*')) startData(element, script);
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.append(...page.childNodes);
  const elements = [...box.querySelectorAll<ValdElement>(shown)];
  expect(elements).not.to.have.length(0);
  await Promise.all(elements.map(untilSettled));
  const help = [...box.querySelectorAll('vald-help-contacts')];
  await waitUntil(() => help.every(hasContacts), 'the contacts of the data are shown');
}

describe('data that the loader has started', () => {
  quick();

  const before = settings.started;
  beforeEach(() => (settings.started = startedRequests));
  afterEach(() => {
    settings.started = before;
    startedRequests.clear();
  });

  it('is asked for once, however the address is written and whoever names it', async () => {
    const key = newKey();
    const src = api(key);
    await load(`
      <vald-goal-card src="${src}" goal="2021-m1"></vald-goal-card>
      <vald-goal-card src="${location.origin}${src}" goal="2021-m2"></vald-goal-card>
      <vald-program src=" /fault/x/..${src.slice('/fault'.length)}">
        <vald-goal-card goal="2021-m3"></vald-goal-card>
      </vald-program>
    `);
    expect(await counts(key)).to.deep.equal({ 'index.json': 1 });
    expect([...startedRequests.keys()]).to.deep.equal([]);
  });

  it('brings the documents that it embeds to all elements that read them', async () => {
    const key = newKey();
    const one = ['program-goals', 'help-contacts', 'responsibility-matrix']
      .map((name) => `<vald-${name} src="${api(key)}" audience="victim"></vald-${name}>`)
      .join('');
    await load(one + one);
    expect(await counts(key)).to.deep.equal({ 'index.json': 1 });
  });

  it('is asked for again where it failed, and then by one element for all', async () => {
    const key = newKey();
    await setFault(key, 'index.json', 'sequence?steps=500,ok&doc=index.json');
    const card = `<vald-goal-card src="${api(key)}" goal="2021-m1"></vald-goal-card>`;
    await load(card + card + card);
    expect(await counts(key)).to.deep.equal({ 'index.json': 2 });
  });

  it('is not started where the tag asks with other cookies: that is one request too', async () => {
    const key = newKey();
    await load(
      `<vald-goal-card src="${api(key)}" credentials="include" goal="2021-m1"></vald-goal-card>`,
    );
    expect(await counts(key)).to.deep.equal({ 'index.json': 1 });
  });
});
