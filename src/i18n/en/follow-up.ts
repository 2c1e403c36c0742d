import type { followUp as sv } from '../sv/follow-up.js';
import type { Words } from '../words.js';

/** The English texts of the chain in which a programme is followed up. */
export const followUp: Words<typeof sv> = {
  followUpTitle: (goal) => `How the ${goal ? 'goal' : 'programme'} is followed up`,
  followUpGoal: 'Followed up against the goal of the city council',
  followUpThen: 'then',
  followUpAgainst: 'against the city council’s goal',
  openIls: 'Open in ILS',
};
