// What both kinds of pages need.

/** Lets promises and messages run, without a frame in between. */
export const tick = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(0);
  });

/** The time just after the next frame. */
export const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
  });

export async function until(condition, what) {
  const start = performance.now();
  for (let tries = 1; !condition(); tries++) {
    if (performance.now() - start > 20_000) throw new Error(`${what} did not come about.`);
    // What is not there after some promises waits for a frame: looking all the time would delay it.
    await (tries < 20 ? tick() : new Promise((resolve) => setTimeout(resolve, 2)));
  }
}

export const forceLayout = () =>
  document.body.getBoundingClientRect().height + document.documentElement.scrollHeight;

/** Text without white space: markup differs in it, words do not. */
export const bare = (text) => (text ?? '').replace(/[\s\u00ad]+/g, '');

export function assert(holds, message) {
  if (!holds) throw new Error(message);
}

/** Mounts, and sees that some of the content is there. Data is parsed before the clock starts. */
export async function timeMount(adapter, data, isReady, check) {
  const root = document.querySelector('#root');
  const input = await adapter.load?.(data, root);
  await tick();
  const start = performance.now();
  const handle = await adapter.mount(root, input ?? data);
  await until(() => isReady(handle), 'The content');
  forceLayout();
  const mount = performance.now() - start;
  const end = await painted();
  // Every word is looked at when time has been taken.
  window.benchCheck = () => check(handle);
  return { handle, times: { mount, mountPaint: end - start, paint: end, parse: input?.parseMs } };
}

/** For the runner: what was measured, or why not. */
export function report(work) {
  const done = work().catch((error) => ({ error: String(error?.stack ?? error) }));
  // A page of static HTML has been painted and measured when its script comes.
  if (window.benchDone) window.benchLate = done;
  else window.benchDone = done;
}
