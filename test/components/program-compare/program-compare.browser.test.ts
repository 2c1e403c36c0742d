import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ValdProgramCompare } from '../../../src/index.js';
import { api, expectIdrefsToResolve, newKey, quick, textOf } from '../../support/browser.js';
import { $ } from '../../support/page-object.js';

describe('vald-program-compare', () => {
  quick();
  const make = async () => {
    const element = await fixture<ValdProgramCompare>(
      html`<vald-program-compare src=${api(newKey())}>Reserv</vald-program-compare>`,
    );
    await waitUntil(() => $(element, '[part=content]'), 'the programme is shown');
    return element;
  };

  it('shows the programme in the place of the fallback', async () => {
    const element = await make();
    expect(textOf($(element, '[part=heading]'))).to.contain('program mot våld');
    expect(textOf(element)).not.to.contain('Reserv');
  });

  it('axe and id references', async () => {
    const element = await make();
    await expect(element).to.be.accessible();
    expectIdrefsToResolve(element);
  });
});
