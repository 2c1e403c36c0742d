/* A field that is published and that nothing reads is said to be such: nobody fills it in vain. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import type * as z from 'zod/mini';
import * as shapes from '../../../src/data/schema/index.js';
import { readText, root } from '../../support/node.js';

test('every field of the format is read by something, or said in docs/data.md to be shown by nothing', () => {
  const code = ['src/components', 'src/context', 'src/data/derive', 'src/data/load', 'src/i18n']
    .flatMap((folder) =>
      readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
        // The first contacts are data.
        .filter((file) => file.endsWith('.ts') && !file.endsWith('minimum-contacts.ts'))
        .map((file) => readText(`${folder}/${file}`)),
    )
    .join('\n')
    .replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
  const [, carried] = /## Carried and not shown\n([^]*?)\n## /.exec(readText('docs/data.md')) ?? [];
  const unread = Object.values(shapes)
    .flatMap((shape) => ('shape' in shape ? Object.keys((shape as z.ZodMiniObject).shape) : []))
    .filter((field) => !new RegExp(`\\b${field}\\b`).test(code));
  for (const field of unread) assert.ok(carried?.includes(`\`${field}\``), field);
  // The test would see one.
  assert.ok(unread.includes('adoptedBy'));
});
