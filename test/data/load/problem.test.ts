import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  ProblemError,
  canRetry,
  isTransient,
  mayPass,
  type Issue,
  type Problem,
} from '../../../src/data/index.js';
import { words as en } from '../../../src/i18n/en/index.js';
import { words as sv } from '../../../src/i18n/sv/index.js';
import type { Messages } from '../../../src/i18n/words.js';
import { assertReadable, languages, url } from '../../support/documents.js';
import { type Raw } from '../../support/node.js';

describe('every problem is said in both languages: what, why, and what to do', () => {
  const at = 'https://exempel.test/api/v1/index.json';
  const examples: { [K in Problem['kind']]: Extract<Problem, { kind: K }>[] } = {
    'no-source': [{ kind: 'no-source' }],
    'bad-address': [{ kind: 'bad-address', url: 'ftp://exempel.test' }],
    network: [
      { kind: 'network', url: at, offline: true },
      { kind: 'network', url: at, offline: false },
    ],
    timeout: [{ kind: 'timeout', url: at, seconds: 10 }],
    http: [404, 410, 418, 500, 503].map((status) => ({ kind: 'http', url: at, status })),
    login: [{ kind: 'login', url: at }],
    'content-type': [
      { kind: 'content-type', url: at, contentType: 'text/plain' },
      { kind: 'content-type', url: at, contentType: '' },
    ],
    'too-large': [{ kind: 'too-large', url: at, limit: 8_000_000 }],
    'not-json': [{ kind: 'not-json', url: at }],
    version: [{ kind: 'version', url: at, found: '2' }],
    invalid: [
      { kind: 'invalid', url: at, issues: [{ path: [], rule: 'other' }] },
      { kind: 'invalid', url: at, issues: [{ path: ['goals', 0, 'text'], rule: 'missing' }] },
    ],
    'unknown-program': [
      { kind: 'unknown-program', url: at, id: 'finns-inte', known: ['exempel'] },
      { kind: 'unknown-program', url: at, id: 'finns-inte', known: ['a', 'b', 'c'] },
    ],
    part: [{ kind: 'part' }],
    'no-programs': [{ kind: 'no-programs', url: at }],
  };
  const texts = (messages: Messages, problem: Problem) => [
    messages.problemWhat(problem),
    messages.problemWhy(problem),
    messages.problemRemedy(problem),
  ];

  for (const problem of Object.values(examples).flat()) {
    for (const [language, messages] of languages) {
      test(`${language}: ${JSON.stringify({ ...problem, url: undefined })}`, () => {
        for (const text of texts(messages, problem)) {
          assertReadable(text);
          assert.match(text, /^[A-ZÅÄÖ].*\.$/s, 'a sentence');
        }
      });
    }
  }

  for (const [language, messages] of languages) {
    test(`${language}: what the reader needs is in it`, () => {
      const why = (problem: Problem) => messages.problemWhy(problem);
      assert.match(why(examples.version[0]!), /2/);
      assert.match(why(examples.timeout[0]!), /10/);
      assert.match(why(examples['too-large'][0]!), /8 MB/);
      assert.match(why(examples['content-type'][0]!), /text\/plain/);
      assert.match(why(examples['unknown-program'][0]!), /finns-inte/);
      assert.match(why(examples['bad-address'][0]!), /ftp:\/\/exempel\.test/);
      assert.match(why(examples.invalid[1]!), /goals\.0\.text/);
      assert.match(
        messages.problemRemedy(examples['unknown-program'][1]!),
        /a, b (och|and|, and) c|a, b,? and c/,
      );
      assert.notEqual(why(examples.network[0]!), why(examples.network[1]!));
    });
    test(`${language}: of many faults the first three are told, and how many more`, () => {
      const issues = Array.from({ length: 10 }, (_, index): Issue => ({
        path: ['goals', index],
        rule: 'missing',
      }));
      const why = messages.problemWhy({ kind: 'invalid', url: at, issues });
      assert.match(why, /goals\.2/);
      assert.doesNotMatch(why, /goals\.3/);
      assert.match(why, /\b7\b/);
      assertReadable(why);
    });
    test(`${language}: a programme by id in an empty index`, () => {
      const problem: Problem = { kind: 'unknown-program', url: at, id: 'finns-inte', known: [] };
      for (const text of texts(messages, problem)) assertReadable(text);
    });
    test(`${language}: a goal by id in a programme without goals`, () => {
      assertReadable(messages.unknownGoal('finns-inte', []));
      assertReadable(messages.missingGoal([]));
    });
    test(`${language}: a rule about the whole document names the document`, () => {
      assert.match(
        messages.issue({ path: [], rule: 'type', detail: 'object' }),
        /dokument|document/,
      );
    });
    test(`${language}: no plain message is empty`, () => {
      for (const [key, value] of Object.entries(messages)) {
        if (typeof value === 'string') assert.match(value, /\S/, key);
      }
      assert.match(messages.sample, /Exempeldata/);
    });
  }
  test('the two languages say different things', () => {
    const same = Object.entries(sv).filter(
      ([key, value]) => typeof value === 'string' && value === (en as Raw)[key],
    );
    assert.deepEqual(
      same.map(([key]) => key),
      ['vision'],
    );
  });

  test('only what may pass by itself is transient', () => {
    const transient = Object.values(examples).flat().filter(isTransient);
    assert.deepEqual(
      transient.map((problem) => (problem.kind === 'http' ? problem.status : problem.kind)),
      ['network', 'network', 'timeout', 500, 503],
    );
  });
  test('the error itself says the kind and the address, for the console', () => {
    const error = new ProblemError(examples.http[0]!, { cause: 'x' });
    assert.equal(error.name, 'ProblemError');
    assert.match(error.message, /^http: http.*index\.json, 404$/);
    assert.equal(error.cause, 'x');
  });
  test('of a wrong document it says where, for the first three places', () => {
    const issues: Issue[] = [
      { path: ['title'], rule: 'missing' },
      { path: ['goals', 1, 'id'], rule: 'duplicate-id', detail: 'm1' },
      { path: [], rule: 'type', detail: 'object' },
      { path: ['x'], rule: 'other' },
      { path: ['y'], rule: 'other' },
    ];
    const messageOf = (problem: Problem) => new ProblemError(problem).message;
    assert.equal(
      messageOf({ kind: 'invalid', url, issues }),
      `invalid: ${url}, title missing, goals.1.id duplicate-id,  type`,
    );
    assert.equal(
      messageOf({ kind: 'invalid', url, issues: issues.slice(0, 1) }),
      `invalid: ${url}, title missing`,
    );
    assert.equal(messageOf({ kind: 'no-source' }), 'no-source: ');
    assert.equal(messageOf({ kind: 'login', url }), `login: ${url}`);
  });
  test('after a log-in, and after what passes by itself, it is worth to ask when the reader is back', () => {
    const kinds = new Set(
      Object.values(examples)
        .flat()
        .filter(mayPass)
        .map(({ kind }) => kind),
    );
    assert.deepEqual([...kinds], ['network', 'timeout', 'http', 'login']);
  });
  test('the reader is offered to try again, but not where it is the tag that is wrong', () => {
    const kinds = Object.values(examples)
      .flat()
      .filter((one) => !canRetry(one))
      .map(({ kind }) => kind);
    assert.deepEqual([...new Set(kinds)].sort(), ['bad-address', 'no-source', 'unknown-program']);
  });
});
