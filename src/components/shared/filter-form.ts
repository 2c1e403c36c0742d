import { html, type TemplateResult } from 'lit';
import type { Localize } from '../../i18n/localize.js';
import type { choices } from '../../i18n/sv/choices.js';

/** A labelled field for words to look for. */
export const searchControl = (
  label: string,
  value: string | undefined,
  change: (value: string) => void,
): TemplateResult =>
  html`<label
    ><span>${label}</span>
    <input
      type="search"
      autocomplete="off"
      .value=${value ?? ''}
      @input=${(event: Event) => change((event.target as HTMLInputElement).value)}
  /></label>`;

/** The form around the controls of a filter. It sends nothing. */
export const filterForm = (
  localize: Pick<Localize<typeof choices>, 'term'>,
  content: unknown,
  className = '',
): TemplateResult =>
  html`<form
    class="filter no-print ${className}"
    part="filter"
    role="search"
    aria-label=${localize.term('filter')}
    @submit=${(event: Event) => event.preventDefault()}
  >
    ${content}
  </form>`;
