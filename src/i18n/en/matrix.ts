import type { Role } from '../../data/index.js';
import { plural } from '../grammar.js';
import { markNote, markWord } from '../marks.js';
import type { matrix as sv } from '../sv/matrix.js';
import type { Words } from '../words.js';
import { program, roles } from './program.js';

const words = { proposed: program.proposed, employer: 'as employer', group: 'through group' };
/** The roles in a cell, one letter each. */
const letters: Record<Role, string> = {
  responsible: 'R',
  shared: 'S',
  coordination: 'C',
  'follow-up': 'F',
  knowledge: 'K',
};

/** The English texts of the responsibility matrix. */
export const matrix: Words<typeof sv> = {
  matrix: 'Who answers for what',
  markWord: (mark) => markWord(mark, roles[mark.role], words),
  markNote: (mark) => markNote(mark, words),
  roleLetter: (role) => letters[role],
  legend: 'Key',
  viaGroup: words.group,
  figure: 'how many, where more than one',
  wholeProgramRow: (duties) =>
    `The whole programme${duties ? ` (${plural(duties, 'duty', 'duties')})` : ''}`,
  bareGoalsRow: (goals) =>
    `${goals[0]!.toUpperCase()}${goals.slice(1)}: nothing said about responsibility`,
  expand: (count, of) => `${of}: show ${plural(count, 'line', 'lines')} below`,
  ownersHeader: 'Nämnd or board',
  group: 'Group',
  goalsHeader: 'Goal',
  groupOf: (members) => `group, ${plural(members, 'member', 'members')}`,
  kindOfNamnd: 'Kind of nämnd',
  roleFilter: 'Role',
  searchMatrix: 'Search goals, items or nämnder',
  onlyOwn: 'Show only our nämnd',
  transpose: 'Swap rows and columns',
  expandAll: 'Show activities and indicators',
  fileName: (program) => `responsibility-${program}`,
  matrixShown: (rows, columns) =>
    `Shown: ${plural(rows, 'row', 'rows')} and ${plural(columns, 'column', 'columns')}.`,
  sortNamnder: 'Order nämnder',
  sortBy: (by) => (by ? 'Most items first' : 'By name'),
};
