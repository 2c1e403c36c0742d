import { css } from './css.js';

/** Marks of roles: see `role-mark.ts`. Shapes are signs of a font, so that paper and forced colours have them. */
export const markStyles = css`
  .mark.proposed {
    box-decoration-break: clone;
    padding-inline: 0.3em;
    border: 1px dashed currentColor;
    border-radius: var(--_radius);
  }
  /* What is read aloud is the word. */
  [data-shape]::before {
    content: attr(data-shape);
    content: attr(data-shape) / '';
    margin-inline-end: 0.35em;
    font-family:
      'Segoe UI Symbol', 'Apple Symbols', 'Noto Sans Symbols 2', 'DejaVu Sans', sans-serif;
    color: var(--_accent);
  }
  sup {
    font-size: max(0.75em, 13 * var(--_px));
    line-height: 1;
    font-weight: 700;
  }

  @media (forced-colors: active) {
    [data-shape]::before {
      color: CanvasText;
    }
  }
`;
