/** On a button that leads to the opinions, on the same page. */
export const toOpinions = {
  allOpinions: 'Alla synpunkter på programmet',
};
