/*
 * The Swedish names of what a programme is made of, for what shows it and what compares it. Apart, so that
 * an element has those that it shows and no others.
 */

/** What is said of the whole of it. */
export const sections = {
  vision: 'Vision',
  purpose: 'Syfte',
  structure: 'Så är programmet uppbyggt',
  targetGroups: 'Målgrupper',
  violenceTypes: 'Typer av våld',
  perspectives: 'Perspektiv',
  cityGoals: 'Kommunfullmäktiges mål',
};

/** What a goal has below it. */
export const layers = {
  prerequisites: 'Vad som behöver vara på plats',
  subgoals: 'Delmål',
  activities: 'Aktiviteter',
  indicators: 'Indikatorer',
};
