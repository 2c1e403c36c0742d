import { css } from '../../styles/css.js';

export const helpContactsStyles = css`
  /* What gets the focus comes to rest below the bar that stays. */
  a,
  summary,
  h2 {
    scroll-margin-block-start: 6em;
  }
  /* The bar of the way out has room of its own. */
  .main {
    margin-block-start: var(--_space);
  }
  .rest > * + *,
  details > * + * {
    margin-block-start: var(--_space);
  }
  .emergency {
    /* What folds it out is as tall as a thumb, and so has room below it. */
    padding: calc(1.5 * var(--_space)) calc(2 * var(--_space)) 0;
    margin-block-end: var(--_space);
    color: #fff;
    background: #a3262a;
    border: 2px solid transparent;
    border-radius: var(--_radius);
  }
  .emergency a {
    color: inherit;
  }
  .emergency > :first-child a {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    font-size: 1.15em;
  }
  .big {
    font-size: 2em;
    line-height: 1.2;
  }
  :host([look='quiet']) .emergency {
    color: inherit;
    background: none;
    border-color: currentColor;
  }
  :host([look='quiet']) .big {
    font-size: 1.25em;
  }
  summary {
    min-block-size: 48px;
    padding-block: 0.75em;
    align-content: center;
    font-weight: 400;
  }
  .audience,
  .about {
    border-block-start: 1px solid var(--_line);
  }
  .audience > summary {
    inline-size: auto;
    font-weight: 700;
  }
  .audience[open] > summary {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .title {
    margin-block-start: calc(3 * var(--_space));
    font-size: max(1.25em, 17px);
  }
  /* One that is called from a sentence. */
  .number {
    white-space: nowrap;
  }
  .contact {
    max-inline-size: var(--_measure);
    border-block-start: 1px solid var(--_line);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    column-gap: var(--_space);
  }
  /* No name is cut in two to make room for its number. */
  .line > :first-child {
    flex: 1;
    padding-block: 0.2em;
    font-size: 1em;
    overflow-wrap: break-word;
    hyphens: manual;
  }
  .who {
    display: block;
  }
  .who,
  .aside {
    font-size: max(0.875em, 14 * var(--_px));
    font-weight: 400;
  }
  .channel {
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
  }
  [dir] .who {
    text-align: right;
  }
  .phone {
    direction: ltr;
    font-size: 1.1em;
    font-weight: 700;
    white-space: nowrap;
  }
  .fold > summary {
    font-size: max(0.875em, 14 * var(--_px));
    color: var(--_muted);
  }
  .open .disc {
    background: currentColor;
  }
  .closed .disc {
    background: none;
  }
  .steps > li {
    display: list-item;
    list-style: decimal outside;
    margin-inline-start: 1.4em;
  }
  .about li + li {
    margin-block-start: var(--_space);
  }
  .on-paper {
    display: none;
  }
  @media not print {
    @container vald (inline-size > 30em) {
      .main {
        isolation: isolate;
        display: grid;
        grid-template: auto auto auto / minmax(0, 1fr);
      }
      /* Beside 112, and for as long as what is below both: it stays in view all the way. */
      vald-safe-exit::part(bar) {
        grid-area: 1 / 1 / 4 / 1;
        align-self: start;
      }
      .emergency {
        grid-area: 1 / 1;
        z-index: 2;
        justify-self: start;
        max-inline-size: calc(100% - 13em);
      }
      vald-safe-exit::part(note) {
        grid-area: 2 / 1;
      }
      .rest {
        grid-area: 3 / 1;
      }
    }
    /* The lines beside what is under the open one, where the browser can. */
    @supports selector(::details-content) {
      @container vald (inline-size > 50em) {
        .questions {
          display: grid;
          grid-template: repeat(6, auto) 1fr / 20em minmax(0, 1fr);
          column-gap: calc(4 * var(--_space));
        }
        .audience {
          display: contents;
        }
        .audience > summary {
          position: relative;
          grid-column: 1;
        }
        /* Below its mark too, which is outside of it. */
        .audience > summary::after {
          content: '';
          position: absolute;
          inset: 0 0 auto -1.1em;
          border-block-start: 1px solid var(--_line);
        }
        .audience::details-content {
          grid-area: 1 / 2 / -1 / 2;
        }
      }
    }
  }
`;
