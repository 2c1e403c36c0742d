import { css } from './css.js';

/** Parts that several elements have: the validity notice, sources, lists. */
export const partStyles = css`
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
  .in-force > .disc,
  .extended > .disc {
    background: currentColor;
  }
  .expired > .disc,
  .replaced > .disc {
    background: none;
  }
  .sources a {
    display: inline-block;
    min-block-size: 24px;
    align-content: center;
  }
`;
