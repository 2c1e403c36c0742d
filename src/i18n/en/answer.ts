import { capital } from '../grammar.js';
import type { answer as sv } from '../sv/answer.js';
import type { Words } from '../words.js';
import { list } from './grammar.js';
import { counts, goalNumbers } from './items.js';
import { roles } from './program.js';

/** The English texts of what a nämnd answers for. */
export const answer: Words<typeof sv> = {
  inGoals: (numbers) => capital(goalNumbers(numbers)),
  throughGroup: (group) => `Through “${group}”`,
  moreItems: (count) => `${count} more`,
  wholeProgramLine: 'The whole programme',
  answerLabel: (chosen, past) =>
    `What ${chosen ? 'the chosen' : 'our'} nämnd ${past ? 'was' : 'is'} responsible for`,
  answerSum: ({ own, viaGroups, proposed }, groups, past) => {
    const through = groups.length > 2 ? 'groups' : list(groups.map((name) => `“${name}”`));
    const decided = [
      counts(own) && `for ${counts(own)}`,
      counts(viaGroups) && `for ${counts(viaGroups)} through ${through}`,
    ].filter(Boolean);
    const maybe = counts(proposed);
    return [
      ...(decided.length > 0
        ? [`It ${past ? 'was' : 'is'} responsible ${decided.join(', and ')}.`]
        : []),
      ...(maybe && decided.length > 0 ? [`Also proposed: ${maybe}.`] : []),
      ...(maybe && decided.length === 0 ? [`Proposed only: ${maybe}.`] : []),
    ].join(' ');
  },
  partTitle: ({ role, capacity, group }) =>
    `${roles[role]}${capacity === 'employer' ? ' as employer' : ''}${
      group ? `, through “${group}”` : ''
    }`,
};
