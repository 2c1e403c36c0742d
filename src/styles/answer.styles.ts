import { css } from './css.js';
import { bulletStyles } from './list.styles.js';

/** What a nämnd answers for, in words: see `shared/answer.ts`. */
export const answerStyles = css`
  ${bulletStyles}
  .answer > * + * {
    margin-block-start: var(--_space);
  }
  .whose .eyebrow {
    display: block;
    margin-block-end: var(--_space);
  }
  .by-role > div {
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .by-role dt {
    font-weight: 600;
  }
  .by-role li + li {
    margin-block-start: calc(0.5 * var(--_space));
  }
  @container vald (inline-size >= 45em) {
    .by-role > div {
      display: grid;
      grid-template-columns: 13em 1fr;
      column-gap: calc(3 * var(--_space));
    }
  }
`;
