// The pages that are measured, as HTML.
import { cardGoals, ownNamnd } from './city.mjs';

const page = (body, head = '') =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Mätning</title><meta name="viewport" content="width=device-width"><style>body { margin: 8px; font: 16px/1.5 sans-serif; }</style>${head}</head><body>${body}</body></html>`;

const paintMark =
  '<script>window.benchDone = new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve({ paint: performance.now() }))));</script>';

const elements = {
  script: () => '',
  matrix: () =>
    `<vald-responsibility-matrix src="/matrix/index.json" rows="namnder" expanded namnd="${ownNamnd}"></vald-responsibility-matrix>`,
  indicators: (kind) =>
    `<vald-indicator-table src="/${kind}/index.json" rows="namnder"></vald-indicator-table>`,
  cards: () =>
    cardGoals.map((goal) => `<vald-goal-card goal="${goal}"></vald-goal-card>`).join('\n'),
};

/** As an editor has it: one script, and tags. */
export const wholePage = (kind, { element = kind, rows = '' } = {}) =>
  page(
    `<script src="/whole.js" data-kind="${kind}" data-rows="${rows}"></script>${elements[element](kind)}`,
    '<script type="module" src="/vald-program.js"></script>',
  );

export const staticPage = (kind, { css, markup }) =>
  page(`<div id="root" data-kind="${kind}">${markup}</div>${paintMark}`, `<style>${css}</style>`);

/** Filled by an adapter. Ours brings its own CSS, and so do the grids. */
export const adapterPage = (kind, script, css, markup = `/${kind}.html`) =>
  page(
    `<div id="root" data-kind="${kind}" data-markup="${markup}" data-namnd="${ownNamnd}"></div><script type="module" src="${script}"></script>`,
    css && `<style>${css} .vald .is-marked { ${marked} }</style>`,
  );

/** What a marked column looks like in ours, so that the others paint the same. */
export const marked =
  'background-color: var(--_marked); outline: 1px solid var(--_accent); outline-offset: -1px;';

const paragraph = `<p>${'Text på intranätets sida, som någon läser medan resten laddas. '.repeat(6)}</p>`;

/** A page whose text goes on below the element, with something to read in the tag until then. */
export const shiftPage = (kind, tag, fallback, below) =>
  page(
    `<script src="/whole.js" data-kind="${kind}"></script><h1>Sida</h1>${paragraph}${tag.replace('></', `>${fallback}</`)}${below ? `<h2>Nästa rubrik</h2>${paragraph.repeat(4)}` : ''}`,
    '<script type="module" src="/vald-program.js"></script>',
  );
export { elements };
