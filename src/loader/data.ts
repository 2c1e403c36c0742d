import { requestInit } from '../data/load/request-init.js';
import type { StartedRequest } from '../data/load/settings.js';

/** By absolute address. The client takes each over when it wants that address. */
export const startedRequests = new Map<string, StartedRequest>();

/** Where the data of a tag without `src` is: beside the script. */
export const defaultData = (scriptUrl: string): string =>
  new URL('api/v1/index.json', scriptUrl).href;

/** Asks for what an element will ask for first: its own `src`, that of the scope around it, or the default. */
export function startData(element: Element, scriptUrl: string): void {
  // With other cookies it would be another request than the client's.
  if (element.closest('[credentials]')) return;
  const src =
    element.getAttribute('src') ||
    element.closest('vald-program[src]')?.getAttribute('src') ||
    defaultData(scriptUrl);
  try {
    // As the client does. A link would write what is after a `?` in the encoding of the page.
    const { href } = new URL(src, element.baseURI);
    if (startedRequests.has(href)) return;
    const controller = new AbortController();
    const response = fetch(href, requestInit('same-origin', controller.signal));
    // Whoever takes it over is told; until then nobody listens.
    response.catch(() => undefined);
    startedRequests.set(href, { response, stop: () => controller.abort() });
  } catch {
    // The element says that this is no address.
  }
}
