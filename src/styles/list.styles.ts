import { css } from './css.js';

/* Not with the parts that all have: what is not asked for is not to be in the script of who does not. */

/** Buttons beside each other. */
export const actionStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    max-inline-size: none;
  }
`;

/** A list with dots. */
export const bulletStyles = css`
  .bullets li {
    display: list-item;
    list-style: disc outside;
    margin-inline-start: 1.2em;
  }
`;

/** Choices that a browser shows over the page. */
export const selectStyles = css`
  select option,
  select optgroup {
    color: CanvasText;
    background: Canvas;
  }
`;
