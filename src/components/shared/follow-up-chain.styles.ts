import { css } from '../../styles/css.js';

/** The chain of follow-up: see `follow-up-chain.ts`. */
export const chainStyles = css`
  .chain > li {
    position: relative;
    max-inline-size: none;
    padding-inline-start: 1.75em;
    padding-block: calc(0.5 * var(--_space));
  }
  .chain > li::before {
    content: '↓';
    content: '↓' / '';
    position: absolute;
    inset-inline-start: 0.25em;
    color: var(--_accent);
  }
  .chain > li:last-child::before {
    content: '◎';
    content: '◎' / '';
  }
  .chain strong,
  .chain span,
  .chain q {
    display: block;
    max-inline-size: var(--_measure);
  }
  @media (forced-colors: active) {
    .chain > li::before {
      color: CanvasText;
    }
  }
`;
