import { create } from '../../dom.js';
import type { CompiledTemplate, CompiledTemplateResult } from 'lit';

/** Strings of ours as those of a template. */
export const asTemplate = (strings: string[]): TemplateStringsArray =>
  Object.assign(strings, { raw: strings });

/** One template for each key: the template engine makes content anew when its template is another. */
const frames = new Map<string, CompiledTemplate>();

/** What all of them hold: a place for the content, and its end: without one, all after it would go with the content. */
let place: HTMLTemplateElement | undefined;

/** A template as Lit's compiler writes it: there is nothing in it to parse. */
function makeFrame(): CompiledTemplate {
  if (!place) {
    place = create('template');
    place.content.append(new Comment(), new Comment());
  }
  return { el: place, parts: [{ type: 2, index: 0 }] } as unknown as CompiledTemplate;
}

/**
 * Content that is made anew, and never written over, when its key is another. What somebody else has
 * put in the place of a text, as translators and reading aids do, would stay otherwise, and stand
 * beside what is new: a name beside another's number.
 *
 * As Lit's directive of that name, for a third of its bytes. Keys are kept, so they are to be few.
 */
export function keyed(key: string, content: unknown): CompiledTemplateResult {
  let frame = frames.get(key);
  if (!frame) frames.set(key, (frame = makeFrame()));
  return { _$litType$: frame, values: [content] };
}

/** A text that must never be stale. */
export const fresh = (text: string): CompiledTemplateResult => keyed(text, text);
