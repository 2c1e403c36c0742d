/* A shadow root that a server wrote into the page: what is in it is shown anew, and not twice. */
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import { newKey, quick, sample } from '../../support/browser.js';

const inServerRoot = async (tag: string, attributes: Record<string, string>) => {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const written = new DOMParser().parseFromString(
    `<${tag}><p>Reserv</p></${tag}>`,
    'text/html',
  ).body;
  const element = document.importNode(written.firstElementChild!, true) as HTMLElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  // As the parser makes it of <template shadowrootmode="open">, before the element is registered.
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  root.append('Från servern');
  box.append(element);
  await nextFrame();
  return element;
};

describe('a shadow root that a server wrote', () => {
  quick();

  it('is written once: the programme', async () => {
    const src = sample(newKey(), 'programs/exempel.json');
    const element = await inServerRoot('vald-program-goals', { src });
    await waitUntil(() => element.shadowRoot!.querySelectorAll('h2').length > 0);
    expect(element.shadowRoot!.textContent).not.to.include('Från servern');
    expect(element.shadowRoot!.querySelectorAll('.root')).to.have.lengthOf(1);
  });

  it('is written once: the way out', async () => {
    const element = await inServerRoot('vald-safe-exit', {});
    expect(element.shadowRoot!.textContent).not.to.include('Från servern');
    expect(element.shadowRoot!.querySelectorAll('.bar')).to.have.lengthOf(1);
  });
});
