/** The Swedish texts of the chain in which a programme is followed up. They come with it. */
export const followUp = {
  /** Above the chain. @param goal - whether it is that of one goal */
  followUpTitle: (goal: boolean) => `Så följs ${goal ? 'målet' : 'programmet'} upp`,
  followUpGoal: 'Följs upp mot kommunfullmäktiges mål',
  /** In a sentence: between those who follow up, and before the goal that it ends in. */
  followUpThen: 'sedan',
  followUpAgainst: 'mot kommunfullmäktiges mål',
  openIls: 'Öppna i ILS',
};
