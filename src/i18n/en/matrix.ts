import type { Role } from '../../data/index.js';
import { plural } from '../grammar.js';
import { markLegend, markParts } from '../marks.js';
import type { matrix as sv } from '../sv/matrix.js';
import type { Words } from '../words.js';
import { list } from './grammar.js';
import { roles } from './program.js';

const words = { proposed: 'Proposed', employer: 'as employer', group: 'through group' };
const shortWords = { ...words, employer: 'em', group: 'g' };
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
  matrixHint:
    'Move between headers with the arrow keys. Press one to mark its row or column. A number in brackets is how many activities, indicators or duties there are.',
  mark: (mark, counted) => markParts(mark, roles[mark.role], counted, words),
  markShort: (mark, counted) => markParts(mark, letters[mark.role], counted, shortWords),
  legend: markLegend(letters, roles, words, shortWords),
  expand: (count, of) => `${of}: show ${plural(count, 'line', 'lines')} below`,
  ownersHeader: 'Nämnd or board',
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
  checks: 'Check of the responsibilities',
  checksNone: 'Nothing to remark on.',
  finding: (finding) => {
    if (finding.kind === 'idle') {
      return `Have no activity and no indicator (${finding.names.length}): ${list(finding.names)}.`;
    }
    const item = `“${finding.item.text}”`;
    switch (finding.kind) {
      case 'no-responsible':
        return `Nobody has a decided responsibility for ${item}.`;
      case 'two-responsible':
        return `Several are responsible for ${item}: ${list(finding.names)}.`;
      case 'ended-namnd':
        return `${finding.name} no longer exists but is named as responsible for ${item}${
          finding.successors.length > 0 ? `. Taken over by: ${list(finding.successors)}.` : '.'
        }`;
    }
  },
};
