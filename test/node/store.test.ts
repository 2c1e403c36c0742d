import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  Store,
  pageStore,
  settings,
  type ProgramData,
  type Readable,
  type Snapshot,
  documents,
} from '../../src/data/index.js';
import { eventually, faultServer, sleep, withSettings, Watch } from './helpers.js';

const faults = faultServer();
withSettings({ timeoutMs: 3_000, retryDelaysMs: [], graceMs: 40, organisationPatienceMs: 1_000 });

let keys = 0;
/** Files of their own for each test, so that nothing is counted twice. */
const newKey = (): string => `store-${++keys}`;
/** The shipped API, whose index embeds the programme, the organisation and the contacts. */
const shipped = (key: string, path = 'index.json') => faults.at(`files/${key}/${path}`);
/** The made-up API, whose index embeds nothing. */
const made = (key: string, path = 'index.json') => faults.at(`fixture-files/${key}/${path}`);
const madeProgram = 'programs/exempel.json';

const hasData = (snapshot: Snapshot<unknown>): boolean => 'data' in snapshot;
const watch = (readable: Readable<ProgramData>) => new Watch(readable);
const problemKind = (snapshot: Snapshot<unknown>): string | undefined =>
  'problem' in snapshot ? snapshot.problem.kind : undefined;

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

