import { version } from '../../version.js';

/** The element classes of this library say which version they are. */
type Versioned = CustomElementConstructor & { version?: string };

let told = false;

/**
 * Registers an element. Never throws for a tag that is taken: the first one stays, and a page that
 * loads two versions is told so, once.
 */
export function defineElement(
  tag: string,
  element: Versioned,
  registry: CustomElementRegistry = customElements,
): void {
  const taken = registry.get(tag) as Versioned | undefined;
  if (!taken) {
    // A class can be registered under one name only, so a second registry gets a class of its own.
    registry.define(tag, registry === customElements ? element : class extends element {});
  } else if (taken.version !== version && !told) {
    told = true;
    console.warn(
      `vald-program: <${tag}> ${version} is not used, ${taken.version ?? 'another version'} was first on this page. Load the script once.`,
    );
  }
}
