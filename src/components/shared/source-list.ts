import { html, nothing, type TemplateResult } from 'lit';
import type { Source, SourceRef } from '../../data/index.js';
import type { Localize } from '../../i18n/localize.js';
import { safeHref } from './templates.js';

/** Of what there is more, for those who hear one such line after the other. */
export const ofWhat = (name: unknown): TemplateResult =>
  html`<span class="visually-hidden">, ${name}</span>`;

/** Where something comes from, folded. @param of - what that is, as `ofWhat` says it; @param more - stands above it */
export const sourceFold = (
  refs: readonly SourceRef[],
  sources: readonly Source[],
  localize: Localize,
  lang: string,
  of: TemplateResult,
  more?: unknown,
): TemplateResult =>
  html`<details>
    <summary class="small muted">${localize.term('source')}${of}</summary>
    ${more} ${sourceList(refs, sources, localize, lang)}
  </details>`;

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
        ${href ? html`<a href=${href} rel="noreferrer">${title}</a>` : title}${
          source.date ? ` (${localize.calendarDate(source.date)})` : ''
        }${sections.length > 0 ? html`: <span lang=${lang}>${sections.join('; ')}</span>` : ''}
      </li>`;
    })}
  </ul>`;
}
