import { html, nothing, type TemplateResult } from 'lit';
import type { Program } from '../../data/index.js';
import type { Localize } from '../../i18n/localize.js';
import { wayToOpinions, ways } from '../../i18n/sv/ways.js';
import { findIn } from '../../dom.js';

/*
 * From one element to another on the same page. A link cannot lead into a shadow root, and ids of the
 * page are the page's: so a button finds the other, and puts the reader there.
 */

type Late = Pick<Localize<object>, 'late'>;

/**
 * The first element that fits, among those that the page has around this one. In the div and link forms each
 * element has a root of its own: these have no ways to others.
 */
export const onPage = (host: Element, selector: string): HTMLElement | undefined =>
  findIn(host.getRootNode(), selector) ?? undefined;

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

/** A button to the opinions on the page, where the programme has any: not to those on one goal. */
export const renderWayToOpinions = (
  host: Element,
  { links }: Program,
  localize: Late,
): TemplateResult | typeof nothing =>
  leadTo(
    links.opinions ? onPage(host, 'vald-opinions:not([goal], [indicator])') : undefined,
    localize.late(wayToOpinions).allOpinions,
  );

/** Buttons to all that the page has beside a programme: what was thought of it, what changed, what came when. */
export function renderWays(host: Element, program: Program, localize: Late) {
  const words = localize.late(ways);
  const found = [
    renderWayToOpinions(host, program, localize),
    leadTo(onPage(host, 'vald-program-compare'), words.allChanges),
    leadTo(onPage(host, 'vald-program-timeline'), words.allPrograms),
  ];
  return found.every((one) => one === nothing)
    ? nothing
    : html`<p class="actions no-print">${found}</p>`;
}
