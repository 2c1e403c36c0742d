import type { Mark, MatrixFinding, Role } from '../../data/index.js';
import { plural } from '../grammar.js';
import { markLegend, markParts } from '../marks.js';
import { list } from './grammar.js';
import { roles } from './program.js';

const words = { proposed: 'Föreslaget', employer: 'som arbetsgivare', group: 'genom grupp' };
const shortWords = { ...words, employer: 'ag', group: 'g' };
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
  matrixHint:
    'Piltangenterna går mellan rubrikerna. En rubrik som du trycker på markeras. Siffran inom parentes är antalet aktiviteter, indikatorer och uppgifter.',
  mark: (mark: Mark, counted: boolean) => markParts(mark, roles[mark.role], counted, words),
  markShort: (mark: Mark, counted: boolean) =>
    markParts(mark, letters[mark.role], counted, shortWords),
  legend: markLegend(letters, roles, words, shortWords),
  /** On a button. @param count - how many lines it shows or hides; @param of - the name of the line */
  expand: (count: number, of: string) => `${of}: visa ${plural(count, 'rad', 'rader')} under`,
  ownersHeader: 'Nämnd eller styrelse',
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
  checks: 'Kontroll av ansvaret',
  checksNone: 'Inget att anmärka på.',
  finding: (finding: MatrixFinding) => {
    if (finding.kind === 'idle') {
      return `Har ingen aktivitet eller indikator i underlaget (${finding.names.length}): ${list(finding.names)}.`;
    }
    const item = `”${finding.item.text}”`;
    switch (finding.kind) {
      case 'no-responsible':
        return `Ingen har beslutat ansvar för ${item}.`;
      case 'two-responsible':
        return `Flera ansvarar för ${item}: ${list(finding.names)}.`;
      case 'ended-namnd':
        return `${finding.name} finns inte längre men står som ansvarig för ${item}${
          finding.successors.length > 0 ? `. Tog över: ${list(finding.successors)}.` : '.'
        }`;
    }
  },
};
