import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ownEntriesBefore } from '../../../src/components/safe-exit/leave.js';

/** A history as the Navigation API shows it, the current entry the one in brackets. */
const history = (...pages: string[]) => {
  const index = pages.findIndex((page) => page.startsWith('['));
  const list = pages.map((page) => {
    const path = page.replace(/[[\]*]/g, '');
    // With a star: loaded anew at some time, by the same address.
    return { url: `https://exempel.test${path}`, sameDocument: !page.endsWith('*') };
  });
  return { navigation: { currentEntry: { index }, entries: () => list } };
};

describe('entries of the history that are this very page', () => {
  for (const [pages, count] of [
    [['[/help]'], 0],
    [['/start*', '[/help]'], 0],
    [['/start*', '/help', '[/help#x]'], 1],
    [['/start*', '/help', '/help#a', '/help#b', '[/help#c]'], 3],
    [['/start*', '/help#a', '[/help]'], 1],
    // Views of an application are pages of their own.
    [['/start', '[/help]'], 0],
    [['/start', '/help', '[/help#x]'], 1],
    [['/help', '/other', '[/help]'], 0],
    [['/help?q=1', '[/help]'], 0],
    // Only those that can be left without loading anything.
    [['/help*', '[/help#x]'], 0],
    [['/help', '[/help#x]', '/help#y'], 1],
  ] as const) {
    test(`${pages.join(' ')}: ${count}`, () =>
      assert.equal(ownEntriesBefore(history(...pages)), count));
  }
  // The first entry at which a way out was on the page, then the history.
  for (const [since, pages, count] of [
    [1, ['/start*', '/help', '[/help?flik=2]'], 1],
    [1, ['/start*', '/help', '/help#a', '/help?flik=2#a', '[/flik/3]'], 3],
    // A view of an application before the one with the way out is a page of its own, and another document always.
    [1, ['/start', '/help', '[/help?flik=2]'], 1],
    [0, ['/help*', '[/help?flik=2]'], 0],
    [2, ['/start', '/help', '[/help]'], 1],
  ] as const)
    test(`since ${since}, ${pages.join(' ')}: ${count}`, () =>
      assert.equal(ownEntriesBefore(history(...pages), since), count));
  test('0 where the browser does not say', () => {
    assert.equal(ownEntriesBefore({}), 0);
    const navigation = { currentEntry: null, entries: () => [] };
    assert.equal(ownEntriesBefore({ navigation }), 0);
  });
});
