import { css } from '../../styles/css.js';

export const programCompareStyles = css`
  .opening > * + *,
  section > * + *,
  .texts > * + *,
  .two > div > * + .eyebrow,
  .choice > * + * {
    margin-block-start: var(--_space);
  }
  .choice select {
    display: block;
    inline-size: 100%;
    max-inline-size: 30em;
  }
  .choice label {
    font-weight: 600;
  }
  .relation,
  .relations > li {
    max-inline-size: none;
    padding-block: calc(1.25 * var(--_space));
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .kind {
    font-weight: 600;
  }
  .two {
    display: grid;
    gap: calc(2 * var(--_space));
  }
  .texts details {
    font-size: max(0.875em, 14 * var(--_px));
  }

  /* A line under the words, or through them: colour is the second that tells. */
  ins,
  del {
    padding-inline: 0.1em;
    text-decoration-thickness: 0.1em;
    border-radius: 2px;
    box-decoration-break: clone;
  }
  ins {
    text-underline-offset: 0.2em;
    background: var(--_tint);
    font-weight: 600;
  }
  del {
    color: var(--_muted);
    background: color-mix(in srgb, var(--_alert) 7%, transparent);
  }
  .legend > * {
    white-space: nowrap;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
    max-inline-size: 50em;
  }
  th,
  td {
    padding: var(--_space) var(--_space) var(--_space) 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    hyphens: auto;
  }
  tbody th {
    font-weight: 600;
  }

  @container vald (inline-size >= 40em) {
    .relation {
      display: grid;
      grid-template-columns: 10em minmax(0, 1fr);
      column-gap: calc(2 * var(--_space));
    }
    .two {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media print {
    ins,
    del {
      background: none;
    }
  }
`;
