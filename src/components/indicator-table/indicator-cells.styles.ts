import { css } from '../../styles/css.js';

/** What is in a cell of the table, and in a card: figures, small lines, and the dash for nothing. */
export const indicatorCellsStyles = css`
  .sign {
    display: inline-block;
    font-weight: 700;
  }
  .empty {
    color: var(--_muted);
    font-size: max(0.875em, 14 * var(--_px));
  }
  .latest {
    font-weight: 600;
  }
  .spark {
    display: block;
    inline-size: 5em;
    max-inline-size: 100%;
    block-size: 1.5em;
  }
  .spark path {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  /* An axis with a dot for each stadsdel; the own one a stroke. */
  .spark.dots {
    background: linear-gradient(var(--_line) 0 0) center / 100% 1px no-repeat;
  }
  .rows .spread .dots {
    display: inline-block;
    vertical-align: middle;
    inline-size: 4.5em;
    margin-inline-end: 0.5em;
  }
  .spark.dots path {
    stroke-width: 7;
    opacity: 0.75;
  }
  .spark.dots .ours {
    stroke: currentColor;
    stroke-width: 3;
    opacity: 1;
  }
  /* A dash, painted: as text it would be laid out in each of some thousand cells. */
  .rows td:empty:not(.years) {
    background-image: linear-gradient(var(--_control) 0 0);
    background-position: var(--_space) 1.1em;
    background-size: 0.6em 1px;
    background-repeat: no-repeat;
  }
  .rows td.end:empty {
    background-position-x: calc(100% - var(--_space));
  }
  @media (forced-colors: active) {
    .rows td:empty:not(.years) {
      background-image: linear-gradient(CanvasText 0 0);
      forced-color-adjust: none;
      background-color: Canvas;
      border-color: CanvasText;
    }
    .spark path {
      stroke: CanvasText;
    }
    .spark.dots .ours {
      stroke: Highlight;
    }
  }
`;
