import type { AuthorKind, OpinionDecision, Stance } from '../../data/index.js';
import type { opinion as sv } from '../sv/opinion.js';
import type { Words } from '../words.js';

/** The English texts of one opinion. */
export const opinion: Words<typeof sv> = {
  stance: (stance: Stance) =>
    ({ positive: 'Agrees', critical: 'Critical', neutral: 'Neutral', proposal: 'Proposal' })[
      stance
    ],
  proposalOnly: 'Proposal – not a decision',
  writtenBy: (author: string, kind: AuthorKind, namnd: string | undefined) =>
    kind === 'forvaltning' ? `${author}, for ${namnd ?? 'its nämnd'}` : `${author}, for themselves`,
  authorKind: (kind: AuthorKind) =>
    ({ forvaltning: 'Administration', 'civil-society': 'Civil society', politician: 'Politician' })[
      kind
    ],
  decision: (decision: OpinionDecision) =>
    ({
      unknown: 'Decision of the nämnd: unknown',
      accepted: 'Decision of the nämnd: as proposed',
      rejected: 'Decision of the nämnd: not as proposed',
    })[decision],
  aboutWhat: 'About',
  topicProgram: 'The whole programme',
  topicIndicator: (goal: string) => (goal ? `${goal}, indicator` : 'Indicator'),
};
