// Takes the markup and the words of our own elements, once: what the others are to show.
// The functions given to `evaluate` run in the page.

/** The CSS of an element and the markup around one part of it, as they would stand in a page. */
const takeMarkup = (tag, part) => {
  const elements = [...document.querySelectorAll(tag)];
  const css = elements[0].shadowRoot.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
    .join('\n')
    .replace(/:host\(([^)]*)\)/g, '.vald$1')
    .replaceAll(':host', '.vald');
  const markup = elements.map(({ shadowRoot }) => {
    const root = shadowRoot.querySelector('.root').cloneNode(true);
    const comments = document.createNodeIterator(root, NodeFilter.SHOW_COMMENT);
    for (let comment; (comment = comments.nextNode());) comment.remove();
    if (part) root.replaceChildren(root.querySelector(part));
    return `<div class="vald">${root.outerHTML}</div>`;
  });
  return { css, markup: markup.join('') };
};

const takeMatrix = async () => {
  const root = document.querySelector('vald-responsibility-matrix').shadowRoot;
  const table = root.querySelector('table');
  const text = (node) => node?.textContent.trim() ?? '';
  const read = () => [...table.tBodies[0].rows];
  const rows = read().map((row) => ({
    key: row.dataset.key,
    name: text(row.querySelector('.name')),
    label: text(row.querySelector('.eyebrow')),
    className: row.className || undefined,
    cells: [...row.cells].slice(1).map((cell) => ({
      text: cell.textContent,
      className: cell.className || undefined,
    })),
  }));
  const columns = [...table.tHead.rows[0].cells].slice(1).map((cell) => text(cell));
  const select = root.querySelector('option[value=total]').closest('select');
  select.value = 'total';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 300));
  const sorted = read().map((row) => row.dataset.key);
  if (sorted.every((key, index) => key === rows[index].key)) throw new Error('Nothing was sorted.');
  const own = rows.find(({ className }) => className?.includes('own-line')).key;
  const className = table.className || undefined;
  return { caption: text(table.caption), className, columns, rows, sorted, own, mark: 3 };
};

const takeCards = () => {
  const text = (node) => node.textContent.replace(/\s+/g, ' ').trim();
  const paragraph = (node) => ({
    text: text(node),
    className: node.className || undefined,
    lang: node.lang || undefined,
  });
  return [...document.querySelectorAll('vald-goal-card')].map(({ shadowRoot }) => {
    const root = shadowRoot.querySelector('.root');
    const words = (selector) => text(root.querySelector(selector));
    const item = (node) => ({
      paragraphs: (node.querySelector('p') ? [...node.querySelectorAll(':scope > p')] : [node]).map(
        paragraph,
      ),
      list: [...node.querySelectorAll('.responsible > li')].map(text),
    });
    return {
      content: root.textContent,
      notes: {
        before: [...root.querySelectorAll(':scope > .sample')].map(paragraph),
        after: [...root.querySelectorAll('.card > .validity')].map(paragraph),
      },
      eyebrow: words('h2 .eyebrow'),
      text: words('h2 .text'),
      lang: root.querySelector('h2 .text').lang,
      layers: [...root.querySelectorAll('.layers > details')].map((details) => ({
        summary: text(details.querySelector('summary')),
        items: [...details.querySelectorAll(':scope > ul > li')].map(item),
      })),
    };
  });
};

export async function capture(open) {
  const matrix = await open('/vald-whole-matrix.html', async (page) => ({
    ...(await page.evaluate(takeMarkup, 'vald-responsibility-matrix', '.scroll')),
    data: await page.evaluate(takeMatrix),
  }));
  const cards = await open('/vald-whole-cards.html', async (page) => ({
    ...(await page.evaluate(takeMarkup, 'vald-goal-card')),
    data: await page.evaluate(takeCards),
  }));
  return { matrix, cards };
}
