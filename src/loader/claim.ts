import { elementNames, tagOf, type ElementName } from '../elements.js';
import { version } from '../version.js';

/** By symbol, so that the page gets no global name, and shared by every copy of the script. */
const key = Symbol.for('vald-program.claims');

type Page = { [key]?: Map<string, string> };

/**
 * The elements that this copy of the script is to bring. What another copy has taken, or has been
 * registered already, stays with that one: a page has one Lit, one store and one set of classes,
 * however often and under whatever address the script stands in it. A page with two versions is told
 * so, once.
 */
export function claimElements(): ElementName[] {
  const claims = ((globalThis as Page)[key] ??= new Map<string, string>());
  let told = false;
  return elementNames.filter((name) => {
    const registered = customElements.get(tagOf(name)) as { version?: string } | null | undefined;
    const taken = claims.get(name) ?? (registered && String(registered.version));
    if (!taken) return claims.set(name, version);
    if (taken !== version && !told) {
      told = true;
      console.warn(`<${tagOf(name)}> ${version} is not used, ${taken} was first.`);
    }
    return false;
  });
}
