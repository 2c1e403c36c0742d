import type { NamndKind, Role, Validity } from '../../data/index.js';
import { capital, plural, type AnswerCounts, type Counts, type Standing } from '../grammar.js';
import { list } from './grammar.js';

/** "2 aktiviteter och 1 indikator". */
export const counts = ({ activity, indicator, duty }: Counts): string =>
  list([
    ...(activity ? [plural(activity, 'aktivitet', 'aktiviteter')] : []),
    ...(indicator ? [plural(indicator, 'indikator', 'indikatorer')] : []),
    ...(duty ? [plural(duty, 'uppgift', 'uppgifter')] : []),
  ]);

/** The roles by name. */
export const roles: Record<Role, string> = {
  responsible: 'Ansvar',
  shared: 'Delansvar',
  coordination: 'Samordning',
  'follow-up': 'Uppföljning',
  knowledge: 'Kunskap',
};

/** "mål 1 och 3". @param numbers - of the goals; `undefined` for one without a number */
const goalNumbers = (numbers: readonly (number | undefined)[]): string => {
  const given = numbers.filter((number) => number !== undefined);
  return given.length === numbers.length && given.length > 0
    ? `mål ${list(given.map(String))}`
    : plural(numbers.length, 'mål', 'mål');
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
  /** "mål 1 och 3", in a sentence */
  goalNumbers,
  /** The same by itself. */
  inGoals: (numbers: readonly (number | undefined)[]) => capital(goalNumbers(numbers)),
  /** Before what a nämnd has because a group that it is in has it. */
  throughGroup: (group: string) => `Genom ”${group}”`,
  /** How many of a list are folded. */
  moreItems: (count: number) => `${count} till`,
  wholeProgramLine: 'Hela programmet',
  ourNamnd: 'Vår nämnd',
  /** Stands above the name of a nämnd. @param chosen - by the reader, and not by the page; @param past - whether the programme is over */
  answerLabel: (chosen: boolean, past: boolean) =>
    `Det här ${past ? 'ansvarade' : 'ansvarar'} ${chosen ? 'vald' : 'vår'} nämnd för`,
  /** What a nämnd answers for, as a sum. @param groups - through which it has the rest, by name; @param past - whether the programme is over */
  answerSum: (
    { own, viaGroups, proposed }: AnswerCounts,
    groups: readonly string[],
    past: boolean,
  ) => {
    const through = groups.length > 2 ? 'grupper' : list(groups.map((name) => `”${name}”`));
    const decided = [
      counts(own),
      counts(viaGroups) && `${counts(viaGroups)} genom ${through}`,
    ].filter(Boolean);
    const maybe = counts(proposed);
    return [
      ...(decided.length > 0 ? [`${decided.join(', och ')}.`] : []),
      ...(maybe && decided.length > 0
        ? [`Dessutom ${past ? 'föreslogs' : 'föreslås'} ${maybe}.`]
        : []),
      ...(maybe && decided.length === 0 ? [`Bara förslag: ${maybe}.`] : []),
    ].join(' ');
  },
  /** Before a list of what a nämnd has in one role. */
  partTitle: ({ role, capacity, group }: Standing & { group: string | undefined }) =>
    `${roles[role]}${capacity === 'employer' ? ' som arbetsgivare' : ''}${
      group ? `, genom ”${group}”` : ''
    }`,
  /** @param count - how many caveats there are */
  caveats: (count: number) => `${plural(count, 'sak', 'saker')} att veta om uppgifterna`,
  /** @param given - whether the sources name anybody at all */
  noResponsibility: (name: string, given: boolean) =>
    given
      ? `${name} nämns inte bland de ansvariga i underlaget.`
      : 'Underlaget säger inte vem som ansvarar för vad.',
  endedNamnd: (name: string, date: string, successors: readonly string[]) =>
    successors.length > 0
      ? `${name} upphörde ${date}. Nu finns ${list(successors)}.`
      : `${name} upphörde ${date}. Det finns ingen uppgift om efterföljare.`,
  kind: (kind: NamndKind) =>
    ({
      kommunstyrelse: 'Kommunstyrelsen',
      facknamnd: 'Facknämnder',
      stadsdelsnamnd: 'Stadsdelsnämnder',
      bolagsstyrelse: 'Bolagsstyrelser',
      other: 'Övriga',
    })[kind],
  itemKind: (kind: 'activity' | 'indicator' | 'duty') =>
    ({ activity: 'Aktivitet', indicator: 'Indikator', duty: 'Uppgift' })[kind],
  filter: 'Hitta i programmet',
  any: 'Alla',
};
