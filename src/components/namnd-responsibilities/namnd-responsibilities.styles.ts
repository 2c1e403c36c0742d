import { css } from '../../styles/css.js';

export const namndResponsibilitiesStyles = css`
  .namnd > * + * {
    margin-block-start: calc(2 * var(--_space));
  }
  .by-goal > li {
    max-inline-size: none;
    padding-block: calc(2 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .by-goal > li > * + * {
    margin-block-start: var(--_space);
  }
  .by-goal .eyebrow {
    display: block;
  }
  .by-goal .role {
    font-weight: 600;
  }
`;
