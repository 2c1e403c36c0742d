import type { toOpinions as sv } from '../sv/to-opinions.js';
import type { Words } from '../words.js';

export const toOpinions: Words<typeof sv> = {
  allOpinions: 'All opinions on the programme',
};
