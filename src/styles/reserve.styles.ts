import { css } from 'lit';

/** Room for what is on its way, where the fallback is a line or two: see `ValdElement`. */
export const reserveStyles = css`
  .reserve {
    min-block-size: var(--vald-reserve, 60rem);
  }
`;
