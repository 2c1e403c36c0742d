// React: twenty cards written by hand from data that is ready to show.
import { createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

const paragraph = ({ text, className, lang }, key) => h('p', { key, className, lang }, text);

const Item = ({ paragraphs }) => h('li', null, paragraphs.map(paragraph));

const Layer = ({ summary, items }) =>
  h(
    'details',
    null,
    h('summary', null, summary),
    h(
      'ul',
      { className: 'items' },
      items.map((paragraphs, key) => h(Item, { key, paragraphs })),
    ),
  );

const Card = ({ notes, eyebrow, text, lang, layers }) =>
  h(
    'div',
    { className: 'vald' },
    h(
      'div',
      { className: 'root' },
      notes.before.map(paragraph),
      h(
        'article',
        { className: 'card' },
        h(
          'h2',
          null,
          h('span', { className: 'eyebrow' }, eyebrow),
          h('span', { className: 'text', lang }, text),
        ),
        notes.after.map(paragraph),
        h(
          'div',
          { className: 'layers' },
          layers.map((layer, key) => h(Layer, { key, ...layer })),
        ),
      ),
    ),
  );

export function mount(root, cards) {
  const app = createRoot(root);
  flushSync(() => app.render(cards.map((card, key) => h(Card, { key, ...card }))));
  return { text: (index) => root.children[index]?.textContent };
}
