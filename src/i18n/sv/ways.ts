/** On the buttons that lead to other elements, on the same page. */
export const ways = {
  allOpinions: 'Alla synpunkter på programmet',
  allChanges: 'Vad som har ändrats',
  allPrograms: 'Programmen i tidsordning',
};
