// WebKitGTK for the web test runner, through plain W3C WebDriver. It needs Debian's packages
// webkit2gtk-driver and xvfb.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const lib = '/usr/lib/x86_64-linux-gnu';
const driverPath = '/usr/bin/WebKitWebDriver';

/** Path of WebKit's small browser, or undefined. */
export function findWebkit() {
  if (!existsSync(driverPath) || !existsSync(lib)) return undefined;
  return readdirSync(lib)
    .filter((name) => name.startsWith('webkit2gtk-'))
    .map((name) => `${lib}/${name}/MiniBrowser`)
    .find((path) => existsSync(path));
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Starts WebKit with one window, by itself on a screen that nobody sees.
 *
 * @param {{ port?: number, display?: string, width?: number }} options
 */
export async function startWebkit({ port = 4477, display = ':79', width = 1000 } = {}) {
  const env = { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  let screen;
  if (!env.DISPLAY) {
    screen = spawn('Xvfb', [display, '-screen', '0', '1280x900x24'], { stdio: 'ignore' });
    env.DISPLAY = display;
    await pause(700);
  }
  const driver = spawn(driverPath, [`--port=${port}`], { env, stdio: 'ignore' });
  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body
        ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
        : {}),
    });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  let session;
  const inSession = (method, path, body) => call(method, `/session/${session}${path}`, body);
  const stop = async () => {
    try {
      if (session) await inSession('DELETE', '');
    } catch {
      // It is on its way out either way.
    }
    driver.kill();
    screen?.kill();
  };
  try {
    for (let tries = 0; ; tries++) {
      try {
        await call('GET', '/status');
        break;
      } catch (error) {
        if (tries > 50) throw error;
        await pause(100);
      }
    }
    const created = await call('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          // With another strategy, the command that opens a page waits until the tests are done.
          pageLoadStrategy: 'none',
          'webkitgtk:browserOptions': { binary: findWebkit(), args: ['--automation'] },
        },
      },
    });
    session = created.sessionId;
    await inSession('POST', '/window/rect', { width, height: 800 });
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    call: inSession,
    stop,
    open: (url) => inSession('POST', '/url', { url }),
    /** Runs a function in the page, which has nothing from outside of it. */
    evaluate: (run, ...args) =>
      inSession('POST', '/execute/sync', { script: `return (${run})(...arguments)`, args }),
    /** Until a function in the page says yes. */
    async until(run, ...args) {
      for (let tries = 0; ; tries++) {
        // While a page gives way to the next there is nothing to run it in.
        const found = await this.evaluate(run, ...args).catch(() => undefined);
        if (found) return found;
        if (tries > 200) throw new Error(`WebKit: this never came true: ${run}`);
        await pause(50);
      }
    },
  };
}

/** A launcher: one window, one test file at a time. */
export function webkitLauncher(options) {
  const active = new Map();
  let browser;
  return {
    name: 'WebKitGTK',
    type: 'webdriver-lite',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      await (await (browser ??= startWebkit(options))).open(url);
      active.set(id, url);
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    async stopSession(id) {
      active.delete(id);
      await (await browser).open('about:blank');
      return {};
    },
    async stop() {
      await (await browser)?.stop();
    },
  };
}
