import { css } from './css.js';

/** How a table is scrolled: by the page, with the headers that stay, and a shadow where there is more. */
export const tableScrollStyles = css`
  /* A shadow at the edge where there is more: a cover of the page's ground is scrolled away over it. */
  .scroll {
    background:
      linear-gradient(to left, var(--_ground) 40%, transparent) right / 3em 100% no-repeat local,
      linear-gradient(to top, var(--_ground) 40%, transparent) bottom / 100% 3em no-repeat local,
      linear-gradient(to left, var(--_line), transparent) right / 0.75em 100% no-repeat scroll,
      linear-gradient(to top, var(--_line), transparent) bottom / 100% 0.75em no-repeat scroll;
    /* Forced colours would take away the only sign that there is more. */
    forced-color-adjust: none;
  }
  .scroll > * {
    forced-color-adjust: auto;
  }
  /* The page scrolls, and the headers with it, as far as the table goes. */
  .page {
    max-block-size: none;
    scroll-padding: 0;
  }
  .page .rows thead {
    inset-block-start: var(--vald-sticky-top, 0px);
  }
  @supports (animation-timeline: view()) {
    .page {
      overflow-y: hidden;
      view-timeline: --vald-table block;
      view-timeline-inset: var(--vald-sticky-top, 0px) auto;
    }
    .page .rows thead {
      position: relative;
      animation: vald-stay linear both;
      animation-timeline: --vald-table;
      animation-range: exit-crossing 0% exit-crossing 9999px;
    }
  }
  @supports not (animation-timeline: view()) {
    .page {
      max-block-size: var(--vald-table-height, 85vh);
    }
  }
  @keyframes vald-stay {
    to {
      transform: translateY(9999px);
    }
  }
  @media (max-height: 40em) {
    .page .rows thead {
      animation: none;
    }
  }
`;
