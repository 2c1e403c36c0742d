import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  filterGoals,
  goalIdsOf,
  goalView,
  isBare,
  matches,
  searchWords,
  searchable,
  usefulFacets,
  type Program,
} from '../../../../src/data/index.js';
import { exempel, ids, short, stad, today } from '../../../support/example.js';
import { program, type Raw } from '../../../support/node.js';

describe('goalView', () => {
  test('everything of one goal', () => {
    const view = goalView(exempel, 'exempel-m1', today)!;
    assert.deepEqual(ids(view.activities).map(short), ['a1', 'a2']);
    assert.deepEqual(ids(view.indicators).map(short), ['i1']);
    assert.equal(isBare(view), false);
  });
  test('a goal with nothing, and none', () => {
    const view = goalView(exempel, 'exempel-m4', today)!;
    assert.deepEqual([view.activities, view.indicators, isBare(view)], [[], [], true]);
    assert.equal(goalView(exempel, 'finns-inte', today), undefined);
  });
  test('a goal with anything at all but its text is not bare', () => {
    const sources = [{ source: 'exempel' }];
    const one = [{ id: 'exempel-till', text: 'Exempel', sources }];
    for (const more of [{ plainText: 'Exempel' }, { subgoals: one }, { prerequisites: one }]) {
      const changed = program((raw) =>
        Object.assign(
          raw.goals.find(({ id }: { id: string }) => id === 'exempel-m4'),
          more,
        ),
      );
      assert.equal(isBare(goalView(changed, 'exempel-m4', today)!), false, Object.keys(more)[0]);
    }
  });
});

describe('filterGoals', () => {
  const goals = (filter: Parameters<typeof filterGoals>[2]) =>
    [...filterGoals(exempel, stad, filter, today, ({ number }) => `Mål ${number}`)]
      .map(short)
      .join(' ');

  test('nothing set, or set to nothing: all', () => {
    assert.equal(goals({}), 'm1 m2 m3 m4');
    assert.equal(
      goals({ namnd: '', targetGroup: '', violenceType: '', text: ' \t' }),
      'm1 m2 m3 m4',
    );
  });
  test('a nämnd: goals that it has a part in, also through a group', () => {
    assert.equal(goals({ namnd: 'exempel-socialnamnden' }), 'm1 m2 m3');
    assert.equal(goals({ namnd: 'exempel-kommunstyrelsen' }), 'm1 m3');
    assert.equal(goals({ namnd: 'finns-inte' }), '');
    assert.deepEqual([...goalIdsOf(exempel, stad, 'exempel-bolaget', today)].map(short).sort(), [
      'm1',
      'm2',
      'm3',
    ]);
  });
  test('a target group or a type: goals that name it, and those that name none', () => {
    assert.equal(goals({ targetGroup: 'exempel-barn' }), 'm1 m3 m4');
    assert.equal(goals({ violenceType: 'exempel-typ-b' }), 'm2 m3 m4');
    assert.equal(goals({ targetGroup: 'finns-inte' }), 'm3 m4');
  });
  test('everything that is set has to fit', () => {
    assert.equal(goals({ targetGroup: 'exempel-barn', violenceType: 'exempel-typ-b' }), 'm3 m4');
    assert.equal(goals({ namnd: 'exempel-bolaget', targetGroup: 'exempel-barn' }), 'm1 m3');
    assert.equal(goals({ namnd: 'exempel-bolaget', text: 'alla' }), 'm1 m3');
  });

  const searches: [text: string, found: string, why: string][] = [
    ['barn', 'm1', 'the goal itself'],
    ['BARN', 'm1', 'case'],
    ['utövare', 'm2', 'a letter of its own'],
    ['UTÖVARE', 'm2', 'a letter of its own, in capitals'],
    ['utovare', '', 'ö is not o'],
    ['utóvare', '', 'ó is o, and not ö'],
    ['Mål 1', 'm1', 'the number'],
    ['andra ord', 'm1', 'the plain words'],
    ['förutsättning samverkan', 'm1', 'a prerequisite, all words in any place'],
    ['samverkan förutsättning', 'm1', 'in any order'],
    ['förutsättning finns-inte', '', 'every word'],
    ['samordnas', 'm2', 'an activity'],
    ['planerad', 'm3', 'an indicator'],
    ['socialnämnd', 'm1 m2 m3', 'who answers, by name'],
    ['ide', 'm3', 'é is e'],
    ['idé', 'm3', 'é as it is'],
    ['ide\u0301', 'm3', 'é written with two characters'],
    ['våldsförebyggande', 'm3', 'a soft hyphen in the text'],
    ['våldsföre\u00adbyggande', 'm3', 'a soft hyphen in the search'],
    ['a\u030aterfall', '', 'å is not a'],
    ['va\u030aldsförebyggande', 'm3', 'å written with two characters'],
    ['valdsforebyggande', '', 'a is not å'],
    ['.*', '', 'no pattern'],
  ];
  for (const [text, found, why] of searches) {
    test(`search “${text}” (${why})`, () => assert.equal(goals({ text }), found));
  }
  test('a goal is found by what it is called in the language of the reader', () => {
    const found = (labelOf?: Parameters<typeof filterGoals>[4]) =>
      [...filterGoals(exempel, stad, { text: 'goal 2' }, today, labelOf)].map(short);
    assert.deepEqual(
      found(({ number }) => `Goal ${number}`),
      ['m2'],
    );
    assert.deepEqual(found(), []);
  });
  test('subgoals are searched', () => {
    const subgoals = program((raw: Raw) => {
      raw.goals[3].subgoals = [
        {
          id: 'exempel-m4-1',
          text: 'Exempel på delmål om skolan',
          sources: [{ source: 'exempel' }],
        },
      ];
    });
    assert.deepEqual([...filterGoals(subgoals, stad, { text: 'skolan' }, today)], ['exempel-m4']);
  });
  test('without an organisation an owner is found by its id', () => {
    const found = filterGoals(exempel, undefined, { text: 'exempel-bolaget' }, today);
    assert.deepEqual([...found], ['exempel-m2']);
  });
});

