import type { linked as sv } from '../sv/linked.js';
import type { Words } from '../words.js';

export const linked: Words<typeof sv> = {
  tellDataOwner: 'Tell whoever is responsible for the data.',
};
