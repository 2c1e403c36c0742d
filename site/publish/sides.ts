import { byId } from '../by-id.js';
import {
  elements as facts,
  tagOf,
  type ElementFacts,
  type ElementName,
} from '../../src/elements.js';
import { loadElement } from '../load-element.js';
import { elementTexts } from '../texts.js';
import { make } from './make.js';
import type { ProgramName } from './protocol.js';
import { words } from './words.js';

/** One side: where its data is, and the programmes that it has. */
export interface Side {
  /** Undefined where there is nothing. */
  src: string | undefined;
  programs: readonly ProgramName[];
}

/** What can be seen without choosing more than a programme. */
const shown = Object.entries(elementTexts).flatMap(([tag, texts]) => {
  const name = tag.slice(tagOf('').length) as ElementName;
  const { isStatic }: ElementFacts = facts[name];
  return texts && !texts.required && !isStatic ? [{ name, texts }] : [];
});

/** The elements as published now, and as they would be, beside each other. */
export class Sides {
  readonly #element = byId<HTMLSelectElement>('element');
  readonly #program = byId<HTMLSelectElement>('program');
  #sides: { now: Side; next: Side } | undefined;

  constructor() {
    this.#element.append(...shown.map(({ name, texts }) => new Option(texts.name, name)));
    for (const select of [this.#element, this.#program])
      select.addEventListener('change', () => void this.#write());
  }

  /** Shows other data. What was chosen stays chosen where it still is there. */
  show(now: Side, next: Side, program: string | undefined): void {
    this.#sides = { now, next };
    const names = new Map([...now.programs, ...next.programs].map(({ id, title }) => [id, title]));
    const chosen = names.has(this.#program.value) ? this.#program.value : program;
    this.#program.replaceChildren(...Array.from(names, ([id, title]) => new Option(title, id)));
    if (chosen !== undefined) this.#program.value = chosen;
    void this.#write();
  }

  async #write(): Promise<void> {
    const sides = this.#sides;
    if (!sides) return;
    const name = this.#element.value as ElementName;
    const isGeneral = elementTexts[tagOf(name)]?.isGeneral ?? false;
    byId('program-field').hidden = isGeneral;
    try {
      await loadElement(name);
    } catch {
      for (const id of ['now', 'next']) byId(id).replaceChildren(make('p', '', words.notLoaded));
      return;
    }
    // Something else may have been chosen meanwhile.
    if (sides !== this.#sides || name !== this.#element.value) return;
    const program = isGeneral ? undefined : this.#program.value;
    const view = ({ src, programs }: Side, none: string): HTMLElement => {
      const isThere = program === undefined || programs.some(({ id }) => id === program);
      if (src === undefined || !isThere) return make('p', '', none);
      const element = document.createElement(tagOf(name));
      element.setAttribute('src', src);
      if (program !== undefined) element.setAttribute('program', program);
      element.setAttribute('heading-level', '5');
      return element;
    };
    byId('now').replaceChildren(view(sides.now, words.noneNow));
    byId('next').replaceChildren(view(sides.next, words.noneThen));
  }
}
