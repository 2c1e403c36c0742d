import { css } from './css.js';

/**
 * What all elements share: tokens, a floor under the host page's styles, text, controls, focus.
 * Colours come from the page's own text colour, and one accent.
 */
export const baseStyles = css`
  :host {
    display: block;
    flex: 1 1 auto;
    min-inline-size: min(100%, 16em);
  }
  /*
   * Where the page asks how wide it would be by itself (a float, a row of boxes): as a paragraph. What
   * the element shows does not answer, since it fits itself to the width that it gets. And where it asks
   * how narrow it may be (a cell, a row again): a part of a narrow window still.
   */
  :host::before,
  :host::after {
    content: 'i i';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    white-space: normal;
    text-indent: 0;
    word-spacing: 65ch;
  }
  :host::after {
    max-inline-size: 100%;
    inline-size: min(16em, 30vw);
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  .root {
    --_teal: #0b5560;
    --_red: #a3262a;
    --_paper: Canvas;
    --_accent: var(--vald-accent, var(--_teal));
    --_alert: var(--vald-alert, var(--_red));
    --_muted: var(--vald-muted, color-mix(in srgb, currentColor 80%, transparent));
    --_ground: var(--vald-ground, var(--_paper));
    --_line: var(--vald-line, color-mix(in srgb, currentColor 28%, transparent));
    --_control: var(--vald-control, color-mix(in srgb, currentColor 62%, transparent));
    --_tint: var(--vald-tint, color-mix(in srgb, var(--_accent) 8%, transparent));
    --_space: var(--vald-space, 0.5em);
    --_radius: var(--vald-radius, 3px);
    --_measure: var(--vald-measure, 65ch);
    /* No words are too small on a screen. On paper they are as small as what is around them has it. */
    --_px: 1px;

    container: vald / inline-size;
    font-family: var(--vald-font, inherit);
    font-size: max(1em, 14px);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    overflow-wrap: anywhere;
    color: var(--vald-color, inherit);
  }
  /* Swedish and English, also on a page that is read from right to left. Not the page's own fallback. */
  .root:not([dir]) > :not(slot) {
    direction: ltr;
  }
  /* Our words are read from right to left: what has a language of its own goes by its own letters. */
  .root[dir] [lang] {
    unicode-bidi: plaintext;
  }
  /* Light text is text on a dark ground, also where the page does not say so with color-scheme. */
  @supports (color: oklch(from currentColor l c h)) {
    .root {
      --_teal: oklch(from currentColor clamp(0.4135, (l - 0.7) * 999, 0.8108) 0.068 208 / 1);
      --_red: oklch(
        from currentColor clamp(0.473, (l - 0.7) * 999, 0.81) clamp(0.107, (0.7 - l) * 999, 0.161)
          24 / 1
      );
      --_paper: oklch(from currentColor clamp(0.182, (0.7 - l) * 999, 1) 0 0 / 1);
    }
  }

  /* Elements stand apart. Not by a margin of the host: the words that stand there first would move. */
  .root > :where(:not(slot, .status)) {
    margin-block: var(--_space) calc(1.5 * var(--_space));
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-size: max(1.0625em, 15px);
    font-weight: 700;
    line-height: 1.25;
    hyphens: auto;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  p,
  li,
  dd {
    max-inline-size: var(--_measure);
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--_accent);
  }
  /* Texts of the data keep their lines. Nothing else is in these elements, not even a blank. */
  :where(dd, p, q, span, strong, .items > li, .bullets > li)[lang] {
    white-space: pre-line;
  }

  :focus-visible {
    outline: 3px solid currentColor;
    outline-offset: 2px;
  }

  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  button,
  select,
  input[type='search'] {
    min-block-size: 2.5em;
    padding: 0.35em 0.75em;
    background: transparent;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  button {
    cursor: pointer;
    font-weight: 600;
  }
  button:hover {
    background: var(--_tint);
  }

  summary {
    cursor: pointer;
    font-weight: 600;
    padding-block: 0.3em;
    inline-size: fit-content;
    max-inline-size: 100%;
    list-style-position: outside;
    margin-inline-start: 1.1em;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: max(0.875em, 14 * var(--_px));
  }
  .eyebrow {
    font-size: max(0.8125em, 13 * var(--_px));
    font-weight: 600;
    letter-spacing: 0.04em;
    color: var(--_accent);
  }
  .tag {
    display: inline-block;
    padding-inline: 0.5em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    font-size: max(0.8125em, 13 * var(--_px));
    font-weight: 600;
  }
  .tag.proposed {
    border-style: dashed;
  }
  .own {
    border-inline-start: 4px solid var(--_accent);
    padding-inline-start: calc(2 * var(--_space));
  }

  .notice {
    padding: calc(1.5 * var(--_space)) calc(2 * var(--_space));
    border-inline-start: 4px solid var(--_alert);
    background: color-mix(in srgb, var(--_alert) 7%, transparent);
  }
  .notice > * + * {
    margin-block-start: var(--_space);
  }
  .notice .what {
    font-weight: 700;
  }
  .notice.ended {
    border-inline-start-color: var(--_accent);
    background: var(--_tint);
  }
  q {
    quotes: '”' '”';
  }
  .status {
    min-block-size: 1.5em;
    color: var(--_muted);
  }
  .sample {
    padding: var(--_space) calc(2 * var(--_space));
    border: 1px dashed currentColor;
    background: var(--_tint);
    font-weight: 700;
  }

  @media (forced-colors: active) {
    .notice,
    .own {
      border-inline-start-color: Highlight;
    }
  }

  @media print {
    .root {
      color: #000;
      --_accent: #000;
      --_px: 0px;
    }
    .no-print {
      display: none !important;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
      display: block;
    }
    summary {
      list-style: none;
      margin-inline-start: 0;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
    }
    h2,
    h3,
    h4,
    h5,
    h6,
    .sample,
    .notice,
    .opening,
    .legend,
    caption,
    summary {
      break-after: avoid;
      break-inside: avoid;
    }
  }
`;
