import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import {
  bare,
  copyOfCdn,
  goalsOf,
  html,
  moduleTag,
  open,
  plainTag,
  root,
  strictCsp,
  withServer,
} from './helpers.js';

const folder = copyOfCdn();

describe('two copies of the script on a page', () => {
  /** Another copy of the plain script, beside the files. */
  const copyAs = (name: string, version: string, change = (code: string) => code): void => {
    const code = readFileSync(join(folder.path, 'vald-program.iife.js'), 'utf8');
    const copy = change(code).replaceAll(/(["'`])\d+\.\d+\.\d+\1/g, `$1${version}$1`);
    assert.notEqual(copy, code);
    writeFileSync(join(folder.path, name), copy);
  };

  it('two versions: the first stays, every tag works, and the page is told once', async () => {
    copyAs('other.js', '9.9.9');
    await withServer(
      folder,
      { '/': html(`${plainTag}<script src="other.js"></script>${moduleTag}${bare}`) },
      async (url) => {
        const { page, faults, warnings } = await open(url);
        assert.equal((await goalsOf(page)).length, 7);
        const about = warnings.filter((warning) => warning.includes('vald-program'));
        assert.equal(about.length, 1);
        assert.match(about[0]!, /9\.9\.9 is not used, \d+\.\d+\.\d+ was first/);
        assert.deepEqual(faults, []);
        await page.close();
      },
    );
  });

  describe('an element that only the second version has', () => {
    const newer = '<script src="newer/vald-program.iife.js"></script>';
    const page = html(
      `<script src="older.js"></script>${newer}
      <vald-program namnd="arbetsmarknadsnamnden">
      <vald-namnd-responsibilities></vald-namnd-responsibilities>
      <vald-goal-card goal="2021-m1"><p>Reserv</p></vald-goal-card></vald-program>`,
    );
    before(() => {
      // A folder of its own: with it come another Lit and another store.
      cpSync(join(root, 'dist/cdn'), join(folder.path, 'newer'), { recursive: true });
      copyAs('older.js', '0.0.1', (code) => code.replaceAll('"goal-card"', '"goal-old"'));
    });

    it('finds the scope of the first, and its data', () =>
      withServer(folder, { '/page.html': page }, async (url, requests) => {
        const { page: tab } = await open(`${url}/page.html`);
        const name = await tab.waitForFunction(
          () =>
            document.querySelector('vald-goal-card')?.shadowRoot?.querySelector('.card.own')
              ?.textContent,
        );
        assert.match((await name.jsonValue())!, /Arbetsmarknadsnämnden/);
        assert.equal(requests.filter((path) => path === '/api/v1/index.json').length, 1);
        await tab.close();
      }));

    it('keeps its fallback where the policy of the page allows one Lit', () =>
      withServer(
        folder,
        { '/page.html': page.replace(newer, '') },
        async (url) => {
          const { page: tab, faults } = await open(`${url}/page.html`);
          await tab.waitForFunction(() =>
            document
              .querySelector('vald-namnd-responsibilities')
              ?.shadowRoot?.querySelector('.namnd'),
          );
          // Now: of two that come together, whichever is first has the name.
          await tab.evaluate('import("/newer/vald-program.js").then(() => undefined)');
          await tab.waitForFunction(() =>
            document.querySelector('vald-goal-card')?.shadowRoot?.querySelector('[role=alert]'),
          );
          assert.ok(await (await tab.$('vald-goal-card p'))!.isVisible());
          assert.ok(faults.some((fault) => fault.includes('lit-html')));
          await tab.close();
        },
        { 'content-security-policy': strictCsp },
      ));

    it('is shown where the policy allows two', () =>
      withServer(
        folder,
        { '/page.html': page },
        async (url) => {
          const { page: tab, faults } = await open(`${url}/page.html`);
          await tab.waitForFunction(() =>
            document.querySelector('vald-goal-card')?.shadowRoot?.querySelector('.card.own'),
          );
          assert.deepEqual(faults, []);
          await tab.close();
        },
        { 'content-security-policy': `${strictCsp} 'allow-duplicates'` },
      ));
  });

  it('a second copy that comes late, or breaks, leaves what is shown as it is', async () => {
    copyAs('late.js', '9.9.9');
    copyAs('broken.js', '9.9.9', (code) => code.slice(0, code.length >> 1));
    await withServer(folder, { '/': html(`${plainTag}${bare}`) }, async (url) => {
      const { page } = await open(url);
      await goalsOf(page);
      // What is folded is written when there is time.
      await page.waitForFunction(() =>
        document.querySelector('vald-program-goals')!.shadowRoot!.querySelector('.list .layers'),
      );
      const changes = await page.evaluate(async () => {
        const shown = document.querySelector('vald-program-goals')!;
        let seen = 0;
        new MutationObserver((records) => (seen += records.length)).observe(shown.shadowRoot!, {
          attributes: true,
          characterData: true,
          childList: true,
          subtree: true,
        });
        for (const file of ['late.js', 'broken.js', 'vald-program.js'])
          await import(new URL(file, location.href).href).catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, 200));
        return seen;
      });
      assert.equal(changes, 0);
      await page.close();
    });
  });
});
