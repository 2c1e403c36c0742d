import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { packed } from '../files.js';
import { GENERATOR, undated } from './page.js';

/** Writes files, or says which would be others. */
export class Target {
  isUpToDate = true;

  constructor(readonly isCheck: boolean) {}

  #say(path: string, what: string): void {
    this.isUpToDate = false;
    console.log(`${this.isCheck ? 'out of date' : what}: ${relative('.', path)}`);
  }

  #write(path: string, bytes: Uint8Array | string): void {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }

  /** A page. That another day has come makes none old. */
  page(path: string, text: string): void {
    if (existsSync(path) && undated(readFileSync(path, 'utf8')) === undated(text)) return;
    this.#say(path, 'wrote');
    if (!this.isCheck) this.#write(path, text);
  }

  /** A file of code, and packed beside it. Style sheets that pages used before stay: some may be open. */
  packed(path: string, text: string): void {
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
    this.#say(path, 'wrote');
    if (this.isCheck) return;
    for (const [file, bytes] of packed({ file: path, text })) this.#write(file, bytes);
  }

  /** Takes away pages that are made no more: what they say would never be made anew. */
  clear(folder: string, kept: ReadonlySet<string>): void {
    if (!existsSync(folder)) return;
    for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, entry);
      if (!entry.endsWith('.html') || kept.has(entry.replaceAll('\\', '/'))) continue;
      if (!readFileSync(path, 'utf8').includes(`content="${GENERATOR} `)) continue;
      this.#say(path, 'removed');
      if (!this.isCheck) rmSync(path);
    }
  }
}
