import { html, type TemplateResult } from 'lit';

/** Strings of ours as those of a template. */
export const asTemplate = (strings: string[]): TemplateStringsArray =>
  Object.assign(strings, { raw: strings });

/** One template for each key: the template engine makes content anew when its template is another. */
const frames = new Map<string, TemplateStringsArray>();

/**
 * Content that is made anew, and never written over, when its key is another. What somebody else has
 * put in the place of a text, as translators and reading aids do, would stay otherwise, and stand
 * beside what is new: a name beside another's number.
 *
 * As Lit's directive of that name, for a third of its bytes. Keys are kept, so they are to be few.
 */
export function keyed(key: string, content: unknown): TemplateResult {
  let frame = frames.get(key);
  if (!frame) frames.set(key, (frame = asTemplate(['', ''])));
  return html(frame, content);
}

/** A text that must never be stale. */
export const fresh = (text: string): TemplateResult => keyed(text, text);
