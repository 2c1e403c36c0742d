import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import {
  Store,
  pageStore,
  settings,
  type ProgramData,
  documents,
} from '../../../src/data/index.js';
import { eventually, sleep, Watch } from '../../support/node.js';
import { faults, made, madeProgram, newKey, shipped, watch } from '../../support/store.js';

describe('one request for all', () => {
  test('100 elements with the same index: one request, one object, the same data', async () => {
    const key = newKey();
    const store = new Store();
    const watches = Array.from({ length: 100 }, () => watch(store.program({ src: shipped(key) })));
    await Promise.all(watches.map((one) => one.settled()));
    assert.deepEqual(await faults.filesCount(key), { 'index.json': 1 });
    assert.equal(new Set(watches.map(({ readable }) => readable)).size, 1);
    assert.equal(new Set(watches.map(({ data }) => data.program)).size, 1);
    assert.ok(watches[99]!.data.organisation, 'the embedded organisation is used as well');
  });

  test('an index that embeds nothing costs one request for each document', async () => {
    const key = newKey();
    const store = new Store();
    const one = watch(store.program({ src: made(key) }));
    const two = watch(store.program({ src: made(key), program: 'exempel-delmal' }));
    await Promise.all([one.settled(), two.settled()]);
    assert.equal(one.data.program.id, 'exempel');
    assert.equal(two.data.program.id, 'exempel-delmal');
    assert.equal(one.data.organisation, two.data.organisation);
    assert.deepEqual(await faults.filesCount(key), {
      'index.json': 1,
      [madeProgram]: 1,
      'programs/exempel-delmal.json': 1,
      'organisation.json': 1,
    });
  });

  test('one element by the index and one by the programme share programme and organisation', async () => {
    const key = newKey();
    const store = new Store();
    const byIndex = watch(store.program({ src: made(key) }));
    const byProgram = watch(store.program({ src: made(key, madeProgram) }));
    await Promise.all([byIndex.settled(), byProgram.settled()]);
    assert.equal(byIndex.data.url, byProgram.data.url);
    assert.deepEqual(await faults.filesCount(key), {
      'index.json': 1,
      [madeProgram]: 1,
      'organisation.json': 1,
    });
  });

  test('other credentials are another request', async () => {
    const key = newKey();
    const store = new Store();
    const own = watch(store.program({ src: shipped(key) }));
    const none = watch(store.program({ src: shipped(key), credentials: 'omit' }));
    await Promise.all([own.settled(), none.settled()]);
    assert.deepEqual(await faults.filesCount(key), { 'index.json': 2 });
  });

  test('same-origin said and left out are the same', () => {
    const store = new Store();
    const src = shipped(newKey());
    assert.equal(
      store.program({ src }),
      store.program({ src, program: undefined, credentials: 'same-origin' }),
    );
  });

  test('a reload while it loads is the same request', async () => {
    const key = newKey();
    const one = watch(new Store().program({ src: shipped(key) }));
    one.readable.reload();
    one.readable.reload();
    await one.settled();
    assert.deepEqual(await faults.filesCount(key), { 'index.json': 1 });
  });

  test('the object stays the same while anybody uses it, however somebody who kept an old one leaves', async () => {
    const store = new Store();
    const options = { src: shipped(newKey()) };
    const old = store.program(options);
    watch(old).leave();
    const present = store.program(options);
    const user = watch(present);
    watch(old).leave();
    assert.equal(store.program(options), present);
    await user.settled();
    user.leave();
  });
});

