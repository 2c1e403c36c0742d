// Lit as one would write it at first: twenty elements, templates throughout.
import { LitElement, html, nothing, unsafeCSS } from 'lit';

const paragraph = ({ text, className, lang }) =>
  html`<p class=${className || nothing} lang=${lang || nothing}>${text}</p>`;

const item = (paragraphs) => html`<li>${paragraphs.map(paragraph)}</li>`;

class LitCard extends LitElement {
  static properties = { card: { attribute: false } };

  render() {
    const { notes, eyebrow, text, lang, layers } = this.card;
    return html`<div class="root">
      ${notes.before.map(paragraph)}
      <article class="card">
        <h2>
          <span class="eyebrow">${eyebrow}</span> <span class="text" lang=${lang}>${text}</span>
        </h2>
        ${notes.after.map(paragraph)}
        <div class="layers">
          ${layers.map(
            ({ summary, items }) =>
              html`<details>
                <summary>${summary}</summary>
                <ul class="items">
                  ${items.map(item)}
                </ul>
              </details>`,
          )}
        </div>
      </article>
    </div>`;
  }
}

export async function load() {
  LitCard.styles = unsafeCSS(
    document.querySelector('style').textContent.replaceAll('.vald', ':host'),
  );
  customElements.define('lit-card', LitCard);
}

export function mount(root, cards) {
  for (const card of cards)
    root.append(Object.assign(document.createElement('lit-card'), { card }));
  return { text: (index) => root.children[index]?.shadowRoot?.querySelector('.root')?.textContent };
}
