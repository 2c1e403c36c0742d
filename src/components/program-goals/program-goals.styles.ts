import { css } from 'lit';

export const programGoalsStyles = css`
  .reserve {
    min-block-size: var(--vald-reserve, 60rem);
  }
  .program > * + * {
    margin-block-start: calc(4 * var(--_space));
  }
  .head > * + * {
    margin-block-start: var(--_space);
  }
  .title {
    font-size: max(1.375em, 18px);
    max-inline-size: 40em;
  }
  .goals > * + * {
    margin-block-start: calc(1.5 * var(--_space));
  }
  .list > li {
    max-inline-size: none;
    border-block-end: 1px solid var(--_line);
  }
  .list > li:first-child {
    border-block-start: 1px solid var(--_line);
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(4 * var(--_space));
  }
  .more details[open] {
    flex-basis: 100%;
    max-inline-size: var(--_measure);
    padding-block-end: calc(2 * var(--_space));
  }
  .gaps > * + *,
  .parts > * + *,
  .sources li + li {
    margin-block-start: calc(1.5 * var(--_space));
  }
  @container vald (inline-size >= 45em) {
    .title {
      font-size: max(1.75em, 20px);
    }
  }
  @media print {
    .more {
      display: block;
    }
  }
`;
