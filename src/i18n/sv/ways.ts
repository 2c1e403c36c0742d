/** On the button that leads to the opinions, on the same page. */
export const wayToOpinions = { allOpinions: 'Alla synpunkter på programmet' };

/** On all the buttons that lead to other elements. */
export const ways = {
  ...wayToOpinions,
  allChanges: 'Vad som har ändrats',
  allPrograms: 'Programmen i tidsordning',
};
