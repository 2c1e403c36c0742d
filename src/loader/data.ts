import { requestInit } from '../data/load/request-init.js';

/** A request that has been made before the code that reads its answer is here. */
export interface StartedRequest {
  response: Promise<Response>;
  stop: () => void;
}

/** How long the client has to take a request over, in milliseconds. Later its answer would be old. */
const KEPT_MS = 5_000;

/** By absolute address. Undefined once it has been handed over: an address is asked for here once. */
const requests = new Map<string, StartedRequest | undefined>();

/** Where the data of a tag without `src` is: beside the script. */
export const defaultData = (scriptUrl: string): string =>
  new URL('api/v1/index.json', scriptUrl).href;

/** Asks for what an element will ask for first: its own `src`, that of the scope around it, or the default. */
export function startData(element: Element, scriptUrl: string): void {
  // With other cookies it would be another request than the client's.
  if (element.closest('[credentials]')) return;
  const src =
    element.getAttribute('src') || element.closest('vald-program[src]')?.getAttribute('src');
  // A link takes any text, and makes of it the address that the page means.
  const link = document.createElement('a');
  link.href = src || defaultData(scriptUrl);
  const url = link.href;
  if (requests.has(url)) return;
  const controller = new AbortController();
  const response = fetch(url, requestInit('same-origin', controller.signal));
  // Whoever takes it over is told; until then nobody listens.
  response.catch(() => undefined);
  requests.set(url, { response, stop: () => controller.abort() });
}

/** Gives the requests to the client. Elements that are registered next ask it for them. */
export function handOver(client: Map<string, StartedRequest>): void {
  for (const [url, request] of requests) {
    if (!request) continue;
    requests.set(url, undefined);
    client.set(url, request);
    setTimeout(() => client.get(url) === request && client.delete(url), KEPT_MS);
  }
}
