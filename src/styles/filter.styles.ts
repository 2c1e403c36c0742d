import { css } from './css.js';

/** A filter: labelled controls that stand side by side where there is room. */
export const filterStyles = css`
  .filter {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: calc(2 * var(--_space));
    align-items: end;
    padding-block: calc(2 * var(--_space));
    border-block: 1px solid var(--_line);
  }
  .filter label > span {
    font-weight: 600;
  }
  .filter select,
  .filter input[type='search'] {
    display: block;
    inline-size: 100%;
    margin-block-start: calc(0.5 * var(--_space));
  }
  .filter .check,
  .filter .hits {
    grid-column: 1 / -1;
    max-inline-size: none;
  }
  .filter .check {
    display: flex;
    gap: var(--_space);
    align-items: center;
    min-block-size: 24px;
  }
  input[type='checkbox'] {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
  .filter .check > span {
    font-weight: 400;
  }
  .hits button {
    margin-inline-start: var(--_space);
  }
  .filter .checks {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(3 * var(--_space));
    grid-column: 1 / -1;
  }
  /* One line over a table. What is opened from it has a line of its own below. */
  .filter.bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(3 * var(--_space));
    align-items: center;
    padding: 0;
    border: 0;
  }
  .bar > label {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    align-items: center;
  }
  .bar > label input[type='search'] {
    inline-size: 16em;
    margin: 0;
  }
  .bar > .more[open],
  .bar > .hits {
    flex-basis: 100%;
  }
  @container vald (inline-size < 30em) {
    .filter.bar {
      column-gap: var(--_space);
      align-items: end;
    }
    .bar > label {
      flex: 1 1 9em;
      row-gap: 0;
    }
    .bar > label input[type='search'] {
      inline-size: 100%;
    }
  }
`;
