import { counts } from './items.js';

/** The Swedish texts of a programme and its goals. */
export const goals = {
  about: 'Om programmet',
  gaps: (count: number) => `Det här saknas i underlaget (${count})`,
  updated: (date: string) => `Uppgifterna ändrades senast ${date}.`,
  /** @param shown - how many fit the filter; @param count - how many there are */
  goals: (shown: number, count: number) =>
    shown === count ? `Programmets ${count} mål` : `Programmets mål (${shown} av ${count})`,
  /** On a button. @param program - its short title */
  showProgram: (program: string) => `Visa ${program}`,
  /** Under the list. @param goals - those of which nothing but the text is known, as `goalNumbers` gives them */
  bareGoals: (goals: string) => `Om ${goals} finns bara målets text i våra källor.`,
  noGoals: 'Programmet har inga mål i underlaget.',
  /** "2 aktiviteter och 1 indikator": how much there is in a goal. */
  counts,
  /** For one that the reader has chosen, and not the page. */
  chosenNamnd: 'Vald nämnd',
  namnd: 'Nämnd eller styrelse',
  anyNamnd: 'Ingen vald',
  shown: (shown: number, total: number) =>
    shown === total ? `Alla ${total} mål visas.` : `${shown} av ${total} mål visas.`,
  noHits: 'Inget mål passar det du har valt.',
};
