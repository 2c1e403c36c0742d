import { css } from '../../styles/css.js';

export const goalCardStyles = css`
  .card > * + * {
    margin-block-start: calc(1.5 * var(--_space));
  }
  .card .title > span {
    display: block;
  }
  .text {
    font-size: max(1.125em, 16px);
    max-inline-size: 40em;
  }
  .ours {
    padding: var(--_space) calc(1.5 * var(--_space));
    background: var(--_tint);
  }
  @media print {
    .ours {
      break-inside: avoid;
    }
  }
`;
