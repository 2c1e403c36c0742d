import { html, nothing, type TemplateResult } from 'lit';
import type { Audience, Guidance, GuideEntry } from '../../data/index.js';
import { fresh } from '../shared/keyed.js';
import { heading } from '../shared/templates.js';
import { contactList } from './contact-item.js';
import type { ContactView } from './contact-view.js';

/** The line that was pressed stays where it can be seen, though another one above it has been folded. */
const keepInView = ({ currentTarget }: Event): void => {
  const line = currentTarget as Element;
  requestAnimationFrame(() => line.scrollIntoView({ block: 'nearest' }));
};

/**
 * What one who asks is shown, directly under the line that says who. All are in the page, and the
 * browser opens and closes them: no script and no request knows which.
 *
 * @param isOpen - what the page's author has written
 */
export function renderGuide(
  audience: Audience,
  { advice, first, special, further, notes }: Guidance,
  view: ContactView,
  isOpen: boolean,
): TemplateResult {
  const { localize, level, language } = view;
  const group = (title: string, entries: readonly GuideEntry[]) =>
    entries.length === 0
      ? nothing
      : html`${heading(level + 1, title)}${contactList(entries, view, level + 2)}`;
  const text = (words: string) => html`<span lang=${language}>${fresh(words)}</span>`;
  return html`<details class="audience" name="audience" id=${audience} ?open=${isOpen}>
    <summary @click=${keepInView}>${localize.term('audience', audience)}</summary>
    ${
      advice.length === 0
        ? nothing
        : html`${heading(level + 1, localize.term('helpAdvice'))}
            <ol class="steps">
              ${advice.map((one) => html`<li>${text(one.text)}</li>`)}
            </ol>`
    }
    ${audience === 'manager' ? html`<slot name="advice"></slot>` : nothing}
    ${group(localize.term('helpFirst'), first)} ${group(localize.term('helpSpecial'), special)}
    ${
      further.length + notes.length === 0
        ? nothing
        : html`<details class="further">
            <summary>${localize.term('helpFurther', further.length + notes.length)}</summary>
            ${contactList(further, view, level + 1)}
            ${notes.map((one) => html`<p>${text(one.text)}</p>`)}
          </details>`
    }
  </details>`;
}
