import { css } from '../../styles/css.js';

/** The bar over the rows, with its three views. */
export const indicatorBarStyles = css`
  .bar > #filter,
  .bar > #take {
    flex-basis: 100%;
    order: 1;
  }
  .bar > .hits {
    order: 2;
  }
  .bar .views {
    display: flex;
    margin-inline-start: auto;
  }
  .views button {
    border-radius: 0;
    font-weight: 400;
  }
  .views button + button {
    border-inline-start: 0;
  }
  .views [aria-pressed='true'] {
    font-weight: 700;
    background: var(--_tint);
    box-shadow: inset 0 -3px var(--_accent);
  }
  @container vald (inline-size < 30em) {
    .bar .views {
      flex: 1 0 auto;
      flex-wrap: wrap;
      max-inline-size: 100%;
    }
    .views button {
      flex: 1 0 auto;
    }
    /* Three views and what there is to take away, on one line of 288 px in a wide letter too. */
    .views button,
    .opens[aria-controls='take'] {
      padding-inline: 0.25em;
    }
  }
  .opens[aria-controls='filter']::after {
    content: ' ▾';
    content: ' ▾' / '';
  }
  @media (forced-colors: active) {
    .views [aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
  }
`;
