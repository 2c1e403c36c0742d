import type { BackgroundTopic, OpinionGrouping } from '../../data/index.js';

/** That nothing was said is not that all agreed. */
const saysNothing = 'Det säger inget om vad någon tyckte.';

/** The Swedish texts of the opinions on a programme. */
export const opinions = {
  /** @param goal - “mål 3”, where it is about one alone */
  opinionsTitle: (goal: string | undefined, indicator: boolean) =>
    `Synpunkter på ${indicator ? 'indikatorn' : (goal ?? 'programmet')}`,
  opinionsIntro:
    'Vad förvaltningar och organisationer tyckte om förslaget. En synpunkt är inget beslut.',
  groupBy: 'Ordna efter',
  grouping: (by: OpinionGrouping) =>
    ({ about: 'Vad synpunkten gäller', author: 'Vem som skrev' })[by],
  opinionsLoading: 'Synpunkterna hämtas.',
  opinionsFailed: 'Synpunkterna kunde inte hämtas.',
  noOpinions: `Inga synpunkter på programmet i våra källor. ${saysNothing}`,
  noOpinionOnGoal: `Ingen synpunkt på målet i våra källor. ${saysNothing}`,
  noOpinionOnIndicator: `Ingen synpunkt på indikatorn i våra källor. ${saysNothing}`,
  /** @param goals - “mål 2, 4 och 5” */
  noOpinionOnGoals: (goals: string) => `Ingen synpunkt på ${goals} i våra källor. ${saysNothing}`,
  seeAlso: 'Förslaget syns också här på sidan:',
  /** Where else on the page a proposal is shown. */
  seenIn: (place: 'goal-card' | 'program-goals' | 'indicator-table' | 'responsibility-matrix') =>
    ({
      'goal-card': 'På målets kort',
      'program-goals': 'Bland målen',
      'indicator-table': 'I tabellen över indikatorer',
      'responsibility-matrix': 'I tabellen över ansvar',
    })[place],
  /** On a button. @param program - its short title */
  opinionsOn: (program: string) => `Synpunkter på ${program}`,
  background: 'Så kom programmet till',
  backgroundTopic: (topic: BackgroundTopic) =>
    ({
      participants: 'Vilka som var med',
      evidence: 'Vad det bygger på',
      consultation: 'Remissen',
      decision: 'Förslag till beslut i nämnden (inte själva beslutet)',
    })[topic],
  historyFailed: 'Programmens historia kunde inte hämtas.',
};
