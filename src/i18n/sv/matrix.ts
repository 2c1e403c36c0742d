import type { Mark, Role } from '../../data/index.js';
import { plural } from '../grammar.js';
import { markNote, markWord } from '../marks.js';
import { program, roles } from './program.js';

const words = { proposed: program.proposed, employer: 'som arbetsgivare', group: 'via grupp' };
/** The roles in a cell, one letter each. */
const letters: Record<Role, string> = {
  responsible: 'A',
  shared: 'D',
  coordination: 'S',
  'follow-up': 'U',
  knowledge: 'K',
};

/** The Swedish texts of the responsibility matrix. */
export const matrix = {
  /** Heading of the matrix. */
  matrix: 'Vem ansvarar för vad',
  /** What a mark says before its figure. */
  markWord: (mark: Mark) => markWord(mark, roles[mark.role], words),
  /** What it says after it. */
  markNote: (mark: Mark) => markNote(mark, words),
  roleLetter: (role: Role) => letters[role],
  legend: 'Teckenförklaring',
  viaGroup: words.group,
  /** What the raised figure of a mark is. */
  figure: 'antal, när det är fler än ett',
  /** @param duties - how many there are for the whole programme, where that is said */
  wholeProgramRow: (duties?: number) =>
    `Hela programmet${duties ? ` (${plural(duties, 'uppgift', 'uppgifter')})` : ''}`,
  /** @param goals - as `goalNumbers` gives them */
  bareGoalsRow: (goals: string) =>
    `${goals[0]!.toUpperCase()}${goals.slice(1)}: ingen uppgift om ansvar`,
  /** On a button. @param count - how many lines it shows or hides; @param of - the name of the line */
  expand: (count: number, of: string) => `${of}: visa ${plural(count, 'rad', 'rader')} under`,
  ownersHeader: 'Nämnd eller styrelse',
  /** Above the name of a group. */
  group: 'Grupp',
  goalsHeader: 'Mål',
  groupOf: (members: number) =>
    `grupp, ${plural(members, 'nämnd eller styrelse', 'nämnder och styrelser')}`,
  kindOfNamnd: 'Typ av nämnd',
  roleFilter: 'Roll',
  searchMatrix: 'Sök mål, uppgift eller nämnd',
  onlyOwn: 'Visa bara vår nämnd',
  transpose: 'Byt plats på rader och kolumner',
  expandAll: 'Visa aktiviteter och indikatorer',
  fileName: (program: string) => `ansvar-${program}`,
  matrixShown: (rows: number, columns: number) =>
    `${plural(rows, 'rad', 'rader')} och ${plural(columns, 'kolumn', 'kolumner')} visas.`,
  sortNamnder: 'Ordna nämnder',
  sortBy: (by: '' | 'total') => (by ? 'Flest uppgifter först' : 'Efter namn'),
};
