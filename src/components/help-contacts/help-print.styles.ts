import { css } from '../../styles/css.js';

/** Help on paper: one sheet for one who asks. */
export const helpPrintStyles = css`
  @media print {
    .main {
      font-size: 9pt;
      line-height: 1.3;
    }
    .on-paper {
      display: block;
    }
    .title,
    .bare,
    .about,
    .rest:has(.audience[open]) > ul,
    .audience:not([open]),
    .audience > summary,
    .fold > :not(summary, .purpose),
    .ended .fold,
    .emergency p + p {
      display: none;
    }
    .rest :is(p, li, details) {
      max-inline-size: none;
    }
    .contact {
      padding-block: 0.15em;
    }
    .contact,
    .emergency {
      break-inside: avoid;
    }
    .line {
      justify-content: start;
      align-items: baseline;
    }
    .line > :first-child {
      flex: none;
    }
    .line > *,
    summary {
      min-block-size: 0;
      padding: 0;
    }
    .small,
    .who,
    .fold > summary {
      font-size: 1em;
    }
    .who,
    .channel,
    .fold,
    .fold::details-content,
    .fold > * {
      display: inline;
    }
    .bare {
      display: none !important;
    }
    summary:not(.bare) + .purpose::before {
      content: ' · ';
    }
    .emergency {
      padding-block: var(--_space);
      color: inherit;
      background: none;
      border-color: #000;
    }
    :host([print='discreet']) .emergency {
      padding: 0;
      border: 0;
    }
    :host([print='discreet']) .main * {
      font-size: 1em;
      text-decoration: none;
    }
  }
`;
