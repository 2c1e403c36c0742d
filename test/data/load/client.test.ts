import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import { afterEach, describe, test } from 'node:test';
import {
  request,
  requestInit,
  requestJson,
  settings,
  type Problem,
} from '../../../src/data/index.js';
import { startServer } from '../../support/fault-server/start.js';
import {
  eventually,
  faultServer,
  problemOf,
  readJson,
  withSettings,
  type Raw,
} from '../../support/node.js';

const faults = faultServer();
withSettings({ timeoutMs: 2_000, retryDelaysMs: [1, 2], maxBytes: 200_000 });

const doc = 'doc=fixture:programs/exempel.json';
const tries = 3;

/** The problem that a fault gives, with how many requests it took. */
async function meet(path: string, key: string): Promise<{ problem: Problem; requests: number }> {
  const separator = path.includes('?') ? '&' : '?';
  const url = faults.at(`${path}${separator}key=${key}`);
  const problem = await problemOf(() => requestJson(url));
  if ('url' in problem) assert.equal(problem.url, url);
  const { count } = await faults.count(key);
  return { problem, requests: count };
}

/** A server of its own, for an answer that the fault server does not have. */
async function withListener(
  listener: RequestListener,
  run: (url: string) => Promise<void>,
): Promise<void> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address() as { port: number };
  try {
    await run(`http://127.0.0.1:${address.port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('a document comes as it is, with one request', async () => {
  const got = await requestJson(faults.at(`doc?${doc}&key=whole`));
  assert.deepEqual(got, readJson('test/fixtures/api/programs/exempel.json'));
  assert.deepEqual(await faults.count('whole'), { count: 1, aborted: 0 });
});

test('a content type that is sent twice, as two servers in a row do, is that of the first', async () => {
  for (const types of [
    ['application/json', 'application/json; charset=utf-8'],
    ['application/json; charset=utf-8', 'application/json'],
    ['application/json', 'application/json'],
  ]) {
    await withListener(
      (_req, res) =>
        void res
          .writeHead(
            200,
            types.flatMap((type) => ['content-type', type]),
          )
          .end('{}'),
      async (url) => assert.deepEqual(await requestJson(url), {}),
    );
  }
});

test('the request asks for JSON, and lets a cache answer only after asking the server', async () => {
  let headers: Raw = {};
  await withListener(
    (req, res) => {
      headers = req.headers;
      res.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    },
    async (url) => void (await requestJson(url)),
  );
  assert.equal(headers.accept, 'application/json');
  assert.equal(headers['cache-control'], 'max-age=0');
  assert.equal(headers.cookie, undefined);
});

describe('errors of the server', () => {
  for (const status of [500, 502, 503, 504, 408, 429]) {
    test(`${status} may pass: it is tried again, then told`, async () => {
      const { problem, requests } = await meet(`status?code=${status}`, `status-${status}`);
      assert.equal(problem.kind, 'http');
      assert.equal(problem.kind === 'http' && problem.status, status);
      assert.equal(requests, tries);
    });
  }
  for (const status of [400, 404, 410]) {
    test(`${status} stays: it is told at once`, async () => {
      const { problem, requests } = await meet(`status?code=${status}`, `status-${status}`);
      assert.equal(problem.kind === 'http' && problem.status, status);
      assert.equal(requests, 1);
    });
  }
  for (const status of [401, 403]) {
    test(`${status} is about logging in`, async () => {
      const { problem, requests } = await meet(`status?code=${status}`, `status-${status}`);
      assert.equal(problem.kind, 'login');
      assert.equal(requests, 1);
    });
  }
  test('a server that fails twice and then answers is not noticed', async () => {
    const got = (await requestJson(faults.at(`flaky?fails=2&${doc}&key=flaky`))) as Raw;
    assert.equal(got.id, 'exempel');
    assert.equal((await faults.count('flaky')).count, 3);
  });
  test('a server that fails once more than there are tries is told', async () => {
    const { problem, requests } = await meet(`flaky?fails=3&code=500&${doc}`, 'flaky-3');
    assert.equal(problem.kind, 'http');
    assert.equal(requests, tries);
  });
  test('the pause before another try is what the settings say, spread by a quarter', async () => {
    settings.retryDelaysMs = [60];
    const start = performance.now();
    await requestJson(faults.at(`flaky?fails=1&${doc}&key=pause`));
    assert.ok(performance.now() - start >= 44, 'at least three quarters of the pause');
  });
});

describe('time', () => {
  test('a slow answer within the limit is fine', async () => {
    const got = (await requestJson(faults.at(`slow?ms=60&${doc}&key=slow`))) as Raw;
    assert.equal(got.id, 'exempel');
    assert.equal((await faults.count('slow')).count, 1);
  });
  test('no answer within the limit is a time-out, for each try; the request is let go', async () => {
    settings.timeoutMs = 40;
    const { problem, requests } = await meet('hang', 'hang');
    assert.equal(problem.kind, 'timeout');
    assert.equal(problem.kind === 'timeout' && problem.seconds, 0.04);
    assert.equal(requests, tries);
    await eventually(async () => assert.equal((await faults.count('hang')).aborted, tries));
  });
  test('a slow line: a body that takes many times the limit is read, while something comes', async () => {
    settings.timeoutMs = 120;
    settings.retryDelaysMs = [];
    let requests = 0;
    await withListener(
      (_req, res) => {
        requests++;
        res.writeHead(200, { 'content-type': 'application/json' });
        const parts = [...'{"a":[1,2,3,4,5,6,7,8]}'];
        const timer = setInterval(() => {
          const part = parts.shift();
          if (part !== undefined) return void res.write(part);
          clearInterval(timer);
          res.end();
        }, 25);
      },
      async (url) => {
        assert.deepEqual(await requestJson(url), { a: [1, 2, 3, 4, 5, 6, 7, 8] });
        assert.equal(requests, 1, 'and is not begun anew');
      },
    );
  });
  test('a body that stops on the way is a time-out too', async () => {
    settings.timeoutMs = 40;
    settings.retryDelaysMs = [];
    await withListener(
      (_req, res) => {
        res.writeHead(200, { 'content-type': 'application/json' });
        res.write('{"half":');
      },
      async (url) => {
        assert.equal((await problemOf(() => requestJson(url))).kind, 'timeout');
      },
    );
  });
});

describe('a broken line', () => {
  test('nobody listens', async () => {
    const server = await startServer();
    await server.close();
    const problem = await problemOf(() => requestJson(`${server.url}/index.json`));
    assert.deepEqual(problem, { kind: 'network', url: `${server.url}/index.json`, offline: false });
  });
  test('cut off in the body: tried again, then told', async () => {
    const { problem, requests } = await meet(`cut?${doc}`, 'cut');
    assert.equal(problem.kind, 'network');
    assert.equal(requests, tries);
  });
  test('cut off, then whole', async () => {
    const url = faults.at(`sequence?steps=cut,ok&${doc}&key=cut-ok`);
    assert.equal(((await requestJson(url)) as Raw).id, 'exempel');
  });
  test('half a document sent as if it were whole', async () => {
    const { problem, requests } = await meet(`cut-clean?${doc}`, 'cut-clean');
    assert.equal(problem.kind, 'not-json');
    assert.equal(requests, 1);
  });
  test('an empty body', async () => {
    await withListener(
      (_req, res) => void res.writeHead(200, { 'content-type': 'application/json' }).end(),
      async (url) => assert.equal((await problemOf(() => requestJson(url))).kind, 'not-json'),
    );
  });

  describe('off line', () => {
    const original = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
    const setOnLine = (onLine: boolean) =>
      Object.defineProperty(globalThis, 'navigator', { value: { onLine }, configurable: true });
    afterEach(() => {
      if (original) Object.defineProperty(globalThis, 'navigator', original);
      else delete (globalThis as { navigator?: unknown }).navigator;
    });
    test('is told as such, and not tried again', async () => {
      setOnLine(false);
      const { problem, requests } = await meet(`cut?${doc}`, 'offline');
      assert.equal(problem.kind === 'network' && problem.offline, true);
      assert.equal(requests, 1);
    });
    test('that the browser believes to be on line proves nothing', async () => {
      setOnLine(true);
      const { problem, requests } = await meet(`cut?${doc}`, 'online');
      assert.equal(problem.kind === 'network' && problem.offline, false);
      assert.equal(requests, tries);
    });
  });
});

describe('something else than data', () => {
  for (const path of ['login', 'login-redirect', 'login-as-json']) {
    test(`${path}: a log-in page with status 200`, async () => {
      const { problem } = await meet(path, path);
      assert.equal(problem.kind, 'login');
    });
  }
  test('a log-in page is asked for once', async () => {
    assert.equal((await meet('login', 'login-once')).requests, 1);
  });
  for (const type of [
    'text/plain',
    'text/javascript',
    'application/octet-stream',
    'image/png',
    '',
  ]) {
    test(`content type “${type}” is refused by its name`, async () => {
      const { problem } = await meet(
        `type?${doc}&type=${encodeURIComponent(type)}`,
        `type-${type}`,
      );
      assert.equal(problem.kind === 'content-type' && problem.contentType, type);
    });
  }
  for (const type of [
    'application/json; charset=utf-8',
    'APPLICATION/JSON',
    'text/json',
    'application/vnd.exempel+json',
  ]) {
    test(`content type “${type}” is JSON`, async () => {
      const url = faults.at(`type?${doc}&type=${encodeURIComponent(type)}`);
      assert.equal(((await requestJson(url)) as Raw).id, 'exempel');
    });
  }
  test('a byte order mark, and a letter split between two packets, are read', async () => {
    const body = Buffer.from('\ufeff{"text":"åäö"}');
    const middle = body.indexOf(Buffer.from('ä')) + 1;
    await withListener(
      (_req, res) => {
        res.writeHead(200, { 'content-type': 'application/json' });
        res.write(body.subarray(0, middle));
        setTimeout(() => res.end(body.subarray(middle)), 20);
      },
      async (url) => assert.deepEqual(await requestJson(url), { text: 'åäö' }),
    );
  });
});

describe('where it comes from', () => {
  test('in the end: a redirect is followed, and what it leads to is told', async () => {
    await withListener(
      (req, res) =>
        req.url === '/new/index.json'
          ? void res.writeHead(200, { 'content-type': 'application/json' }).end('{}')
          : void res.writeHead(302, { location: '/new/index.json' }).end(),
      async (url) => {
        assert.equal((await request(`${url}old.json`)).url, `${url}new/index.json`);
        assert.equal((await request(`${url}new/index.json`)).url, `${url}new/index.json`);
      },
    );
  });
  test('which page asks is not told', () => {
    const { referrerPolicy } = requestInit('same-origin', new AbortController().signal);
    assert.equal(referrerPolicy, 'no-referrer');
  });
});

describe('text that turns the text around it', () => {
  const read = async (document: unknown, spelled = false): Promise<Raw> => {
    let text = JSON.stringify(document);
    if (spelled)
      text = text.replace(
        /\P{ASCII}/gu,
        (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    let json: unknown;
    await withListener(
      (_req, res) => void res.writeHead(200, { 'content-type': 'application/json' }).end(text),
      async (url) => void (json = await requestJson(url)),
    );
    return json;
  };
  for (const spelled of [false, true]) {
    const how = spelled ? 'spelled out' : 'as it is';
    test(`signs that open or close a direction go, ${how}`, async () => {
      for (const code of [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069]) {
        const sign = String.fromCharCode(code);
        const got = await read({ a: [{ b: `före${sign}efter` }], [`k`]: sign }, spelled);
        assert.deepEqual(got, { a: [{ b: 'föreefter' }], k: '' });
      }
    });
    test(`what is read from right to left is framed, ${how}`, async () => {
      for (const text of ['مركز 08-123', 'עזרה', 'Namn\u200f!', 'ﷺ']) {
        assert.deepEqual(await read({ text }, spelled), { text: `\u2068${text}\u2069` });
      }
    });
  }
  test('everything else is as it was, addresses too', async () => {
    const plain = {
      text: 'Våld – ”nära” relationer é ü 日本 \u200e',
      url: 'https://exempel.test/עזרה',
      mail: 'mailto:עזרה@exempel.test',
      number: 1.5,
      list: [true, null, '\\u202e'],
    };
    assert.deepEqual(await read(plain), plain);
  });
  test('however deep', async () => {
    const depth = 200_000;
    await withListener(
      (_req, res) =>
        void res
          .writeHead(200, { 'content-type': 'application/json' })
          .end('['.repeat(depth / 2) + '"\u202e"' + ']'.repeat(depth / 2)),
      async (url) => {
        settings.maxBytes = 1_000_000;
        const outcome = await requestJson(url).then(
          () => 'read',
          (error: Error) => error.name,
        );
        assert.match(outcome, /read|ProblemError/);
      },
    );
  });
});

describe('size', () => {
  for (const length of ['1', '0']) {
    const way = length === '1' ? 'told by its length' : 'with no length told';
    test(`20 MB, ${way}: refused, and the rest is not fetched`, async () => {
      const key = `huge-${length}`;
      const { problem, requests } = await meet(`huge?bytes=20000000&length=${length}`, key);
      assert.equal(problem.kind, 'too-large');
      assert.equal(problem.kind === 'too-large' && problem.limit, settings.maxBytes);
      assert.equal(requests, 1);
      await eventually(async () => assert.equal((await faults.count(key)).aborted, 1));
    });
    test(`just at the limit, ${way}: read; one byte more: refused`, async () => {
      const at = (bytes: number) => faults.at(`huge?bytes=${bytes}&length=${length}`);
      assert.equal(((await requestJson(at(200_000))) as Raw).schemaVersion, 1);
      assert.equal((await problemOf(() => requestJson(at(200_001)))).kind, 'too-large');
    });
  }
});

describe('an address that is none', () => {
  for (const url of [
    '',
    'index.json',
    '//exempel.test/index.json',
    'https://',
    'ftp://exempel.test/index.json',
    'javascript:alert(1)',
    'data:application/json,{}',
    'file:///etc/hostname',
    'blob:https://exempel.test/1',
  ]) {
    test(`“${url}” is not fetched`, async () => {
      assert.deepEqual(await problemOf(() => requestJson(url)), { kind: 'bad-address', url });
    });
  }
});

describe('abort', () => {
  const reason = new Error('nobody wants it any longer');
  const isReason = (error: unknown) => error === reason;

  test('before it starts: nothing is asked', async () => {
    const url = faults.at(`doc?${doc}&key=abort-before`);
    await assert.rejects(requestJson(url, { signal: AbortSignal.abort(reason) }), isReason);
    assert.equal((await faults.count('abort-before')).count, 0);
  });
  test('while it waits for an answer: let go, not tried again', async () => {
    const controller = new AbortController();
    const request = requestJson(faults.at('hang?key=abort-hang'), { signal: controller.signal });
    await eventually(async () => assert.equal((await faults.count('abort-hang')).count, 1));
    controller.abort(reason);
    await assert.rejects(request, isReason);
    await eventually(async () =>
      assert.deepEqual(await faults.count('abort-hang'), { count: 1, aborted: 1 }),
    );
  });
  test('while the body comes', async () => {
    const controller = new AbortController();
    await withListener(
      (_req, res) => {
        res.writeHead(200, { 'content-type': 'application/json' });
        res.write('{"half":');
        setTimeout(() => controller.abort(reason), 20);
      },
      (url) => assert.rejects(requestJson(url, { signal: controller.signal }), isReason),
    );
  });
  test('in the pause between two tries: no other try', async () => {
    settings.retryDelaysMs = [60_000];
    const controller = new AbortController();
    const url = faults.at('status?code=503&key=abort-pause');
    const request = requestJson(url, { signal: controller.signal });
    await eventually(async () => assert.equal((await faults.count('abort-pause')).count, 1));
    setTimeout(() => controller.abort(reason), 20);
    await assert.rejects(request, isReason);
    assert.equal((await faults.count('abort-pause')).count, 1);
  });
  test('after it is done: too late to matter', async () => {
    const controller = new AbortController();
    const url = faults.at(`doc?${doc}`);
    const got = (await requestJson(url, { signal: controller.signal })) as Raw;
    controller.abort(reason);
    assert.equal(got.id, 'exempel');
  });
});

describe('a request that was started before the client was here', () => {
  afterEach(() => settings.started.clear());

  /** As the loader does it. */
  function start(url: string): AbortController {
    const controller = new AbortController();
    const response = fetch(url, requestInit('same-origin', controller.signal));
    // It may fail before anybody waits for it.
    response.catch(() => undefined);
    settings.started.set(url, { response, stop: () => controller.abort() });
    return controller;
  }

  test('is used, and not made twice; the next one is a request of its own', async () => {
    const key = 'started';
    const url = faults.at(`doc?${doc}&key=${key}`);
    start(url);
    assert.equal(((await requestJson(url)) as Raw).id, 'exempel');
    assert.equal((await faults.count(key)).count, 1);
    assert.equal(settings.started.size, 0);
    await requestJson(url);
    assert.equal((await faults.count(key)).count, 2);
  });

  test('is not used for other credentials, nor for another address', async () => {
    const key = 'started-other';
    const url = faults.at(`doc?${doc}&key=${key}`);
    start(url);
    await requestJson(url, { credentials: 'omit' });
    await requestJson(`${url}&other`);
    assert.equal((await faults.count(key)).count, 3);
    assert.equal(settings.started.size, 1);
  });

  test('that fails is the first try', async () => {
    const key = 'started-flaky';
    const url = faults.at(`flaky?fails=2&${doc}&key=${key}`);
    start(url);
    assert.equal(((await requestJson(url)) as Raw).id, 'exempel');
    assert.equal((await faults.count(key)).count, tries);
  });

  test('that had no answer at all is the first try', async () => {
    const url = faults.at(`doc?${doc}&key=started-cut`);
    start(url).abort();
    assert.equal(((await requestJson(url)) as Raw).id, 'exempel');
  });

  test('is let go when the time is over', async () => {
    settings.timeoutMs = 60;
    settings.retryDelaysMs = [];
    const key = 'started-hang';
    const url = faults.at(`hang?key=${key}`);
    start(url);
    assert.deepEqual(await problemOf(() => requestJson(url)), {
      kind: 'timeout',
      url,
      seconds: 0.06,
    });
    await eventually(async () =>
      assert.deepEqual(await faults.count(key), { count: 1, aborted: 1 }),
    );
  });

  test('is let go when nobody wants it any longer', async () => {
    const key = 'started-abort';
    const url = faults.at(`hang?key=${key}`);
    start(url);
    const controller = new AbortController();
    const asked = requestJson(url, { signal: controller.signal });
    controller.abort(new Error('left'));
    await assert.rejects(asked, /left/);
    await eventually(async () => assert.equal((await faults.count(key)).aborted, 1));
  });

  test('asked for with an aborted signal it stays for who comes next', async () => {
    const key = 'started-kept';
    const url = faults.at(`doc?${doc}&key=${key}`);
    start(url);
    await assert.rejects(
      requestJson(url, { signal: AbortSignal.abort(new Error('gone')) }),
      /gone/,
    );
    await requestJson(url);
    assert.equal((await faults.count(key)).count, 1);
  });
});
