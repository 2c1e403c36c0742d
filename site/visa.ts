import { elements, tagOf, type ElementName } from '../src/elements.js';
import { createElement } from '../src/loader/create-element.js';
import { loadElement } from './load-element.js';
import { elementTexts } from './texts.js';

/*
 * Shows just the element that the address names. What stands in the page until then is its fallback.
 */

const byId = (id: string) => document.getElementById(id)!;

/** A paragraph in words; what comes from the address is text. */
function explain(words: string): void {
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.textContent = words;
  byId('notices').append(notice);
}

async function show(): Promise<void> {
  const wish = new Map(new URLSearchParams(location.search));
  const name = (wish.get('element') ?? '') as ElementName;
  wish.delete('element');
  const remedy = 'Be den som gjorde länken att göra en ny på sidan ”Bygg din tagg”.';
  if (!Object.hasOwn(elements, name)) {
    explain(
      `${name ? `Det finns inget som heter ”${name}” att visa.` : 'Adressen säger inte vad som ska visas.'} ${remedy}`,
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
  for (;;) {
    try {
      const element = createElement(name, wish, new URL('vald-program.js', document.baseURI).href);
      const title = elementTexts[tagOf(name)]?.title;
      if (title) byId('title').textContent = document.title = title;
      element.append(...byId('view').childNodes);
      byId('view').append(element);
      return;
    } catch (error) {
      const { message } = error as Error;
      // Link guards and mail programs add words of their own: the rest is still shown.
      if (!wish.delete(message)) throw error;
      explain(`”${message}” i adressen kan inte användas och är inte med. ${remedy}`);
    }
  }
}

void show();
