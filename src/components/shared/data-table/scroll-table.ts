import { html, nothing, type TemplateResult } from 'lit';
import type { rove } from './roving.js';

interface TableOptions {
  /** How to find one's way by keyboard, in words; none where its buttons are ordinary tab stops. */
  hint: string | undefined;
  /** Whether hint and caption are read out only. */
  isQuiet?: boolean;
  caption: unknown;
  /** Headers of the columns. */
  headers: unknown;
  className: string;
  /** Of the region: whether it is the page that scrolls, and not a box. */
  scrollClass?: string;
  /** Whether the region may have to be scrolled. */
  isScrolled?: boolean;
  /** Whether no row, or no column, is shown. */
  isEmpty: boolean;
  onClick: (event: Event) => void;
  /** Answers the arrow keys, where there is a hint. */
  onKeydown: typeof rove | undefined;
}

/** What gets the focus in a header is seen whole: a browser is content with a part of it. */
const showWhole = ({ target }: Event): void => {
  const button = target as HTMLElement;
  if (button.matches('thead :focus-visible')) button.scrollIntoView({ block: 'nearest' });
};

/**
 * A table in a region that scrolls, named by the element with the id `title`. Without its body, which
 * the template engine does not write: see `cloned-rows.ts`. Roles are written out: the rows are laid
 * out as grids, and a browser may then no longer take them for those of a table.
 */
export function renderScrollTable(options: TableOptions): TemplateResult {
  const { hint, isScrolled = true } = options;
  return html`${
      hint
        ? html`<p class=${options.isQuiet ? 'visually-hidden' : 'small muted no-print'} id="hint">
            ${hint}
          </p>`
        : nothing
    }
    <div
      class="scroll ${options.scrollClass ?? ''}"
      part="scroll"
      ?hidden=${options.isEmpty}
      role="region"
      aria-labelledby="title"
      aria-describedby=${hint ? 'hint' : nothing}
      tabindex=${isScrolled ? 0 : nothing}
    >
      <table
        part="table"
        role="table"
        class=${`rows ${options.className}`}
        @click=${options.onClick}
        @focusin=${showWhole}
        @keydown=${hint ? options.onKeydown : nothing}
      >
        <caption class=${options.isQuiet ? 'visually-hidden' : nothing}>
          ${options.caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${options.headers}
          </tr>
        </thead>
      </table>
    </div>`;
}
