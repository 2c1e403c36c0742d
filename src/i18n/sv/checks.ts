import type { MatrixFinding } from '../../data/index.js';
import { list } from './grammar.js';

/** The Swedish texts of the check of a matrix: it comes with the first. */
export const checks = {
  checks: 'Kontroll av ansvaret',
  checksNone: 'Inget att anmärka på.',
  checksWhat: 'Att se över',
  checksCount: 'Antal',
  checksWhich: 'Vilka',
  /** On what opens the names. */
  checksShow: 'Visa',
  /** What findings of one kind are, as a row header. @param of - the kind of nämnd, by name */
  findings: (kind: MatrixFinding['kind'], of: string) =>
    ({
      'no-responsible': 'Aktiviteter och indikatorer som ingen har beslutat ansvar för',
      'two-responsible': 'Aktiviteter och indikatorer som flera ansvarar för',
      'ended-namnd': 'Ansvariga som inte finns längre',
      idle: `${of} utan egen aktivitet eller indikator`,
    })[kind],
  /** One of them, in the list. */
  finding: (finding: Exclude<MatrixFinding, { kind: 'idle' }>) => {
    const item = `”${finding.item.text}”`;
    switch (finding.kind) {
      case 'no-responsible':
        return item;
      case 'two-responsible':
        return `${item}: ${list(finding.names)}`;
      case 'ended-namnd':
        return `${finding.name} står som ansvarig för ${item}${
          finding.successors.length > 0 ? `. Tog över: ${list(finding.successors)}.` : ''
        }`;
    }
  },
};
