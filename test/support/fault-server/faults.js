/**
 * A server's bad days, on request: every fault that the loading of data has to bear, as paths below
 * `/fault/`. Plain JavaScript, for node's own `http` server and for the browser test runner alike.
 *
 * | path                                     | answer |
 * |------------------------------------------|--------|
 * | `/fault/status?code=503`                 | that status, with a JSON body |
 * | `/fault/flaky?fails=2&code=503&doc=`     | fails so many times, then the document |
 * | `/fault/slow?ms=300&doc=`                | the document, late |
 * | `/fault/hang`                            | nothing, until the client leaves |
 * | `/fault/cut?doc=`                        | half of the body that its length promises |
 * | `/fault/cut-clean?doc=`                  | half of a document, as if it were whole |
 * | `/fault/redirect?to=`                    | 302 to that address |
 * | `/fault/login`, `-redirect`, `-as-json`  | a log-in page: with 200, after a 302, called JSON |
 * | `/fault/type?doc=&type=text/plain`       | the document under another content type (none when empty) |
 * | `/fault/huge?bytes=20000000&length=1`    | a large JSON, streamed; `length=0`: length not told |
 * | `/fault/doc?doc=&mutate=`                | a document with one of {@link mutations}, or as it is |
 * | `/fault/sequence?steps=ok,500,ok&doc=`   | these in turn, the last one for ever; see {@link step} |
 * | `/fault/files/KEY/index.json`            | a shipped API file, so that its links lead on below KEY |
 * | `/fault/fixture-files/KEY/index.json`    | the same for `test/fixtures/api` |
 * | `/fault/large/programs/stad.json`         | a made-up city of 50 nämnder and 100 activities |
 * | `/fault/files-set?key=&path=&fault=&…`   | from now on this file of KEY is answered by that fault; contacts with one do not come with the index |
 * | `/fault/count?key=`                      | `{count, aborted}`: requests, and clients that left before the answer |
 * | `/fault/files-count?key=`                | `{path: count}` of the files below KEY |
 * | `/fault/reset?key=`                      | forgets that key, or everything |
 *
 * `doc` is a file below `public/api/v1`, or below `test/fixtures/api` after `fixture:`.
 */
import { readFileSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { largeCity } from '../../fixtures/large-city.js';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {{ key: string, params: URLSearchParams, doc: () => string }} Call */

const folders = {
  api: fileURLToPath(new URL('../../../public/api/v1/', import.meta.url)),
  fixture: fileURLToPath(new URL('../../fixtures/api/', import.meta.url)),
};

/** @type {Map<string, { count: number, aborted: number, step: number }>} */
const counters = new Map();
/** @type {Map<string, URLSearchParams>} Faults of single files, by `KEY/path`. */
const rules = new Map();

const counter = (/** @type {string} */ key) => {
  const found = counters.get(key) ?? { count: 0, aborted: 0, step: 0 };
  counters.set(key, found);
  return found;
};

/** @param {keyof typeof folders} folder @param {string} path */
function readFile(folder, path) {
  const file = normalize(join(folders[folder], path));
  if (!file.startsWith(folders[folder].replace(/[/\\]$/, '') + sep)) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile()
    ? readFileSync(file, 'utf8')
    : undefined;
}

/** @param {string} name */
function readDoc(name) {
  const text = name.startsWith('fixture:')
    ? readFile('fixture', name.slice('fixture:'.length))
    : readFile('api', name);
  if (text === undefined) throw new Error(`faults.js: there is no document "${name}"`);
  return text;
}

const bidi = '\u202etxet ledningsm\u202c\u2066isolerad\u2069\u200f';

/**
 * One thing wrong (or merely odd) in a document. Each gets the parsed document and changes it, or
 * returns the text to send.
 *
 * @type {Record<string, (doc: any) => string | void>}
 */
export const mutations = {
  'version-2': (doc) => void (doc.schemaVersion = 2),
  'missing-title': (doc) => void delete doc.title,
  'missing-schema-version': (doc) => void delete doc.schemaVersion,
  'duplicate-goal-id': (doc) => void (doc.goals[1].id = doc.goals[0].id),
  'dangling-goal': (doc) => void (doc.indicators[0].goalIds = ['finns-inte']),
  'cyclic-groups': (doc) => {
    const [a, b] = doc.groups;
    a.members.ids = [...(a.members.ids ?? []), b.id];
    b.members.ids = [...(b.members.ids ?? []), a.id];
  },
  'split-namnd': (doc) => {
    const ended = doc.namnder.find(({ id }) => id === 'rinkeby-kista-stadsdelsnamnd');
    ended.successorIds = ['jarva-stadsdelsnamnd', 'farsta-stadsdelsnamnd'];
  },
  'in-finnish': (doc) => void (doc.language = 'fi'),
  /** Every running text has lines. */
  'in-lines': (doc) => {
    const texts = 'text plainText note definition caveat reason quote purpose'.split(' ');
    const visit = (value) => {
      for (const [key, part] of Object.entries(value ?? {})) {
        if (typeof part === 'object') visit(part);
        else if (typeof part === 'string' && texts.includes(key))
          value[key] = `${part}\n\n• en rad\n• en rad till`;
      }
    };
    visit(doc);
  },
  /** A city has added a language to help: a made-up one, read from right to left. */
  translated: (doc) => {
    doc.translations = [
      {
        language: 'qaa',
        name: 'Exempelspråk',
        translatedBy: 'Exempelbyrån',
        rtl: true,
        href: 'languages/qaa.json',
      },
    ];
  },
  /** A stranger's number, in the words of a language. */
  'other-number': (doc) => {
    doc.words.helpNoAnswer = 'Ring 0939-123 45 67';
  },
  /** As many goals as need a filter. */
  'thirteen-goals': (doc) => {
    for (let number = doc.goals.length + 1; number <= 13; number++) {
      const { sources } = doc.goals[0];
      doc.goals.push({ id: `till-${number}`, number, text: `Exempel på ett mål till`, sources });
    }
  },
  bound: (doc) => {
    const latest = doc.outcomes.find(
      ({ namnd, period, sex }) => !namnd && period === '2025' && !sex,
    );
    latest.asPublished = 'färre än 5';
  },
  'too-few': (doc) => {
    doc.labels = { suppressed: 'För få, redovisas inte' };
    for (const one of doc.outcomes) {
      if (one.indicatorId !== 'exempel-i1') continue;
      Object.assign(one, { state: 'suppressed', value: null });
      delete one.assessment;
      delete one.asPublished;
    }
  },
  /** A break, a revision, and the city's word for what is hidden. */
  'told-more': (doc) => {
    const sources = [{ source: 'exempel' }];
    doc.labels = { suppressed: 'För få, redovisas inte' };
    doc.breaks = [
      {
        indicatorId: 'exempel-i1',
        from: '2025',
        why: 'Exempel på ny lag, som ändrade allt.',
        sources,
      },
    ];
    const before = doc.outcomes.find(
      ({ namnd, period, sex }) => !namnd && period === '2024' && !sex,
    );
    before.revisions = [{ value: 13, asOf: '2025-02', why: 'Exempel på rättelse.', sources }];
  },
  /** What an indicator has come from, and how it is to be read. */
  'told-more-of': (doc) => {
    const sources = [{ source: 'exempel' }];
    const [first, second] = doc.indicators;
    Object.assign(first, {
      direction: 'unclear',
      textVariants: [{ text: 'Exempel på en annan lydelse', sources }],
      theme: 'Exempel på område',
      dataSource: 'Exempel på statistik',
      formerGoalIds: [doc.goals[1].id],
    });
    Object.assign(second, { unit: 'yes-no' });
  },
  'no-successor': (doc) => {
    const ended = doc.namnder.find(({ id }) => id === 'rinkeby-kista-stadsdelsnamnd');
    delete ended.successorIds;
  },
  'period-reversed': (doc) => {
    doc.period = { from: doc.period.to, to: doc.period.from };
  },
  'hostile-strings': (doc) => {
    doc.title = `<img src=x onerror="globalThis.vald_hacked = 1"> ${bidi}`;
    doc.goals[0].text = '<script>globalThis.vald_hacked = 1</script><b>fet</b>';
    doc.goals[1].text = bidi;
    doc.sources[0].url = 'javascript:globalThis.vald_hacked=1';
    // A key of that name exists in JSON text only: as a literal it would set the prototype.
    return JSON.stringify(doc).replace(
      '{',
      '{"__proto__":{"vald_hacked":1},"constructor":{"prototype":{"vald_hacked":1}},',
    );
  },
  'long-title': (doc) => void (doc.title = 'Å'.repeat(50_000)),
  'long-goal': (doc) => void (doc.goals[0].text = 'lång '.repeat(3_999)),
  'unknown-fields': (doc) => {
    doc.future = { of: ['the', 'format'] };
    if (doc.goals) doc.goals[0].future = true;
  },
  expired: (doc) => {
    doc.status = 'adopted';
    doc.period = { from: '2001', to: '2002' };
  },
  'unknown-status': (doc) => void (doc.status = 'vilande'),
  'empty-index': (doc) => {
    doc.programs = [];
    doc.embedded = [];
  },
  'no-embedded': (doc) => void delete doc.embedded,
  'no-embedded-contacts': (doc) => {
    doc.embedded = doc.embedded.filter(({ href }) => href !== 'contacts.json');
  },
  'broken-embedded-contacts': (doc) => {
    for (const { href, document } of doc.embedded) {
      if (href === 'contacts.json') document.contacts[4].channels = 'ring oss';
    }
  },
  'embedded-outcomes': (doc) => {
    const href = 'programs/exempel/outcomes.json';
    doc.embedded = [{ href, document: JSON.parse(readDoc(`fixture:${href}`)) }];
  },
  'broken-embedded': (doc) => {
    for (const { document } of doc.embedded) delete document.sources;
  },
  'no-goals': (doc) => {
    doc.goals = [];
    doc.activities = [];
    doc.indicators = [];
  },
  'no-links': (doc) => {
    doc.links = { organisation: doc.links.organisation };
  },
  /** Somebody at a city has checked them all, today. */
  'contacts-checked': (doc) => {
    for (const one of doc.contacts) one.verifiedOn = new Date().toISOString().slice(0, 10);
  },
  'contacts-checked-long-ago': (doc) => {
    for (const one of doc.contacts) one.verifiedOn = '2020-03-01';
  },
  /** Open all of today, and closed tomorrow, so that a test need not know what day it is. */
  'contacts-open': (doc) => {
    mutations['contacts-checked']?.(doc);
    for (const one of doc.contacts) {
      one.alwaysOpen = false;
      const day = (/** @type {number} */ days) =>
        new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', {
          timeZone: 'Europe/Stockholm',
        });
      one.hoursExceptions = [{ date: day(0), from: '00:00', to: '24:00' }, { date: day(1) }];
    }
  },
  'contacts-elsewhere': (doc) => void (doc.links.contacts = 'https://elak.example/contacts.json'),
  'organisation-elsewhere': (doc) =>
    void (doc.links.organisation = 'https://elak.example/organisation.json'),
  'contacts-without-112': (doc) => void doc.contacts.shift(),
  'contacts-none': (doc) => {
    doc.contacts = [];
    doc.guides = [];
  },
  'contacts-with-ids-of-their-own': (doc) => {
    for (const one of doc.contacts) one.id = `stad-${one.id}`;
    for (const { first, further = [], special = [] } of doc.guides) {
      for (const list of [first, further])
        list.forEach((id, index) => (list[index] = `stad-${id}`));
      for (const one of special) one.contact = `stad-${one.contact}`;
    }
  },
  /** Whoever knows no better writes 112 beside the number of the police. */
  'contacts-112-beside-police': (doc) => {
    doc.contacts[1].channels.push({ kind: 'phone', value: '112' });
  },
  'contacts-without-numbers': (doc) => {
    for (const one of doc.contacts) one.channels = [];
    for (const one of doc.guides) Object.assign(one, { first: [], special: [], further: [] });
  },
  'contacts-label-beside-number': (doc) => {
    doc.contacts[1].channels[0].label = '0900-000 00 00';
  },
  'contacts-broken': (doc) => void (doc.contacts[4].channels = 'ring oss'),
  'contacts-hostile': (doc) => {
    const [, police] = doc.contacts;
    police.name = '<img src=x onerror="globalThis.vald_hacked = 1">';
    police.channels = [
      { kind: 'phone', value: 'javascript:globalThis.vald_hacked=1' },
      { kind: 'web', value: 'javascript:globalThis.vald_hacked=1', label: 'webb' },
      { kind: 'email', value: '?cc=a@b.example' },
    ];
  },
  'other-organisation': (doc) => void (doc.links.organisation = '../organisation-2.json'),
};

