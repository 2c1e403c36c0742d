import { css } from '../../styles/css.js';

/** The same as the table where it is narrow. */
export const indicatorCardsStyles = css`
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
  }
  .cards > li {
    max-inline-size: none;
    padding-block-start: calc(1.5 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .cards.many > li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 12em;
  }
  .cards > li > * + * {
    margin-block-start: calc(0.5 * var(--_space));
  }
  .cards dl > div {
    display: grid;
    grid-template-columns: 7.5em minmax(0, 1fr);
    gap: var(--_space);
  }
  .cards dd .spark {
    display: inline-block;
    vertical-align: middle;
    margin-inline-start: var(--_space);
    inline-size: 3.5em;
  }
  .view > :is(h2, h3, h4, h5, h6) > .eyebrow {
    display: block;
  }
  .view > :is(h2, h3, h4, h5, h6):not(.title) {
    padding-block-start: calc(2 * var(--_space));
  }
`;
