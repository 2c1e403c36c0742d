import { css } from 'lit';

export const helpContactsStyles = css`
  /* What gets the focus comes to rest below the bar that stays. */
  a,
  input,
  summary,
  h2 {
    scroll-margin-block-start: 6em;
  }
  .root > * + * {
    margin-block-start: calc(2 * var(--_space));
  }
  .contact > * + *,
  .contact > div > * + * {
    margin-block-start: calc(0.75 * var(--_space));
  }
  .emergency {
    max-inline-size: var(--_measure);
    padding: calc(1.5 * var(--_space)) calc(2 * var(--_space));
    background: var(--_alert);
    border: 2px solid transparent;
    border-radius: var(--_radius);
  }
  /* Not on the box itself: its colour follows from that of the text. */
  .emergency > * {
    color: var(--_ground);
  }
  .emergency a {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    color: inherit;
    font-size: 1.25em;
    text-decoration: none;
  }
  .big {
    font-size: 2em;
    line-height: 1.2;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  fieldset {
    min-inline-size: 0;
    padding: var(--_space) calc(2 * var(--_space)) calc(1.5 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  legend {
    padding-inline: 0.25em;
    font-weight: 700;
    font-size: max(1.0625em, 15px);
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    column-gap: calc(2 * var(--_space));
  }
  label {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 44px;
    line-height: 1.25;
  }
  input[type='radio'] {
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
  .title {
    font-size: max(1.25em, 17px);
  }
  .contact {
    max-inline-size: none;
    padding-block: calc(2 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .title ~ ul {
    margin-block-start: calc(1.5 * var(--_space));
  }
  .ages {
    font-weight: 400;
  }
  .channels {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(3 * var(--_space));
  }
  .channels a,
  .other {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  .phone,
  .sms {
    font-size: 1.25em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .other {
    margin-inline-end: calc(2 * var(--_space));
  }
  .open .disc,
  .always .disc {
    background: currentColor;
  }
  .closed .disc {
    background: none;
  }
  summary {
    min-block-size: 44px;
    align-content: center;
    font-weight: 400;
  }
  @container vald (inline-size > 44em) {
    .contact:not(.about) {
      display: grid;
      grid-template-columns: minmax(14em, 1fr) 2fr;
      column-gap: calc(4 * var(--_space));
    }
    .contact > * + * {
      margin-block-start: 0;
    }
  }
  @media print {
    .channels a {
      display: inline;
    }
    .contact {
      break-inside: avoid;
    }
    .emergency {
      background: none;
      border-color: #000;
    }
    .emergency > * {
      color: inherit;
    }
    .discreet .emergency {
      padding: 0;
      border: 0;
    }
    .discreet :is(.title, legend) {
      display: none;
    }
    .discreet :is(h2, h3, h4, h5, h6, .phone, .sms, .big, .emergency a) {
      font-size: 1em;
      text-decoration: none;
    }
  }
`;
