import { elements, tagOf, type ElementFacts, type ElementName } from '../src/elements.js';
import { quotable } from '../src/i18n/quotable.js';
import { createElement } from '../src/loader/create-element.js';
import { byId } from './by-id.js';
import { loadElement } from './load-element.js';
import { elementTexts } from './texts.js';

/*
 * Shows just the element that the address names. What stands in the page until then is its fallback.
 * Anybody can make an address: it never chooses words that are shown.
 */

const remedy = 'Be den som gjorde länken att göra en ny på sidan ”Visa programmet på din sida”.';

function explain(words: string): void {
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.textContent = words;
  byId('notices').append(notice);
}

/** A word of the address, where it may be repeated. */
const named = (word: string, otherwise: string): string =>
  quotable(word) === word ? `”${word}”` : otherwise;

/** What the address asks for. */
function readWish(): { name: ElementName; wish: Map<string, string> } {
  const wish = new Map(new URLSearchParams(location.search));
  const name = (wish.get('element') ?? '') as ElementName;
  wish.delete('element');
  // That a link is to stay one is said to the page that it stands in.
  wish.delete('as');
  const { isHelp }: ElementFacts = Object.hasOwn(elements, name) ? elements[name] : {};
  // A link must not take the way out away.
  if (isHelp) wish.delete('safe-exit');
  return { name, wish };
}

/** The element, without what cannot be used of the address. */
function make(name: ElementName, wish: Map<string, string>): HTMLElement {
  const refused: string[] = [];
  for (;;) {
    try {
      const element = createElement(name, wish, new URL('vald-program.js', document.baseURI).href);
      if (refused.length > 0)
        explain(
          `${refused.length > 1 ? 'Flera ord' : named(refused[0]!, 'Ett okänt ord')} i adressen kan inte användas och är inte med. ${remedy}`,
        );
      return element;
    } catch (error) {
      const { message } = error as Error;
      // Link guards and mail programs add words of their own: the rest is still shown.
      if (!wish.delete(message)) throw error;
      refused.push(message);
    }
  }
}

async function show(): Promise<void> {
  byId('wait').remove();
  const { name, wish } = readWish();
  if (!Object.hasOwn(elements, name)) {
    explain(
      `${name ? `Det finns inget som heter ${named(name, 'så')} att visa.` : 'Adressen säger inte vad som ska visas.'} ${remedy}`,
    );
    return;
  }
  try {
    await loadElement(name);
  } catch {
    explain(
      'Skriptet vald-program.js kunde inte hämtas. Ladda om sidan, eller säg till den som sköter webbplatsen.',
    );
    return;
  }
  const element = make(name, wish);
  const title = elementTexts[tagOf(name)]?.title;
  if (title) byId('title').textContent = document.title = title;
  element.append(...byId('view').childNodes);
  byId('view').append(element);
}

void show();