describe('what the index embeds', () => {
  test('a broken one is fetched instead', async () => {
    const key = newKey();
    await faults.setFile(key, 'index.json', 'doc&mutate=broken-embedded');
    const one = watch(new Store().program({ src: shipped(key) }));
    await one.settled();
    assert.equal(one.data.program.id, 'stockholm-2021-2025');
    assert.ok(one.data.organisation);
    assert.deepEqual(await faults.filesCount(key), {
      'index.json': 1,
      'programs/stockholm-2021-2025.json': 1,
      'organisation.json': 1,
    });
  });

  test('an index without any is read the same', async () => {
    const key = newKey();
    await faults.setFile(key, 'index.json', 'doc&mutate=no-embedded');
    const store = new Store();
    const with_ = watch(store.program({ src: shipped(newKey()) }));
    const without = watch(store.program({ src: shipped(key) }));
    await Promise.all([with_.settled(), without.settled()]);
    assert.deepEqual(without.data.program, with_.data.program);
    assert.deepEqual(without.data.organisation, with_.data.organisation);
  });

  test('another programme than the embedded one is fetched, with the embedded organisation', async () => {
    const key = newKey();
    const one = watch(new Store().program({ src: shipped(key), program: 'stockholm-2017-2020' }));
    await one.settled();
    assert.equal(one.data.program.goals.length, 5);
    assert.deepEqual(await faults.filesCount(key), {
      'index.json': 1,
      'programs/stockholm-2017-2020.json': 1,
    });
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

describe('what was shown stays shown', () => {
  test('what is shown is as old as the oldest of its documents', async () => {
    const key = newKey();
    const one = watch(new Store().program({ src: made(key) }));
    const ready = await one.settled();
    await sleep(5);
    const later = Date.now();
    await faults.setFile(key, madeProgram, 'status&code=500');
    one.readable.reload();
    const stale = await one.settled();
    assert.equal(stale.state, 'stale');
    assert.ok('at' in ready && 'at' in stale);
    assert.ok(stale.at < later, 'the index is of now, the programme is not');
    assert.ok(stale.at >= ready.at);
    await faults.setFile(key, madeProgram, '');
    one.readable.reload();
    const again = await one.settled();
    assert.ok(again.state === 'ready' && again.at >= later);
  });

  test('a reload that fails keeps the data and says so; one that succeeds makes it new', async () => {
    const key = newKey();
    await faults.setFile(key, 'index.json', 'sequence&steps=ok,500,ok');
    const one = watch(new Store().program({ src: shipped(key) }));
    const ready = await one.settled();
    assert.equal(ready.state, 'ready');
    const { data } = one;

    one.readable.reload();
    assert.equal(one.now.busy, true);
    assert.equal(one.data.program, data.program, 'while it loads');
    const stale = await one.settled();
    assert.equal(stale.state, 'stale');
    assert.deepEqual(stale.state === 'stale' && stale.problem, {
      kind: 'http',
      url: shipped(key),
      status: 500,
    });
    assert.equal(one.data.program, data.program);
    assert.equal(stale.state === 'stale' && stale.at, ready.state === 'ready' && ready.at);

    one.readable.reload();
    const again = await one.settled();
    assert.equal(again.state, 'ready');
    assert.notEqual(one.data.program, data.program);
    assert.deepEqual(one.data.program, data.program);
    assert.ok(one.seen.slice(1).every(hasData), 'never blank in between');
  });

  test('new data that is wrong does not replace what is shown', async () => {
    const key = newKey();
    await faults.setFile(key, madeProgram, 'sequence&steps=ok,missing-title');
    const one = watch(new Store().program({ src: made(key, madeProgram) }));
    await one.settled();
    one.readable.reload();
    const stale = await one.settled();
    assert.equal(stale.state, 'stale');
    assert.equal(problemKind(stale), 'invalid');
    assert.equal(one.data.program.title, 'Exempelprogram mot våld i Exempelstad');
  });

  test('a programme that no longer comes with the index, and cannot be fetched', async () => {
    const key = newKey();
    await faults.setFile(key, 'index.json', 'sequence&steps=ok,no-embedded');
    await faults.setFile(key, 'programs/stockholm-2021-2025.json', 'status&code=500');
    const one = watch(new Store().program({ src: shipped(key) }));
    await one.settled();
    const { program } = one.data;
    one.readable.reload();
    const settled = await one.until((snapshot) => problemKind(snapshot) !== undefined);
    assert.equal(settled.state, 'stale');
    assert.equal(one.data.program, program);
  });

  test('a programme that no longer comes with the index is shown while it is fetched', async () => {
    const key = newKey();
    await faults.setFile(key, 'index.json', 'sequence&steps=ok,no-embedded');
    const one = watch(new Store().program({ src: shipped(key) }));
    await one.settled();
    const start = one.seen.length;
    one.readable.reload();
    await eventually(async () =>
      assert.equal((await faults.filesCount(key))['organisation.json'], 1),
    );
    await one.settled();
    const states = one.seen.slice(start).map(({ state }) => state);
    assert.ok(!states.includes('loading'), `blank in between: ${states.join(', ')}`);
  });

  test('an organisation that cannot be fetched anew is shown as before, and not called missing', async () => {
    const key = newKey();
    await faults.setFile(key, 'organisation.json', 'sequence&steps=ok,500');
    const one = watch(new Store().program({ src: made(key, madeProgram) }));
    await one.settled();
    one.readable.reload();
    await eventually(async () =>
      assert.equal((await faults.filesCount(key))['organisation.json'], 2),
    );
    await sleep(30);
    assert.ok(one.data.organisation);
    assert.equal(one.data.organisationProblem, undefined);
  });
});

describe('failing', () => {
  test('the first load fails: no data, the problem, and a retry that helps', async () => {
    const key = newKey();
    await faults.setFile(key, 'index.json', 'sequence&steps=503,ok');
    const one = watch(new Store().program({ src: shipped(key) }));
    const failed = await one.settled();
    assert.equal(failed.state, 'failed');
    assert.equal(problemKind(failed), 'http');
    one.readable.reload();
    assert.deepEqual([one.now.state, one.now.busy], ['failed', true], 'the reason stays meanwhile');
    assert.equal((await one.settled()).state, 'ready');
  });

  test('an element that comes later starts another try', async () => {
    const key = newKey();
    await faults.setFile(key, 'index.json', 'sequence&steps=503,ok');
    const resource = new Store().head(shipped(key));
    await new Watch(resource).settled();
    assert.equal(resource.snapshot.state, 'failed');
    assert.equal((await new Watch(resource).settled()).state, 'ready');
  });

  for (const [mutation, kind] of [
    ['version-2', 'version'],
    ['missing-title', 'invalid'],
    ['duplicate-goal-id', 'invalid'],
    ['dangling-goal', 'invalid'],
    ['period-reversed', 'invalid'],
    ['long-title', 'invalid'],
    ['unknown-status', 'invalid'],
    ['missing-schema-version', 'invalid'],
  ] as const) {
    test(`a programme with ${mutation} is not shown`, async () => {
      const src = faults.at(`doc?doc=fixture:programs/exempel.json&mutate=${mutation}`);
      const failed = await watch(new Store().program({ src })).settled();
      assert.equal(failed.state, 'failed');
      assert.equal(problemKind(failed), kind);
    });
  }

  for (const mutation of [
    'unknown-fields',
    'hostile-strings',
    'expired',
    'long-goal',
    'no-goals',
  ]) {
    test(`a programme with ${mutation} is shown`, async () => {
      const key = newKey();
      await faults.setFile(key, madeProgram, `doc&mutate=${mutation}`);
      const one = watch(new Store().program({ src: made(key, madeProgram) }));
      assert.equal((await one.settled()).state, 'ready');
      assert.equal(one.data.program.id, 'exempel');
    });
  }

  test('an index with a programme that is not in it', async () => {
    const src = made(newKey());
    const failed = await watch(new Store().program({ src, program: 'finns-inte' })).settled();
    assert.deepEqual('problem' in failed && failed.problem, {
      kind: 'unknown-program',
      url: src,
      id: 'finns-inte',
      known: ['exempel', 'exempel-delmal'],
    });
  });

  test('a programme by its own address under another id', async () => {
    const src = made(newKey(), madeProgram);
    const failed = await watch(new Store().program({ src, program: 'finns-inte' })).settled();
    assert.deepEqual('problem' in failed && failed.problem, {
      kind: 'unknown-program',
      url: src,
      id: 'finns-inte',
      known: ['exempel'],
    });
  });

  test('an empty index', async () => {
    const key = newKey();
    await faults.setFile(key, 'index.json', 'doc&mutate=empty-index');
    const failed = await watch(new Store().program({ src: shipped(key) })).settled();
    assert.equal(problemKind(failed), 'no-programs');
  });

  test('something else than an index or a programme', async () => {
    const failed = await watch(
      new Store().program({ src: made(newKey(), 'organisation.json') }),
    ).settled();
    assert.equal(problemKind(failed), 'invalid');
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
    const document = { visibilityState: 'hidden', addEventListener };
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
      one.leave();
    } finally {
      delete page.addEventListener;
      delete page.document;
    }
  });
});

describe('the organisation', () => {
  test('late: waited for, so that names do not jump in', async () => {
    const key = newKey();
    await faults.setFile(key, 'organisation.json', 'slow&ms=60');
    const one = watch(new Store().program({ src: made(key) }));
    await one.until(hasData);
    assert.ok(one.data.organisation);
  });

  test('too late: the programme is shown without it, and then with it', async () => {
    settings.organisationPatienceMs = 20;
    const key = newKey();
    await faults.setFile(key, 'organisation.json', 'slow&ms=200');
    const one = watch(new Store().program({ src: made(key) }));
    await one.until(hasData);
    assert.equal(one.now.state, 'ready');
    assert.equal(one.data.organisation, undefined);
    assert.equal(one.data.organisationProblem, undefined, 'it may still come');
    const { program } = one.data;
    await one.until((now) => 'data' in now && now.data.organisation !== undefined);
    assert.equal(one.data.program, program);
  });

  test('failing: the programme is shown, with the reason', async () => {
    const key = newKey();
    await faults.setFile(key, 'organisation.json', 'status&code=404');
    const one = watch(new Store().program({ src: made(key) }));
    await one.until(hasData);
    assert.equal(one.now.state, 'ready');
    assert.equal(one.data.organisation, undefined);
    assert.deepEqual(one.data.organisationProblem, {
      kind: 'http',
      url: made(key, 'organisation.json'),
      status: 404,
    });
  });

  test('cyclic groups: the programme is shown, with the reason', async () => {
    const key = newKey();
    await faults.setFile(key, 'organisation.json', 'doc&mutate=cyclic-groups');
    const one = watch(new Store().program({ src: made(key) }));
    await one.until(hasData);
    assert.equal(one.data.organisationProblem?.kind, 'invalid');
  });

  test('never answering: the programme is shown, and the time-out told when it comes', async () => {
    settings.organisationPatienceMs = 20;
    settings.timeoutMs = 150;
    const key = newKey();
    await faults.setFile(key, 'organisation.json', 'hang');
    const one = watch(new Store().program({ src: made(key) }));
    const reason = () => one.data.organisationProblem?.kind;
    await one.until(hasData);
    assert.equal(reason(), undefined);
    await one.until((now) => 'data' in now && now.data.organisationProblem !== undefined);
    assert.equal(reason(), 'timeout');
  });

  test('a reload that helps takes the reason away', async () => {
    const key = newKey();
    await faults.setFile(key, 'organisation.json', 'sequence&steps=404,ok');
    const one = watch(new Store().program({ src: made(key) }));
    await one.settled();
    assert.ok(one.data.organisationProblem);
    one.readable.reload();
    await one.until((now) => 'data' in now && now.data.organisation !== undefined);
    assert.equal(one.data.organisationProblem, undefined);
  });

  test('another one, never answering, after a reload: the programme is not held back longer than the patience', async () => {
    settings.organisationPatienceMs = 60;
    const key = newKey();
    await faults.setFile(key, madeProgram, 'sequence&steps=ok,other-organisation');
    await faults.setFile(key, 'organisation.json', 'slow&ms=20');
    await faults.setFile(key, 'organisation-2.json', 'hang');
    const one = watch(new Store().program({ src: made(key, madeProgram) }));
    await one.settled();
    assert.ok(one.data.organisation);
    one.readable.reload();
    await eventually(async () =>
      assert.equal((await faults.filesCount(key))['organisation-2.json'], 1),
    );
    await sleep(5 * settings.organisationPatienceMs);
    assert.equal(one.now.state, 'ready');
  });
});

test('snapshots and everything in them are frozen', async () => {
  const one = watch(new Store().program({ src: shipped(newKey()) }));
  assert.ok(one.seen.length > 0);
  await one.settled();
  const seen = new Set<unknown>();
  const check = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    assert.ok(Object.isFrozen(value), `${path} is not frozen`);
    for (const [key, item] of Object.entries(value)) check(item, `${path}.${key}`);
  };
  one.seen.forEach((snapshot, index) => check(snapshot, `snapshot ${index}`));
  assert.ok(seen.size > 500, 'the whole programme was looked at');
  assert.throws(() => {
    (one.data.program.goals as unknown[]).push('');
  }, TypeError);
});

test('hostile text stays text, and changes no prototype', async () => {
  const key = newKey();
  await faults.setFile(key, madeProgram, 'doc&mutate=hostile-strings');
  const one = watch(new Store().program({ src: made(key, madeProgram) }));
  await one.settled();
  const { program } = one.data;
  assert.match(program.title, /^<img src=x onerror="/);
  assert.equal(Object.getPrototypeOf(program), Object.prototype);
  assert.equal((program as { vald_hacked?: unknown }).vald_hacked, undefined);
  assert.equal(({} as { vald_hacked?: unknown }).vald_hacked, undefined);
});
