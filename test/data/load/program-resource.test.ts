import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  Store,
  contactsDocument,
  hasData,
  settings,
  type Snapshot,
} from '../../../src/data/index.js';
import { eventually, sleep, Watch } from '../../support/node.js';
import { faults, made, madeProgram, newKey, shipped, watch } from '../../support/store.js';

const problemKind = (snapshot: Snapshot<unknown>): string | undefined =>
  'problem' in snapshot ? snapshot.problem.kind : undefined;

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

describe('an address that leads to another', () => {
  test('links are relative to where the document came from', async () => {
    const key = newKey();
    const to = encodeURIComponent(made(key));
    const one = watch(new Store().program({ src: faults.at(`redirect?to=${to}&key=${key}`) }));
    await one.settled();
    assert.equal(one.data.program.id, 'exempel');
    assert.ok(one.data.organisation, 'beside the index that was found');
    assert.equal(one.data.url, made(key, madeProgram));
  });

  test('a programme that has moved: its links are relative to where it is now', async () => {
    const [key, moved] = [newKey(), newKey()];
    const to = encodeURIComponent(made(moved, madeProgram));
    await faults.setFile(key, madeProgram, `redirect&to=${to}`);
    const one = watch(new Store().program({ src: made(key) }));
    await one.settled();
    assert.equal(one.data.url, made(moved, madeProgram));
    assert.deepEqual(await faults.filesCount(moved), {
      [madeProgram]: 1,
      'organisation.json': 1,
    });
  });

  test('what a document links to stays on its server: numbers of another would look like the city’s', async () => {
    const [key, other] = [newKey(), newKey()];
    // The same machine by another name.
    const to = encodeURIComponent(
      shipped(other, 'contacts.json').replace('127.0.0.1', 'localhost'),
    );
    await faults.setFile(key, 'contacts.json', `redirect&to=${to}`);
    const resource = new Store().document(contactsDocument, shipped(key, 'contacts.json'));
    const one = new Watch(resource);
    assert.equal(problemKind(await one.settled()), 'bad-address');
    one.leave();
    const near = encodeURIComponent(shipped(other, 'contacts.json'));
    await faults.setFile(key, 'contacts.json', `redirect&to=${near}`);
    const again = new Watch(new Store().document(contactsDocument, shipped(key, 'contacts.json')));
    assert.equal((await again.settled()).state, 'ready');
    again.leave();
  });
});

test('names are of the server of the programme: those of another are not asked for', async () => {
  const key = newKey();
  await faults.setFile(key, madeProgram, 'doc&mutate=organisation-elsewhere');
  const one = watch(new Store().program({ src: made(key) }));
  await one.settled();
  assert.equal(one.data.organisation, undefined);
  assert.deepEqual(one.data.organisationProblem, {
    kind: 'bad-address',
    url: 'https://elak.example/organisation.json',
  });
});

describe('what was shown stays shown', () => {
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

  test('is dated by its oldest part, also when another part is new', async () => {
    const key = newKey();
    await faults.setFile(key, 'organisation.json', 'sequence&steps=ok,500');
    const one = watch(new Store().program({ src: made(key, madeProgram) }));
    const first = await one.settled();
    await sleep(20);
    const reloaded = Date.now();
    one.readable.reload();
    const stale = await one.until(({ state, busy }) => state === 'stale' && !busy);
    assert.ok('at' in first && 'at' in stale);
    assert.ok(stale.at >= first.at && stale.at < reloaded, 'that of the organisation');
    await faults.setFile(key, 'organisation.json', '');
    one.readable.reload();
    const again = await one.until(({ state, busy }) => state === 'ready' && !busy);
    assert.ok('at' in again && again.at >= reloaded, 'of now, when both are');
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
  assert.match(program.title, /^\u2068<img src=x onerror="[^\u202a-\u202e]*\u2069$/);
  assert.equal(Object.getPrototypeOf(program), Object.prototype);
  assert.equal((program as { vald_hacked?: unknown }).vald_hacked, undefined);
  assert.equal(({} as { vald_hacked?: unknown }).vald_hacked, undefined);
});
