import { isBeyondBound } from '../../../data/checks/disclosure.js';
import { addsUp } from '../../../data/derive/outcomes/facts.js';
import { asDate, hasPassed, type Outcome } from '../../../data/index.js';
import type { ContentIssue, ReadApi, Rule } from './rule.js';

/** Indicators of a programme whose figures are counts. */
const countsOf = (api: ReadApi, program: string): ReadonlySet<string> =>
  new Set(
    (api.programs.find(({ document }) => document.id === program)?.document.indicators ?? [])
      .filter(addsUp)
      .map(({ id }) => id),
  );

/** Counts of so few that somebody may be recognised. Nobody is a case of its own. */
export const smallCounts: Rule = (api, { smallCount, tellZero }) =>
  api.outcomes.flatMap(({ file, document: { program, outcomes } }) => {
    const counts = countsOf(api, program);
    return outcomes.flatMap(({ indicatorId, state, value }, at): ContentIssue[] => {
      if (state !== 'value' || value === null || !counts.has(indicatorId)) return [];
      const issue = { severity: 'warning' as const, file, path: ['outcomes', at, 'value'] };
      const found = String(value);
      if (value === 0) return tellZero ? [{ ...issue, kind: 'zero-count', found }] : [];
      return value > 0 && value < smallCount
        ? [{ ...issue, kind: 'small-count', found, expected: String(smallCount) }]
        : [];
    });
  });

/** A figure that its source is said to have printed as something else. */
export const beyondBounds: Rule = ({ outcomes }) =>
  outcomes.flatMap(({ file, document }) =>
    document.outcomes.flatMap((one, at): ContentIssue[] =>
      isBeyondBound(one)
        ? [
            {
              severity: 'warning',
              kind: 'beyond-bound',
              file,
              path: ['outcomes', at, 'asPublished'],
              found: one.asPublished!,
              expected: String(one.value),
            },
          ]
        : [],
    ),
  );

const keyOf = ({ indicatorId, namnd, part, period, sex }: Outcome): string =>
  JSON.stringify([indicatorId, namnd, part, period, sex]);

/** A figure of a period that was over when it was published last, and that is another now. */
export const unsaidRevisions: Rule = ({ outcomes }, { before, now }) =>
  outcomes.flatMap(({ file, document }) => {
    const old = before?.outcomes.find((one) => one.document.program === document.program);
    if (!old) return [];
    const known = new Map(old.document.outcomes.map((one) => [keyOf(one), one]));
    return document.outcomes.flatMap((one, at): ContentIssue[] => {
      const was = known.get(keyOf(one));
      if (!was || was.state !== 'value' || was.value === one.value) return [];
      // What is hidden afterwards may not say what it was.
      if (one.state === 'suppressed') return [];
      const isSaid = one.revisions.some(({ value }) => value === was.value);
      return isSaid || !hasPassed(asDate(one.period), now)
        ? []
        : [
            {
              severity: 'error',
              kind: 'unsaid-revision',
              file,
              path: ['outcomes', at, 'value'],
              found: one.value === null ? one.state : String(one.value),
              expected: String(was.value),
            },
          ];
    });
  });
