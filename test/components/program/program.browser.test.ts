import { ContextEvent } from '@lit/context';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { programContext, type ProgramScope } from '../../../src/context/index.js';
import type { ValdLoadEvent, ValdProgram } from '../../../src/index.js';
import { api, newKey, quick, settled, textOf, untilSettled } from '../../support/browser.js';

describe('vald-program', () => {
  quick();

  it('gives its programme and nämnd to the elements inside; an own attribute goes before', async () => {
    const src = api(newKey());
    const scope = await fixture<ValdProgram>(html`
      <vald-program src=${src} namnd="arbetsmarknadsnamnden">
        <section><vald-goal-card id="a" goal="2021-m1"></vald-goal-card></section>
        <vald-goal-card id="b" goal="2021-m3" namnd="farsta-stadsdelsnamnd"></vald-goal-card>
        <vald-goal-card id="c" goal="2017-m1" program="stockholm-2017-2020"></vald-goal-card>
      </vald-program>
    `);
    const [a, b, c] = [...scope.querySelectorAll('vald-goal-card')];
    await Promise.all([a!, b!, c!].map(untilSettled));
    expect(textOf(a!)).to.contain('Vår nämnd Arbetsmarknadsnämnden');
    expect(textOf(b!)).to.contain('Vår nämnd Farsta stadsdelsnämnd');
    expect(textOf(c!)).to.contain('normkritiskt förhållningssätt');
    scope.namnd = 'socialnamnden';
    await waitUntil(() => !textOf(a!).includes('Vår nämnd'));
  });

  it('nested: the inner one takes what it does not say from the outer', async () => {
    const scope = await fixture<ValdProgram>(html`
      <vald-program src=${api(newKey())}>
        <vald-program namnd="arbetsmarknadsnamnden">
          <vald-goal-card goal="2021-m1"></vald-goal-card>
        </vald-program>
      </vald-program>
    `);
    const card = scope.querySelector('vald-goal-card')!;
    await untilSettled(card);
    expect(textOf(card)).to.contain('Vår nämnd Arbetsmarknadsnämnden');
  });

  it('answers who asks at once: with nothing before its attributes are read, as the type says', async () => {
    const outer = await fixture(html`<div></div>`);
    const scope = document.createElement('vald-program');
    scope.setAttribute('src', api(newKey()));
    const asks = scope.appendChild(document.createElement('b'));
    outer.append(scope);
    const heard: (ProgramScope | undefined)[] = [];
    const take = (one: ProgramScope | undefined) => heard.push(one);
    asks.dispatchEvent(new ContextEvent(programContext, asks, take, true));
    expect(heard).to.deep.equal([undefined]);
    await waitUntil(() => heard.length > 1);
    expect(heard[1]!.resource).not.to.equal(undefined);
    const always = (one: ProgramScope) => heard.push(one);
    // @ts-expect-error: it is not always called with a scope.
    new ContextEvent(programContext, asks, always);
  });

  /** Where the links below the lists of a goal lead, with their words. */
  const ways = (element: Element) =>
    [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.layers details > p > a')].map(
      (link) => `${textOf(link)}: ${link.href}`,
    );

  it('gives the ways from a goal to its figures and to who answers for it, where the page has them', async () => {
    const scope = await fixture<ValdProgram>(html`
      <vald-program
        src="/exempelstad/programs/stad.json"
        indicators-href="#figures"
        matrix-href="https://exempel.test/ansvar"
      >
        <vald-goal-card id="a" goal="exempel-m2"></vald-goal-card>
        <vald-program namnd="exempelby" matrix-href="../matris">
          <vald-goal-card id="b" goal="exempel-m2"></vald-goal-card>
          <vald-program-goals></vald-program-goals>
        </vald-program>
        <vald-goal-card
          id="c"
          src=${api(newKey())}
          program="stockholm-2021-2025"
          goal="2021-m3"
        ></vald-goal-card>
      </vald-program>
    `);
    const [a, b, c] = [...scope.querySelectorAll('vald-goal-card')];
    const goals = scope.querySelector('vald-program-goals')!;
    await Promise.all([a!, b!, c!, goals].map(untilSettled));
    const here = new URL('#figures', document.baseURI).href;
    expect(ways(a!)).to.deep.equal([
      `Se hur det går: ${here}`,
      'Se vem som ansvarar: https://exempel.test/ansvar',
    ]);
    // Each is taken from the outer where the inner does not say it.
    const matrix = `Se vem som ansvarar: ${new URL('../matris', document.baseURI).href}`;
    expect(ways(b!)).to.deep.equal([`Se hur det går: ${here}`, matrix]);
    await waitUntil(() => ways(goals).includes(matrix), 'the list of goals has it too');
    // The pages are about another programme than this one's.
    expect(ways(c!)).to.deep.equal([]);
    await expect(a!).to.be.accessible();

    scope.indicatorsHref = '/hur-det-gar';
    await waitUntil(() => ways(b!)[0]!.endsWith('/hur-det-gar'), 'the new page');
    expect(ways(b!)[1]).to.equal(matrix);
    scope.indicatorsHref = undefined;
    await waitUntil(() => ways(a!).length === 1, 'no page any longer');
  });

  it('links to pages only: to nothing that runs, and to no indicators that are without figures', async () => {
    for (const address of ['javascript:alert(1)', 'mailto:a@exempel.test', 'data:,x', 'http://[']) {
      const scope = await fixture<ValdProgram>(html`
        <vald-program
          src="/exempelstad/programs/stad.json"
          indicators-href=${address}
          matrix-href=${address}
        >
          <vald-goal-card goal="exempel-m2"></vald-goal-card>
        </vald-program>
      `);
      const card = scope.querySelector('vald-goal-card')!;
      await untilSettled(card);
      expect(ways(card), address).to.deep.equal([]);
    }
    const scope = await fixture<ValdProgram>(html`
      <vald-program src=${api(newKey())} program="stockholm-2021-2025" indicators-href="/hur">
        <vald-goal-card goal="2021-m3"></vald-goal-card>
      </vald-program>
    `);
    const card = scope.querySelector('vald-goal-card')!;
    await untilSettled(card);
    expect(textOf(card)).to.contain('Indikatorer (1)');
    expect(ways(card)).to.deep.equal([]);
  });

  it('a link to a place on the same page leads there, out of the shadow root', async () => {
    const page = await fixture(html`
      <div>
        <vald-program src="/exempelstad/programs/stad.json" indicators-href="#ways-test">
          <vald-goal-card goal="exempel-m2"></vald-goal-card>
          <p style="block-size: 3000px"></p>
          <vald-indicator-table id="ways-test"></vald-indicator-table>
        </vald-program>
      </div>
    `);
    const card = page.querySelector('vald-goal-card')!;
    await untilSettled(card);
    const target = page.querySelector('#ways-test')!;
    const top = () => target.getBoundingClientRect().top;
    expect(top()).to.be.greaterThan(1500);
    const address = location.href;
    card.shadowRoot!.querySelector<HTMLAnchorElement>('.layers details > p > a')!.click();
    await waitUntil(() => top() < 600, 'the table is in view');
    history.replaceState(null, '', address);
  });

  it('tells the page what was loaded', async () => {
    const loads: string[] = [];
    const listen = (event: ValdLoadEvent) => void loads.push(event.program);
    document.addEventListener('vald-load', listen);
    await settled(html`<vald-program-goals src=${api(newKey())}></vald-program-goals>`);
    document.removeEventListener('vald-load', listen);
    expect(loads, 'once for the element, not for each card').to.deep.equal(['stockholm-2021-2025']);
  });
});
