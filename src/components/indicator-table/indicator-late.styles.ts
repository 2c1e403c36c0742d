import { css } from '../../styles/css.js';

/** What is below a row that is opened, and below the rows. */
export const indicatorLateStyles = css`
  .notes ol {
    list-style: decimal;
    padding-inline-start: 1.5em;
  }
  .legend li,
  .figures li {
    max-inline-size: none;
  }
  .legend,
  .notes,
  .activities {
    padding-block-start: var(--_space);
  }
  .about {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: calc(3 * var(--_space));
  }
  /* The words stay in view while the table is scrolled sideways. */
  .details .about {
    position: sticky;
    inset-inline-start: calc(3 * var(--_space));
    inline-size: calc(100cqi - 8 * var(--_space));
  }
  .about > * > * + * {
    margin-block-start: calc(1.5 * var(--_space));
  }
  .facts > div {
    margin-block-end: var(--_space);
  }
  dt {
    font-weight: 600;
  }
  .figures li + li {
    margin-block-start: calc(0.5 * var(--_space));
  }
  .activities > ul > li {
    max-inline-size: none;
    margin-block: var(--_space);
  }
  .history > * + * {
    margin-block-start: var(--_space);
  }
`;
