import { css } from 'lit';

/** The sign of a status, and sources: what help has too. */
export const signStyles = css`
  /* Status as a shape too: filled in force, half on its way, empty when over. */
  .disc {
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.25em;
    border: 0.14em solid currentColor;
    border-radius: 50%;
    background: linear-gradient(90deg, currentColor 50%, transparent 50%);
    print-color-adjust: exact;
  }
  @media (forced-colors: active) {
    /* Its ground is a part of the sign. Its colour has to be one of the theme, then. */
    .disc {
      color: CanvasText;
      forced-color-adjust: none;
    }
  }
  .sources a {
    display: inline-block;
    min-block-size: 24px;
    align-content: center;
  }
`;

/** Parts that the elements of a programme have: the validity notice, the answer in words. */
export const partStyles = css`
  .validity {
    max-inline-size: calc(var(--_measure) + 4 * var(--_space));
  }
  .in-force .disc,
  .extended .disc {
    background: currentColor;
  }
  .expired .disc,
  .replaced .disc {
    background: none;
  }
  .answer > * + * {
    margin-block-start: var(--_space);
  }
  .by-role > div {
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .by-role dt {
    font-weight: 600;
  }
  .by-role li + li {
    margin-block-start: calc(0.5 * var(--_space));
  }
  @container vald (inline-size >= 45em) {
    .by-role > div {
      display: grid;
      grid-template-columns: 13em 1fr;
      column-gap: calc(3 * var(--_space));
    }
  }
  .bullets li {
    display: list-item;
    list-style: disc outside;
    margin-inline-start: 1.2em;
  }
`;
