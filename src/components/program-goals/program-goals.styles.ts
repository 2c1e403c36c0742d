import { css } from 'lit';

export const programGoalsStyles = css`
  .reserve {
    min-block-size: var(--vald-reserve, 60rem);
  }
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
  dl {
    display: grid;
    gap: calc(2 * var(--_space));
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
`;
