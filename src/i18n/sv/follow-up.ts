/** The Swedish texts of the chain in which a programme is followed up. They come with it. */
export const followUp = {
  /** Above the chain. @param goal - whether it is that of one goal */
  followUpTitle: (goal: boolean) => `Så följs ${goal ? 'målet' : 'programmet'} upp`,
  followUpGoal: 'Följs upp mot kommunfullmäktiges mål',
  /** Before a goal, at the end of a line. */
  councilGoal: 'kommunfullmäktiges mål',
  openIls: 'Öppna i ILS',
};
