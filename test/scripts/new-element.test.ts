import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { newElement } from '../../scripts/new-element.js';
import { classNameOf, elementNames } from '../../src/elements.js';
import { readText } from '../support/node.js';

describe('a new element', () => {
  test('has its own files, and a line in each list that the compiler asks for', async () => {
    const files = await newElement('goal-history', readText);
    assert.deepEqual(Object.keys(files).sort(), [
      'site/texts.ts',
      'src/components/goal-history/goal-history.styles.ts',
      'src/components/goal-history/goal-history.ts',
      'src/define.ts',
      'src/elements.ts',
      'src/index.ts',
      'stories/goal-history.stories.ts',
      'test/components/goal-history/goal-history.browser.test.ts',
      'test/embed/elements.ts',
    ]);
    assert.match(
      files['src/components/goal-history/goal-history.ts']!,
      /^ \* @tag vald-goal-history$[\s\S]+^export class ValdGoalHistory extends ValdElement \{$/m,
    );
    assert.match(files['src/elements.ts']!, /^ {2}'goal-history': \{\},\n\} as const/m);
    assert.match(files['src/define.ts']!, /^ {2}'goal-history': ValdGoalHistory,$/m);
  });

  test('nothing in the lists is lost: each has more lines, and all it had', async () => {
    const files = await newElement('goal-history', readText);
    for (const path of [
      'src/elements.ts',
      'src/index.ts',
      'src/define.ts',
      'site/texts.ts',
      'test/embed/elements.ts',
    ]) {
      const added = files[path]!.split('\n').filter((line) => /goal-?history/i.test(line));
      const rest = files[path]!.split('\n').filter((line) => !added.includes(line));
      assert.equal(rest.join('\n'), readText(path), path);
      assert.equal(added.length, path === 'src/define.ts' ? 2 : 1, path);
    }
  });

  test('a name of one word is no string where it needs not be', async () => {
    const files = await newElement('history', readText);
    assert.match(files['src/elements.ts']!, /^ {2}history: \{\},$/m);
    assert.match(files['src/index.ts']!, /ValdHistory/);
  });

  test('every name that there is would be one, but is taken', async () => {
    for (const name of [...elementNames, 'base', 'shared']) {
      await assert.rejects(newElement(name, readText), /is taken/, classNameOf(name));
    }
  });

  for (const name of [
    '',
    'Goal',
    'goal_card',
    'goal--card',
    '-goal',
    'goal-',
    '../goal',
    'mål',
    'a b',
    '1-goal',
  ]) {
    test(`“${name}” is not a name`, () =>
      assert.rejects(newElement(name, readText), /is not a name in lower case/));
  }

  test('the prefix is not part of the name', () =>
    assert.rejects(newElement('vald-goal-history', readText), /without vald-: goal-history/));
});
