import { css } from '../../styles/css.js';
import { actionStyles, bulletStyles } from '../../styles/list.styles.js';
import { reserveStyles } from '../../styles/reserve.styles.js';

/** An element of a heading and sections one below the other. */
export const contentStyles = [
  reserveStyles,
  actionStyles,
  bulletStyles,
  css`
    .content > * + * {
      margin-block-start: calc(3 * var(--_space));
    }
    .title {
      font-size: max(1.375em, 18px);
      max-inline-size: 40em;
    }
  `,
];