describe('contacts that the index embeds', () => {
  const programFile = 'programs/stockholm-2021-2025.json';
  const contactsFile = 'contacts.json';

  /** A page with the programme, once it is there, and with the contacts. */
  async function open(key: string, credentials?: 'omit') {
    const store = new Store();
    const whole = watch(store.program({ src: shipped(key), credentials }));
    await whole.settled();
    const contacts = () =>
      new Watch(store.document(documents.contacts, shipped(key, contactsFile), credentials));
    return { store, whole, contacts };
  }

  test('are there at once, without a request of their own', async () => {
    const key = newKey();
    const { whole, contacts } = await open(key);
    const one = contacts();
    assert.equal(one.now.state, 'ready');
    assert.equal(one.now.busy, false);
    assert.ok(one.data.contacts.length > 10);
    assert.ok('at' in one.now && 'at' in whole.now && one.now.at === whole.now.at);
    assert.equal(contacts().data, one.data);
    assert.deepEqual(await faults.filesCount(key), { 'index.json': 1 });
  });

  test('a reload asks for the contacts themselves, and shows what was there meanwhile', async () => {
    const key = newKey();
    const { contacts } = await open(key);
    const one = contacts();
    const before = one.data;
    await faults.setFile(key, contactsFile, 'doc&mutate=contacts-checked');
    one.readable.reload();
    assert.equal(one.data, before);
    assert.equal(one.now.busy, true);
    await one.settled();
    assert.ok(one.data.contacts.every(({ verifiedOn }) => verifiedOn));
    assert.deepEqual(await faults.filesCount(key), { 'index.json': 1, [contactsFile]: 1 });
  });

  test('a reload that fails leaves what the index brought', async () => {
    const key = newKey();
    const { contacts } = await open(key);
    const one = contacts();
    await faults.setFile(key, contactsFile, 'status&code=404');
    one.readable.reload();
    assert.equal((await one.settled()).state, 'stale');
    assert.ok(one.data.contacts.length > 10);
  });

  test('a refresh asks for the contacts themselves, when they are old', async () => {
    const key = newKey();
    const { store, contacts } = await open(key);
    const one = contacts();
    store.refresh();
    assert.equal(one.now.busy, false, 'new');
    settings.refreshAfterMs = -1;
    store.refresh();
    await one.settled();
    assert.deepEqual(await faults.filesCount(key), { 'index.json': 2, [contactsFile]: 1 });
  });

  test('what an index brought long ago is not taken', async () => {
    const key = newKey();
    const { contacts } = await open(key);
    settings.refreshAfterMs = -1;
    await contacts().settled();
    assert.deepEqual(await faults.filesCount(key), { 'index.json': 1, [contactsFile]: 1 });
  });

  test('broken ones are fetched instead, and the programme is shown all the same', async () => {
    const key = newKey();
    await faults.setFile(key, 'index.json', 'doc&mutate=broken-embedded-contacts');
    const { whole, contacts } = await open(key);
    assert.equal(whole.now.state, 'ready');
    const one = contacts();
    assert.equal(one.now.state, 'loading');
    assert.equal((await one.settled()).state, 'ready');
    assert.deepEqual(await faults.filesCount(key), { 'index.json': 1, [contactsFile]: 1 });
  });

  test('an index that has none: they are fetched', async () => {
    const key = newKey();
    await faults.setFile(key, 'index.json', 'doc&mutate=no-embedded-contacts');
    const { contacts } = await open(key);
    await contacts().settled();
    assert.deepEqual(await faults.filesCount(key), { 'index.json': 1, [contactsFile]: 1 });
  });

  test('are those of the same credentials alone', async () => {
    const key = newKey();
    const { store, contacts } = await open(key, 'omit');
    assert.equal(contacts().now.state, 'ready');
    const own = new Watch(store.document(documents.contacts, shipped(key, contactsFile)));
    assert.equal(own.now.state, 'loading');
    await own.settled();
    assert.deepEqual(await faults.filesCount(key), { 'index.json': 1, [contactsFile]: 1 });
  });

  test('a programme by its own address has no index to bring them', async () => {
    const key = newKey();
    const store = new Store();
    await watch(store.program({ src: shipped(key, programFile) })).settled();
    await new Watch(store.document(documents.contacts, shipped(key, contactsFile))).settled();
    assert.deepEqual(await faults.filesCount(key), {
      [programFile]: 1,
      'organisation.json': 1,
      [contactsFile]: 1,
    });
  });

  test('outcomes too', async () => {
    const key = newKey();
    await faults.setFile(key, 'index.json', 'doc&mutate=embedded-outcomes');
    const store = new Store();
    await watch(store.program({ src: made(key) })).settled();
    const one = new Watch(
      store.document(documents.outcomes, made(key, 'programs/exempel/outcomes.json')),
    );
    assert.equal(one.now.state, 'ready');
    assert.ok(one.data.outcomes.length > 0);
  });
});