/** @param {string} text @param {string} name */
function mutate(text, name) {
  const change = mutations[name];
  if (!change) throw new Error(`faults.js: there is no mutation "${name}"`);
  const doc = JSON.parse(text);
  return change(doc) ?? JSON.stringify(doc);
}

/** @param {Response} res @param {string} body @param {number} [status] @param {string} [type] */
function send(res, body, status = 200, type = 'application/json') {
  res.writeHead(status, {
    ...(type ? { 'content-type': type } : {}),
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
  });
  res.end(body);
}

const loginPage =
  '<!doctype html><html lang="sv"><title>Logga in</title><h1>Logga in</h1><form></form></html>';

const json = (/** @type {unknown} */ value) => JSON.stringify(value);

/** A JSON document of this size: a valid start, then a long string, in pieces as the reader takes them. */
function sendHuge(/** @type {Response} */ res, /** @type {URLSearchParams} */ params) {
  const bytes = Number(params.get('bytes') ?? 20_000_000);
  const [head, tail] = ['{"schemaVersion":1,"title":"', '"}'];
  res.writeHead(200, {
    'content-type': 'application/json',
    ...(params.get('length') === '0' ? {} : { 'content-length': bytes }),
  });
  res.write(head);
  let left = bytes - head.length - tail.length;
  const more = () => {
    while (left > 0 && !res.destroyed) {
      const piece = 'x'.repeat(Math.min(left, 65_536));
      left -= piece.length;
      if (!res.write(piece)) return;
    }
    res.end(tail);
    res.off('drain', more);
  };
  res.on('drain', more);
  more();
}

