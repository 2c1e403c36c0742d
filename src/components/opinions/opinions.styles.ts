import { css } from '../../styles/css.js';

export const opinionsStyles = css`
  .opening > * + *,
  section > * + *,
  .background > * + *,
  .background div > * + * {
    margin-block-start: var(--_space);
  }
  .background > div {
    margin-block-start: calc(2 * var(--_space));
    margin-inline-start: 1.1em;
  }
  .topic {
    max-inline-size: 45em;
  }
  .topic .eyebrow {
    display: block;
  }
  .grouping {
    margin-inline: 0;
    padding: 0;
    border: 0;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(2 * var(--_space));
    align-items: center;
  }
  .grouping legend {
    float: inline-start;
    padding: 0;
    font-weight: 600;
  }
  .grouping label {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 24px;
  }
  .grouping input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .elsewhere button {
    font-weight: 400;
  }
  .elsewhere {
    align-items: center;
  }
`;
