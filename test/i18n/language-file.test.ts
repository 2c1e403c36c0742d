import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { audiences, readDocument, languageDocument, type Issue } from '../../src/data/index.js';
import { languageIssues, newLanguage } from '../../src/i18n/language-check.js';
import { wordsOf } from '../../src/i18n/language-file.js';
import { spoken, swedishLines } from '../../src/i18n/spoken.js';
import { easy } from '../../src/i18n/sv/easy.js';
import '../support/without-lit.js';
import { readJson } from '../support/node.js';

type Lines = Record<string, string>;
const file = (words: unknown) =>
  readDocument(languageDocument, 'https://stad.example/languages/qaa.json', {
    ...newLanguage('qaa', '2026-11-29'),
    words,
  });
const rules = (issues: readonly Issue[]) =>
  issues.map(({ path, rule }) => `${path.at(-1)} ${rule}`);

describe('a language file', () => {
  const lines = swedishLines();

  test('has a line for every text of help, of the way out and of what all say, by what it is told', () => {
    for (const key of Object.keys(spoken))
      assert.ok(
        Object.keys(lines).some((name) => name === key || name.startsWith(`${key}.`)),
        key,
      );
    for (const audience of audiences)
      assert.equal(lines[`audience.${audience}`], spoken.audience(audience));
    assert.equal(lines['callFact.free.true'], 'gratis');
    assert.equal(lines['helpFurther'], 'Fler ställen ({1})');
    assert.equal(lines['opening.later'], 'Stängt, öppnar {2} {1}');
  });

  test('that is filled in with Swedish says what Swedish says, whatever it is told', () => {
    const words = wordsOf(newLanguage('sv', '2026-11-29'));
    assert.equal(words.audience('child'), spoken.audience('child'));
    assert.equal(words.callFact('onPhoneBill', false), 'syns inte på räkningen');
    assert.equal(words.exitPresses(1), spoken.exitPresses(1));
    assert.equal(words.channel('web', 'en sida'), 'en sida');
    assert.equal(words.channel('sms', '112'), 'Sms:a 112');
    // Groups of digits are kept in their order.
    const isSaid = (text: string, swedish: string) =>
      assert.equal(text.replace(/[\u2066\u2069]/g, ''), swedish.replace(/[\u2066\u2069]/g, ''));
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), fc.nat(), (a, b, some, all) => {
        for (const how of ['openUntil', 'later', 'closed'] as const)
          isSaid(words.opening(how, a, b), spoken.opening(how, a, b));
        isSaid(words.helpChecked(some, all), spoken.helpChecked(some, all));
        isSaid(words.exitNotes(a), spoken.exitNotes(a));
        isSaid(words.standing('old', a), spoken.standing('old', a));
        isSaid(words.channel('email', a), spoken.channel('email', a));
      }),
    );
    assert.equal(words.helpNoAnswer, spoken.helpNoAnswer.replace('114 14', '\u2066114 14\u2069'));
  });

  test('the made-up one is right, and speaks from its lines', () => {
    const made = readJson('test/fixtures/api/languages/qaa.json') as { words: Lines };
    assert.deepEqual(languageIssues(file(made.words)), []);
    const words = wordsOf(file(made.words));
    assert.equal(words.audience('victim'), made.words['audience.victim']);
    assert.equal(
      words.helpChecked(3, 17),
      made.words['helpChecked']!.replace('{1}', '3').replace('{2}', '17'),
    );
  });

  test('is told what it lacks, what it has too much, and where numbers or places are others', () => {
    const { exit: _left, ...rest } = lines;
    assert.deepEqual(
      rules(
        languageIssues(
          file({
            ...rest,
            extra: 'Något',
            helpFirst: 12,
            helpSpecial: ' ',
            helpFurther: 'Fler',
            helpNoAnswer: 'Ring 0939-123 45 67',
          }),
        ),
      ).sort(),
      [
        'exit missing',
        'extra unknown-key',
        'helpFirst type',
        'helpFurther placeholder',
        'helpNoAnswer other-number',
        'helpSpecial blank',
      ],
    );
    for (const words of [undefined, null, [], 'ord', 3])
      assert.deepEqual(rules(languageIssues(file(words))), ['words type']);
  });

  test('another number is another, whatever it is made of: the same digits, other digits, one more', () => {
    for (const text of [
      'Ring 411 14, eller 112',
      'Ring 114 14 112',
      'Ring 112 14, eller 114',
      'Ring ١١٤ ١٤, eller 112',
      'Ring 114 14, 112 eller ٠٩٣٩١٢٣',
    ]) {
      const words = { ...lines, helpNoAnswer: text };
      assert.deepEqual(rules(languageIssues(file(words))), ['helpNoAnswer other-number'], text);
      assert.equal(wordsOf(file(words)).helpNoAnswer, spoken.helpNoAnswer, text);
    }
    const turned = { ...lines, helpNoAnswer: 'Ring 112 när det är bråttom, annars 114 14' };
    assert.deepEqual(languageIssues(file(turned)), []);
  });

  test('what the data says is put in, and is never taken for the name of a line', () => {
    const words = wordsOf(file({ ...lines, 'channel.sms': 'Fel {1}', 'channel.web': 'Fel' }));
    assert.equal(words.channel('web', 'email'), 'email');
    assert.equal(words.channel('web', 'sms'), 'sms');
    assert.equal(words.standing('old', 'checked'), spoken.standing('old', 'checked'));
  });

  test('whatever stands in it, what is said is text, with our numbers', () => {
    fc.assert(
      fc.property(
        fc.object({ key: fc.constantFrom(...Object.keys(lines), '__proto__') }),
        (words) => {
          const said = wordsOf(file(words));
          assert.equal(typeof said.helpFirst, 'string');
          assert.match(said.helpNoAnswer, /114 14|1/);
          assert.equal(said.helpNoAnswer.replace(/\D/g, '').length, 8);
          assert.equal(typeof said.opening('later', '8.00', 'måndag'), 'string');
        },
      ),
    );
  });

  test('easy Swedish has every line, and the numbers of Swedish', () => {
    const digits = (text: string) => text.replace(/\D/g, '');
    assert.deepEqual(Object.keys(easy).sort(), Object.keys(spoken).sort());
    assert.equal(digits(easy.helpNoAnswer), digits(spoken.helpNoAnswer));
    assert.equal(digits(easy.helpSms), digits(spoken.helpSms));
  });
});
