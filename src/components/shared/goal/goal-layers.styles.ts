import { css } from '../../../styles/css.js';

/** The layers of a goal. */
export const goalLayersStyles = css`
  .layers {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(3 * var(--_space));
  }
  /* What is open has lines of its own, and so has what is a sentence. */
  .layers > :is(div, [open]) {
    flex-basis: 100%;
    padding-block-end: var(--_space);
  }
  .layers details > :not(summary) {
    margin-inline-start: 1.1em;
  }
  .items > li {
    max-inline-size: none;
    padding-block: calc(0.75 * var(--_space));
    padding-inline-start: calc(1.5 * var(--_space));
    border-inline-start: 4px solid var(--_line);
    break-inside: avoid;
  }
  .items > .own {
    border-inline-start-color: var(--_accent);
  }
  /* As high as what comes. */
  .figure {
    min-block-size: 3em;
  }
  .responsible {
    white-space: pre-line;
    color: var(--_muted);
    font-size: max(0.9375em, 14 * var(--_px));
  }
  @container vald (inline-size >= 36em) {
    .figure {
      min-block-size: 1.5em;
    }
  }
  @container vald (inline-size >= 45em) {
    .items > li {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(14em, 2fr);
      column-gap: calc(3 * var(--_space));
    }
    .items > li > * {
      grid-column: 1;
    }
    .items > li > .responsible {
      grid-area: 1 / 2 / span 3;
    }
  }
  @media print {
    .layers {
      display: block;
    }
  }
`;
