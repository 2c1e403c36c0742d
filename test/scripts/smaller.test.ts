import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smaller } from '../../scripts/smaller.js';

const transform = smaller.transform as unknown as (
  code: string,
  id: string,
) => Promise<{ code: string } | null>;

test('a blank at the edge of a template stays, and the indent of a block goes', async () => {
  const code = [
    'const a = html`<b class="eyebrow">${one}</b> `;',
    'const c = html` (${date})`;',
    'const d = (x) => html`<p>${x}</p>`;',
    'const e = html`\n  <p>\n    ${f}\n  </p>\n`;',
  ].join('\n');
  const result = await transform(code, '/src/one.ts');
  assert.match(result!.code, /<\/b> `/);
  assert.match(result!.code, /html` \(\$\{date\}\)`/);
  assert.match(result!.code, /html`<p>\$\{x\}<\/p>`/);
  assert.match(result!.code, /html`<p>\s*\$\{f\}\s*<\/p>`/);
});
