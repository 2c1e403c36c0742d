import { css } from '../../styles/css.js';

export const safeExitStyles = css`
  /* No box of its own, so that the bar can follow the reader through all of what is around it. */
  :host {
    display: contents;
  }
  :host::before,
  :host::after {
    content: none;
  }
  /* It may stand in a row of the page itself, and is as wide as its words there. */
  .root {
    container: none;
  }
  .root > * {
    margin-block: 0;
  }
  .bar {
    padding-block: var(--_space);
    background: var(--_stuck, transparent);
    text-align: end;
  }
  /* Where the window is low, as it is at 400 % zoom, a bar that stays would take the page. */
  @media (min-height: 24em) {
    .bar {
      position: sticky;
      inset-block-start: var(--vald-exit-top, var(--_free-top, 0px));
      z-index: 1;
    }
  }
  .bar.skip {
    padding-inline: calc(2 * var(--_space));
    background: var(--_ground);
    text-align: start;
  }
  .bar.skip:not(:focus-within) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .exit {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0 var(--_space);
    min-block-size: max(48px, 2.75em);
    padding: 0.35em 1em;
    color: inherit;
    /* As the text: an accent is what every link has. */
    background: currentColor;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    font-weight: 700;
    text-align: center;
    text-decoration: none;
  }
  /* Not on the link itself: the colours of the ground follow from that of the text. */
  .exit > span {
    display: inherit;
    flex-wrap: inherit;
    align-items: inherit;
    gap: inherit;
    color: var(--_ground);
  }
  .exit:hover > span {
    text-decoration: underline;
  }
  .dots {
    display: inline-flex;
    gap: 0.3em;
  }
  .dots i {
    inline-size: 0.7em;
    block-size: 0.7em;
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  .dots .on {
    background: currentColor;
  }
  @media (forced-colors: active) {
    /* A ground is taken away; what is drawn in a colour of the theme stays. */
    .dots .on {
      background: LinkText;
      border-color: LinkText;
      forced-color-adjust: none;
    }
  }
  .keys {
    display: none;
  }
  @media (hover: hover) and (pointer: fine) {
    .keys {
      display: block;
    }
  }
  summary {
    min-block-size: 48px;
    padding-block: 0.75em;
    align-content: center;
    font-weight: 400;
  }
  li {
    display: list-item;
    list-style: disc outside;
    margin-inline-start: 1.2em;
  }
  dialog {
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 2em;
    border: 0;
    color: CanvasText;
    background: Canvas;
    font-size: 1.25em;
  }
  dialog::backdrop {
    background: Canvas;
  }
  dialog a {
    color: LinkText;
  }
  dialog :is(a, button) {
    display: inline-block;
    min-block-size: 48px;
    align-content: center;
  }
  @media print {
    .root {
      display: none;
    }
  }
`;
