/*
 * Pictures of stories, beside those that are kept in `test/storybook/pictures/`. They are the same in each
 * run: the Chromium and the fonts that npm brings, a clock that starts at the same moment, letters without
 * grey edges. Such letters also make a picture a fifth as large as usual.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { constants, crc32, deflateSync } from 'node:zlib';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { root } from '../embed/helpers.js';
import { launchPinned } from '../support/browsers.js';

/** The pictures that are kept. */
const kept = join(root, 'test/storybook/pictures');
/** What differs; not in the repository. */
const differences = join(root, 'test/screenshots/stories');

/** Whether pictures are kept anew and not compared: `npm run pictures`. */
export const isWriting = process.env.VALD_PICTURES === 'write';

interface Look {
  name: string;
  width: number;
  isDark?: true;
  isForced?: true;
}

/** The ways in which each story is seen. */
export const looks: readonly Look[] = [
  { name: 'light', width: 1152 },
  { name: 'dark', width: 1152, isDark: true },
  { name: 'forced', width: 1152, isForced: true },
  { name: '320', width: 320 },
];

/** What is further down is the same as what is above it: rows of a table, goals in a list. */
const HEIGHT = 800;

/** A picture has changed when more pixels than this differ in some square of that side; a letter is some twenty. */
const CHANGED = { pixels: 6, side: 32 };

/** Where the catalogue is for that browser, whatever the port: some stories say their address. */
export const host = 'http://katalog.localhost';

/**
 * The browser of the pictures, or undefined where it does not run; in CI it has to.
 *
 * @param url - of the server of the catalogue
 */
export async function startPinned(url: string): Promise<Browser | undefined> {
  const fonts = join(root, 'node_modules/dejavu-fonts-ttf/ttf');
  const config = join(root, '.cache/pictures/fonts.conf');
  const crisp = `<edit name="antialias" mode="assign"><bool>false</bool></edit>
    <edit name="hinting" mode="assign"><bool>true</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintfull</const></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>`;
  rmSync(differences, { recursive: true, force: true });
  mkdirSync(dirname(config), { recursive: true });
  writeFileSync(
    config,
    `<?xml version="1.0"?>
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${dirname(config)}</cachedir>
  <alias><family>sans-serif</family><prefer><family>DejaVu Sans</family></prefer></alias>
  <match target="pattern">${crisp}</match>
  <match target="font">${crisp}</match>
</fontconfig>
`,
  );
  const browser = await launchPinned({ FONTCONFIG_FILE: config }, [
    `--host-resolver-rules=MAP ${new URL(host).hostname}:80 ${new URL(url).host}`,
  ]);
  if (!browser && (process.env.CI || isWriting))
    throw new Error('Pictures are of the Chromium that npm brings, which needs Linux on x64.');
  return browser;
}

/** In the page: a clock that starts when the page does, at the same moment each time. */
const clock = `{
  const Real = Date;
  const start = Real.parse('2026-11-30T10:00:00+01:00');
  const now = () => start + Math.round(performance.now());
  globalThis.Date = class Date extends Real {
    static now = now;
    constructor(...given) {
      super(...(given.length > 0 ? given : [now()]));
    }
  };
}`;

/** A page that is the same each time: size, place, and a clock that starts at one moment. */
export async function newPage(browser: Browser): Promise<Page> {
  // A page beside another in one window is hidden, and is given no frames.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.once('close', () => void context.close());
  await page.setViewport({ width: looks[0]!.width, height: 900 });
  await page.emulateTimezone('Europe/Stockholm');
  await page.evaluateOnNewDocument(clock);
  return page;
}

/** Until nothing has moved for a while, in milliseconds. */
export const calm = (page: Page, time: number): Promise<void> =>
  page.evaluate(async (patience) => {
    const seen = (node: Node): string =>
      node instanceof Element
        ? `<${node.localName}${node.hasAttribute('open') ? ' open' : ''} ${node.clientHeight}>${[...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(seen).join('')}`
        : (node.nodeValue ?? '');
    let last = '';
    for (let since = performance.now(); performance.now() - since < patience;) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
      const now = seen(document.body);
      if (now !== last) since = performance.now();
      last = now;
    }
  }, time);

async function look(page: Page, session: CDPSession, of: Look): Promise<void> {
  const { width, isDark = false, isForced = false } = of;
  await page.setViewport({ width, height: 900 });
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: isForced ? 'active' : 'none' },
      { name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  // Elements are dark where the page is.
  await page.evaluate((dark) => {
    const { style } = document.body;
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
    style.background = dark ? '#14191b' : '#fff';
    style.color = dark ? '#e8ecec' : '#1b1b1b';
    style.fontFamily = 'sans-serif';
    document.querySelector<HTMLElement>('#storybook-root')!.style.minHeight = '0';
    scrollTo(0, 0);
  }, isDark);
  await calm(page, 100);
}

