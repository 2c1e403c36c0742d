/** The Swedish names of what a programme is made of. */
export const parts = {
  vision: 'Vision',
  purpose: 'Syfte',
  structure: 'Så är programmet uppbyggt',
  targetGroups: 'Målgrupper',
  violenceTypes: 'Typer av våld',
  perspectives: 'Perspektiv',
  cityGoals: 'Kommunfullmäktiges mål',
  prerequisites: 'Vad som behöver vara på plats',
  subgoals: 'Delmål',
  activities: 'Aktiviteter',
  indicators: 'Indikatorer',
};
