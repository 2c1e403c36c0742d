import type { BackgroundTopic, OpinionGrouping } from '../../data/index.js';
import type { opinions as sv } from '../sv/opinions.js';
import type { Words } from '../words.js';

/** The English texts of the opinions on a programme. */
export const opinions: Words<typeof sv> = {
  opinionsTitle: (goal: string | undefined, indicator: boolean) =>
    `Opinions on ${indicator ? 'the indicator' : (goal ?? 'the programme')}`,
  opinionsIntro:
    'What administrations and organisations thought of the draft. An opinion is not a decision.',
  groupBy: 'Group by',
  grouping: (by: OpinionGrouping) =>
    ({ about: 'What the opinion is about', author: 'Who wrote it' })[by],
  opinionsLoading: 'Loading the opinions.',
  opinionsFailed: 'The opinions could not be loaded.',
  noOpinionOn: (on) =>
    `No opinion on ${({ program: 'the programme', goal: 'the goal', indicator: 'the indicator' } as Partial<Record<string, string>>)[on] ?? on} in our sources. That tells nothing of what anybody thought.`,
  seeAlso: 'The proposal is also shown here on the page:',
  seenIn: (place: 'goal-card' | 'program-goals' | 'indicator-table' | 'responsibility-matrix') =>
    ({
      'goal-card': 'On the card of the goal',
      'program-goals': 'Among the goals',
      'indicator-table': 'In the table of indicators',
      'responsibility-matrix': 'In the table of responsibilities',
    })[place],
  opinionsOn: (program: string) => `Opinions on ${program}`,
  background: 'How the programme came to be',
  backgroundTopic: (topic: BackgroundTopic) =>
    ({
      participants: 'Who took part',
      evidence: 'What it rests on',
      consultation: 'The consultation',
      decision: 'Proposal for a decision of the nämnd (not the decision)',
    })[topic],
  historyFailed: 'The history of the programmes could not be loaded.',
};
