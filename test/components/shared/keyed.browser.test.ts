import { expect } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import { keyed } from '../../../src/components/shared/keyed.js';
import { textOf } from '../../support/browser.js';

describe('keyed', () => {
  const put = (box: Element, key: string, content: TemplateResult, after: string) =>
    render(
      html`<div>
        ${keyed(key, content)}
        <p>${after}</p>
      </div>`,
      box as HTMLElement,
    );

  it('leaves what stands after it where it is, when its content is of another kind', () => {
    const box = document.createElement('div');
    put(box, 'one', html`<b>först,</b>`, 'sist');
    put(box, 'one', html`<i>sedan,</i>`, 'till sist');
    expect(textOf(box.querySelector('i')!)).to.equal('sedan,');
    expect(textOf(box.querySelector('p')!)).to.equal('till sist');
    expect(box.querySelector('b')).to.equal(null);
  });

  it('makes its content anew with another key, and writes in it with the same', () => {
    const box = document.createElement('div');
    const made = (key: string, text: string) => {
      put(box, key, html`<b>${text}</b>`, 'sist');
      return box.querySelector('b')!;
    };
    const first = made('one', 'a');
    expect(made('one', 'b')).to.equal(first);
    expect(textOf(first)).to.equal('b');
    expect(made('two', 'c')).not.to.equal(first);
    expect(box.querySelectorAll('b, p')).to.have.length(2);
  });
});
