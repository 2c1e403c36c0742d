import { css } from '../../styles/css.js';

export const programGoalsStyles = css`
  .program > * + * {
    margin-block-start: calc(4 * var(--_space));
  }
  .title {
    font-size: max(1.375em, 18px);
    max-inline-size: 40em;
  }
  .namnd {
    max-inline-size: 30em;
    font-weight: 600;
  }
  .namnd select {
    display: block;
    inline-size: 100%;
  }
  .goals > .filter:empty {
    min-block-size: 9em;
  }
  .head > * + *,
  .goals > * + * {
    margin-block-start: calc(1.5 * var(--_space));
  }

  /* A goal: number, text, marks, and what shows that there is more. */
  .list {
    border-block-start: 1px solid var(--_line);
  }
  .list > li {
    max-inline-size: none;
    border-block-end: 1px solid var(--_line);
    padding-inline-start: calc(var(--_space) + 4px);
  }
  .list > .own {
    padding-inline-start: var(--_space);
  }
  .goal {
    display: grid;
    align-items: baseline;
    font-size: inherit;
    font-weight: 400;
  }
  .list > li > .goal,
  .row {
    padding-block: calc(1.25 * var(--_space));
  }
  .row {
    display: grid;
    grid-template-columns: 1fr 1em;
    gap: 0 var(--_space);
    align-items: baseline;
    inline-size: auto;
    margin: 0;
    font-weight: 400;
  }
  .row .text {
    font-weight: 600;
  }
  .row::-webkit-details-marker {
    display: none;
  }
  .row::after {
    content: '▾';
    content: '▾' / '';
    grid-area: 1 / -2;
  }
  [open] > .row::after {
    transform: scaleY(-1);
  }
  /* How much there is begins a line of its own where it does not fit beside whose it is. */
  .marks {
    grid-column: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.75em;
  }
  .marks strong {
    color: var(--_accent);
  }
  @container vald (inline-size >= 30em) {
    .goal {
      grid-template-columns: 4em 1fr;
    }
    .marks,
    .row ~ .layers {
      margin-inline-start: 4em;
    }
  }
  @container vald (inline-size >= 45em) {
    .title {
      font-size: max(1.75em, 20px);
    }
    .row {
      grid-template-columns: 1fr auto 1em;
    }
    .marks {
      grid-area: 1 / 2;
    }
  }
`;
