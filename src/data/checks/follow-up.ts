import type { Indicator, Organisation, Outcome, Outcomes, Program } from '../model.js';
import { addsUp } from '../derive/outcomes/facts.js';
import { disclosed } from './disclosure.js';
import { duplicates } from './duplicates.js';
import { idSet, type Issue, type Path } from './issue.js';

/**
 * Checks of an outcomes document against what it is about, before it is published. A reader has not
 * always got all three, and passes over what it does not know.
 */
export function followUpIssues(
  document: Outcomes,
  program: Pick<Program, 'id' | 'indicators' | 'activities'>,
  organisation: Pick<Organisation, 'namnder'>,
): Issue[] {
  const { outcomes, activityStatuses, breakdowns, breaks } = document;
  const parts = new Map(breakdowns.map((one) => [one.indicatorId, idSet(one.values)]));
  const indicators = new Map(program.indicators.map((one) => [one.id, one]));
  const activityIds = idSet(program.activities);
  const namndIds = idSet(organisation.namnder);
  const reference = (known: boolean, path: Issue['path'], detail: string): Issue[] =>
    known ? [] : [{ path, rule: 'unknown-reference', detail }];
  const counted = new Set(program.indicators.filter(addsUp).map(({ id }) => id));
  const told = disclosed(
    outcomes.filter(({ indicatorId }) => counted.has(indicatorId)),
    new Set(breakdowns.flatMap((one) => (one.kind === 'groups' ? [one.indicatorId] : []))),
  );
  return [
    ...reference(document.program === program.id, ['program'], document.program),
    ...Object.entries({ breakdowns, breaks, outcomes }).flatMap(([list, records]) =>
      records.flatMap(({ indicatorId }, index) =>
        reference(indicators.has(indicatorId), [list, index, 'indicatorId'], indicatorId),
      ),
    ),
    ...outcomes.flatMap(({ indicatorId, namnd, part }, index) => [
      ...(part
        ? reference(!!parts.get(indicatorId)?.has(part), ['outcomes', index, 'part'], part)
        : []),
      ...(namnd ? reference(namndIds.has(namnd), ['outcomes', index, 'namnd'], namnd) : []),
    ]),
    ...Object.entries({ outcomes, activityStatuses }).flatMap(([list, records]) =>
      records.flatMap(({ period }, index) => schoolYearIssue(period, [list, index, 'period'])),
    ),
    ...duplicates(
      breaks.map(({ indicatorId, from }) => `${indicatorId} ${from}`),
      ['breaks'],
    ),
    ...breaks.flatMap(({ from }, index) => schoolYearIssue(from, ['breaks', index, 'from'])),
    ...outcomes.flatMap((outcome, index) =>
      figureIssues(outcome, indicators.get(outcome.indicatorId), ['outcomes', index]),
    ),
    ...outcomes.flatMap((outcome, index): Issue[] =>
      told.has(outcome) ? [{ path: ['outcomes', index], rule: 'disclosed' }] : [],
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

/** A school year is from one year to the next. */
function schoolYearIssue(period: string, path: Path): Issue[] {
  const [first = '', second] = period.split('/');
  const next = String(Number(first) + 1).slice(-2);
  return !second || second === next
    ? []
    : [{ path, rule: 'school-year', detail: `${first}/${next}` }];
}

/** Figures of a record that cannot be in the unit of its indicator, and revisions that changed nothing. */
function figureIssues(
  { value, target, revisions }: Outcome,
  indicator: Indicator | undefined,
  path: Path,
): Issue[] {
  const figures: [figure: number | null, place: Path][] = [
    [value, ['value']],
    [target ?? null, ['target']],
    ...revisions.map((one, at): [number | null, Path] => [one.value, ['revisions', at, 'value']]),
  ];
  return [
    ...figures.flatMap(([figure, place]): Issue[] => {
      const issue = figure === null ? undefined : unitIssue(figure, indicator);
      // What is aimed at may be half a case.
      if (!issue || (issue.rule === 'count' && place[0] === 'target')) return [];
      return [{ ...issue, path: [...path, ...place] }];
    }),
    ...revisions.flatMap((one, at): Issue[] =>
      one.value === (at === 0 ? value : revisions[at - 1]!.value)
        ? [{ path: [...path, 'revisions', at, 'value'], rule: 'unchanged' }]
        : [],
    ),
  ];
}

/** Why a figure cannot be one of an indicator. */
function unitIssue(
  figure: number,
  indicator: Indicator | undefined,
): Pick<Issue, 'rule' | 'detail'> | undefined {
  const detail = String(figure);
  if (Math.abs(figure) > Number.MAX_SAFE_INTEGER) return { rule: 'digits', detail };
  const { unit, scale } = indicator ?? {};
  const is = (one: Indicator['unit'], fits: boolean) => unit === one && !fits;
  if (is('count', Number.isInteger(figure) && figure >= 0)) return { rule: 'count', detail };
  if (is('yes-no', figure === 0 || figure === 1)) return { rule: 'yes-no', detail };
  if (is('per-10000', figure >= 0)) return { rule: 'below-zero', detail };
  return scale && is('index', figure >= scale.from && figure <= scale.to)
    ? { rule: 'scale', detail: `${scale.from}–${scale.to}` }
    : undefined;
}
