import type * as Core from '../core.js';
import { elementNames, elements, tagOf, type ElementFacts, type ElementName } from '../elements.js';
import { chunksBeside } from './chunks.js';
import { claimElements } from './claim.js';
import { defaultData, startData, startedRequests } from './data.js';
import { clearFailure, languageOf, showFailure } from './failure.js';
import { formSelector, isFree, readForm, tellWrongWord } from './forms.js';
import type { ChunkTable } from './table.js';
import { watchPage } from './watch.js';

/** What is in the file of an element: the classes that it is made of, and what `src/core.ts` has. */
type Part = typeof Core & { classes: Record<string, CustomElementConstructor> };

/** How long the client has to take over a request that was made for it, in milliseconds. */
const KEPT_MS = 5_000;

/** After so long, in milliseconds, the reader is told that something does not come. It may still come. */
const PATIENCE_MS = 15_000;

/**
 * The editor's script. It finds our elements on the page, in whatever form, and fetches what each
 * kind needs and the data that it will ask for, all at the same time. What cannot be had is said in
 * the element's place, and tried again when the browser is back on line.
 *
 * @param scriptUrl - address of the script that runs; everything else lies beside it
 * @returns fetches and registers one element, by its name without `vald-`; rejects when it cannot be had
 */
export function startLoader(
  scriptUrl: string,
  table: ChunkTable,
): (name: ElementName) => Promise<unknown> {
  const names = claimElements();
  const chunks = chunksBeside(scriptUrl, table.files);
  const loads = new Map<ElementName, Promise<Part>>();
  /** Where something should be that could not be had: the tag, or what stands for it, by the place. */
  const waiting = new Map<HTMLElement, HTMLElement>();
  /** Whether the code that asks for data is here. */
  let hasClient = false;

  const load = (name: ElementName): Promise<Part> => {
    let running = loads.get(name);
    if (!running) {
      running = register(name);
      running.catch(() => loads.delete(name));
      loads.set(name, running);
    }
    return running;
  };

  const register = async (name: ElementName): Promise<Part> => {
    const files = table.parts[elementNames.indexOf(name)]!;
    const part = (await chunks.load(files).catch(() => chunks.loadAnew(files))) as Part;
    part.settings.defaultSrc ??= defaultData(scriptUrl);
    if (!hasClient) {
      hasClient = true;
      part.settings.started = startedRequests;
      // What nobody has taken by then would be old when somebody does.
      setTimeout(() => startedRequests.clear(), KEPT_MS);
    }
    for (const [own, Element] of Object.entries(part.classes)) {
      const tag = tagOf(own);
      for (const place of waiting.keys()) {
        if (place.localName !== tag) continue;
        clearFailure(place);
        waiting.delete(place);
      }
      part.defineElement(tag, Element);
    }
    return part;
  };

  /** Something of ours is on the page. */
  const see = (found: HTMLElement): void => {
    const form = found.matches(formSelector) ? readForm(found, scriptUrl) : undefined;
    const tag = found.localName;
    const name = form?.name ?? (tag.slice(tagOf('').length) as ElementName);
    // Another copy of the script has it, or it is registered.
    if (!names.includes(name) || (!form && customElements.get(tag))) return;
    const place = form?.place ?? found;
    const { isStatic, isHelp, isScope }: ElementFacts = elements[name];
    if (!isStatic && !hasClient) startData(found, scriptUrl);
    // Its own keys only: a page may say lang="constructor".
    const language = languageOf(found);
    if (Object.hasOwn(table.languages, language)) chunks.preload(table.languages[language]!);
    const fail = () => {
      if (isScope || customElements.get(tagOf(name))) return;
      waiting.set(place, found);
      showFailure(place, isHelp, retry);
    };
    setTimeout(fail, PATIENCE_MS);
    void load(name).then((part) => {
      waiting.delete(place);
      if (form && isFree(place))
        try {
          part.fillPlace(place, name, form.wish, scriptUrl, clearFailure(place));
        } catch (error) {
          tellWrongWord((error as Error).message, found, scriptUrl);
        }
    }, fail);
  };
  const retry = (): void => waiting.forEach(see);

  if (names.length > 0) {
    watchPage(`${names.map(tagOf)},${formSelector}`, see);
    addEventListener('online', retry);
  }
  return load;
}
