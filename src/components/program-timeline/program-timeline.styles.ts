import { css } from 'lit';

export const programTimelineStyles = css`
  .content > * + * {
    margin-block-start: calc(2 * var(--_space));
  }
`;
