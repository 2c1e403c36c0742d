import { capital, type AnswerCounts, type Standing } from '../grammar.js';
import { list } from './grammar.js';
import { counts, goalNumbers } from './items.js';
import { roles } from './program.js';

/** The Swedish texts of what a nämnd answers for. */
export const answer = {
  /** The same by itself. */
  inGoals: (numbers: readonly (number | undefined)[]) => capital(goalNumbers(numbers)),
  /** Before what a nämnd has because a group that it is in has it. */
  throughGroup: (group: string) => `Genom ”${group}”`,
  /** How many of a list are folded. */
  moreItems: (count: number) => `${count} till`,
  wholeProgramLine: 'Hela programmet',
  /** Stands above the name of a nämnd. @param chosen - by the reader, and not by the page; @param past - whether the programme is over */
  answerLabel: (chosen: boolean, past: boolean) =>
    `Det här ${past ? 'ansvarade' : 'ansvarar'} ${chosen ? 'vald' : 'vår'} nämnd för`,
  /** What a nämnd answers for, as a sum. @param groups - through which it has the rest, by name; @param past - whether the programme is over */
  answerSum: (
    { own, viaGroups, proposed }: AnswerCounts,
    groups: readonly string[],
    past: boolean,
  ) => {
    const through = groups.length > 2 ? 'grupper' : list(groups.map((name) => `”${name}”`));
    const decided = [
      counts(own) && `för ${counts(own)}`,
      counts(viaGroups) && `för ${counts(viaGroups)} genom ${through}`,
    ].filter(Boolean);
    const maybe = counts(proposed);
    return [
      ...(decided.length > 0
        ? [`Den ${past ? 'ansvarade' : 'ansvarar'} ${decided.join(', och ')}.`]
        : []),
      ...(maybe && decided.length > 0
        ? [`Dessutom ${past ? 'föreslogs' : 'föreslås'} ${maybe}.`]
        : []),
      ...(maybe && decided.length === 0 ? [`Bara förslag: ${maybe}.`] : []),
    ].join(' ');
  },
  /** Before a list of what a nämnd has in one role. */
  partTitle: ({ role, capacity, group }: Standing & { group: string | undefined }) =>
    `${roles[role]}${capacity === 'employer' ? ' som arbetsgivare' : ''}${
      group ? `, genom ”${group}”` : ''
    }`,
};
