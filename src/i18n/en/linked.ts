import type { Words } from '../words.js';
import type { linked as sv } from '../sv/linked.js';

export const linked: Words<typeof sv> = {
  tellDataOwner: 'Tell whoever is responsible for the data.',
  allOpinions: 'All opinions on the programme',
};
