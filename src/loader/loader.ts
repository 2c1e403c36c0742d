import type * as Core from '../core.js';
import { elements, tagOf, type ElementFacts, type ElementName } from '../elements.js';
import { chunksBeside } from './chunks.js';
import { claimElements } from './claim.js';
import { defaultData, startData, startedRequests } from './data.js';
import { clearFailure, languageOf, showFailure } from './failure.js';
import type * as Forms from './forms.js';
import type { ChunkTable } from './table.js';
import { formSelector, watchPage } from './watch.js';

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
  const includes = (name: unknown): name is ElementName => names.includes(name as ElementName);
  const { preload, get } = chunksBeside(scriptUrl, table);
  const loads = new Map<ElementName, Promise<void>>();
  let formsLoad: Promise<typeof Forms> | undefined;
  /** Where something should be that could not be had: the tag, or what stands for it, by the place. */
  const waiting = new Map<HTMLElement, HTMLElement>();
  /** Whether the code that asks for data is here. */
  let hasClient = false;

  const load = (name: ElementName): Promise<void> => {
    const running = loads.get(name) ?? register(name);
    loads.set(name, running);
    running.catch(() => loads.delete(name));
    return running;
  };

  const register = async (name: ElementName): Promise<void> => {
    // Its own file, and the core that it imports.
    const { classes, settings, defineElement } = (await get([name, 'core'])) as Part;
    settings.defaultSrc ??= defaultData(scriptUrl);
    settings.late = (late) => get([late]);
    hasClient = true;
    settings.started = startedRequests;
    // What nobody has taken by then would be old when somebody does.
    setTimeout(() => startedRequests.clear(), KEPT_MS);
    for (const [own, Element] of Object.entries(classes)) {
      for (const place of waiting.keys()) {
        if (place.localName !== tagOf(own)) continue;
        clearFailure(place);
        waiting.delete(place);
      }
      defineElement(tagOf(own), Element);
    }
  };

  /** Begins to fetch all that an element needs. */
  const begin = (found: HTMLElement, name: ElementName): Promise<void> => {
    const { isStatic }: ElementFacts = elements[name];
    if (!isStatic && !hasClient) startData(found, scriptUrl);
    // Of two letters: nothing else that comes late is called so.
    const language = languageOf(found);
    if (table.more.includes(language)) preload([language]);
    return load(name);
  };

  const bring = (
    found: HTMLElement,
    name: ElementName,
    place: HTMLElement,
    form?: Forms.Form,
  ): void => {
    const { isHelp, isScope }: ElementFacts = elements[name];
    const fail = () => {
      if (isScope || customElements.get(tagOf(name)) || form?.isOver()) return;
      waiting.set(place, found);
      showFailure(place, isHelp, retry, form);
    };
    setTimeout(fail, PATIENCE_MS);
    void begin(found, name).then(() => {
      waiting.delete(place);
      form?.show();
    }, fail);
  };

  /** Reads a div or a link, now and whenever what it asks for may have changed. */
  const bringForm = (found: HTMLElement): void => {
    const isLink = found.dataset.vald === undefined;
    // While the page is read in, what follows a link may still be to come.
    if (isLink && document.readyState === 'loading') return;
    // Where it is plain what is asked for, it comes together with the code that reads the form.
    const name = isLink
      ? new URLSearchParams((found as HTMLAnchorElement).search).get('element')
      : found.dataset.vald;
    const isPlain = !isLink || (found.matches('p>a') && found.parentNode!.childNodes.length < 2);
    if (includes(name) && isPlain) begin(found, name).catch(() => undefined);
    formsLoad ??= get(['forms']) as Promise<typeof Forms>;
    formsLoad.then(
      ({ readForm }) => {
        const form = readForm(found, scriptUrl, bringForm);
        if (form && includes(form.name)) bring(found, form.name, form.place, form);
      },
      // Without it a link is a link, and a div is what stands in it.
      () => (formsLoad = undefined),
    );
  };

  /** Something of ours is on the page. */
  const see = (found: HTMLElement): void => {
    const tag = found.localName;
    const name = names.find((one) => tagOf(one) === tag);
    if (found.matches(formSelector)) bringForm(found);
    // Otherwise another copy of the script has it, or it is registered.
    else if (name && !customElements.get(tag)) bring(found, name, found);
  };
  const retry = (): void => waiting.forEach(see);

  if (names.length > 0) {
    watchPage(`${names.map(tagOf)},${formSelector}`, see);
    addEventListener('online', retry);
  }
  return load;
}
