import type { Validity } from '../../data/index.js';
import type { ElementName } from '../../elements.js';
import { program } from './program.js';

// Before they are put in the place of it.
const { validity } = program;

/** Elements that show something. */
export type ShownName = Exclude<ElementName, 'program'>;

/**
 * The Swedish words of pages that are made beforehand. They are read on another day than they were
 * written: each is to be true on all of them.
 */
export const prerender = {
  /** Title of the page that shows an element alone. Of what a person in need may read, it says little: titles stay in the history. */
  title: {
    'namnd-responsibilities': 'Nämndens ansvar i programmet',
    'program-goals': 'Programmets mål',
    'goal-card': 'Ett mål i programmet',
    'indicator-table': 'Programmets indikatorer',
    'responsibility-matrix': 'Ansvar i programmet',
    'help-contacts': 'Kontakter',
    'safe-exit': 'Kontakter',
    opinions: 'Synpunkter på programmet',
    'program-compare': 'Vad som har ändrats i programmet',
    'program-timeline': 'Programmen över tid',
  } satisfies Record<ShownName, string> as Record<ShownName, string>,
  /** In the place of the validity of today. @param period - formatted */
  validity: (state: Validity['state'], period: string) =>
    ({
      consultation: `Förslag för ${period}`,
      upcoming: `Programperiod: ${period}`,
      'in-force': `Programperiod: ${period}`,
      extended: `Programperiod: ${period}`,
      expired: validity(state, period),
      replaced: validity(state, period),
    })[state],
  /** What follows from it. @param replacedBy - title of the successor; @param ask - whom to ask; both if known */
  validityNote: (
    state: Validity['state'],
    replacedBy: string | undefined,
    ask: string | undefined,
  ) => {
    const next = replacedBy
      ? `Det har ersatts av ${replacedBy}.`
      : `Vi hade inte hittat något nyare.${ask ? ` Fråga ${ask} vad som gäller nu.` : ''}`;
    return {
      consultation: 'Det var inte antaget när sidan gjordes.',
      upcoming: '',
      'in-force': '',
      extended: 'Det har förlängts efter det.',
      expired: next,
      replaced: next,
    }[state];
  },
  /** Last. @param date - formatted */
  asOf: (date: string) => `Så här såg uppgifterna ut den ${date}.`,
  /** Before numbers to call. */
  emergency: 'Akut fara: ring',
};
