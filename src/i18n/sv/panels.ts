import type { ActivityState } from '../../data/index.js';

/** The Swedish texts of what is opened from the bar over the indicators, and of what stands below them. */
export const panels = {
  /** Above how the activities are going. @param count - those of which something is told */
  activityProgress: (count: number) => `Så går det med aktiviteterna (${count})`,
  activityStatus: (state: ActivityState) =>
    ({
      'not-started': 'inte påbörjad',
      ongoing: 'pågår',
      done: 'klar',
      late: 'försenad',
      cancelled: 'avbruten',
    })[state],
  sortLabel: 'Ordning',
  sortColumn: (column: string, descending: boolean) =>
    `${column}, ${descending ? 'fallande' : 'stigande'}`,
  programOrder: 'Som i programmet',
  outcomesFile: (program: string) => `utfall-${program}`,
  onlyDuty: 'Bara det vi ansvarar för',
  /** @param districts - whether all of them are stadsdelar */
  everyNamnd: (districts: boolean) => `Visa alla ${districts ? 'stadsdelar' : 'nämnder'}`,
  sexHeader: 'Kön',
  unitHeader: 'Enhet',
  territoryHeader: 'Område',
  territoryFilter: 'Nämnd',
  targetOfYear: 'Mål för året',
  sinceColumn: 'Förändring sedan',
  legendOf: 'Så läser du tabellen',
  emptyCell: '–: underlaget har ingen uppgift.',
  copyLink: 'Kopiera länk till vyn',
  linkCopied: 'Länken är kopierad.',
  linkFailed: 'Det gick inte att kopiera länken.',
};
