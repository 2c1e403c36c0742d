import { html, nothing, type TemplateResult } from 'lit';
import { rove } from './roving.js';

interface TableOptions {
  /** How to find one's way, in words. */
  hint: string;
  /** What the letters or signs in it mean. */
  legend?: unknown;
  caption: unknown;
  /** Headers of the columns. */
  headers: unknown;
  className: string;
  /** Whether no row, or no column, is shown. */
  isEmpty: boolean;
  /** Writes the roles out, for one whose rows are not laid out as those of a table. */
  withRoles?: boolean;
  onClick: (event: Event) => void;
}

const onKeydown = (event: KeyboardEvent): void =>
  rove(event.currentTarget as HTMLTableElement, event);

/**
 * A table in a region that scrolls, named by the element with the id `title`. Without its body, which
 * the template engine does not write: see `cloned-rows.ts`.
 */
export function renderScrollTable(options: TableOptions): TemplateResult {
  const role = (name: string) => (options.withRoles ? name : nothing);
  return html`<p class="small muted no-print" id="hint">${options.hint}</p>
    ${options.legend ?? nothing}
    <div
      class="scroll"
      part="scroll"
      ?hidden=${options.isEmpty}
      role="region"
      aria-labelledby="title"
      aria-describedby="hint"
      tabindex="0"
    >
      <table
        part="table"
        role=${role('table')}
        class=${options.className || nothing}
        @click=${options.onClick}
        @keydown=${onKeydown}
      >
        <caption>
          ${options.caption}
        </caption>
        <thead role=${role('rowgroup')}>
          <tr role=${role('row')}>
            ${options.headers}
          </tr>
        </thead>
      </table>
    </div>`;
}
