import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  bare,
  copyOfCdn,
  goalsOf,
  html,
  moduleTag,
  open,
  pdfText,
  plainTag,
  startBrowser,
  strictCsp,
  withServer,
} from './helpers.js';

const folder = copyOfCdn();

describe('the folder dist/cdn, on any static server', () => {
  for (const [name, script] of [
    ['ES module', moduleTag],
    ['plain script', plainTag],
  ] as const) {
    it(`${name}: a bare tag shows the programme: the loader, two chunks and one data request; what is folded comes after`, () =>
      withServer(folder, { '/': html(`${script}${bare}`) }, async (url, requests) => {
        const { page, faults } = await open(url);
        const goals = await goalsOf(page);
        assert.equal(goals.length, 7);
        assert.equal(goals[0], 'Stadens verksamheter arbetar våldsförebyggande');
        await page.waitForNetworkIdle();
        const [first, ...then] = requests.filter((path) => path !== '/');
        assert.equal(first, script === moduleTag ? '/vald-program.js' : '/vald-program.iife.js');
        assert.deepEqual(then.map((path) => path.replace(/-[\w-]{6}\.js$/, '')).sort(), [
          '/api/v1/index.json',
          '/chunks/core',
          '/chunks/program-goals',
          '/chunks/rest',
        ]);
        assert.deepEqual(faults, []);
        await page.close();
      }));

    it(`${name}: strict CSP with Trusted Types has nothing to say`, () =>
      withServer(
        folder,
        { '/': html(`${script}${bare}<vald-goal-card goal="2021-m1" expanded></vald-goal-card>`) },
        async (url) => {
          const { page, faults } = await open(url);
          await goalsOf(page);
          assert.deepEqual(faults, []);
          await page.close();
        },
        { 'content-security-policy': strictCsp },
      ));
  }

  it('in English: one file more, and the programme still in Swedish', () =>
    withServer(
      folder,
      { '/': html(`${moduleTag}<vald-program-goals lang="en"></vald-program-goals>`) },
      async (url, requests) => {
        const { page, faults } = await open(url);
        await page.waitForFunction(() =>
          document
            .querySelector('vald-program-goals')
            ?.shadowRoot?.querySelector('.validity')
            ?.textContent?.includes('Was in force'),
        );
        assert.equal((await goalsOf(page))[0], 'Stadens verksamheter arbetar våldsförebyggande');
        assert.equal(requests.filter((path) => path.startsWith('/chunks/en-')).length, 1);
        assert.deepEqual(faults, []);
        await page.close();
      },
      { 'content-security-policy': strictCsp },
    ));

  it('the script in the head, before the tags, and from another folder', () =>
    withServer(
      folder,
      { '/a/b/page.html': html(bare, '<script src="/vald-program.iife.js"></script>') },
      async (url) => {
        const { page } = await open(`${url}/a/b/page.html`);
        assert.equal((await goalsOf(page)).length, 7);
        await page.close();
      },
    ));

  it('twice, and in both forms: works, and says nothing', () =>
    withServer(folder, { '/': html(`${moduleTag}${plainTag}${plainTag}${bare}`) }, async (url) => {
      const { page, faults, warnings } = await open(url);
      assert.equal((await goalsOf(page)).length, 7);
      assert.deepEqual(faults, []);
      assert.deepEqual(
        warnings.filter((warning) => warning.includes('vald-program')),
        [],
      );
      await page.close();
    }));

  it('the matrix exports lines as lines: what is squeezed is markup, not text', () =>
    withServer(
      folder,
      { '/': html(`${moduleTag}<vald-responsibility-matrix></vald-responsibility-matrix>`) },
      async (url) => {
        const { page } = await open(url);
        await page.waitForFunction(() =>
          document
            .querySelector('vald-responsibility-matrix')
            ?.shadowRoot?.querySelector('tbody tr'),
        );
        const csv = await page.evaluate(async () => {
          const root = document.querySelector('vald-responsibility-matrix')!.shadowRoot!;
          const file = new Promise<Blob>((resolve) => {
            const { createObjectURL } = URL;
            URL.createObjectURL = (blob) => {
              resolve(blob as Blob);
              return createObjectURL(blob);
            };
          });
          [...root.querySelectorAll<HTMLButtonElement>('.actions button')].at(-1)!.click();
          return (await file).text();
        });
        const lines = csv.trimEnd().split('\r\n');
        assert.ok(lines.length > 10, `${lines.length} lines`);
        assert.match(lines[0]!, /^\ufeff?Mål;;/);
        await page.close();
      },
    ));

  it('without JavaScript: the fallback is what is read', () =>
    withServer(folder, { '/': html(`${moduleTag}${bare}`) }, async (url) => {
      const page = await (await startBrowser()).newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(url);
      const link = await page.$('vald-program-goals a');
      assert.ok(link && (await link.isVisible()));
      await page.close();
    }));

  it('the data cannot be had: the fallback stays, with what is wrong', () =>
    withServer(
      folder,
      {
        '/': html(
          `${moduleTag}<vald-program-goals src="/nope.json"><a href="x">PDF</a></vald-program-goals>`,
        ),
      },
      async (url) => {
        const { page } = await open(url);
        await page.waitForFunction(() =>
          document.querySelector('vald-program-goals')?.shadowRoot?.querySelector('.notice'),
        );
        assert.ok(await (await page.$('vald-program-goals a'))!.isVisible());
        await page.close();
      },
    ));

  it('prints every goal, its layers open, and no control', () =>
    withServer(
      folder,
      {
        '/': html(
          `${moduleTag}<vald-program-goals namnd="arbetsmarknadsnamnden"></vald-program-goals>`,
        ),
      },
      async (url) => {
        const { page } = await open(url);
        await goalsOf(page);
        // What is folded comes after what is read first.
        await page.waitForFunction(() => {
          const text = document.querySelector('vald-program-goals')!.shadowRoot!.textContent!;
          return text.includes('Vilka programmet gäller för') && !text.includes('hämtas');
        });
        const { text } = await pdfText(await page.pdf({ format: 'A4' }));
        assert.match(text, /Andel enheter, som möter barn, unga, vuxna och äldre/);
        assert.match(text, /Vilka programmet gäller för/);
        for (const number of [1, 2, 3, 4, 5, 6, 7])
          assert.match(text, new RegExp(`Mål ${number}\\b`));
        assert.doesNotMatch(text, /Sök i målen/);
        await page.close();
      },
    ));
});
