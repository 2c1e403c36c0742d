/*
 * Many publishing tools take no unknown tag. Two other forms of it become the element where they
 * stand, now and when they come later:
 *
 *   <div data-vald="program-goals" data-vald-namnd="…">fallback</div>
 *   <p><a href="…/visa.html?element=program-goals&namnd=…">Programmets mål</a></p>
 *
 * The element is put in a shadow root, of the div or of the paragraph around the link, and what stands
 * there is its fallback. So no node of the document changes, and an editor that saves the page as it
 * is saves what was pasted.
 */

/**
 * An element by its name without `vald-`. Whoever may write a comment may write these forms too. They
 * therefore never choose where data comes from: a stranger's numbers must not look like ours. Any
 * other address has to be on the script's own server.
 *
 * @throws Error with the word that is not known or not taken
 */
export function createElement(
  name: string,
  attributes: Iterable<readonly [string, string]>,
  scriptUrl: string,
): HTMLElement {
  const tag = `vald-${name}`;
  const known = (customElements.get(tag) as { observedAttributes?: string[] } | undefined)
    ?.observedAttributes;
  if (!known) throw new Error(name);
  const element = document.createElement(tag);
  for (const [attribute, value] of attributes) {
    // What is not an address is taken for a file beside the script.
    const isOurs = originOf(value, scriptUrl) === originOf(scriptUrl);
    if (attribute === 'src' || !isOurs || !known.includes(attribute)) throw new Error(attribute);
    element.setAttribute(attribute, value);
  }
  return element;
}

function originOf(address: string, base?: string): string | undefined {
  try {
    return new URL(address, base).origin;
  } catch {
    return undefined;
  }
}

/** The paragraph or div in which a link is the only content. In a sentence, a list or a menu a link stays a link. */
function blockAround(link: Element): HTMLElement | null {
  const block = link.closest<HTMLElement>(':not(a,b,em,font,i,span,strong,u)');
  const text = ({ textContent }: Element) => textContent?.replace(/[\s\u200b]/g, '');
  return block?.matches('p:not(nav *),div:not(nav *)') &&
    text(block) === text(link) &&
    [...block.querySelectorAll('*')].every(
      (other) => other.localName === 'br' || other.contains(link) || link.contains(other),
    )
    ? block
    : null;
}

const dataOf = (source: Element): [string, string][] =>
  source.getAttributeNames().flatMap((name): [string, string][] => {
    const [, key] = /^data-vald-?(.*)$/.exec(name) ?? [];
    return key === undefined ? [] : [[key || 'element', source.getAttribute(name)!]];
  });

/**
 * Upgrades both forms in the document, for as long as it is open.
 *
 * @param scriptUrl - the script that runs: only links to the `visa.html` beside it are taken
 */
export function upgradeInPlace(scriptUrl: string): void {
  const view = new URL('visa.html?', scriptUrl).href;
  const builder = new URL('bygg.html', scriptUrl).href;
  const told = new Set<string>();

  const upgrade = (source: HTMLElement): void => {
    const isLink = source.dataset.vald === undefined;
    const href = isLink ? `${(source as HTMLAnchorElement).href}` : '';
    // Inside one of the other forms a link is the fallback.
    if (isLink && (!href.startsWith(view) || source.closest('[data-vald]'))) return;
    const host = isLink ? blockAround(source) : source;
    // Who edits is to see what is edited.
    if (!host || host.shadowRoot || host.isContentEditable) return;
    const wish = new Map(isLink ? new URL(href).searchParams : dataOf(source));
    const name = wish.get('element') ?? '';
    wish.delete('element');
    try {
      const element = createElement(name, wish, scriptUrl);
      // Where an editor has saved more than was pasted, the same element may be around already.
      if (host.closest(element.localName)) return;
      element.append(document.createElement('slot'));
      host.attachShadow({ mode: 'open' }).append(element);
    } catch (error) {
      const { message } = error as Error;
      if (!told.has(message))
        console.warn(
          `vald-program: "${message}" cannot be used here. Make new code: ${builder}`,
          source,
        );
      told.add(message);
    }
  };

  const scan = (root: ParentNode): void =>
    root.querySelectorAll<HTMLElement>('[data-vald],a[href*="visa.html?"]').forEach(upgrade);
  const start = (): void => {
    scan(document);
    new MutationObserver((records) => {
      for (const target of new Set(records.map((record) => record.target))) {
        scan(target.parentElement ?? document);
      }
    }).observe(document, { childList: true, subtree: true, attributeFilter: ['contenteditable'] });
  };
  // While the page is read in, what follows a link may still be to come.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
