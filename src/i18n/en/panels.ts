import type { panels as sv } from '../sv/panels.js';
import type { Words } from '../words.js';

/** The same in English. */
export const panels: Words<typeof sv> = {
  activityProgress: (count) => `Activities (${count})`,
  // The words of the format are English.
  activityStatus: (state) => state.replace('-', ' '),
  sortLabel: 'Order',
  sortColumn: (column, descending) => `${column}, ${descending ? 'descending' : 'ascending'}`,
  programOrder: 'As in the programme',
  outcomesFile: (program) => `outcomes-${program}`,
  onlyDuty: 'Only what we are responsible for',
  everyNamnd: (districts) => `Show every ${districts ? 'city district' : 'nämnd'}`,
  sexHeader: 'Sex',
  unitHeader: 'Unit',
  territoryHeader: 'Territory',
  territoryFilter: 'Nämnd',
  targetOfYear: 'Target for the year',
  sinceColumn: 'Change since',
  legendOf: 'How to read the table',
  emptyCell: '–: our sources have no figure.',
  copyLink: 'Copy a link to this view',
  linkCopied: 'The link is copied.',
  linkFailed: 'The link could not be copied.',
};
