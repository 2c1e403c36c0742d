import type { HistoryLevel } from '../../data/index.js';
import type { timeline as sv } from '../sv/timeline.js';
import type { Words } from '../words.js';

/** The English texts of the programmes in the order of time. */
export const timeline: Words<typeof sv> = {
  timelineTitle: 'Programmes against violence over time',
  timelineLoading: 'Loading the history of the programmes.',
  timelineFailed: 'The history of the programmes could not be loaded.',
  noTimeline: 'Our sources do not have the history of the programmes.',
  timelineLevel: (level: HistoryLevel) =>
    ({ city: 'Programmes of the city', parent: 'Regional strategies', other: 'Other plans' })[
      level
    ],
  timelineGap: (from: string, to: string) =>
    to
      ? `${from === to ? from : `${from}–${to}`}: no programme of the city in our sources`
      : `From ${from}: no newer programme of the city in our sources`,
  today: 'Today',
  shownHere: 'Shown on this page',
  stateUnknown: (period: string) => `For ${period}, status unknown`,
  alsoCalled: (period: string) => `Another source says ${period}.`,
  readByUs: 'Our conclusion:',
  saidOfIt: 'Opinions',
};