describe('coming and going', () => {
  test('when the last leaves, the request ends after the grace period and is forgotten', async () => {
    const key = newKey();
    await faults.setFile(key, 'index.json', 'hang');
    const store = new Store();
    const [a, b] = [1, 2].map(() => watch(store.program({ src: shipped(key) }))) as [
      Watch<ProgramData>,
      Watch<ProgramData>,
    ];
    const head = store.head(shipped(key));
    await eventually(async () => assert.equal((await faults.filesCount(key))['index.json'], 1));
    a.leave();
    await sleep(2 * settings.graceMs);
    assert.equal((await faults.count(`${key}/index.json`)).aborted, 0, 'b is still there');
    b.leave();
    await eventually(async () =>
      assert.equal((await faults.count(`${key}/index.json`)).aborted, 1),
    );
    assert.equal(head.snapshot.state, 'idle');
    assert.notEqual(store.head(shipped(key)), head);
  });

  test('who comes back within the grace period finds the request going on', async () => {
    const key = newKey();
    await faults.setFile(key, 'index.json', 'slow&ms=120');
    const store = new Store();
    watch(store.program({ src: shipped(key) })).leave();
    const back = watch(store.program({ src: shipped(key) }));
    await back.settled();
    assert.deepEqual(await faults.count(`${key}/index.json`), { count: 1, aborted: 0 });
  });

  test('who comes back within the grace period finds the data there', async () => {
    const key = newKey();
    const store = new Store();
    const first = watch(store.program({ src: shipped(key) }));
    await first.settled();
    const { program } = first.data;
    first.leave();
    const back = watch(store.program({ src: shipped(key) }));
    assert.equal(back.now.state, 'ready', 'at once');
    assert.equal(back.data.program, program);
    await sleep(2 * settings.graceMs);
    assert.equal(back.now.state, 'ready', 'and it stays');
    assert.deepEqual(await faults.filesCount(key), { 'index.json': 1 });
  });

  test('who comes after the grace period starts anew', async () => {
    const key = newKey();
    const store = new Store();
    const first = watch(store.program({ src: shipped(key) }));
    await first.settled();
    first.leave();
    await sleep(2 * settings.graceMs);
    const again = watch(store.program({ src: shipped(key) }));
    assert.equal(again.now.state, 'loading');
    await again.settled();
    assert.deepEqual(await faults.filesCount(key), { 'index.json': 2 });
  });

  test('who has left hears nothing more; leaving twice takes nobody else along', async () => {
    const key = newKey();
    const resource = new Store().head(shipped(key));
    let calls = 0;
    const callback = () => void calls++;
    const leaveOne = resource.subscribe(callback);
    const leaveTwo = resource.subscribe(callback);
    leaveOne();
    leaveOne();
    const watched = new Watch(resource);
    await watched.settled();
    assert.equal(calls, 1, 'ready, told to the second subscription of the same callback');
    leaveTwo();
    resource.reload();
    await watched.settled();
    assert.equal(calls, 1);
  });

  test('a subscriber is not called before it has subscribed', () => {
    const store = new Store();
    const [head, whole] = [
      store.head(shipped(newKey())),
      store.program({ src: shipped(newKey()) }),
    ];
    for (const readable of [head, whole]) {
      let calls = 0;
      readable.subscribe(() => void calls++);
      assert.equal(readable.snapshot.state, 'loading');
      assert.equal(calls, 0);
    }
  });
});

