import type { BackgroundTopic, OpinionGrouping } from '../../data/index.js';

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
  /**
   * That nothing was said is not that all agreed.
   *
   * @param on - what there is none on: `program`, `goal`, `indicator`, or “mål 2, 4 och 5”
   */
  noOpinionOn: (on: string) =>
    `Ingen synpunkt på ${({ program: 'programmet', goal: 'målet', indicator: 'indikatorn' } as Partial<Record<string, string>>)[on] ?? on} i våra källor. Det säger inget om vad någon tyckte.`,
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
