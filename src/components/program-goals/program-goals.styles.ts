import { css } from 'lit';

export const programGoalsStyles = css`
  .program > * + * {
    margin-block-start: calc(5 * var(--_space));
  }
  .head > * + * {
    margin-block-start: calc(2 * var(--_space));
  }
  .head .eyebrow + .title {
    margin-block-start: 0;
  }
  .title {
    font-size: max(1.375em, 18px);
    max-inline-size: 40em;
  }
  .validity {
    padding: calc(1.5 * var(--_space)) calc(2 * var(--_space));
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_accent);
    max-inline-size: calc(var(--_measure) + 4 * var(--_space));
  }
  .validity .what {
    font-weight: 700;
    font-size: 1.125em;
  }
  .validity.expired,
  .validity.replaced {
    border-inline-start-color: var(--_alert);
  }
  /* Status as a shape too: filled in force, half on its way, empty when over. */
  .disc {
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.25em;
    border: 0.14em solid currentColor;
    border-radius: 50%;
    background: linear-gradient(90deg, currentColor 50%, transparent 50%);
    forced-color-adjust: none;
  }
  .in-force .disc,
  .extended .disc {
    background: currentColor;
  }
  .expired .disc,
  .replaced .disc {
    background: none;
  }
  dl {
    display: grid;
    gap: calc(2 * var(--_space));
  }

  .answer {
    padding-block: var(--_space);
  }
  .answer > * + * {
    margin-block-start: var(--_space);
  }
  .answer li + li {
    margin-block-start: var(--_space);
  }
  .duties {
    margin-block-start: calc(0.5 * var(--_space));
  }
  .duties li,
  .bullets li {
    display: list-item;
    list-style: disc outside;
    margin-inline-start: 1.2em;
  }

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
  .filter .check > span {
    font-weight: 400;
  }
  .hits button {
    margin-inline-start: var(--_space);
  }

  .goals > * + * {
    margin-block-start: calc(3 * var(--_space));
  }
  .gaps,
  .about {
    max-inline-size: var(--_measure);
  }
  .gaps > * + *,
  .parts > * + * {
    margin-block-start: calc(1.5 * var(--_space));
  }
  .parts {
    margin-block-start: var(--_space);
  }
  .list-title {
    font-size: max(1.125em, 16px);
  }
  .list > li {
    max-inline-size: none;
    padding-block: calc(3 * var(--_space));
  }
  .list > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .list > li:first-child {
    padding-block-start: calc(2 * var(--_space));
  }

  .foot {
    padding-block-start: calc(2 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .sources li + li {
    margin-block-start: calc(0.5 * var(--_space));
  }

  @container vald (inline-size >= 45em) {
    .title {
      font-size: max(1.75em, 20px);
    }
  }

  @media print {
    .list > li {
      break-inside: avoid;
    }
  }
`;
