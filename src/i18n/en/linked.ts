import type { linked as svLinked, toOpinions as svToOpinions } from '../sv/linked.js';
import type { Words } from '../words.js';

export const linked: Words<typeof svLinked> = {
  tellDataOwner: 'Tell whoever is responsible for the data.',
};

export const toOpinions: Words<typeof svToOpinions> = {
  allOpinions: 'All opinions on the programme',
};