async function take(page: Page): Promise<PNG> {
  const height = await page.evaluate(() =>
    Math.ceil(document.querySelector('#storybook-root')!.getBoundingClientRect().bottom + 16),
  );
  const { width } = page.viewport()!;
  const shot = await page.screenshot({
    clip: { x: 0, y: 0, width, height: Math.min(height, HEIGHT) },
    captureBeyondViewport: true,
    optimizeForSpeed: true,
  });
  return PNG.sync.read(Buffer.from(shot));
}

/** One chunk of a PNG file. */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const size = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}

/** A PNG file with a palette of at most 256 colours, which `pngjs` reads and does not write. */
export function withPalette({ width, height, data }: PNG): Buffer {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  // Near colours are one where there are too many: it is a curve's edge.
  for (const bits of [8, 6, 5, 4, 3]) {
    const mask = 0x100 - (1 << (8 - bits));
    const like = (mask << 16) | (mask << 8) | mask;
    // White stays white.
    const whole = (part: number) => (part & mask) | ((part & mask) >> bits);
    const colours = new Map<number, number>();
    const indices = new Uint16Array(pixels.length);
    for (let at = 0, last = -1, index = 0; at < pixels.length; at++) {
      const colour = pixels[at]! & like;
      if (colour !== last) {
        index = colours.get(colour) ?? colours.size;
        if (index === colours.size) colours.set(colour, index);
        last = colour;
      }
      indices[at] = index;
    }
    if (colours.size > 256) continue;
    const depth = [1, 2, 4, 8].find((one) => colours.size <= 2 ** one)!;
    const line = 1 + Math.ceil((width * depth) / 8);
    const lines = Buffer.alloc(line * height);
    for (let y = 0, at = 0; y < height; y++)
      for (let x = 0; x < width; x++, at++) {
        const bit = x * depth;
        lines[y * line + 1 + (bit >> 3)]! |= indices[at]! << (8 - depth - (bit & 7));
      }
    const head = Buffer.alloc(13);
    head.writeUInt32BE(width, 0);
    head.writeUInt32BE(height, 4);
    head.set([depth, 3], 8);
    return Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', head),
      chunk('PLTE', Buffer.from([...colours.keys()].flatMap((all) => [all, all >> 8, all >> 16].map(whole)))),
      chunk('IDAT', deflateSync(lines, { level: constants.Z_BEST_COMPRESSION, memLevel: 9 })),
      chunk('IEND', Buffer.alloc(0)),
    ]); // prettier-ignore
  }
  throw new Error('More than 256 colours');
}

/** A picture on a larger ground, so that two can be laid on each other. */
function onGround(picture: PNG, width: number, height: number): PNG {
  const ground = new PNG({ width, height });
  ground.data.fill(0x99);
  PNG.bitblt(picture, ground, 0, 0, picture.width, picture.height, 0, 0);
  return ground;
}

/** What differs: undefined, or the two and, between them, what is red. */
export function differenceOf(before: PNG, after: PNG): PNG | undefined {
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const isSize = before.width === after.width && before.height === after.height;
  const [one, two] = isSize
    ? [before, after]
    : [onGround(before, width, height), onGround(after, width, height)];
  const red = new PNG({ width, height });
  const changed = pixelmatch(one.data, two.data, red.data, width, height, {
    threshold: 0.05,
    includeAA: true,
    windowSize: CHANGED.side,
  });
  if (isSize && changed <= CHANGED.pixels) return undefined;
  const gap = 16;
  const sheet = new PNG({ width: 3 * width + 2 * gap, height });
  sheet.data.fill(0x99);
  for (const [place, part] of [one, red, two].entries())
    PNG.bitblt(part, sheet, 0, 0, width, height, place * (width + gap), 0);
  return sheet;
}

/**
 * Takes the pictures of a story and compares them, or keeps them.
 *
 * @returns what differs, in words
 */
export async function comparePictures(page: Page, id: string): Promise<string[]> {
  const session = await page.createCDPSession();
  const changed: string[] = [];
  for (const of of looks) {
    const name = `${id}.${of.name}.png`;
    const file = join(kept, name);
    await look(page, session, of);
    const before = existsSync(file) ? PNG.sync.read(readFileSync(file)) : undefined;
    let after = await take(page);
    let difference = before && differenceOf(before, after);
    if (!before || difference) {
      // Something was still on its way, maybe; or it has more colours than are kept.
      await calm(page, 600);
      after = PNG.sync.read(withPalette(await take(page)));
      difference = before && differenceOf(before, after);
    }
    if (before && !difference) continue;
    if (isWriting) writeFileSync(file, withPalette(after));
    else if (difference) {
      mkdirSync(differences, { recursive: true });
      writeFileSync(join(differences, name), PNG.sync.write(difference));
      changed.push(`test/screenshots/stories/${name} (before, difference, now)`);
    } else changed.push(`${name} is missing`);
  }
  return changed;
}

/** Pictures of stories that there are no longer; when writing they are taken away. */
export function pictureless(ids: readonly string[]): string[] {
  const expected = new Set(ids.flatMap((id) => looks.map(({ name }) => `${id}.${name}.png`)));
  mkdirSync(kept, { recursive: true });
  const left = readdirSync(kept).filter((name) => !expected.has(name));
  if (!isWriting) return left;
  for (const name of left) rmSync(join(kept, name));
  return [];
}
