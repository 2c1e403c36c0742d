// Finds a browser: CHROME_PATH, one that is installed, or the one that npm brings on Linux.
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const first = (...paths) => paths.find((path) => path && existsSync(path));
const onPath = (name) =>
  first(
    ...(process.env.PATH ?? '')
      .split(process.platform === 'win32' ? ';' : ':')
      .map((dir) => `${dir}/${name}`),
  );

/** Path of a Chromium-like browser. The npm one comes first on Linux x64, so that every machine tests with the same. */
export async function findChrome() {
  const { CHROME_PATH, PROGRAMFILES, LOCALAPPDATA } = process.env;
  if (CHROME_PATH) {
    if (!existsSync(CHROME_PATH)) throw new Error(`CHROME_PATH=${CHROME_PATH} does not exist.`);
    return { path: CHROME_PATH, headless: true };
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: chromium } = await import('@sparticuz/chromium');
    return { path: await chromium.executablePath(), headless: 'shell' };
  }
  const path = first(
    ...[
      'google-chrome',
      'google-chrome-stable',
      'chromium',
      'chromium-browser',
      'microsoft-edge',
    ].map(onPath),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...[PROGRAMFILES, LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((dir) => [
        `${dir}/Google/Chrome/Application/chrome.exe`,
        `${dir}/Microsoft/Edge/Application/msedge.exe`,
      ]),
  );
  if (path) return { path, headless: true };
  throw new Error('No browser found. Install Chrome, Edge or Chromium, or set CHROME_PATH.');
}

/** Options that make a run the same on every machine, and quiet on a closed network. */
export const chromeArgs = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-device-scale-factor=1',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

/** Starts Chromium for a test or a tool that drives pages itself. */
export async function launchChrome() {
  const { path, headless } = await findChrome();
  return puppeteer.launch({ executablePath: path, headless, args: chromeArgs });
}

/**
 * Starts the Chromium that npm brings, whatever is installed: pictures are of that one alone. Undefined
 * where it does not run.
 *
 * @param {Record<string, string>} env - beside that of this process
 * @param {readonly string[]} args - beside those of tests
 */
export async function launchPinned(env = {}, args = []) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: chromium } = await import('@sparticuz/chromium');
  return puppeteer.launch({
    executablePath: await chromium.executablePath(),
    headless: 'shell',
    env: { ...process.env, ...env },
    args: [
      ...chromeArgs.filter((arg) => !arg.startsWith('--font-render-hinting')),
      '--font-render-hinting=full',
      '--disable-lcd-text',
      '--disable-font-subpixel-positioning',
      ...args,
    ],
  });
}

/** Path of Firefox, or undefined. */
export const findFirefox = () =>
  first(process.env.FIREFOX_PATH, onPath('firefox-esr'), onPath('firefox'));

/** Starts Firefox in the same way. */
export const launchFirefox = () =>
  puppeteer.launch({ browser: 'firefox', executablePath: findFirefox(), headless: true });
