import { css } from '../../styles/css.js';

export const programTimelineStyles = css`
  .opening > * + *,
  .when > * + *,
  .more > * + * {
    margin-block-start: calc(0.75 * var(--_space));
  }
  .more details {
    font-size: max(0.875em, 14 * var(--_px));
  }
  .entry {
    max-inline-size: none;
    padding-block: calc(1.5 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .entry > .entries {
    margin-block-start: calc(1.5 * var(--_space));
  }
  .entry .entry > :not(.bar) {
    margin-inline-start: calc(2 * var(--_space));
  }
  .without {
    color: var(--_muted);
  }
  .bar {
    margin-block: calc(0.75 * var(--_space));
  }
  svg {
    display: block;
    overflow: visible;
  }
  text {
    font-size: max(0.8125em, 13 * var(--_px));
    fill: currentColor;
    font-variant-numeric: tabular-nums;
  }
  .ground {
    stroke: var(--_line);
  }
  .program {
    fill: var(--_accent);
  }
  .expired > .bar .program,
  .replaced > .bar .program {
    fill: var(--_muted);
    opacity: 0.7;
  }
  .unknown > .bar .program {
    fill: var(--_ground);
    stroke: var(--_muted);
  }
  .gap {
    stroke: var(--_control);
    stroke-width: 2;
    stroke-dasharray: 3 4;
  }
  .now {
    stroke: currentColor;
    stroke-width: 2;
  }
  .today {
    font-weight: 600;
  }
  @container vald (inline-size >= 50em) {
    .scale-row,
    .entry {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: calc(4 * var(--_space));
    }
    .scale-row > .scale {
      grid-column: 2;
    }
    .bar {
      grid-area: 1 / 2;
      margin-block: 0.1em 0;
    }
    .more {
      grid-column: 1;
      margin-block-start: calc(0.75 * var(--_space));
    }
    .entry > .entries {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .program {
      fill: CanvasText;
    }
    .ground,
    .gap {
      stroke: GrayText;
    }
    .now {
      stroke: Highlight;
    }
  }
  @media print {
    .when,
    .without {
      break-inside: avoid;
    }
  }
`;
