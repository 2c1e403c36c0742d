import type { ways as sv } from '../sv/ways.js';
import type { Words } from '../words.js';

export const ways: Words<typeof sv> = {
  allOpinions: 'All opinions on the programme',
  allChanges: 'What has changed',
  allPrograms: 'The programmes in order of time',
};
