import {
  compareNames,
  existsOn,
  matches,
  searchWords,
  searchable,
  type Namnd,
  type Organisation,
} from '../src/data/index.js';
import { byId } from './by-id.js';

/*
 * The field for the nämnd: a combobox with a list, as the ARIA Authoring Practices have it. It finds a
 * nämnd by the name of its förvaltning too, since that is where an editor works.
 */

/** What is said where what is written is no nämnd. */
const unknown = 'Ingen nämnd heter så. Skriv en del av namnet, och välj i listan.';

/** What is said where there is none to choose from. */
const lost =
  'Nämnderna kunde inte hämtas. Mappen api ska ligga bredvid den här sidan. Ladda om sidan, eller säg till den som lade upp filerna.';

export class NamndField {
  readonly #input = byId<HTMLInputElement>('namnd');
  readonly #list = byId('namnd-list');
  readonly #none = byId<HTMLInputElement>('no-namnd');
  readonly #said = byId('namnd-said');
  readonly #count = byId('namnd-count');
  #namnder: readonly Namnd[] = [];
  #active = -1;
  #isLost = false;

  /** Holds the id, under the name of the attribute. */
  readonly control = document.querySelector<HTMLInputElement>('.combobox [name=namnd]')!;

  constructor(private readonly changed: () => void) {
    const input = this.#input;
    input.addEventListener('input', (event) => {
      event.stopPropagation();
      this.#open(true);
    });
    input.addEventListener('keydown', (event) => this.#press(event));
    input.addEventListener('click', () => this.#open(input.value !== this.#nameOf()));
    input.addEventListener('blur', () => this.#leave());
    byId('namnd-open').addEventListener('click', () => {
      const isOpen = !this.#list.hidden;
      input.focus();
      if (isOpen) this.#close();
      else this.#open(false);
    });
    // The focus stays in the field.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    byId('namnd-open').addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      const option = (target as Element).closest<HTMLElement>('[role=option]');
      if (option) this.#choose(option.dataset.id!);
    });
    this.#none.addEventListener('input', (event) => {
      event.stopPropagation();
      if (this.#none.checked) this.#set('');
      this.changed();
    });
  }

  /** The chosen nämnd, as its id; empty where there is none. */
  get id(): string {
    return this.control.value;
  }

  /** The name of the chosen nämnd. */
  get name(): string | undefined {
    return this.#nameOf() || undefined;
  }

  /** Whether the page is for none of them. */
  get isNone(): boolean {
    return this.#none.checked;
  }

  /** Takes the nämnder that exist. */
  fill({ namnder }: Organisation, now: Date): void {
    this.#namnder = namnder.filter((one) => existsOn(one, now)).sort(compareNames);
    if (this.id && !this.#nameOf()) this.#set('');
  }

  /** Takes that there is nothing to choose from as yet, because it could not be had; or that there is. */
  lose(isLost: boolean): void {
    if (isLost === this.#isLost) return;
    this.#isLost = isLost;
    this.#say('');
  }

  #nameOf(): string {
    return this.#namnder.find(({ id }) => id === this.id)?.name ?? '';
  }

  #found(words: readonly string[]): readonly Namnd[] {
    const found = this.#namnder.filter(({ name, administration = '' }) =>
      matches(searchable(`${name} ${administration}`), words),
    );
    // What begins with it comes first.
    const begins = ({ name }: Namnd) => (searchable(name).startsWith(words[0] ?? '') ? 0 : 1);
    return [...found].sort((a, b) => begins(a) - begins(b));
  }

  /** Shows the list: of what fits what is written, or of all. */
  #open(isNarrowed: boolean): void {
    const found = this.#found(isNarrowed ? searchWords(this.#input.value) : []);
    this.#list.replaceChildren(...found.map((one) => this.#option(one)));
    this.#list.hidden = found.length === 0;
    this.#input.setAttribute('aria-expanded', String(found.length > 0));
    this.#mark(-1);
    this.#say(found.length === 0 && this.#namnder.length > 0 ? unknown : '');
    this.#count.textContent =
      found.length > 0 ? `${found.length} ${found.length === 1 ? 'träff' : 'träffar'}` : '';
  }

  #option({ id, name, administration }: Namnd): HTMLElement {
    const option = document.createElement('li');
    option.role = 'option';
    option.id = `namnd-${id}`;
    option.dataset.id = id;
    option.setAttribute('aria-selected', 'false');
    option.textContent = name;
    if (administration) {
      const office = document.createElement('span');
      office.textContent = administration;
      option.append(' ', office);
    }
    return option;
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#mark(-1);
  }

  /** Says which line Enter takes. The focus stays in the field. */
  #mark(at: number): void {
    const options = [...this.#list.children];
    this.#active = at;
    options.forEach((option, index) => option.setAttribute('aria-selected', String(index === at)));
    const option = options[at];
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  #press(event: KeyboardEvent): void {
    const last = this.#list.childElementCount - 1;
    const isOpen = !this.#list.hidden;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (!isOpen) this.#open(this.#input.value !== this.#nameOf());
      const count = this.#list.childElementCount;
      if (count > 0)
        this.#mark(
          this.#active < 0 && step < 0 ? count - 1 : (this.#active + step + count) % count,
        );
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      const option = this.#list.children[this.#active < 0 && last === 0 ? 0 : this.#active];
      if (option) this.#choose((option as HTMLElement).dataset.id!);
    } else if (event.key === 'Escape') {
      if (isOpen) event.preventDefault();
      if (!isOpen) this.#set('');
      this.#close();
      if (!isOpen) this.changed();
    }
  }

  #choose(id: string): void {
    this.#set(id);
    this.#close();
    this.#input.select();
    this.changed();
  }

  #set(id: string): void {
    this.control.value = id;
    if (id) this.#none.checked = false;
    this.#input.value = this.#nameOf();
    this.#say('');
  }

  #say(words: string): void {
    const said = this.#isLost ? lost : words;
    this.#said.textContent = said;
    this.#said.hidden = !said;
  }

  /** What is written is a nämnd, or the one way to be one; or the field goes back to what was chosen. */
  #leave(): void {
    this.#close();
    const written = searchable(this.#input.value.trim());
    if (written === searchable(this.#nameOf())) return;
    const found = this.#found(searchWords(written));
    const same = found.filter(({ name }) => searchable(name) === written);
    const [only, ...others] = same.length > 0 ? same : found;
    if (written && only && others.length === 0) this.#set(only.id);
    else if (!written) this.#set('');
    else {
      this.control.value = '';
      this.#say(unknown);
    }
    this.changed();
  }
}
