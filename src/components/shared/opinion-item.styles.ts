import { css } from '../../styles/css.js';

/** One opinion: see `opinion-item.ts`. Needs `markStyles`. */
export const opinionStyles = css`
  .opinion {
    max-inline-size: none;
    padding-block: calc(1.5 * var(--_space));
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .stance {
    font-weight: 600;
  }
  .said > * + * {
    margin-block-start: calc(0.75 * var(--_space));
  }
  blockquote {
    margin: 0;
    padding-inline-start: calc(1.5 * var(--_space));
    border-inline-start: 2px solid var(--_control);
    max-inline-size: var(--_measure);
    white-space: pre-line;
  }
  .said details {
    font-size: max(0.875em, 14 * var(--_px));
  }
  @container vald (inline-size >= 40em) {
    .opinion {
      display: grid;
      grid-template-columns: 8em minmax(0, 1fr);
      column-gap: calc(2 * var(--_space));
    }
  }
`;
