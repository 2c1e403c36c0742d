import type { AuthorKind, OpinionDecision, Stance } from '../../data/index.js';

/** The Swedish texts of one opinion. */
export const opinion = {
  stance: (stance: Stance) =>
    ({ positive: 'Instämmer', critical: 'Kritisk', neutral: 'Neutral', proposal: 'Förslag' })[
      stance
    ],
  proposalOnly: 'Förslag – inte beslut',
  /** Who wrote it, and for whom. @param namnd - name of the nämnd, where the source says it */
  writtenBy: (author: string, kind: AuthorKind, namnd: string | undefined) =>
    kind === 'forvaltning' ? `${author}, för ${namnd ?? 'sin nämnd'}` : `${author}, för egen del`,
  authorKind: (kind: AuthorKind) =>
    ({ forvaltning: 'Förvaltning', 'civil-society': 'Civilsamhälle', politician: 'Politiker' })[
      kind
    ],
  /** What the nämnd decided about its förvaltning's opinion. */
  decision: (decision: OpinionDecision) =>
    ({
      unknown: 'Nämndens beslut: okänt',
      accepted: 'Nämndens beslut: som förvaltningen föreslog',
      rejected: 'Nämndens beslut: inte som förvaltningen föreslog',
    })[decision],
  /** Before what an opinion is about. */
  aboutWhat: 'Gäller',
  topicProgram: 'Hela programmet',
  /** @param goal - “Mål 3”; empty where it belongs to none */
  topicIndicator: (goal: string) => (goal ? `${goal}, indikator` : 'Indikator'),
};
