import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  answerParts,
  answerSum,
  assignmentsOf,
  caveatsOf,
  coordinatorOf,
} from '../../../../src/data/index.js';
import { words as en } from '../../../../src/i18n/en/index.js';
import { words as sv } from '../../../../src/i18n/sv/index.js';
import { largeCity } from '../../../fixtures/large-city.js';
import { exempel, short, stad, today } from '../../../support/example.js';
import { organisation, program } from '../../../support/node.js';

const sum = (namnd: string) => answerSum(answerParts(exempel, stad, `exempel-${namnd}`, today));
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => short(id));

describe('an answer as a sum', () => {
  test('its own, what reaches it through groups, and what is no more than proposed', () => {
    const { own, viaGroups, groups, proposed } = sum('aldrenamnden');
    assert.deepEqual(idsOf(own), ['a1']);
    assert.deepEqual(idsOf(viaGroups), ['a2', 'u2']);
    assert.deepEqual(groups.map(short), ['alla']);
    assert.deepEqual(idsOf(proposed), ['a3']);
  });
  test('nothing is counted twice, and nothing is left out, in any city', () => {
    for (const seed of [1, 2, 3]) {
      const city = largeCity({ namnder: 20, activities: 40, seed });
      const large = program((raw) => Object.assign(raw, city.program));
      const org = organisation((raw) => Object.assign(raw, city.organisation));
      for (const { id } of org.namnder) {
        const { own, viaGroups, proposed } = answerSum(answerParts(large, org, id, today));
        const counted = [...own, ...viaGroups, ...proposed];
        const all = new Set(assignmentsOf(large, org, id, today).map(({ item }) => item));
        assert.equal(counted.length, all.size);
        assert.deepEqual(new Set(counted), all);
      }
    }
  });

  const none = { activity: 0, indicator: 0, duty: 0 };
  const of = (counts: object) => ({ own: none, viaGroups: none, proposed: none, ...counts });
  const one = { ...none, indicator: 1 };
  const three = { ...none, duty: 3 };
  for (const [what, counts, groups, past, swedish, english] of [
    [
      'its own',
      { own: one },
      [],
      false,
      'Den ansvarar för 1 indikator.',
      'It is responsible for 1 indicator.',
    ],
    [
      'all of it, when it was',
      { own: one, viaGroups: three, proposed: one },
      ['Varje nämnd'],
      true,
      'Den ansvarade för 1 indikator, och för 3 uppgifter genom ”Varje nämnd”. Dessutom föreslogs 1 indikator.',
      'It was responsible for 1 indicator, and for 3 duties through “Varje nämnd”. Also proposed: 1 indicator.',
    ],
    [
      'through two groups',
      { viaGroups: three },
      ['A', 'B'],
      false,
      'Den ansvarar för 3 uppgifter genom ”A” och ”B”.',
      'It is responsible for 3 duties through “A” and “B”.',
    ],
    [
      'through so many that their names say nothing',
      { viaGroups: three },
      ['A', 'B', 'C'],
      false,
      'Den ansvarar för 3 uppgifter genom grupper.',
      'It is responsible for 3 duties through groups.',
    ],
    [
      'nothing but proposals',
      { proposed: one },
      [],
      false,
      'Bara förslag: 1 indikator.',
      'Proposed only: 1 indicator.',
    ],
  ] as const) {
    test(`in words: ${what}`, () => {
      assert.equal(sv.answerSum(of(counts), groups, past), swedish);
      assert.equal(en.answerSum(of(counts), groups, past), english);
    });
  }
});

describe('what there is to know about an answer', () => {
  const sources = [{ source: 'exempel' }];
  const withGaps = program((raw) => {
    raw.gaps = [
      { about: 'responsibilities', text: 'Exempel: om alla', sources },
      { about: 'responsibilities', namnd: 'exempel-bolaget', text: 'Exempel: om en', sources },
      { about: 'goals', text: 'Exempel: om målen', sources },
    ];
  });
  const texts = (namnd?: string) => caveatsOf(withGaps, namnd).map(({ text }) => text);

  test('what concerns all, and what concerns the nämnd alone', () => {
    assert.deepEqual(texts('exempel-bolaget'), ['Exempel: om alla', 'Exempel: om en']);
    assert.deepEqual(texts('exempel-aldrenamnden'), ['Exempel: om alla']);
  });
  test('of nobody in particular: all that is about responsibilities', () => {
    assert.deepEqual(texts(), ['Exempel: om alla', 'Exempel: om en']);
  });
});

describe('whom to ask about a programme', () => {
  const coordinated = (by: object, standing: object = {}) =>
    program((raw) => {
      const [duty] = raw.duties;
      duty.responsibilities = [
        { ...duty.responsibilities[0], role: 'coordination', owner: by, ...standing },
      ];
    });
  const namnd = { namnd: 'exempel-socialnamnden' };

  test('the förvaltning of the nämnd that co-ordinates it; the nämnd, where that is not known', () => {
    const named = organisation((raw) => {
      raw.namnder.find(({ id }: { id: string }) => id === namnd.namnd).administration =
        'Exempelförvaltningen';
    });
    assert.equal(coordinatorOf(coordinated(namnd), named, today), 'Exempelförvaltningen');
    const unnamed = organisation((raw) => {
      delete raw.namnder.find(({ id }: { id: string }) => id === namnd.namnd).administration;
    });
    assert.equal(coordinatorOf(coordinated(namnd), unnamed, today), 'Exempelstads socialnämnd');
  });
  test('nobody: where none is named, is no more than proposed, has ended, is a group, or is not known', () => {
    for (const [what, made, org] of [
      ['none', exempel, stad],
      ['proposed', coordinated(namnd, { status: 'proposed' }), stad],
      ['ended', coordinated(namnd, { to: '2025' }), stad],
      ['a group', coordinated({ group: 'exempel-alla' }), stad],
      ['no organisation', coordinated(namnd), undefined],
    ] as const)
      assert.equal(coordinatorOf(made, org, today), undefined, what);
  });
});
