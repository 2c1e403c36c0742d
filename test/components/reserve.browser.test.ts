/* The height that an element keeps for what is to come. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { api, newKey, quick, setFault } from '../support/browser.js';

describe('the height that is kept while an element loads', () => {
  quick();
  const rem = () => parseFloat(getComputedStyle(document.documentElement).fontSize);
  const waiting = async (ms = 600): Promise<string> => {
    const key = newKey();
    await setFault(key, 'index.json', `slow?ms=${ms}&doc=index.json`);
    return api(key);
  };
  const shown = (element: Element): Promise<void> =>
    waitUntil(() => !element.shadowRoot!.querySelector('.root > slot'), 'not shown', {
      timeout: 8000,
    });

  it('the programme and the tables keep 60rem where the fallback is a line, until they are here', async () => {
    const src = await waiting();
    const place = await fixture<HTMLElement>(
      html`<div>
        <vald-program-goals src=${src}><p>Ring 112.</p></vald-program-goals>
        <vald-responsibility-matrix src=${src}></vald-responsibility-matrix>
        <vald-indicator-table src=${src}></vald-indicator-table>
      </div>`,
    );
    const elements = [...place.children] as HTMLElement[];
    for (const one of elements) expect(one.offsetHeight).to.be.at.least(60 * rem());
    for (const one of elements) {
      await shown(one);
      expect(one.shadowRoot!.querySelector('.reserve')).to.equal(null);
    }
  });

  it('a card keeps none: it is not so tall', async () => {
    const card = await fixture<HTMLElement>(
      html`<vald-goal-card src=${await waiting()} goal="2021-m1"><p>Ring 112.</p></vald-goal-card>`,
    );
    expect(card.offsetHeight).to.be.lessThan(10 * rem());
  });

  it('none beside content of its own, in a tag and in a div, and none where the page says 0', async () => {
    const src = await waiting();
    const place = await fixture<HTMLElement>(
      html`<div>
        <vald-program-goals src=${src}
          ><h2>Programmet</h2>
          <p>Text</p></vald-program-goals
        >
        <vald-program-goals src=${src}
          ><div>
            <table>
              <tr>
                <td>1</td>
              </tr>
            </table>
          </div></vald-program-goals
        >
        <vald-program-goals src=${src} style="--vald-reserve: 0"></vald-program-goals>
        <section></section>
      </div>`,
    );
    const root = place.querySelector('section')!.attachShadow({ mode: 'open' });
    place.querySelector('section')!.append(document.createElement('h2'));
    const inDiv = document.createElement('vald-program-goals');
    inDiv.setAttribute('src', src);
    inDiv.append(document.createElement('slot'));
    root.append(inDiv);
    await (inDiv as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    const all = [
      ...place.querySelectorAll<HTMLElement>('vald-program-goals'),
      inDiv as HTMLElement,
    ];
    expect(all).to.have.length(4);
    for (const one of all) expect(one.offsetHeight).to.be.lessThan(20 * rem());
  });

  it('none where it cannot be had: what is said then is not to stand above a blank', async () => {
    const key = newKey();
    await setFault(key, 'index.json', 'status?code=404');
    const element = await fixture<HTMLElement>(
      html`<vald-program-goals src=${api(key)}><p>Ring 112.</p></vald-program-goals>`,
    );
    await waitUntil(() => element.shadowRoot!.querySelector('.notice'), 'no notice', {
      timeout: 8000,
    });
    expect(element.offsetHeight).to.be.lessThan(20 * rem());
  });
});
