import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  activityProgress,
  activityStates,
  type ActivityStatus,
} from '../../../../src/data/index.js';
import { indicatorsLate as en } from '../../../../src/i18n/en/indicators-late.js';
import { indicatorsLate as sv } from '../../../../src/i18n/sv/indicators-late.js';
import { exempel, stad } from '../../../support/example.js';
import { outcomes } from '../../../support/node.js';

const status = (change: Partial<ActivityStatus>): ActivityStatus => ({
  activityId: 'exempel-a1',
  namnd: 'exempel-socialnamnden',
  period: '2025',
  status: 'ongoing',
  sources: [{ source: 'exempel' }],
  ...change,
});
const progress = (...activityStatuses: ActivityStatus[]) =>
  activityProgress(exempel, { ...outcomes(), activityStatuses }, stad).map(
    ({ activity, statuses }) => [
      activity.id,
      ...statuses.map((one) => `${one.name}: ${one.status} ${one.period}`),
    ],
  );

describe('how the activities are going', () => {
  test('the latest of each nämnd, by when its period ends, nämnder by name', () => {
    assert.deepEqual(
      progress(
        status({ period: '2025', status: 'done' }),
        status({ period: '2025-08', status: 'late' }),
        status({ period: '2024' }),
        status({ namnd: 'exempel-aldrenamnden', period: '2024', status: 'cancelled' }),
        status({ namnd: 'okand', status: 'not-started' }),
      ),
      [
        [
          'exempel-a1',
          'Exempelstads socialnämnd: done 2025',
          'Exempelstads äldrenämnd: cancelled 2024',
          'okand: not-started 2025',
        ],
      ],
    );
  });
  test('activities in the order of the programme; those of which nothing is told are left out', () => {
    const [first, second] = exempel.activities;
    assert.deepEqual(
      progress(
        status({ activityId: second!.id }),
        status({ activityId: first!.id }),
        status({ activityId: 'borta' }),
      ).map(([id]) => id),
      [first!.id, second!.id],
    );
    assert.deepEqual(progress(), []);
    assert.deepEqual(activityProgress(exempel, undefined, undefined), []);
  });
  test('each state has words of its own', () => {
    for (const { activityStatus } of [sv, en]) {
      const words = activityStates.map(activityStatus);
      assert.equal(new Set(words).size, activityStates.length);
      for (const word of words) assert.match(word, /^[a-zåäö]+( [a-zåäö]+)?$/);
    }
  });
});
