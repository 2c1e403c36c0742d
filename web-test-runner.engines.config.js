// The browser tests in Firefox and WebKit, where they are installed. In CI (`CI` set) both have to be.
import puppeteer from 'puppeteer-core';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findFirefox } from './test/support/browsers.js';
import { findWebkit, webkitLauncher } from './test/support/webkit.js';
import { common } from './web-test-runner.config.js';

const firefox = findFirefox();
const engines = [
  firefox &&
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: firefox, headless: true },
    }),
  findWebkit() && webkitLauncher(),
];
const missing = ['firefox-esr', 'webkit2gtk-driver xvfb'].filter((_, index) => !engines[index]);
if (missing.length > 0) {
  const remedy = `Not installed: apt-get install ${missing.join(' ')}`;
  if (process.env.CI || missing.length === engines.length) throw new Error(remedy);
  console.warn(remedy);
}

export default {
  ...common,
  files: 'test/**/*.browser.test.ts',
  browsers: engines.filter(Boolean),
};
