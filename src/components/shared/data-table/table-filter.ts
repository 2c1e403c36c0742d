import { html, nothing, type TemplateResult } from 'lit';
import type { Program } from '../../../data/index.js';
import { selectControl, type Choice } from '../filter-controls.js';
import { filterForm, searchControl } from '../filter-form.js';
import type { TableLocalize } from './table-actions.js';

interface FilterOptions {
  localize: TableLocalize;
  /** Label of the search; none where there is so little that nobody has to search. */
  label: string | undefined;
  text: string | undefined;
  /** Boxes to tick. */
  checks: readonly unknown[];
  /** Choices that are folded away; `nothing` where there are none. */
  more: unknown;
  /** Buttons that are folded away with them. Then all of it is one line. */
  actions?: unknown;
  /** What is left, in words. Undefined where nothing is narrowed. */
  left: string | undefined;
  search: (text: string) => void;
  clear: () => void;
}

/** The filter above a table: search, boxes, further choices, and how much is left. */
export function renderTableFilter(options: FilterOptions): TemplateResult {
  const { localize, checks, left } = options;
  const clear = (event: Event) => {
    // The button goes away; the reader goes on where the search begins.
    const { form } = event.currentTarget as HTMLButtonElement;
    form?.querySelector('input')?.focus();
    options.clear();
  };
  return filterForm(
    localize,
    html`${options.label ? searchControl(options.label, options.text, options.search) : nothing}
      ${checks.length > 0 ? html`<div class="checks">${checks}</div>` : nothing}
      <details class="more">
        <summary>${localize.term('moreChoices')}</summary>
        ${options.more === nothing ? nothing : html`<div class="filter">${options.more}</div>`}
        ${options.actions ?? nothing}
      </details>
      <p class="hits" ?hidden=${left === undefined}>
        ${left}
        <button type="button" @click=${clear}>${localize.term('clearTable')}</button>
      </p>`,
    options.actions ? 'bar' : '',
  );
}

/** A list to choose one from, or any. Nothing where there is no choice. */
export const anyControl = (
  localize: TableLocalize,
  label: string,
  choices: readonly Choice[],
  value: string | undefined,
  change: (value: string) => void,
  lang?: string,
) =>
  choices.length < 2
    ? nothing
    : selectControl(
        label,
        [{ value: '', text: localize.term('any') }, ...choices],
        value,
        change,
        lang,
      );

/** The same for the goals of a programme. */
export const goalControl = (
  localize: TableLocalize,
  { goals, language }: Program,
  value: string | undefined,
  change: (value: string) => void,
) =>
  anyControl(
    localize,
    localize.term('goalFilter'),
    goals.map(({ id, number, text }) => ({
      value: id,
      text: `${localize.term('goal', number)} ${text}`,
    })),
    value,
    change,
    language,
  );
