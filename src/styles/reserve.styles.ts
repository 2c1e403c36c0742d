import { css } from './css.js';

/** Room for what is on its way, where the fallback is a line or two: see `ValdElement`. */
export const reserveStyles = css`
  .reserve {
    min-block-size: var(--vald-reserve, 60rem);
  }
`;
