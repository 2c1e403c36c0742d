/** The Swedish texts of what a programme links to and an element shows beside it. */
export const linked = {
  /** What to do about a document that is not as it should be. */
  tellDataOwner: 'Säg till den som ansvarar för uppgifterna.',
};
