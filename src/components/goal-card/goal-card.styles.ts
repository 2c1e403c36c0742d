import { css } from '../../styles/css.js';

export const goalCardStyles = css`
  /*
   * Of many cards beside each other, those that come into view are laid out. The first ones are so at
   * once: what stands below them is not to move twice.
   */
  @media not print {
    :host(:nth-of-type(n + 4)) .card {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 28rem;
      overflow-clip-margin: 0.5em;
    }
  }
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
    break-inside: avoid;
  }
`;
