import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../i18n/localize.js';
import { ways } from '../../i18n/sv/ways.js';

/*
 * From one element to another on the same page. A link cannot lead into a shadow root, and ids of the
 * page are the page's: so a button finds the other, and puts the reader there.
 */

/** The first element that fits, among those that the page has around this one. */
export const onPage = (host: Element, selector: string): HTMLElement | undefined =>
  (host.getRootNode() as ParentNode).querySelector<HTMLElement>(selector) ?? undefined;

/** Shows an element, and goes on reading at its heading. */
function goTo(element: HTMLElement): void {
  const heading = element.shadowRoot?.querySelector<HTMLElement>('[tabindex="-1"]');
  (heading ?? element).scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** A button that leads to another element; nothing where the page has none. */
export const leadTo = (
  element: HTMLElement | undefined,
  words: string,
): TemplateResult | typeof nothing =>
  element
    ? html`<button type="button" class="no-print" @click=${() => goTo(element)}>${words}</button>`
    : nothing;

/** Buttons to all that the page has beside a programme: what was thought of it, what changed, what came when. */
export function renderWays(host: Element, localize: Pick<Localize<object>, 'late'>) {
  const words = localize.late(ways);
  const found = (
    [
      ['vald-opinions', words.allOpinions],
      ['vald-program-compare', words.allChanges],
      ['vald-program-timeline', words.allPrograms],
    ] as const
  ).map(([tag, text]) => leadTo(onPage(host, tag), text));
  return found.every((one) => one === nothing)
    ? nothing
    : html`<p class="actions no-print">${found}</p>`;
}
