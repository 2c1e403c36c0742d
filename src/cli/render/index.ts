import { readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { renderPage } from './page.js';
import { ORIGIN, openWindow } from './window.js';

/** How `vald-program render` is called. */
export interface RenderOptions {
  /** Folder of the API, or the address of its index, for what has no `src`. */
  api?: string | undefined;
  /** Folder that addresses from `/` are in. */
  root?: string | undefined;
  checkOnly?: boolean;
}

const BOM = '\ufeff';

/** A page's text. @throws Error where its letters would be lost on the way back */
function readPage(file: string): string {
  const bytes = readFileSync(file);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new Error(`${file}: sidan är inte sparad som UTF-8. Spara om den så.`, { cause });
  }
  // One whose own letters are all entities can say anything; those that are written into it would be others.
  const [, charset = 'utf-8'] =
    /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(text.replace(/<!--[^]*?-->/g, '')) ?? [];
  if (!text.startsWith(BOM) && !/^utf-?8$/i.test(charset))
    throw new Error(
      `${file}: sidan säger att den är skriven i ${charset}. Byt till <meta charset="utf-8"> och spara den som UTF-8.`,
    );
  return text;
}

/**
 * Writes what the elements of pages show into the pages, as plain HTML inside the tag, the div, or a
 * box around the link. Nothing is changed but what is between its marks, and `data-vald-made`.
 *
 * @returns for each page, whether it was as it should be
 */
export async function renderFiles(
  files: readonly string[],
  { api = 'public/api/v1', root = '.', checkOnly = false }: RenderOptions,
): Promise<boolean[]> {
  const { log: say, warn } = console;
  await openWindow(resolve(root), /^https?:/.test(api) ? api : resolve(api));
  // What the script says of a page in a browser's console is said here with the name of the page.
  const results: boolean[] = [];
  for (const file of files) {
    const name = relative('.', file);
    const path = relative(resolve(root), resolve(file))
      .split(sep)
      .map(encodeURIComponent)
      .join('/');
    const skip = (why: string) => warn(`${name}: ${why} Det lämnas som det är.`);
    console.warn = (words: unknown) => skip(String(words));
    try {
      const before = readPage(file);
      const mark = before.startsWith(BOM) ? BOM : '';
      const page = before.slice(mark.length);
      const { text } = await renderPage(page, `${ORIGIN}/${path}`, skip);
      results.push(text === page);
      if (text === page) continue;
      if (!checkOnly) writeFileSync(file, mark + text);
      say(`${checkOnly ? 'out of date' : 'wrote'}: ${name}`);
    } catch (error) {
      if (error instanceof Error && !error.message.startsWith(name) && error.name === 'Error')
        error.message = `${name}: ${error.message}`;
      throw error;
    } finally {
      console.warn = warn;
    }
  }
  return results;
}
