import { css } from 'lit';

/** Parts that several elements have: the validity notice, the answer in words. */
export const partStyles = css`
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
    print-color-adjust: exact;
  }
  @media (forced-colors: active) {
    /* Its ground is a part of the sign. Its colour has to be one of the theme, then. */
    .disc {
      color: CanvasText;
      forced-color-adjust: none;
    }
  }
  .in-force .disc,
  .extended .disc {
    background: currentColor;
  }
  .expired .disc,
  .replaced .disc {
    background: none;
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
  .sources a {
    display: inline-block;
    min-block-size: 24px;
    align-content: center;
  }
  .bullets li {
    display: list-item;
    list-style: disc outside;
    margin-inline-start: 1.2em;
  }
`;