describe('refresh', () => {
  /** How many requests `store.refresh()` makes after a load that was answered by `step`. */
  async function requestsAfterRefresh(step: string): Promise<number> {
    const key = newKey();
    await faults.setFile(key, 'index.json', `sequence&steps=${step},ok`);
    const store = new Store();
    const one = watch(store.program({ src: shipped(key) }));
    await one.settled();
    store.refresh();
    await one.settled();
    return (await faults.filesCount(key))['index.json']! - 1;
  }

  for (const step of ['503', 'cut', 'login', '401']) {
    test(`after ${step} it tries again, and shows`, async () => {
      assert.equal(await requestsAfterRefresh(step), 1);
    });
  }
  for (const step of ['404', 'version-2', 'cut-clean', 'type']) {
    test(`after ${step} it does not: nothing has changed`, async () => {
      assert.equal(await requestsAfterRefresh(step), 0);
    });
  }
  test('data that is new stays', async () => {
    assert.equal(await requestsAfterRefresh('ok'), 0);
  });
  test('data that is old is fetched anew', async () => {
    settings.refreshAfterMs = -1;
    assert.equal(await requestsAfterRefresh('ok'), 1);
  });
  test('a clock that has been set back makes data old, and not new for a year', async () => {
    const clock = mock.method(Date, 'now', () => Date.parse('2027-11-25T12:00:00Z'));
    const key = newKey();
    const store = new Store();
    const one = watch(store.program({ src: shipped(key) }));
    await one.settled();
    clock.mock.restore();
    store.refresh();
    await one.settled();
    assert.deepEqual(await faults.filesCount(key), { 'index.json': 2 });
  });
  test('stale data is fetched anew', async () => {
    const key = newKey();
    await faults.setFile(key, 'index.json', 'sequence&steps=ok,503,ok');
    const store = new Store();
    const one = watch(store.program({ src: shipped(key) }));
    await one.settled();
    one.readable.reload();
    assert.equal((await one.settled()).state, 'stale');
    store.refresh();
    assert.equal((await one.settled()).state, 'ready');
  });
  test('what nobody shows is left alone', async () => {
    settings.graceMs = 1_000;
    settings.refreshAfterMs = -1;
    const key = newKey();
    const store = new Store();
    const one = watch(store.program({ src: shipped(key) }));
    await one.settled();
    one.leave();
    store.refresh();
    assert.equal(store.head(shipped(key)).snapshot.busy, false);
  });
  test('the store of the page refreshes when the page is on line again, or in view again', async () => {
    const page = globalThis as { addEventListener?: unknown; document?: unknown };
    const listeners = new Map<string, () => void>();
    const addEventListener = (type: string, listener: () => void) =>
      void listeners.set(type, listener);
    const document = { visibilityState: 'hidden' };
    let tick = () => {};
    const interval = mock.method(globalThis, 'setInterval', (run: () => void) => {
      tick = run;
      return {} as NodeJS.Timeout;
    });
    Object.assign(page, { addEventListener, document });
    try {
      const store = pageStore();
      assert.equal(pageStore(), store);
      const key = newKey();
      await faults.setFile(key, 'index.json', 'status&code=503');
      const one = watch(store.program({ src: shipped(key) }));
      const requests = async () => (await faults.filesCount(key))['index.json'];
      await one.settled();
      listeners.get('online')!();
      await one.settled();
      assert.equal(await requests(), 2);
      listeners.get('visibilitychange')!();
      await one.settled();
      assert.equal(await requests(), 2, 'not while hidden');
      document.visibilityState = 'visible';
      listeners.get('visibilitychange')!();
      await one.settled();
      assert.equal(await requests(), 3);
      listeners.get('pageshow')!();
      await one.settled();
      assert.equal(await requests(), 4, 'also of a page that the browser has kept');
      assert.equal(interval.mock.calls[0]!.arguments[1], settings.refreshAfterMs);
      tick();
      await one.settled();
      assert.equal(await requests(), 5, 'and from time to time while it is looked at');
      document.visibilityState = 'hidden';
      tick();
      await one.settled();
      assert.equal(await requests(), 5);
      one.leave();
    } finally {
      interval.mock.restore();
      delete page.addEventListener;
      delete page.document;
    }
  });
});
