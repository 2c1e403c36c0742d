import type { History } from '../model.js';
import { documentIssues } from './document.js';
import { idSet, periodIssue, type Issue, type Path } from './issue.js';

/** Checks of the history: what it tells of is on its time axis, and periods end after they begin. */
export function historyIssues(history: History): Issue[] {
  const { programs, relations, background } = history;
  const known = idSet(programs);
  const named = (program: string, ...path: Path): Issue[] =>
    known.has(program) ? [] : [{ path, rule: 'unknown-reference', detail: program }];
  return [
    ...documentIssues(history, { programs, background }),
    ...programs.flatMap(({ period, otherPeriods, under }, index) => [
      ...periodIssue(period.from, period.to, ['programs', index, 'period']),
      ...otherPeriods.flatMap((other, at) =>
        periodIssue(other.period.from, other.period.to, [
          'programs',
          index,
          'otherPeriods',
          at,
          'period',
        ]),
      ),
      ...(under ? named(under, 'programs', index, 'under') : []),
    ]),
    ...relations.flatMap(({ from, to }, index) => [
      ...named(from.program, 'relations', index, 'from', 'program'),
      ...named(to.program, 'relations', index, 'to', 'program'),
    ]),
    ...background.flatMap(({ program }, index) => named(program, 'background', index, 'program')),
  ];
}
