import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { roles } from '../../src/data/index.js';
import { words as en } from '../../src/i18n/en/index.js';
import { words as sv } from '../../src/i18n/sv/index.js';
import { about } from '../../src/i18n/sv/about.js';
import { answer } from '../../src/i18n/sv/answer.js';
import { choices } from '../../src/i18n/sv/choices.js';
import { checks } from '../../src/i18n/sv/checks.js';
import { common } from '../../src/i18n/sv/common.js';
import { card } from '../../src/i18n/sv/card.js';
import { exit } from '../../src/i18n/sv/exit.js';
import { faults } from '../../src/i18n/sv/faults.js';
import { indicatorsLate as enCharts } from '../../src/i18n/en/indicators-late.js';
import { indicatorsLate } from '../../src/i18n/sv/indicators-late.js';
import { filter } from '../../src/i18n/sv/filter.js';
import { followUp } from '../../src/i18n/sv/follow-up.js';
import { goal } from '../../src/i18n/sv/goal.js';
import { goals } from '../../src/i18n/sv/goals.js';
import { help } from '../../src/i18n/sv/help.js';
import { indicators } from '../../src/i18n/sv/indicators.js';
import { items } from '../../src/i18n/sv/items.js';
import { matrix } from '../../src/i18n/sv/matrix.js';
import { program } from '../../src/i18n/sv/program.js';
import { tables } from '../../src/i18n/sv/tables.js';
import { linked } from '../../src/i18n/sv/linked.js';
import { ways } from '../../src/i18n/sv/ways.js';
import {
  compareTranslations,
  compareWords,
} from '../../src/components/program-compare/compare-words.js';
import {
  opinionsTranslations,
  opinionsWords,
} from '../../src/components/opinions/opinions-words.js';
import {
  timelineTranslations,
  timelineWords,
} from '../../src/components/program-timeline/timeline-words.js';
import '../support/without-lit.js';

describe('words', () => {
  test('no text has the name of another text: a language is one object of all sections', () => {
    const names = [
      about,
      answer,
      card,
      checks,
      choices,
      filter,
      followUp,
      common,
      exit,
      faults,
      goal,
      goals,
      help,
      indicators,
      items,
      matrix,
      program,
      tables,
      linked,
      ways,
    ].flatMap(Object.keys);
    assert.deepEqual(names.sort(), [...new Set(names)].sort());
    assert.deepEqual(names.sort(), Object.keys(sv).sort());
    assert.deepEqual(names.sort(), Object.keys(en).sort());
  });

  test('what comes late with its words says the same in each language', () => {
    assert.deepEqual(Object.keys(indicatorsLate).sort(), Object.keys(enCharts).sort());
  });

  test('what one element alone says comes with it in each language', () => {
    for (const [own, { en: translated }] of [
      [opinionsWords, opinionsTranslations],
      [compareWords, compareTranslations],
      [timelineWords, timelineTranslations],
    ] as const) {
      const missing = Object.keys(own).filter((name) => !(name in en));
      assert.deepEqual(Object.keys(translated).sort(), missing.sort());
    }
  });

  test('each role has a letter of its own, that its word begins with', () => {
    for (const words of [sv, en]) {
      const letters = roles.map((role) => words.roleLetter(role));
      assert.equal(new Set(letters).size, roles.length);
      for (const role of roles)
        assert.ok(words.role({ role }).startsWith(words.roleLetter(role)), `${role} is not told`);
    }
  });
});
