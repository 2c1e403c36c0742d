import { capital, type Counts, type Standing } from '../grammar.js';
import { counts, nouns } from './program.js';

/** The Swedish texts of a programme and its goals. */
export const goals = {
  vision: 'Vision',
  purpose: 'Syfte',
  about: 'Om programmet',
  structure: 'Så är programmet uppbyggt',
  scope: 'Vilka programmet gäller för',
  targetGroups: 'Målgrupper',
  violenceTypes: 'Typer av våld',
  perspectives: 'Perspektiv',
  cityGoals: 'Kommunfullmäktiges mål',
  parentStrategy: 'Utgår från',
  replaces: 'Ersätter',
  caseNumbers: 'Diarienummer',
  titleVariants: 'Andra skrivningar av titeln',
  wholeProgram: 'Ansvar för hela programmet',
  gaps: (count: number) => `Det här saknas i underlaget (${count})`,
  gapsNote: 'Att något inte står här betyder inte att det inte finns i programmet.',
  updated: (date: string) => `Uppgifterna ändrades senast ${date}.`,
  /** @param shown - how many fit the filter; @param count - how many there are */
  goals: (shown: number, count: number) =>
    shown === count ? `Programmets ${count} mål` : `Programmets mål (${shown} av ${count})`,
  /** Under the list. @param goals - those of which nothing but the text is known, as `goalNumbers` gives them */
  bareGoals: (goals: string) => `Om ${goals} finns bara målets text i våra källor.`,
  numberInferred: 'Målets nummer följer av ordningen i källan.',
  noGoals: 'Programmet har inga mål i underlaget.',
  plainText: 'Med andra ord',
  prerequisites: 'Vad som behöver vara på plats',
  subgoals: 'Delmål',
  activities: 'Aktiviteter',
  indicators: 'Indikatorer',
  /** "2 aktiviteter och 1 indikator": how much there is in a goal. */
  counts,
  /** A layer with how many there are in it. */
  layer: (name: string, count: number) => `${name} (${count})`,
  discontinued: 'Följs inte längre upp',
  planned: 'Planerad',
  employer: 'som arbetsgivare',
  nobody: 'Ingen ansvarig anges i underlaget.',
  /** On a goal of which the sources say nothing but its text. */
  nothingMore: 'Aktiviteter, indikatorer och ansvar för målet saknas i vårt underlag.',
  /** For one that the reader has chosen, and not the page. */
  chosenNamnd: 'Vald nämnd',
  /** The same without its subject, for a place that has said the name. */
  answerShort: ({
    role,
    capacity,
    group,
    counts: count,
  }: Standing & { group: string | undefined; counts: Counts }) => {
    const as = capacity === 'employer' ? ' som arbetsgivare' : '';
    const via = group ? `, genom ”${group}”` : '';
    return capital(`${nouns[role]} ${counts(count)}${as}${via}`);
  },
  namnd: 'Nämnd eller styrelse',
  anyNamnd: 'Ingen vald',
  onlyOurs: 'Visa bara mål som rör nämnden',
  targetGroup: 'Målgrupp',
  violenceType: 'Typ av våld',
  search: 'Sök i målen',
  clear: 'Visa alla mål',
  shown: (shown: number, total: number) =>
    shown === total ? `Alla ${total} mål visas.` : `${shown} av ${total} mål visas.`,
  noHits: 'Inget mål passar det du har valt.',
};
