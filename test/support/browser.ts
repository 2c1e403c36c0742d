import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define.js';
import { settings, type ValdElement } from '../../src/index.js';

/** Short times, so that a test waits for what it tests and not for the clock. */
export function quick(): void {
  const before = { ...settings };
  beforeEach(() => {
    Object.assign(settings, { retryDelaysMs: [5, 5], graceMs: 50, timeoutMs: 4000 });
  });
  afterEach(() => {
    Object.assign(settings, before);
  });
}

let keys = 0;
/** A name of its own for what one test counts on the server. */
export const newKey = (): string => `k${Date.now().toString(36)}${keys++}`;

/** The shipped API, counted under a key. */
export const api = (key: string, path = 'index.json'): string => `/fault/files/${key}/${path}`;
/** The made-up API of the fixtures. */
export const sample = (key: string, path = 'index.json'): string =>
  `/fault/fixture-files/${key}/${path}`;

/** From now on, a file of a key is answered by a fault; an empty `fault` puts it right again. */
export const setFault = async (key: string, path: string, fault: string): Promise<void> => {
  const query = new URLSearchParams({ key, path });
  const [name, ...rest] = fault.split('?');
  if (name) query.set('fault', name);
  for (const [param, value] of new URLSearchParams(rest.join('?'))) query.set(param, value);
  await fetch(`/fault/files-set?${query}`);
};

/** The address of a programme with as many goals as need a filter: a shipped one, or the made-up one. */
export async function manyGoals(shipped?: string): Promise<string> {
  const key = newKey();
  const file = `programs/${shipped ?? 'exempel'}.json`;
  await setFault(key, file, `doc?doc=${shipped ? file : `fixture:${file}`}&mutate=thirteen-goals`);
  return (shipped ? api : sample)(key, file);
}

/** How often each file of a key was asked for. */
export const counts = async (key: string): Promise<Record<string, number>> =>
  (await fetch(`/fault/files-count?key=${key}`)).json() as Promise<Record<string, number>>;

/** Renders and waits for content: a programme, or a notice in its place. */
export async function settled<E extends ValdElement>(template: TemplateResult): Promise<E> {
  const element = await fixture<E>(template);
  await untilSettled(element);
  return element;
}

export async function untilSettled(element: ValdElement): Promise<void> {
  await waitUntil(
    () => element.shadowRoot?.querySelector('.program, .card, .notice, .answer, .owners, tbody tr'),
    'the element shows neither content nor a notice',
    { timeout: 8000 },
  );
  await untilWhole(element);
}

/** What is folded is written when the page is idle, and where it comes late, when it is here. */
export async function untilWhole(element: ValdElement): Promise<void> {
  await element.updateComplete;
  await aTimeout('requestIdleCallback' in globalThis ? 30 : 250);
  await waitUntil(() => !element.shadowRoot!.querySelector('details > .status'), 'what is folded');
  await element.updateComplete;
}

/** All that a reader sees in an element, shadow roots within it too, with white space folded. */
export function textOf(element: Element | ShadowRoot): string {
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element || node instanceof ShadowRoot)) return '';
    if (node instanceof HTMLElement && node.hidden) return '';
    if (node instanceof HTMLSlotElement) return node.assignedNodes().map(read).join(' ');
    const root = node instanceof Element ? node.shadowRoot : null;
    return [...(root ?? node).childNodes].map(read).join(' ');
  };
  return read(element)
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:)])/g, '$1')
    .replace(/\( /g, '(')
    .trim();
}

/** Every element in the tree, through shadow roots. */
export function* walk(root: Element | ShadowRoot): Generator<Element> {
  for (const child of root.children) {
    yield child;
    if (child.shadowRoot) yield* walk(child.shadowRoot);
    yield* walk(child);
  }
}

/** Fails when an attribute that points to an id finds none in its own root. */
export function expectIdrefsToResolve(element: Element): void {
  const attributes = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers'];
  for (const node of [element, ...walk(element.shadowRoot!)]) {
    for (const attribute of attributes) {
      for (const id of node.getAttribute(attribute)?.split(/\s+/) ?? []) {
        const root = node.getRootNode() as ShadowRoot;
        expect(root.getElementById(id), `${node.localName}[${attribute}="${id}"]`).to.exist;
      }
    }
  }
}

/** A page of its own with a real width, as a web part has. */
export const inColumn = (width: number, content: TemplateResult): TemplateResult =>
  html`<div style="inline-size: ${width}px">${content}</div>`;

export { aTimeout };
