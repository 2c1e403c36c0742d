import {
  checkMatrix,
  hasPassed,
  ownerId,
  validityState,
  type Responsibility,
} from '../../../data/index.js';
import { distance } from '../../tables/nearest.js';
import { lookup } from '../../tables/cell.js';
import type { ContentIssue, Rule } from './rule.js';

/** A goal that nothing is measured by. Gaps of the sources are told of there. */
export const goalWithoutIndicator: Rule = ({ programs }) =>
  programs.flatMap(({ file, document: { goals, indicators, gaps } }) => {
    // A programme whose indicators the sources do not carry has said so.
    if (indicators.length === 0 && gaps.some(({ about }) => about === 'indicators')) return [];
    const measured = new Set(indicators.flatMap(({ goalIds }) => goalIds));
    return goals.flatMap(({ id, text }, at): ContentIssue[] =>
      measured.has(id)
        ? []
        : [
            {
              severity: 'warning',
              kind: 'goal-without-indicator',
              file,
              path: ['goals', at],
              found: text,
            },
          ],
    );
  });

/** Activities and indicators with none or two responsible, or one that has ended: as the matrix says it. */
export const responsibilities: Rule = ({ programs, organisation }, { now }) =>
  programs.flatMap(({ file, document }) => {
    if (document.level === 'parent') return [];
    return checkMatrix(document, organisation?.document, now).flatMap((one): ContentIssue[] => {
      if (one.kind === 'idle') return [];
      const list = one.item.kind === 'activity' ? 'activities' : 'indicators';
      const at = document[list].findIndex(({ id }) => id === one.item.id);
      const issue = { severity: 'warning' as const, kind: one.kind, file, path: [list, at] };
      if (one.kind === 'no-responsible') return [{ ...issue, found: one.item.text }];
      if (one.kind === 'two-responsible') return [{ ...issue, found: one.names.join(', ') }];
      // What a programme that is over says of those who were there then is right.
      if (['expired', 'replaced'].includes(validityState(document, now))) return [];
      return [{ ...issue, found: one.name, expected: one.successors.join(', ') }];
    });
  });

/** Two programmes of the city for the same time: the page can show one of them as the one that holds. */
export const overlappingPrograms: Rule = ({ programs }) => {
  const own = programs.filter(
    ({ document: { level, status } }) => level === 'city' && status !== 'consultation',
  );
  return own.flatMap(({ file, document }, index): ContentIssue[] => {
    const other = own
      .slice(0, index)
      .find((one) => areAtOnce(one.document.period, document.period));
    return other
      ? [
          {
            severity: 'warning',
            kind: 'overlapping-programs',
            file,
            path: ['period', 'from'],
            found: `${document.period.from}–${document.period.to}`,
            expected: other.document.title,
          },
        ]
      : [];
  });
};

/** Dates of unlike exactness: `2021` is in order before and after every day of it. */
const isAfter = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
};
/** Without an end: until further notice; without a beginning: since ever. */
interface Span {
  from?: string | undefined;
  to?: string | undefined;
}
const begins = ({ from }: Span, { to }: Span): boolean => !from || !to || !isAfter(from, to);
const areAtOnce = (a: Span, b: Span): boolean => begins(a, b) && begins(b, a);

/** The same responsibility twice at a time: it would be counted twice, and one of the times is wrong. */
export const overlappingResponsibilities: Rule = ({ programs }) =>
  programs.flatMap(({ file, document }) =>
    (['activities', 'indicators', 'duties'] as const).flatMap((list) =>
      document[list].flatMap(({ responsibilities: all }, at) =>
        all.flatMap((one, index): ContentIssue[] =>
          all.slice(0, index).some((other) => isSame(one, other) && areAtOnce(one, other))
            ? [
                {
                  severity: 'warning',
                  kind: 'overlapping-responsibilities',
                  file,
                  path: [list, at, 'responsibilities', index],
                  found: ownerId(one),
                },
              ]
            : [],
        ),
      ),
    ),
  );

const isSame = (a: Responsibility, b: Responsibility): boolean =>
  ownerId(a) === ownerId(b) && a.role === b.role && a.capacity === b.capacity;

/** A programme that is over, with nothing said of what came after. */
export const endedWithoutSuccessor: Rule = ({ programs }, { now }) =>
  programs.flatMap(({ file, document }): ContentIssue[] => {
    const { period, replacedBy, status } = document;
    const follows = programs.some((one) => one.document.replaces?.program === document.id);
    return hasPassed(period.to, now) && status !== 'extended' && !replacedBy && !follows
      ? [
          {
            severity: 'warning',
            kind: 'ended-without-successor',
            file,
            path: ['period', 'to'],
            found: period.to,
          },
        ]
      : [];
  });

/** Without case, blanks and signs. */
const letters = (text: string): string => lookup(text).replace(/[^\p{L}\p{N}]/gu, '');

/** A title that differs in spelling alone from what a source calls the programme: one of them is wrong. */
export const nearlyTheTitle: Rule = ({ programs }) =>
  programs.flatMap(({ file, document: { title, titleVariants, sources } }) => {
    const known = new Set([title, ...titleVariants.map(({ text }) => text)]);
    const own = letters(title);
    return sources.flatMap(({ title: other }): ContentIssue[] => {
      if (known.has(other) || Math.abs(letters(other).length - own.length) > 3) return [];
      return distance(own, letters(other)) <= 3
        ? [
            {
              severity: 'warning',
              kind: 'nearly-the-title',
              file,
              path: ['title'],
              found: title,
              expected: other,
            },
          ]
        : [];
    });
  });
