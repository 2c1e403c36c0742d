import puppeteer from 'puppeteer-core';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { chromeArgs, findChrome } from './test/support/browsers.js';
import { serveExampleCity } from './test/fixtures/example-city.js';
import { handleFault } from './test/support/fault-server/faults.js';

/** The API, whole and faulty, over real HTTP: see `test/support/fault-server/faults.js`. */
const api = (ctx, next) => {
  if (!ctx.path.startsWith('/fault/')) return next();
  ctx.respond = false;
  handleFault(ctx.req, ctx.res);
  return undefined;
};

/** The made-up city of stories. */
const city = (ctx, next) => {
  if (!ctx.path.startsWith('/exempelstad/')) return next();
  ctx.respond = false;
  serveExampleCity(ctx.req, ctx.res, next);
  return undefined;
};

/** The addresses that stories use, where Storybook has them. */
const storyFolders = (ctx, next) => {
  ctx.url = ctx.url
    .replace(/^\/api\/v1\//, '/public/api/v1/')
    .replace(/^\/fixtures\//, '/test/fixtures/api/');
  return next();
};

export const common = {
  nodeResolve: { exportConditions: ['development'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    a11ySnapshotPlugin(),
  ],
  middleware: [api, city, storyFolders],
  concurrency: 2,
  concurrentBrowsers: 1,
  testFramework: { config: { timeout: 15000 } },
  // Of a file: on a busy machine the stories take minutes.
  testsFinishTimeout: 400_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};

/** The accessibility tree as the browser has it, whole: `a11ySnapshot` leaves out rows and cells. */
const axTree = {
  name: 'ax-tree',
  async executeCommand({ command, session }) {
    if (command !== 'ax-tree') return undefined;
    const client = await session.browser.getPage(session.id).createCDPSession();
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    await client.detach();
    return nodes;
  },
};

const { path, headless } = await findChrome();

export default {
  ...common,
  plugins: [...common.plugins, axTree],
  files: 'test/**/*.{browser,chromium}.test.ts',
  browsers: [
    chromeLauncher({
      puppeteer,
      launchOptions: { executablePath: path, headless, args: chromeArgs },
      // A page beside another in one window is hidden, and is given no frames.
      createBrowserContext: ({ browser }) => browser.createBrowserContext(),
    }),
  ],
};
