/** What can be said of when somebody is there: each is a text of its own. */
export const openings = [
  'open',
  'openUntil',
  'unsure',
  'closed',
  'today',
  'tomorrow',
  'later',
] as const;
export type OpeningWords = (typeof openings)[number];