/** @type {Record<string, (req: Request, res: Response, call: Call) => void>} */
const faults = {
  status: (_req, res, { params }) => send(res, '{}', Number(params.get('code') ?? 500)),
  flaky: (_req, res, { key, params, doc }) => {
    if (counter(key).step++ < Number(params.get('fails') ?? 1)) {
      send(res, '{}', Number(params.get('code') ?? 503));
    } else {
      send(res, doc());
    }
  },
  slow: (_req, res, { params, doc }) => {
    const body = doc();
    const timer = setTimeout(() => send(res, body), Number(params.get('ms') ?? 300));
    res.once('close', () => clearTimeout(timer));
  },
  hang: () => undefined,
  cut: (_req, res, { doc }) => {
    const body = Buffer.from(doc());
    res.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    res.write(body.subarray(0, body.length >> 1), () => res.destroy());
  },
  'cut-clean': (_req, res, { doc }) => {
    const text = doc();
    send(res, text.slice(0, text.length >> 1));
  },
  login: (_req, res) => send(res, loginPage, 200, 'text/html; charset=utf-8'),
  'login-redirect': (_req, res) => {
    res.writeHead(302, { location: '/fault/login', 'content-length': 0 });
    res.end();
  },
  redirect: (_req, res, { params }) => {
    res.writeHead(302, { location: params.get('to') ?? '/', 'content-length': 0 });
    res.end();
  },
  'login-as-json': (_req, res) => send(res, loginPage),
  type: (_req, res, { params, doc }) => send(res, doc(), 200, params.get('type') ?? 'text/plain'),
  huge: (_req, res, { params }) => sendHuge(res, params),
  doc: (_req, res, { params, doc }) => {
    const name = params.get('mutate');
    send(res, name ? mutate(doc(), name) : doc());
  },
  sequence: (req, res, call) => {
    const steps = (call.params.get('steps') ?? 'ok').split(',');
    const name = steps[Math.min(counter(call.key).step++, steps.length - 1)] ?? 'ok';
    step(name, req, res, call);
  },
};

