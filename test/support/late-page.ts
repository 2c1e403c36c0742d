import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ValdIndicatorTable } from '../../src/index.js';
import { newKey, sample, setFault, textOf } from './browser.js';
import { $ } from './page-object.js';

/* An indicator table whose later part is here, for the tests of what is in it. */

/** The made-up follow-up with more to tell: see `told-more` of the fault server. */
export async function toldMore(): Promise<string> {
  const key = newKey();
  for (const [file, mutate] of [
    ['programs/exempel/outcomes.json', 'told-more'],
    ['programs/exempel.json', 'told-more-of'],
  ])
    await setFault(key, file!, `doc?doc=fixture:${file}&mutate=${mutate}`);
  return sample(key, 'programs/exempel.json');
}

/** Renders, and waits until something of the later part is there. */
export async function shown(
  src: string,
  ready: string,
  { width = 1100, ...attributes }: Partial<ValdIndicatorTable> & { width?: number } = {},
): Promise<ValdIndicatorTable> {
  const { namnd, rows, view, search, lang } = attributes;
  const box = await fixture<HTMLElement>(
    html`<div style="inline-size: ${width}px">
      <vald-indicator-table
        src=${src}
        .namnd=${namnd}
        .rows=${rows ?? 'indicators'}
        .view=${view ?? 'table'}
        .search=${search ?? ''}
        lang=${lang ?? ''}
      ></vald-indicator-table>
    </div>`,
  );
  const element = box.querySelector('vald-indicator-table')!;
  // The rows of nämnder come with the outcomes.
  await waitUntil(
    () => element.shadowRoot?.querySelector(ready) && !$(element, '.indicators .status'),
    `there is no ${ready}`,
    { timeout: 10_000 },
  );
  await element.updateComplete;
  return element;
}

/** A table whose rows have come, with the details of one that is opened. */
export async function opened(
  src: string,
  attributes: Parameters<typeof shown>[2] & { row?: number } = {},
): Promise<{ element: ValdIndicatorTable; details: HTMLElement }> {
  const element = await shown(src, 'tbody th button', attributes);
  element
    .shadowRoot!.querySelectorAll<HTMLButtonElement>('tbody th button')
    [attributes.row ?? 0]!.click();
  await waitUntil(() => $(element, 'tr.details .about'), 'the details are not there', {
    timeout: 10_000,
  });
  await element.updateComplete;
  return { element, details: $(element, 'tr.details') };
}

export const buttonOf = (root: ParentNode, text: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find((one) => textOf(one).includes(text));
  expect(found, `button “${text}”`).to.exist;
  return found!;
};

/** What a page offers as a file when something is done. */
export async function offered(
  act: () => void,
): Promise<{ name: string; type: string; text: string }> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = (one: Blob) => {
    blob = one;
    return createObjectURL.call(URL, one);
  };
  HTMLAnchorElement.prototype.click = function () {
    name = this.download;
  };
  try {
    act();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return { name, type: blob!.type, text: await blob!.text() };
}
