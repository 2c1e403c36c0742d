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

/** A launcher: one window, one test file at a time. */
export function webkitLauncher({ port = 4477, display = ':79' } = {}) {
  const active = new Map();
  let driver;
  let screen;
  let session;
  let starting;

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

  const start = async () => {
    const env = { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
    if (!env.DISPLAY) {
      screen = spawn('Xvfb', [display, '-screen', '0', '1280x900x24'], { stdio: 'ignore' });
      env.DISPLAY = display;
      await pause(700);
    }
    driver = spawn(driverPath, [`--port=${port}`], { env, stdio: 'ignore' });
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
    await call('POST', `/session/${session}/window/rect`, { width: 1000, height: 800 });
  };

  return {
    name: 'WebKitGTK',
    type: 'webdriver-lite',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      await (starting ??= start());
      await call('POST', `/session/${session}/url`, { url });
      active.set(id, url);
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    async stopSession(id) {
      active.delete(id);
      await call('POST', `/session/${session}/url`, { url: 'about:blank' });
      return {};
    },
    async stop() {
      try {
        if (session) await call('DELETE', `/session/${session}`);
      } catch {
        // It is on its way out either way.
      }
      driver?.kill();
      screen?.kill();
    },
  };
}
