import { listed, markParts, plural } from './grammar.js';
import { en } from './en.js';
import type { MatrixMessages } from './table-messages.js';
import { enTables } from './en-tables.js';

const list = (items: readonly string[]): string =>
  listed(items, items.length > 2 ? ', and ' : ' and ');

const words = { proposed: 'Proposed', employer: 'as employer', group: 'through group' };
const shortWords = { ...words, employer: 'em', group: 'g' };
const shortRoles = {
  responsible: 'R',
  shared: 'S',
  coordination: 'C',
  'follow-up': 'F',
  knowledge: 'K',
} as const;

/** The English texts of the responsibility matrix. */
export const enMatrix: MatrixMessages = {
  ...enTables,
  matrix: 'Who answers for what',
  matrixHint:
    'Move between the headers of the table with the arrow keys. Press a header to mark its row or column. A number in brackets is how many activities, indicators or duties there are.',
  mark: (mark, counted) => markParts(mark, en.role(mark), counted, words),
  markShort: (mark, counted) => markParts(mark, shortRoles[mark.role], counted, shortWords),
  legend:
    'R Responsible · S Shared · C Co-ordination · F Follow-up · K Knowledge · (R) proposed · em as employer · g through group',
  wholeProgramLine: 'The whole programme',
  expand: (count, of) => `${of}: show ${count} lines below`,
  ownersHeader: 'Nämnd or board',
  goalsHeader: 'Goal',
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
