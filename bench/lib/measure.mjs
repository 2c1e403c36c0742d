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

/** Opens a page, waits until it has painted, and hands it over; closes it afterwards. */
export async function withPage(browser, url, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const client = await page.createCDPSession();
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    const requests = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(url, { waitUntil: 'load' });
    const done = await page.evaluate(() => window.benchDone);
    if (done?.error) throw new Error(done.error);
    return await use(page, { client, done, requests });
  } finally {
    await context.close();
  }
}

/**
 * @param updates - names of updates to measure
 * @param late - a script that brings data and updates to a page that has been painted without any
 */
export function measure(browser, url, { updates = [], late } = {}) {
  return withPage(browser, url, async (page, { client, done, requests }) => {
    const result = { ...done, cpu: await taskTime(client), requests: requests.length };
    if (late) {
      result.bareHeap = await heap(client);
      await page.addScriptTag({ url: late, type: 'module' });
      await page.waitForFunction(() => window.benchLate);
      await page.evaluate(() => window.benchLate);
    }
    result.heap = await heap(client);
    await page.evaluate(async () => window.benchCheck?.());
    result.nodes = (await client.send('Memory.getDOMCounters')).nodes;
    for (const name of updates) {
      const before = await taskTime(client);
      await page.evaluate((name) => window.benchUpdate(name), name);
      result[name] = (await taskTime(client)) - before;
    }
    return result;
  });
}

/** How far things jump while a page loads. */
export async function measureShift(browser, url) {
  return withPage(browser, url, async (page) => {
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
