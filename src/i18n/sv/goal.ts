import { layers } from './parts.js';

/** The Swedish texts of a goal in full. */
export const goal = {
  plainText: 'Med andra ord',
  ...layers,
  /** Beside what is not verbatim. */
  ownWords: 'Med våra ord',
  /** A layer with how many there are in it. */
  layer: (name: string, count: number) => `${name} (${count})`,
  /** A link, below a list of these. */
  see: (list: 'indicators' | 'activities') =>
    list === 'indicators' ? 'Se hur det går' : 'Se vem som ansvarar',
  discontinued: 'Följs inte längre upp',
  planned: 'Planerad',
  employer: 'som arbetsgivare',
  nobody: 'Ingen ansvarig anges i underlaget.',
  numberInferred: 'Målets nummer följer av ordningen i källan.',
};
