// One page in a browser context of its own, and what it cost.

const taskTime = async (client) => {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
};

/** Megabytes that stay after garbage is collected. */
async function heap(client) {
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.send('HeapProfiler.disable');
  return usedSize / 1e6;
}

/** The same promise, which fails with a message when it takes too long. */
async function within(seconds, what, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${what} took more than ${seconds} s.`)),
      seconds * 1000,
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Awaits what the page has under a name, or what that gives when it is called. */
async function ask(page, name, ...parameters) {
  const answer = await within(
    25,
    `${name} on ${page.url()}`,
    page.evaluate(
      async (name, parameters) => {
        const asked = window[name];
        return (await (typeof asked === 'function' ? asked(...parameters) : asked)) ?? null;
      },
      name,
      parameters,
    ),
  );
  if (answer?.error) throw new Error(answer.error);
  return answer;
}

/** Opens a page, waits until it has painted, and hands it over; closes it afterwards. */
export async function withPage(browser, url, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const client = await page.createCDPSession();
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url, { waitUntil: 'load', timeout: 20_000 });
    const done = await ask(page, 'benchDone');
    return await within(60, `What is done with ${url}`, use(page, { client, done }));
  } finally {
    await within(10, `Closing ${url}`, context.close()).catch(({ message }) =>
      console.warn(message),
    );
  }
}

/** The same, with a page that has written what it writes when idle, too. */
export const withWholePage = (browser, url, use) =>
  withPage(browser, url, async (page) => {
    await ask(page, 'benchWhole');
    return use(page);
  });

/** Whether the browser's own search finds a text. Undefined in a browser that has none: it finds nothing at all. */
function findText(text) {
  const known = document.createElement('p');
  known.textContent = 'Provtext';
  document.body.append(known);
  return window.find('Provtext', true, true) ? window.find(text, true, true) : undefined;
}

/**
 * @param updates - names of updates to measure
 * @param late - a script that brings data and updates to a page that has been painted without any
 * @param folded - whether there is a moment when what is folded is there, too
 * @param find - text that the browser's own search is to find
 */
export function measure(browser, url, { updates = [], late, folded, find } = {}) {
  return withPage(browser, url, async (page, { client, done }) => {
    const result = { ...done, cpu: await taskTime(client) };
    await ask(page, 'benchWhole');
    if (folded) result.cpuWhole = await taskTime(client);
    if (late) {
      result.bareHeap = await heap(client);
      await page.addScriptTag({ url: late, type: 'module' });
      await page.waitForFunction(() => window.benchLate, { timeout: 20_000 });
      await ask(page, 'benchLate');
    }
    result.heap = await heap(client);
    await ask(page, 'benchCheck');
    result.nodes = (await client.send('Memory.getDOMCounters')).nodes;
    for (const name of updates) {
      const before = await taskTime(client);
      await ask(page, 'benchUpdate', name);
      result[name] = (await taskTime(client)) - before;
    }
    if (find) result.found = await page.evaluate(findText, find);
    return result;
  });
}

/** How far things jump while a page loads. */
export async function measureShift(browser, url) {
  return withWholePage(browser, url, async (page) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    return page.evaluate(
      () =>
        new Promise((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const { value } of list.getEntries()) sum += value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 100);
        }),
    );
  });
}

/**
 * What a page fetches for our elements, in steps: what is asked for before an answer has come is one step.
 * Each answer is to take longer than a step.
 *
 * @returns {Promise<string[][]>}
 */
export const requestSteps = (browser, url, gapMs) =>
  withWholePage(browser, url, async (page) => {
    const asked = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name, startTime }) => ({ path: new URL(name).pathname, startTime })),
    );
    const steps = [];
    let last = -Infinity;
    for (const { path, startTime } of asked.sort((a, b) => a.startTime - b.startTime)) {
      if (path === '/whole.js') continue;
      if (startTime - last > gapMs / 2) steps.push([]);
      steps.at(-1).push(path);
      last = startTime;
    }
    return steps;
  });
