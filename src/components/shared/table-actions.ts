import { html, type TemplateResult } from 'lit';
import type { Localize } from '../../i18n/localize.js';
import type { tables } from '../../i18n/sv/tables.js';

interface TableActions {
  localize: Localize<typeof tables>;
  /** What came of copying, in words. */
  said: string;
  copy: () => void;
  download: () => void;
}

/** What can be done with a table. @param first - a button of its own */
export const renderActions = (
  { localize, said, copy, download }: TableActions,
  first: unknown,
): TemplateResult =>
  html`<p class="actions no-print">
    ${first}
    <button type="button" @click=${copy}>${localize.term('copy')}</button>
    <button type="button" @click=${download}>${localize.term('download')}</button>
    <span aria-hidden="true">${said}</span>
  </p>`;
