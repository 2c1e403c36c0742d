import type { Activity, ActivityStatus, Organisation, Outcomes, Program } from '../../model.js';
import { compareNames } from '../namnder/order.js';
import { directory } from '../namnder/organisation.js';
import { comparePeriods } from './periods.js';

/** How an activity is going. */
export interface ActivityProgress {
  activity: Activity;
  /** The latest of each nämnd, by name. */
  statuses: readonly (ActivityStatus & { name: string })[];
}

/** How the activities of a programme are going, in its order; those of which nothing is told are left out. */
export function activityProgress(
  { activities }: Program,
  outcomes: Outcomes | undefined,
  organisation: Organisation | undefined,
): ActivityProgress[] {
  const { name } = directory(organisation);
  const byActivity = new Map<string, Map<string, ActivityStatus>>();
  for (const status of outcomes?.activityStatuses ?? []) {
    const byNamnd = byActivity.get(status.activityId) ?? new Map<string, ActivityStatus>();
    byActivity.set(status.activityId, byNamnd);
    const before = byNamnd.get(status.namnd);
    if (!before || comparePeriods(before.period, status.period) < 0)
      byNamnd.set(status.namnd, status);
  }
  return activities.flatMap((activity) => {
    const statuses = [...(byActivity.get(activity.id)?.values() ?? [])]
      .map((one) => ({ ...one, name: name(one.namnd) }))
      .sort(compareNames);
    return statuses.length > 0 ? [{ activity, statuses }] : [];
  });
}
