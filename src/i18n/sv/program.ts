import type { NamndKind, Role, Validity } from '../../data/index.js';
import { plural, type Counts, type Standing } from '../grammar.js';
import { list } from './grammar.js';

/** "2 aktiviteter och 1 indikator". */
export const counts = ({ activity, indicator, duty }: Counts): string =>
  list([
    ...(activity ? [plural(activity, 'aktivitet', 'aktiviteter')] : []),
    ...(indicator ? [plural(indicator, 'indikator', 'indikatorer')] : []),
    ...(duty ? [plural(duty, 'uppgift', 'uppgifter')] : []),
  ]);

/** What a role is called in a sentence. */
export const verbs: Record<Role, readonly [now: string, past: string, noun: string]> = {
  responsible: ['ansvarar för', 'ansvarade för', 'ansvar för'],
  shared: ['har delansvar för', 'hade delansvar för', 'delansvar för'],
  coordination: ['samordnar', 'samordnade', 'samordning av'],
  'follow-up': ['följer upp', 'följde upp', 'uppföljning av'],
  knowledge: ['har ansvar för kunskap i', 'hade ansvar för kunskap i', 'ansvar för kunskap i'],
};

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
  /** What follows from it. @param replacedBy - title of the successor, if known */
  validityNote: (state: Validity['state'], replacedBy: string | undefined) => {
    const next = replacedBy
      ? `Det har ersatts av ${replacedBy}.`
      : 'Det finns ingen uppgift om vad som ersätter det.';
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
  groupOf: (members: number) =>
    `grupp, ${plural(members, 'nämnd eller styrelse', 'nämnder och styrelser')}`,
  /** "mål 1 och 3". @param numbers - of the goals; `undefined` for one without a number */
  goalNumbers: (numbers: readonly (number | undefined)[]) => {
    const given = numbers.filter((number) => number !== undefined);
    return given.length === numbers.length && given.length > 0
      ? `mål ${list(given.map(String))}`
      : plural(numbers.length, 'mål', 'mål');
  },
  ourNamnd: 'Vår nämnd',
  /** One sentence of the answer, without its end. @param past - whether the programme is over; @param goals - as `goalNumbers` gives it */
  answer: ({
    name,
    role,
    capacity,
    status,
    group,
    counts: count,
    goals,
    past,
  }: Standing & {
    name: string;
    group: string | undefined;
    counts: Counts;
    goals: string;
    past: boolean;
  }) => {
    const subject = group ? `${name}, som en del av ”${group}”,` : name;
    const proposed = `${past ? 'föreslogs' : 'föreslås'} få ${verbs[role][2]}`;
    const verb = status === 'proposed' ? proposed : verbs[role][past ? 1 : 0];
    const as = capacity === 'employer' ? ', som arbetsgivare' : '';
    return `${subject} ${verb} ${counts(count)} i ${goals}${as}`;
  },
  /** What leads to a list of duties for the whole programme. Ends in a colon. */
  answerDuties: (name: string, group: string | undefined, past: boolean) =>
    group
      ? `Det här ${past ? 'gällde' : 'gäller'} ”${group}”, alltså även ${name}:`
      : `${name} ${past ? 'hade' : 'har'} de här uppgifterna i hela programmet:`,
  /** Before a list of what a nämnd has in one role. */
  partTitle: ({ role, capacity, group }: Standing & { group: string | undefined }) =>
    `${roles[role]}${capacity === 'employer' ? ' som arbetsgivare' : ''}${
      group ? `, genom ”${group}”` : ''
    }`,
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
