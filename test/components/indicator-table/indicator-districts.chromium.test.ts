/* The comparison of stadsdelar by keyboard alone. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { quick, textOf } from '../../support/browser.js';
import { $ } from '../../support/page-object.js';
import { buttonOf, shown } from '../../support/late-page.js';

describe('stadsdelar compared, driven', () => {
  quick();

  it('Tab goes from step to step and to the lists; Enter and Space step, and the focus stays', async () => {
    const element = await shown('/exempelstad/programs/stad.json', '.ranking', {
      view: 'districts',
      namnd: 'latsasdal',
    });
    const title = () => textOf($(element, '.districts section h3'));
    const active = () => element.shadowRoot!.activeElement as HTMLElement;
    const first = title();
    buttonOf(element.shadowRoot!, 'Föregående').focus();
    await sendKeys({ press: 'Tab' });
    expect(textOf(active())).to.include('Nästa');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(title()).not.to.equal(first);
    expect(textOf(active())).to.include('Nästa');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(title()).to.equal(first);
    expect(textOf(active())).to.include('Föregående');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(active().localName).to.equal('select');
    expect(getComputedStyle(active()).outlineStyle).to.equal('solid');
  });
});
