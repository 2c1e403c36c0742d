/* README's example of an element of one's own works as it stands there. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../fixtures/own-element.js';
import type { LatestFigures } from '../fixtures/own-element.js';
import { counts, newKey, quick, sample, setFault, textOf } from '../support/browser.js';

const show = (src: string) =>
  fixture<LatestFigures>(html`<latest-figures src=${src}>Reserv</latest-figures>`);

describe('an element of one’s own, on outcomes', () => {
  quick();

  it('shows a figure for what was measured, and words for what was not', async () => {
    const element = await show(sample(newKey(), 'programs/exempel.json'));
    await waitUntil(() => textOf(element).includes('%'));
    expect(textOf(element)).to.match(/Exempel på indikator i procent 20\d\d: [\d.]+ %/);
    expect(textOf(element)).to.match(/Exempel på planerad indikator Inget värde/);
    expect(textOf(element)).to.include('Exempeldata');
  });

  it('has the states around it, says what is missing, and fetches both documents anew', async () => {
    const key = newKey();
    const outcomes = 'programs/exempel/outcomes.json';
    await setFault(key, outcomes, 'status?code=404');
    const element = await show(sample(key, 'programs/exempel.json'));
    await waitUntil(() => textOf(element).includes('Utfallen kunde inte hämtas'));
    await setFault(key, outcomes, '');
    element.reload();
    await waitUntil(() => textOf(element).includes('%'));
    expect((await counts(key))['programs/exempel.json']).to.equal(2);
    await expect(element).to.be.accessible();
  });
});
