import { css } from '../../styles/css.js';

/** An assessment as a shape, before its words: filled, half, empty, dashed. */
export const assessmentStyles = css`
  .assessment:not(:empty)::before {
    content: '';
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.35em;
    border: 0.14em solid currentColor;
    border-radius: 50%;
    print-color-adjust: exact;
  }
  .assessment.full::before {
    background: currentColor;
  }
  .assessment.partial::before {
    background: linear-gradient(90deg, currentColor 50%, transparent 50%);
  }
  .assessment.unclear::before {
    border-style: dashed;
  }
  @media (forced-colors: active) {
    .assessment::before {
      color: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
