import { expect, fixture, html, waitUntil } from '@open-wc/testing';
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

  it('tells the page what was loaded', async () => {
    const loads: string[] = [];
    const listen = (event: ValdLoadEvent) => void loads.push(event.program);
    document.addEventListener('vald-load', listen);
    await settled(html`<vald-program-goals src=${api(newKey())}></vald-program-goals>`);
    document.removeEventListener('vald-load', listen);
    expect(loads, 'once for the element, not for each card').to.deep.equal(['stockholm-2021-2025']);
  });
});
