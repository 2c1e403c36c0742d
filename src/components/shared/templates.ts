import { html, nothing, type TemplateResult } from 'lit';
import { protocolOf, type Responsibility } from '../../data/index.js';
import { asTemplate } from './keyed.js';
import type { ProgramLocalize } from './program-words.js';

const headings: Record<string, TemplateStringsArray> = {};

/**
 * A real heading of a level from 2 to 6; a deeper one stays at 6. For an element of one's own:
 * `heading(this.headingLevel, 'Vårt ansvar')`, and one more for what stands under it. With `focusable`, a
 * script may put the focus on it.
 */
export function heading(
  level: number,
  content: unknown,
  { className = '', id = '', focusable = false } = {},
): TemplateResult {
  const tag = `h${Math.min(Math.max(level, 2), 6)}`;
  const frame = (headings[tag] ??= asTemplate([
    `<${tag} class=`,
    ' id=',
    ' tabindex=',
    ` part="heading">`,
    `</${tag}>`,
  ]));
  return html(frame, className || nothing, id || nothing, focusable ? -1 : nothing, content);
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
  return href && /^(https?|mailto|tel):$/.test(protocolOf(href)) ? href : undefined;
}
