import { html, nothing, type TemplateResult } from 'lit';
import type { Responsibility } from '../../data/index.js';
import type { ProgramLocalize } from './program-words.js';

/**
 * A real heading of a level from 2 to 6; a deeper one stays at 6.
 *
 * @param options.focusable - whether a script may put the focus on it
 */
export function heading(
  level: number,
  content: unknown,
  { className = '', id = '', focusable = false } = {},
): TemplateResult {
  const cls = className || nothing;
  const ref = id || nothing;
  const tab = focusable ? -1 : nothing;
  switch (Math.min(Math.max(level, 2), 6)) {
    case 2:
      return html`<h2 class=${cls} id=${ref} tabindex=${tab} part="heading">${content}</h2>`;
    case 3:
      return html`<h3 class=${cls} id=${ref} tabindex=${tab} part="heading">${content}</h3>`;
    case 4:
      return html`<h4 class=${cls} id=${ref} tabindex=${tab} part="heading">${content}</h4>`;
    case 5:
      return html`<h5 class=${cls} id=${ref} tabindex=${tab} part="heading">${content}</h5>`;
    default:
      return html`<h6 class=${cls} id=${ref} tabindex=${tab} part="heading">${content}</h6>`;
  }
}

/** "Föreslaget", before what is only a proposal. */
export const proposedTag = (
  { status }: Pick<Responsibility, 'status'>,
  localize: ProgramLocalize,
) =>
  status === 'proposed'
    ? html`<span class="tag proposed">${localize.term('proposed')}</span> `
    : nothing;

/** An address that may stand in a link, or undefined: http, https, mailto and tel only. */
export function safeHref(href: string | undefined): string | undefined {
  if (!href) return undefined;
  try {
    return /^(https?|mailto|tel):$/.test(new URL(href).protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
