/*
 * A read of layout in the middle of writing lays out the whole table there and then, and once more in
 * the end. A trace tells which layouts a script has caused: those that have a stack.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { largeCity } from '../fixtures/large-city.js';
import { html, open, root, serve, stopBrowser } from './helpers.js';

after(stopBrowser);

interface TraceEvent {
  name: string;
  args: { beginData?: { stackTrace?: { functionName: string }[] } };
}

/** Does something in a page, waits for a frame, and tells what in the scripts asked for layout. */
async function forcedLayouts(page: Page, act: () => unknown): Promise<string[]> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'],
  });
  await page.evaluate(act);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
  );
  const trace = new TextDecoder().decode(await page.tracing.stop());
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const layouts = traceEvents.filter(({ name }) => name === 'Layout');
  return layouts.flatMap(({ args }) => {
    const stack = args.beginData?.stackTrace;
    return stack ? [stack.map(({ functionName }) => functionName).join(' < ')] : [];
  });
}

describe('the matrix of a large city', () => {
  let page: Page;
  let close: () => Promise<unknown>;

  before(async () => {
    const { program, organisation } = largeCity();
    const json = (document: unknown) => JSON.stringify(document);
    const server = await serve(
      `${root}dist/cdn`,
      {
        '/': html(
          `<script src="/vald-program.iife.js"></script>
           <vald-program src="/programs/stad.json" namnd="exempel-namnd-7">
             <vald-responsibility-matrix expanded></vald-responsibility-matrix>
             <div id="more"></div>
           </vald-program>`,
        ),
      },
      {},
      { '/programs/stad.json': json(program), '/organisation.json': json(organisation) },
    );
    ({ page } = await open(server.url));
    close = async () => {
      await page.close();
      await server.close();
    };
    await page.waitForFunction(() =>
      document.querySelector('vald-responsibility-matrix')?.shadowRoot?.querySelector('tbody tr'),
    );
  });
  after(() => close());

  it('a layout that a script asks for is seen', async () => {
    const asked = await forcedLayouts(page, () => {
      document.querySelector('#more')!.append('Text');
      return document.body.offsetHeight;
    });
    assert.equal(asked.length, 1);
  });

  it('is written without any', async () => {
    const asked = await forcedLayouts(page, async () => {
      const element = document.createElement('vald-responsibility-matrix') as HTMLElement & {
        updateComplete: Promise<unknown>;
      };
      element.setAttribute('expanded', '');
      document.querySelector('#more')!.replaceChildren(element);
      await element.updateComplete;
    });
    assert.deepEqual(asked, []);
    const rows = await page.evaluate(
      () => document.querySelector('#more > *')!.shadowRoot!.querySelectorAll('tbody tr').length,
    );
    assert.ok(rows > 100);
  });

  for (const [what, act] of [
    [
      'filtered',
      () => {
        const root = document.querySelector('#more > *')!.shadowRoot!;
        root.querySelector<HTMLInputElement>('.checks input')!.click();
      },
    ],
    [
      'filtered no more',
      () => {
        const root = document.querySelector('#more > *')!.shadowRoot!;
        root.querySelector<HTMLInputElement>('.checks input')!.click();
      },
    ],
    [
      'sorted',
      () => {
        const root = document.querySelector('#more > *')!.shadowRoot!;
        const select = root.querySelector('option[value=total]')!.closest('select')!;
        select.value = 'total';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
    ],
    [
      'marked',
      () => {
        const root = document.querySelector('#more > *')!.shadowRoot!;
        root.querySelectorAll<HTMLButtonElement>('thead .name')[3]!.click();
      },
    ],
  ] as const) {
    it(`is ${what} without any`, async () => {
      assert.deepEqual(await forcedLayouts(page, act), []);
    });
  }
});
