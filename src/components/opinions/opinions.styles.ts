import { css } from 'lit';

export const opinionsStyles = css`
  .content > * + * {
    margin-block-start: calc(2 * var(--_space));
  }
`;
