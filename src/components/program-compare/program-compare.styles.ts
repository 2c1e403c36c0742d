import { css } from 'lit';

export const programCompareStyles = css`
  .content > * + * {
    margin-block-start: calc(2 * var(--_space));
  }
`;
