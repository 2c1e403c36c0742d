import type { HistoryLevel } from '../../data/index.js';

/** The Swedish texts of the programmes in the order of time. */
export const timeline = {
  timelineTitle: 'Program mot våld över tid',
  timelineLoading: 'Programmens historia hämtas.',
  timelineFailed: 'Programmens historia kunde inte hämtas.',
  noTimeline: 'Programmens historia finns inte i underlaget.',
  timelineLevel: (level: HistoryLevel) =>
    ({ city: 'Stadens program', parent: 'Regionala strategier', other: 'Andra planer' })[level],
  /** @param to - empty while it goes on */
  timelineGap: (from: string, to: string) =>
    to
      ? `${from === to ? from : `${from}–${to}`}: inget program för staden i våra källor`
      : `Från ${from}: inget nyare program för staden i våra källor`,
  /** Above today on the axis. */
  today: 'I dag',
  /** What is shown in the other elements of the page. */
  shownHere: 'Visas på den här sidan',
  /** Where the sources do not say how it stands. */
  stateUnknown: (period: string) => `Avser ${period}, status okänd`,
  alsoCalled: (period: string) => `En annan källa anger ${period}.`,
  readByUs: 'Vår slutsats:',
  saidOfIt: 'Synpunkter',
};
