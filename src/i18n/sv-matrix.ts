import { listed, markParts, plural } from './grammar.js';
import { sv } from './sv.js';
import type { MatrixMessages } from './table-messages.js';
import { svTables } from './sv-tables.js';

const list = (items: readonly string[]): string => listed(items, ' och ');

const words = { proposed: 'Föreslaget', employer: 'som arbetsgivare', group: 'genom grupp' };
const shortWords = { ...words, employer: 'ag', group: 'g' };

/** The Swedish texts of the responsibility matrix. */
export const svMatrix: MatrixMessages = {
  ...svTables,
  matrix: 'Vem ansvarar för vad',
  matrixHint:
    'Piltangenterna går mellan rubrikerna. En rubrik som du trycker på markeras. Siffran inom parentes är antalet aktiviteter, indikatorer och uppgifter.',
  mark: (mark, counted) => markParts(mark, sv.role(mark), counted, words),
  markShort: (mark, counted) => markParts(mark, sv.role(mark).charAt(0), counted, shortWords),
  legend:
    'A Ansvar · D Delansvar · S Samordning · U Uppföljning · K Kunskap · (A) föreslaget · ag som arbetsgivare · g genom grupp',
  wholeProgramLine: 'Hela programmet',
  expand: (count, of) => `${of}: visa ${count} rader under`,
  ownersHeader: 'Nämnd eller styrelse',
  goalsHeader: 'Mål',
  kindOfNamnd: 'Typ av nämnd',
  roleFilter: 'Roll',
  searchMatrix: 'Sök mål, uppgift eller nämnd',
  onlyOwn: 'Visa bara vår nämnd',
  transpose: 'Byt plats på rader och kolumner',
  expandAll: 'Visa aktiviteter och indikatorer',
  fileName: (program) => `ansvar-${program}`,
  matrixShown: (rows, columns) =>
    `${plural(rows, 'rad', 'rader')} och ${plural(columns, 'kolumn', 'kolumner')} visas.`,
  sortNamnder: 'Ordna nämnder',
  sortBy: (by) => (by ? 'Flest uppgifter först' : 'Efter namn'),
  checks: 'Kontroll av ansvaret',
  checksNone: 'Inget att anmärka på.',
  finding: (finding) => {
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
