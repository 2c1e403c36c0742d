// Takes the markup and the words of our own elements, once: what the others are to show.
// The functions given to `evaluate` run in the page.
import { ownNamnd } from './city.mjs';

/**
 * The CSS of an element and the markup around one part of it, as they would stand in a page. `plainCss`
 * is without the rules that lay a table out as grids.
 */
const takeMarkup = (tag, part) => {
  const elements = [...document.querySelectorAll(tag)];
  const rules = elements[0].shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
  const cssOf = (list) =>
    list
      .map(({ cssText }) => cssText)
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
  return {
    css: cssOf(rules),
    plainCss: cssOf(rules.filter((rule) => rule.media?.mediaText !== 'not print')),
    markup: markup.join(''),
  };
};

/** A table as data, read before and after the reader sorts it. `how` says what is sorted by and what a filter keeps. */
const takeTable = async (tag, how) => {
  const root = document.querySelector(tag).shadowRoot;
  const table = root.querySelector('table');
  const text = (node) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  // Without the lines of one cell that stand over rows.
  const read = () =>
    [...table.tBodies].flatMap(({ rows }) => [...rows].filter(({ cells }) => cells.length > 1));
  const rows = read().map((row) => ({
    key: row.dataset.key,
    header: text(row.cells[0]),
    eyebrow: text(row.querySelector('.eyebrow')),
    name: text(row.querySelector('.name')),
    label: text(row.querySelector('.small')),
    className: row.className || undefined,
    cells: [...row.cells].slice(1).map((cell) => ({
      text: cell.textContent,
      className: cell.className || undefined,
    })),
  }));
  const columns = [...table.tHead.rows[0].cells].slice(1).map((cell) => text(cell));
  if (how.sortedBy) {
    table.querySelector(`th[data-column="${how.sortedBy}"] button`).click();
  } else {
    const select = root.querySelector('option[value=total]').closest('select');
    select.value = 'total';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  const sorted = read().map((row) => row.dataset.key);
  if (sorted.every((key, index) => key === rows[index].key)) throw new Error('Nothing was sorted.');
  const isKept = how.namnd
    ? ({ key }) => key.endsWith(` ${how.namnd}`)
    : ({ className }) => className?.includes('own-line');
  const kept = rows.filter(isKept).map(({ key }) => key);
  if (kept.length === 0) throw new Error('Nothing would be kept.');
  return {
    ...how,
    caption: text(table.caption),
    className: table.className || undefined,
    columns,
    rows,
    sorted,
    kept,
  };
};

/** A table as most would write it: a plain one, all of it laid out. In the page. */
const makePlain = ({ css, plainCss, markup }, widths) => {
  if (css === plainCss) throw new Error('The rules for grids are not found.');
  const root = document.createElement('div');
  root.innerHTML = markup;
  const [first, ...bodies] = root.querySelectorAll('tbody');
  first.append(...bodies.flatMap(({ rows }) => [...rows]));
  for (const body of bodies) body.remove();
  for (const node of root.querySelectorAll('[style], [role]')) {
    node.removeAttribute('style');
    node.removeAttribute('role');
  }
  return { css: `${plainCss}\n${widths}`, markup: root.innerHTML };
};

/** As wide as such columns have to be. */
const matrixWidths =
  '.vald .rows tbody th { min-inline-size: 14em; max-inline-size: 24em } .vald .rows thead th + th { min-inline-size: 7.5em }';

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
    const item = (node) =>
      (node.querySelector('p') ? [...node.querySelectorAll('p')] : [node]).map(paragraph);
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

export async function capture(open, indicatorKinds) {
  const taken = {
    matrix: await open('/vald-whole-matrix.html', async (page) => {
      const own = await page.evaluate(takeMarkup, 'vald-responsibility-matrix', '.scroll');
      const data = await page.evaluate(takeTable, 'vald-responsibility-matrix', { mark: 3 });
      return { ...(await page.evaluate(makePlain, own, matrixWidths)), own, data };
    }),
    cards: await open('/vald-whole-cards.html', async (page) => {
      const { plainCss, markup } = await page.evaluate(takeMarkup, 'vald-goal-card');
      // All of it laid out, too.
      return { css: plainCss, markup, data: await page.evaluate(takeCards) };
    }),
  };
  for (const kind of indicatorKinds) {
    taken[kind] = await open(`/vald-whole-${kind}.html`, async (page) => {
      const own = await page.evaluate(takeMarkup, 'vald-indicator-table', '.scroll');
      const how = { sortedBy: 'latest', namnd: ownNamnd };
      const data = await page.evaluate(takeTable, 'vald-indicator-table', how);
      return { ...(await page.evaluate(makePlain, own, '')), own, data };
    });
  }
  return taken;
}
