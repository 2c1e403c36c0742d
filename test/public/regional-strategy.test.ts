/* The regional strategy as shipped: what its sources say of it, word for word and figure for figure. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseDocument, parseProgram, type Outcome } from '../../src/data/index.js';
import { readJson, root } from '../support/node.js';

const folder = 'public/api/v1/programs/stockholms-lan-2020-2026';
const strategy = parseProgram('', readJson(`${folder}.json`));
const followUp = parseDocument('outcomes', '', readJson(`${folder}/outcomes.json`));

const indicator = (id: string) => {
  const found = strategy.indicators.find((one) => one.id === id);
  return found ?? assert.fail(id);
};
const figures = (id: string, sex: Outcome['sex'] = 'all', part?: string) =>
  followUp.outcomes
    .filter((one) => one.indicatorId === id && one.sex === sex && one.part === part)
    .map(({ period, value }) => [period, value]);
const years = (...values: number[]) => values.map((value, at) => [String(2019 + at), value]);

describe('the regional strategy, 2020–2026', () => {
  test('eight goals by their short names, each with what must be in place, in our words', () => {
    assert.deepEqual(
      strategy.goals.map(({ shortName, prerequisites }) => [shortName, prerequisites.length]),
      [
        ['Förebygga våld', 3],
        ['Förebygga återfall', 3],
        ['Upptäcka tidigt', 2],
        ['Skydda och stödja', 3],
        ['Effektiv brottsbekämpning', 2],
        ['Trygg rättsprocess', 1],
        ['Systematisk kunskapsutveckling', 1],
        ['Kunskap och forskning', 2],
      ],
    );
    for (const { prerequisites } of strategy.goals) {
      for (const { ownWords } of prerequisites) assert.equal(ownWords, true);
    }
  });

  test('the seven who have it in common', () => {
    assert.deepEqual(
      strategy.actors.map(({ name }) => name),
      [
        'Länsstyrelsen',
        'Kriminalvården',
        'Polisen',
        'Åklagarmyndigheten',
        'Region Stockholm',
        'Stockholms stad',
        'Storsthlm',
      ],
    );
  });

  test('each goal has as many indicators as the sources name, by what they call them', () => {
    const count = (goal: string, state: string) =>
      strategy.indicators.filter((one) => one.goalIds[0] === goal && one.lifecycle.state === state)
        .length;
    assert.deepEqual(
      strategy.goals.map(({ id }) =>
        (['active', 'planned', 'discontinued'] as const).map((state) => count(id, state)),
      ),
      [
        [1, 9, 0],
        [4, 4, 0],
        [7, 5, 0],
        [1, 3, 2],
        [11, 0, 3],
        [0, 8, 0],
        [1, 0, 3],
        [1, 3, 0],
      ],
    );
  });

  test('one of two goals, one that has moved, and those of goal 7 that are no longer followed', () => {
    const shared = strategy.indicators.filter(({ goalIds }) => goalIds.length > 1);
    assert.deepEqual(
      shared.map(({ id, goalIds }) => [id, goalIds]),
      [['lan-m2-i4', ['lan-m2', 'lan-m4']]],
    );
    const moved = strategy.indicators.filter(({ formerGoalIds }) => formerGoalIds.length > 0);
    assert.deepEqual(
      moved.map(({ id, goalIds, formerGoalIds }) => [id, goalIds, formerGoalIds]),
      [['lan-m3-i1', ['lan-m3'], ['lan-m1']]],
    );
    for (const id of ['lan-m7-i1', 'lan-m7-i2', 'lan-m7-i3']) {
      assert.match(indicator(id).lifecycle.reason!, /Socialstyrelsen .* från 2021\.$/);
    }
  });

  test('its figures, those of girls and boys, of parts and of a law that was changed among them', () => {
    assert.deepEqual(figures('lan-m6-i6'), years(25, 25, 25, 28));
    assert.deepEqual(figures('lan-m6-i4'), years(58, 62, 65, 60));
    assert.deepEqual(
      followUp.breaks.map(({ indicatorId, from }) => [indicatorId, from]),
      [['lan-m6-i4', '2021']],
    );
    assert.deepEqual(figures('lan-m5-i2'), years(9, 14, 14, 19));
    const revised = followUp.outcomes.flatMap((one) =>
      one.revisions.map(({ value }) => [one.indicatorId, one.period, one.value, value]),
    );
    assert.deepEqual(revised, [['lan-m5-i2', '2021', 14, 13]]);
    assert.deepEqual(figures('lan-m5-i3', 'women'), [
      ['2021', 22],
      ['2022', 33],
    ]);
    assert.deepEqual(figures('lan-m5-i3', 'men'), [['2022', 12]]);
    assert.deepEqual(figures('lan-m5-i1', 'women'), [['2022', 15]]);
    assert.deepEqual(figures('lan-m5-i1', 'men'), [['2022', 7]]);
    for (const [part, ...values] of [
      ['ak-8', 5.8, 5.4, 6.3],
      ['gy-2', 6.9, 6.6, 7.1],
    ] as const) {
      (['all', 'girls', 'boys'] as const).forEach((sex, at) =>
        assert.deepEqual(figures('lan-m1-i1', sex, part), [['2023', values[at]]]),
      );
    }
    const { unit, average, scale, decimals } = indicator('lan-m1-i1');
    assert.deepEqual([unit, average, scale, decimals], ['index', 'mean', { from: 0, to: 10 }, 1]);
  });

  test('figures of no year that a source tells are no outcome: they are said in words', () => {
    const id = 'lan-m7-i4';
    assert.ok(!followUp.outcomes.some(({ indicatorId }) => indicatorId === id));
    assert.match(indicator(id).caveat!, /62 procent.* 70 procent.* 59 procent.* syns inte/);
    assert.ok(
      strategy.gaps.some(({ text }) => /62, 70 och 59 procent.* Året syns inte/.test(text)),
    );
    const parts = followUp.breakdowns.find(({ indicatorId }) => indicatorId === id)!;
    assert.deepEqual([parts.kind, parts.values.length], ['parts', 3]);
  });
});

/* What was read is not part of the repository. Where it lies beside it, all of the above is held against it. */
const research = new URL('../shared/domain/', root);
if (existsSync(research)) {
  const plain = (text: string): string =>
    text
      .replaceAll('**', '')
      .replaceAll(' [sic]', '')
      .replace(/[”“’‘"]/g, "'")
      .replace(/\s+/g, ' ');
  const files = ['regional-strategy-and-more.md', 'programme-more.md'].map((name) =>
    readFileSync(new URL(name, research), 'utf8'),
  );
  const all = plain(files.join('\n'));
  /** Names that the notes give in part, with the line that they stand in: a sign is for what they leave out. */
  const parts = files.flatMap((file) =>
    file.split('\n').flatMap((line) =>
      [...line.matchAll(/"([^"]*…[^"]*)"/g)]
        .map(([, part = '']) => plain(part).trim())
        .filter((part) => part.replace(/\P{L}/gu, '').length > 5)
        .map((part) => ({ part, line: plain(line) })),
    ),
  );
  /** What a name has where a part has the sign; undefined where it is not such a name. */
  const leftOut = (text: string, part: string): string[] | undefined => {
    const pattern = part
      .split('…')
      .map((piece) => piece.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('(.+)');
    return new RegExp(`^${pattern}$`).exec(text)?.slice(1);
  };
  /** As it stands, or with what the notes leave out put in from the same line. */
  const isVerbatim = (text: string): boolean =>
    all.includes(plain(text)) ||
    parts.some(({ part, line }) =>
      leftOut(plain(text), part)?.every((words) => line.includes(words.replace('…', '').trim())),
    );
  /** Read whole on the page itself, before the notes were made; these have the rest of them. */
  const readBefore = ['lan-m2-i3', 'lan-m4-i1', 'lan-m4-i2'];

  describe('the regional strategy against what was read', () => {
    test('goals and their short names, word for word', () => {
      for (const { text, shortName } of strategy.goals) {
        assert.ok(all.includes(text), text);
        assert.ok(all.includes(shortName!), shortName);
      }
    });

    test('indicators, and every other wording of them', () => {
      for (const { id, text, textVariants } of strategy.indicators) {
        for (const one of [text, ...textVariants.map((variant) => variant.text)]) {
          const isRead = readBefore.includes(id) && one === text;
          assert.equal(isVerbatim(one), !isRead, one);
          if (isRead)
            assert.ok(
              parts.some(({ part }) => leftOut(plain(one), part)),
              one,
            );
        }
      }
      // The test would see one that is made up.
      assert.ok(!isVerbatim('Andel individer utsatta för stalkning föregående kalenderår.'));
      assert.ok(!isVerbatim('Andel handlagda stölder som lett till personuppklaring per år'));
    });

    test('what they are listed under, and whose statistics they are', () => {
      for (const { theme, dataSource } of strategy.indicators) {
        for (const one of [theme, dataSource]) {
          if (one) assert.ok(all.toLowerCase().includes(plain(one).toLowerCase()), one);
        }
      }
    });

    test('figures, row for row', () => {
      const row = (start: string) =>
        files[0]!
          .split('\n')
          .find((line) => line.startsWith(`| ${start}`))!
          .split('|')
          .slice(2, 6)
          .map((cell) => Number(cell.replaceAll('*', '')));
      const values = (...about: Parameters<typeof figures>) =>
        figures(...about).map(([, value]) => value);
      assert.deepEqual(values('lan-m5-i2'), row('5 Grov kvinnofridskränkning'));
      assert.deepEqual(values('lan-m6-i6'), row('6 Andelen beviljade'));
      assert.deepEqual(values('lan-m6-i4'), row('6 Andel brott där barn'));
      const [girls, boys] = followUp.outcomes.filter(({ asPublished }) =>
        asPublished?.includes('–'),
      );
      const index = (part: string) =>
        (['all', 'girls', 'boys'] as const).map((sex) =>
          String(values('lan-m1-i1', sex, part)[0]).replace('.', ','),
        );
      const [all8, girls8, boys8] = index('ak-8');
      for (const said of [
        `kvinnor ${values('lan-m5-i3', 'women')[1]}, män ${values('lan-m5-i3', 'men')[0]}; flickor '${girls!.asPublished}', pojkar '${boys!.asPublished}'`,
        `kvinnor >18: ${values('lan-m5-i3', 'women')[0]} `,
        `kvinnor ${values('lan-m5-i1', 'women')[0]}, män ${values('lan-m5-i1', 'men')[0]}`,
        `åk 8: medel ${all8} / flicka ${girls8} / pojke ${boys8} · år 2: ${index('gy-2').join(' / ')}`,
      ]) {
        assert.ok(all.includes(said), said);
      }
    });

    test('longer texts are ours: none has eight words in a row from what was read', () => {
      const wordsOf = (text: string) =>
        plain(text)
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [];
      const read = ` ${wordsOf(all).join(' ')} `;
      const copied = (text: string) => {
        const words = wordsOf(text);
        return words
          .map((_, at) => words.slice(at, at + 8))
          .find((run) => run.length === 8 && read.includes(` ${run.join(' ')} `))
          ?.join(' ');
      };
      const texts = [
        ...strategy.goals.flatMap(({ prerequisites }) => prerequisites.map(({ text }) => text)),
        ...strategy.indicators.flatMap(({ definition, caveat, lifecycle }) => [
          definition,
          caveat,
          lifecycle.reason,
        ]),
        ...strategy.gaps.map(({ text }) => text),
        ...followUp.breaks.map(({ why }) => why),
        ...followUp.outcomes.flatMap(({ note, revisions }) => [
          note,
          ...revisions.map(({ why }) => why),
        ]),
      ];
      for (const text of texts) assert.equal(text && copied(text), undefined, text);
      assert.ok(copied(strategy.goals[1]!.text), 'the test would see one');
    });
  });
}
