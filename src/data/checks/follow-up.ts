import type { Organisation, Outcome, Outcomes, Program } from '../schema/index.js';
import { addsUp } from '../derive/outcomes/facts.js';
import { disclosedIn } from './disclosure.js';
import { idSet, type Issue } from './issue.js';

/**
 * Checks of an outcomes document against what it is about, before it is published. A reader has not
 * always got all three, and passes over what it does not know.
 */
export function followUpIssues(
  document: Outcomes,
  program: Program,
  organisation: Organisation,
): Issue[] {
  const { outcomes, activityStatuses, breakdowns, breaks } = document;
  const parts = new Map(breakdowns.map((one) => [one.indicatorId, idSet(one.values)]));
  const units = new Map(program.indicators.map(({ id, unit }) => [id, unit]));
  const activityIds = idSet(program.activities);
  const namndIds = idSet(organisation.namnder);
  const reference = (known: boolean, path: Issue['path'], detail: string): Issue[] =>
    known ? [] : [{ path, rule: 'unknown-reference', detail }];
  const counted = new Set(program.indicators.filter(addsUp).map(({ id }) => id));
  const disclosed = new Set(
    tablesOf(outcomes.filter(({ indicatorId }) => counted.has(indicatorId))).flatMap(disclosedIn),
  );
  return [
    ...reference(document.program === program.id, ['program'], document.program),
    ...Object.entries({ breakdowns, breaks, outcomes }).flatMap(([list, records]) =>
      records.flatMap(({ indicatorId }, index) =>
        reference(units.has(indicatorId), [list, index, 'indicatorId'], indicatorId),
      ),
    ),
    ...outcomes.flatMap(({ indicatorId, namnd, part }, index) => [
      ...(part
        ? reference(!!parts.get(indicatorId)?.has(part), ['outcomes', index, 'part'], part)
        : []),
      ...(namnd ? reference(namndIds.has(namnd), ['outcomes', index, 'namnd'], namnd) : []),
    ]),
    ...outcomes.flatMap(({ indicatorId, value }, index): Issue[] => {
      const issue = { path: ['outcomes', index, 'value'], detail: String(value) };
      if (value === null) return [];
      if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return [{ ...issue, rule: 'digits' }];
      const isCount = Number.isInteger(value) && value >= 0;
      return isCount || units.get(indicatorId) !== 'count' ? [] : [{ ...issue, rule: 'count' }];
    }),
    ...outcomes.flatMap((outcome, index): Issue[] =>
      disclosed.has(outcome) ? [{ path: ['outcomes', index], rule: 'disclosed' }] : [],
    ),
    ...activityStatuses.flatMap(({ activityId, namnd }, index) => [
      ...reference(
        activityIds.has(activityId),
        ['activityStatuses', index, 'activityId'],
        activityId,
      ),
      ...reference(namndIds.has(namnd), ['activityStatuses', index, 'namnd'], namnd),
    ]),
  ];
}

/** Records of the same indicator, period and value of a breakdown. */
function tablesOf(outcomes: readonly Outcome[]): Outcome[][] {
  const tables = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const key = `${outcome.indicatorId} ${outcome.period} ${outcome.part}`;
    const table = tables.get(key);
    if (table) table.push(outcome);
    else tables.set(key, [outcome]);
  }
  return [...tables.values()];
}
