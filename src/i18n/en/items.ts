import { plural, type Counts } from '../grammar.js';
import type { items as sv } from '../sv/items.js';
import type { Words } from '../words.js';
import { list } from './grammar.js';

/** "2 activities and 1 indicator". */
export const counts = ({ activity, indicator, duty }: Counts): string =>
  list([
    ...(activity ? [plural(activity, 'activity', 'activities')] : []),
    ...(indicator ? [plural(indicator, 'indicator', 'indicators')] : []),
    ...(duty ? [plural(duty, 'duty', 'duties')] : []),
  ]);

/** "goals 1 and 3". @param numbers - of the goals; `undefined` for one without a number */
export const goalNumbers = (numbers: readonly (number | undefined)[]): string => {
  const given = numbers.filter((number) => number !== undefined);
  return given.length === numbers.length && given.length > 0
    ? `${given.length === 1 ? 'goal' : 'goals'} ${list(given.map(String))}`
    : plural(numbers.length, 'goal', 'goals');
};

/** The English texts of what stands in the goals. */
export const items: Words<typeof sv> = {
  goalNumbers,
  itemKind: (kind) => ({ activity: 'Activity', indicator: 'Indicator', duty: 'Duty' })[kind],
  noResponsibility: (name, given) =>
    given
      ? `${name} is not named among those responsible in our sources.`
      : 'Our sources do not say who answers for what.',
  caveats: (count) => plural(count, 'thing', 'things') + ' to know about this',
};