/** One step of a sequence: `ok`, a status, the name of a fault, or that of a mutation. */
function step(
  /** @type {string} */ name,
  /** @type {Request} */ req,
  /** @type {Response} */ res,
  /** @type {Call} */ call,
) {
  if (name === 'ok') send(res, call.doc());
  else if (/^\d{3}$/.test(name)) send(res, '{}', Number(name));
  else if (faults[name]) faults[name](req, res, call);
  else send(res, mutate(call.doc(), name));
}

/** @type {Record<string, (res: Response, params: URLSearchParams) => void>} */
const controls = {
  count: (res, params) => {
    const { count, aborted } = counter(params.get('key') ?? '');
    send(res, json({ count, aborted }));
  },
  'files-count': (res, params) => {
    const prefix = `${params.get('key')}/`;
    const counts = [...counters]
      .filter(([key, { count }]) => key.startsWith(prefix) && count > 0)
      .map(([key, { count }]) => [key.slice(prefix.length), count]);
    send(res, json(Object.fromEntries(counts)));
  },
  'files-set': (res, params) => {
    const name = `${params.get('key')}/${params.get('path')}`;
    counter(name).step = 0;
    if (params.get('fault')) rules.set(name, params);
    else rules.delete(name);
    send(res, '{}');
  },
  reset: (res, params) => {
    const key = params.get('key');
    for (const map of [counters, rules]) {
      for (const name of map.keys()) {
        if (key === null || name === key || name.startsWith(`${key}/`)) map.delete(name);
      }
    }
    send(res, '{}');
  },
};

/** Counts the request, and the client that leaves before it has its answer. */
function answer(
  /** @type {string} */ fault,
  /** @type {Request} */ req,
  /** @type {Response} */ res,
  /** @type {Call} */ call,
) {
  const own = counter(call.key);
  own.count++;
  // When we cut the line ourselves, the answer counts as given.
  let cut = fault === 'cut';
  res.once('close', () => {
    if (!res.writableFinished && !cut) own.aborted++;
    cut = true;
  });
  const handler = faults[fault];
  if (handler) handler(req, res, call);
  else send(res, json({ error: `there is no fault "${fault}"` }), 404);
}

/**
 * Answers a request for a path below `/fault/`.
 *
 * @param {Request} req
 * @param {Response} res
 * @returns {boolean} false when the path is another, and nothing has been done
 */
export function handleFault(req, res) {
  const url = new URL(req.url ?? '/', 'http://localhost');
  if (!url.pathname.startsWith('/fault/')) return false;
  const [, , name = '', ...rest] = url.pathname.split('/');
  const params = url.searchParams;
  try {
    if (name === 'files' || name === 'fixture-files') {
      const [key = '', ...path] = rest;
      answerFile(req, res, name === 'files' ? 'api' : 'fixture', key, path.join('/'));
    } else if (name === 'large') {
      send(res, json(largeCity()[rest[0] === 'organisation.json' ? 'organisation' : 'program']));
    } else if (controls[name]) {
      controls[name](res, params);
    } else {
      const key = params.get('key') ?? '';
      const doc = () => readDoc(params.get('doc') ?? 'index.json');
      answer(name, req, res, { key, params, doc });
    }
  } catch (error) {
    // A mistake in a test must not look like one of the faults.
    send(res, String(error), 418, 'text/plain');
  }
  return true;
}

/** An index that brings no contacts: where they have a fault of their own, that is what is to be met. */
function alone(/** @type {string} */ text) {
  const index = JSON.parse(text);
  index.embedded = index.embedded?.filter(({ document }) => !('contacts' in document));
  return JSON.stringify(index);
}

/** @param {Request} req @param {Response} res @param {keyof typeof folders} folder @param {string} key @param {string} path */
function answerFile(req, res, folder, key, path) {
  const name = `${key}/${path}`;
  const rule = rules.get(name);
  const text = readFile(folder, path);
  const params = rule ?? new URLSearchParams();
  const fault = rule?.get('fault') ?? (text === undefined ? 'status' : 'doc');
  if (!rule && text === undefined) params.set('code', '404');
  const other = params.get('doc');
  const doc = () => {
    const found = other ? readDoc(other) : (text ?? readDoc(path));
    return path === 'index.json' && rules.has(`${key}/contacts.json`) ? alone(found) : found;
  };
  answer(fault, req, res, { key: name, params, doc });
}