describe('searchable', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom(...'aåäöÅÄÖéÉüaAoO ', '\u00ad', '\u030a', '\u0308', '\u0301'),
    }),
  );
  test('is lower case, and keeps å, ä and ö as letters', () => {
    assert.equal(searchable('Ångström ÄÖ é Ü ñ'), 'ångström äö e u n');
    assert.equal(searchable('A\u030a'), 'å');
    assert.equal(searchable('vålds-\nutsatta'), 'våldsutsatta', 'parted by a PDF');
    assert.equal(searchable('vålds-\r\nutsatta'), 'våldsutsatta');
    assert.equal(searchable('S:t Görans'), 'st görans');
    assert.equal(searchable('mål: text, kl 8:30\n- punkt'), 'mål: text, kl 8:30\n- punkt');
    assert.equal(searchable('\u212b'), 'å', 'the sign for ångström');
    assert.notEqual(searchable('å'), searchable('a'));
    assert.notEqual(searchable('ö'), searchable('o'));
  });
  test('done twice is as done once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.equal(searchable(searchable(text)), searchable(text));
      }),
      { numRuns: 2_000 },
    );
  });
  test('however a text is composed, it is found', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.equal(searchable(text.normalize('NFD')), searchable(text.normalize('NFC')));
      }),
    );
  });
  test('a text holds each of its own words', () => {
    fc.assert(
      fc.property(anyText, (text) => assert.ok(matches(searchable(text), searchWords(text)))),
    );
  });
  test('as it is typed, so it is found, whatever Word or a PDF has made of it', () => {
    const pairs: [written: string, typed: string][] = [
      ['vård\u2011kontakt', 'vård-kontakt'],
      ['våld i nära relation – eller inte', '-'],
      ['2021\u20132025', '2021-2025'],
      ['minus \u22125', '-5'],
      ['nära\u200brelation', 'närarelation'],
      ['våld\u2060s', 'vålds'],
      ['\ufeffvåld', 'våld'],
      ['vålds\u00adutsatt', 'våldsutsatt'],
      ['\u202avåld\u202c', 'våld'],
      ['”våld”', '"våld"'],
      ['„våld“', '"våld"'],
      ['»våld«', '"våld"'],
      ['barn’s', "barn's"],
      ['barn´s', "barn's"],
      ['trygg\u00a0stad', 'trygg stad'],
      ['1\u202f000', '1 000'],
      ['o\ufb03ciell', 'officiell'],
      ['och så vidare…', 'vidare...'],
      ['ｖåｌｄ', 'våld'],
      ['m²', 'm2'],
    ];
    for (const [written, typed] of pairs) {
      assert.ok(matches(searchable(written), searchWords(typed)), `${typed} in ${written}`);
      assert.ok(matches(searchable(typed), searchWords(written)) || /[-.]/.test(typed), written);
    }
    // Both sides: what is pasted into the field is found in what is plain.
    assert.ok(matches(searchable('vård-kontakt "nu"'), searchWords('vård\u2011kontakt ”nu”')));
  });
  test('no words are always found', () => assert.equal(matches('', searchWords(' ')), true));
});

describe('usefulFacets', () => {
  const themes = ['a', 'b', 'c'].map((id) => ({ id, name: id, sources: [] })) as Raw as Parameters<
    typeof usefulFacets
  >[0];
  const useful = (...lists: string[][]) => {
    const goals = lists.map((targetGroupIds, index) => ({ id: `m${index}`, targetGroupIds }));
    return ids(
      usefulFacets(themes, goals as Raw as Program['goals'], (goal) => goal.targetGroupIds),
    ).join('');
  };
  test('those that some goal names, where they tell goals apart', () => {
    assert.equal(useful(['a'], ['b']), 'ab');
    assert.equal(useful(['b', 'a'], ['a']), 'ab', 'in the order of the programme');
    assert.equal(useful(['a', 'b', 'c'], ['c'], []), 'abc');
  });
  test('none where every goal that names any names the same', () => {
    assert.equal(useful(), '');
    assert.equal(useful([], []), '');
    assert.equal(useful(['a'], []), '', 'a goal that names none fits all');
    assert.equal(useful(['a', 'b'], ['b', 'a']), '');
  });
  test('every facet that is offered can be chosen with some goal left; some choice leaves one out', () => {
    const subset = fc.subarray(['a', 'b', 'c']);
    fc.assert(
      fc.property(fc.array(subset, { maxLength: 5 }), (lists) => {
        const facets = [...useful(...lists)];
        const fitting = (facet: string) =>
          lists.filter((list) => list.length === 0 || list.includes(facet)).length;
        const named = ['a', 'b', 'c'].filter((id) => lists.some((list) => list.includes(id)));
        assert.ok(facets.every((facet) => fitting(facet) > 0));
        assert.equal(
          facets.length > 0,
          named.some((facet) => fitting(facet) < lists.length),
        );
      }),
    );
  });
});
