import type * as Core from '../core.js';
import { elementNames, elements, tagOf, type ElementFacts, type ElementName } from '../elements.js';
import { importPart, preloadPart, refreshPart } from './chunks.js';
import { claimElements } from './claim.js';
import { defaultData, handOver, startData } from './data.js';
import { clearFailure, showFailure } from './failure.js';
import { formSelector, readForm } from './forms.js';
import type { ChunkTable } from './table.js';
import { watchPage } from './watch.js';

/** What is in the file of an element: its class, and what `src/core.ts` has. */
type Part = typeof Core & { Element: CustomElementConstructor };

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
): (name: ElementName) => Promise<void> {
  const names = claimElements();
  const loads = new Map<ElementName, Promise<void>>();
  /** Where something should be that could not be had: the tag, or what stands for it, by the place. */
  const waiting = new Map<HTMLElement, HTMLElement>();
  let failures = 0;

  const filesOf = (name: ElementName): readonly number[] =>
    table.parts[elementNames.indexOf(name)]!;

  const load = (name: ElementName): Promise<void> => {
    // Another copy of the script has it, or will.
    if (!names.includes(name)) return customElements.whenDefined(tagOf(name)).then(() => undefined);
    let running = loads.get(name);
    if (!running) {
      running = register(name).catch(async () => {
        failures++;
        await refreshPart(filesOf(name), table.files, scriptUrl);
        await register(name);
      });
      running.catch(() => loads.delete(name));
      loads.set(name, running);
    }
    return running;
  };

  const register = async (name: ElementName): Promise<void> => {
    const { uses = [], isHelp }: ElementFacts = elements[name];
    const used = uses.map((one) => load(one as ElementName));
    const [{ Element, defineElement, settings }] = await Promise.all([
      importPart<Part>(filesOf(name), table.files, scriptUrl, failures),
      // Goals without their cards would be blank; help without the way out is still help.
      isHelp ? Promise.allSettled(used) : Promise.all(used),
    ]);
    settings.defaultSrc ??= defaultData(scriptUrl);
    handOver(settings.started);
    for (const place of waiting.keys()) {
      if (place.localName !== tagOf(name)) continue;
      clearFailure(place);
      waiting.delete(place);
    }
    defineElement(tagOf(name), Element);
  };

  const bring = (
    found: HTMLElement,
    name: ElementName,
    place: HTMLElement,
    show?: () => void,
  ): void => {
    const { isStatic, isHelp, isScope }: ElementFacts = elements[name];
    if (!isStatic) startData(found, scriptUrl);
    const [language = ''] =
      found.closest<HTMLElement>('[lang]')?.lang.toLowerCase().split('-') ?? [];
    // Its own keys only: a page may say lang="constructor".
    if (Object.hasOwn(table.languages, language))
      preloadPart(table.languages[language]!, table.files, scriptUrl);
    const fail = () => {
      if (isScope) return;
      waiting.set(place, found);
      showFailure(place, isHelp, retry);
    };
    const timer = setTimeout(fail, PATIENCE_MS);
    void load(name)
      .then(() => {
        waiting.delete(place);
        show?.();
      }, fail)
      .finally(() => clearTimeout(timer));
  };

  /** Something of ours is on the page. */
  const see = (found: HTMLElement): void => {
    const form = found.matches(formSelector) ? readForm(found, scriptUrl) : undefined;
    const { localName } = found;
    if (form) bring(found, form.name, form.place, form.show);
    else if (tags.includes(localName) && !customElements.get(localName))
      bring(found, localName.slice(tagOf('').length) as ElementName, found);
  };
  const retry = (): void => waiting.forEach(see);

  const tags: string[] = names.map(tagOf);
  if (names.length > 0) {
    watchPage(`${tags},${formSelector}`, see);
    addEventListener('online', retry);
  }
  return load;
}
