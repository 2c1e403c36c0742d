import type { checks as sv } from '../sv/checks.js';
import type { Words } from '../words.js';
import { list } from './grammar.js';

/** The English texts of the check of a matrix. */
export const checks: Words<typeof sv> = {
  checks: 'Check of the responsibilities',
  checksNone: 'Nothing to remark on.',
  checksWhat: 'To look at',
  checksCount: 'Number',
  checksWhich: 'Which',
  checksShow: 'Show',
  findings: (kind, of) =>
    ({
      'no-responsible': 'Activities and indicators that nobody has a decided responsibility for',
      'two-responsible': 'Activities and indicators that several are responsible for',
      'ended-namnd': 'Responsible nämnder that no longer exist',
      idle: `${of} with no activity or indicator of their own`,
    })[kind],
  finding: (finding) => {
    const item = `“${finding.item.text}”`;
    switch (finding.kind) {
      case 'no-responsible':
        return item;
      case 'two-responsible':
        return `${item}: ${list(finding.names)}`;
      case 'ended-namnd':
        return `${finding.name} is named as responsible for ${item}${
          finding.successors.length > 0 ? `. Taken over by: ${list(finding.successors)}.` : ''
        }`;
    }
  },
};
