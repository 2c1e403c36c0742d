// Pictures of the demo site for the eye: wide, narrow, dark, forced colours, print.
// Usage: node scripts/shots.mjs [path of a page] [folder]
import { mkdirSync } from 'node:fs';
import { createServer } from 'vite';
import { launchChrome } from '../test/support/browsers.js';

const [page = '/', folder = 'test/screenshots'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const server = await createServer({ logLevel: 'error', server: { port: 0, host: '127.0.0.1' } });
await server.listen();
const url = new URL(page, server.resolvedUrls.local[0]).href;
const browser = await launchChrome();
const views = [
  { name: 'wide', width: 1280 },
  { name: 'narrow', width: 320 },
  { name: 'dark', width: 1280, features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  { name: 'forced', width: 800, features: [{ name: 'forced-colors', value: 'active' }] },
];
for (const { name, width, features = [] } of views) {
  const tab = await browser.newPage();
  await tab.setViewport({ width, height: 900 });
  if (name === 'forced') {
    const cdp = await tab.createCDPSession();
    await cdp.send('Emulation.setEmulatedMedia', { features });
  } else await tab.emulateMediaFeatures(features);
  tab.on('pageerror', (error) => console.error(name, error.stack));
  tab.on(
    'console',
    (message) => ['error', 'warn'].includes(message.type()) && console.error(name, message.text()),
  );
  await tab.goto(url, { waitUntil: 'networkidle0' });
  await tab.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  if (name === 'wide') await tab.pdf({ path: `${folder}/print.pdf`, format: 'A4' });
  const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  console.log(`${folder}/${name}.png`, overflow > 0 ? `sideways scroll: ${overflow} px` : '');
  await tab.close();
}
await browser.close();
await server.close();
