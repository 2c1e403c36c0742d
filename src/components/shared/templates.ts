import { html, nothing, type TemplateResult } from 'lit';
import type { Responsibility, Source, SourceRef } from '../../data/index.js';
import type { Localize } from '../../i18n/localize.js';
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

/** Where something comes from, as a list: title, place in it, address. Several places in one source make one line. */
export function sourceList(
  refs: readonly SourceRef[],
  sources: readonly Source[],
  localize: Localize,
  lang: string,
): TemplateResult {
  const places = new Map<string, string[]>();
  for (const { source, section } of refs) {
    places.set(source, [...(places.get(source) ?? []), ...(section ? [section] : [])]);
  }
  return html`<ul class="sources">
    ${[...places].map(([id, sections]) => {
      const source = sources.find((candidate) => candidate.id === id);
      if (!source) return nothing;
      const href = safeHref(source.url);
      const title = html`<span lang=${lang}>${source.title}</span>`;
      return html`<li>
        ${href ? html`<a href=${href} rel="noreferrer">${title}</a>` : title}${source.date ? html` (${localize.calendarDate(source.date)})` : nothing}${
          sections.length > 0 ? html`: <span lang=${lang}>${sections.join('; ')}</span>` : nothing
        }
      </li>`;
    })}
  </ul>`;
}
