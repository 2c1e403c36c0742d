import type { Role, Validity } from '../../data/index.js';
import type { Standing } from '../grammar.js';
import { list } from './grammar.js';

/** The roles by name. */
export const roles: Record<Role, string> = {
  responsible: 'Ansvar',
  shared: 'Delansvar',
  coordination: 'Samordning',
  'follow-up': 'Uppföljning',
  knowledge: 'Kunskap',
};

/** The Swedish texts of every element that shows a programme. */
export const program = {
  loading: 'Programmet hämtas.',
  loaded: 'Programmet har hämtats.',
  organisationMissing: 'Nämndernas namn kunde inte hämtas.',
  /** @param from - first day, formatted; @param to - last day, formatted */
  period: (from: string, to: string) => `${from}–${to}`,
  /** The heading of the validity notice. @param period - as `period` gives it */
  validity: (state: Validity['state'], period: string) =>
    ({
      consultation: `På remiss: förslag för ${period}`,
      upcoming: `Ska gälla ${period}`,
      'in-force': `Gäller ${period}`,
      extended: `Gäller fortfarande (förlängt efter ${period})`,
      expired: `Gällde ${period}, gäller inte längre`,
      replaced: `Gällde ${period}, gäller inte längre`,
    })[state],
  /** What follows from it. @param replacedBy - title of the successor; @param ask - whom to ask; both if known */
  validityNote: (
    state: Validity['state'],
    replacedBy: string | undefined,
    ask: string | undefined,
  ) => {
    const next = replacedBy
      ? `Det har ersatts av ${replacedBy}.`
      : `Vi har inte hittat något nyare.${ask ? ` Fråga ${ask} vad som gäller nu.` : ''}`;
    return {
      consultation: 'Programmet är ett förslag. Det är inte antaget.',
      upcoming: 'Programmet gäller inte än.',
      'in-force': '',
      extended: 'Programmets tid har gått ut, men det gäller tills vidare.',
      expired: next,
      replaced: next,
    }[state];
  },
  goal: (number: number | undefined) => (number === undefined ? 'Mål' : `Mål ${number}`),
  span: (from: string, to: string) =>
    from && to ? `${from}–${to}` : from ? `Från ${from}` : `Till ${to}`,
  role: ({ role }: Pick<Standing, 'role'>) => roles[role],
  proposed: 'Föreslaget',
  ourNamnd: 'Vår nämnd',
  endedNamnd: (name: string, date: string, successors: readonly string[]) =>
    successors.length > 0
      ? `${name} upphörde ${date}. Nu finns ${list(successors)}.`
      : `${name} upphörde ${date}. Det finns ingen uppgift om efterföljare.`,
};
