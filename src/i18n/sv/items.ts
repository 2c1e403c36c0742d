import { plural, type Counts } from '../grammar.js';
import { list } from './grammar.js';

/** "2 aktiviteter och 1 indikator". */
export const counts = ({ activity, indicator, duty }: Counts): string =>
  list([
    ...(activity ? [plural(activity, 'aktivitet', 'aktiviteter')] : []),
    ...(indicator ? [plural(indicator, 'indikator', 'indikatorer')] : []),
    ...(duty ? [plural(duty, 'uppgift', 'uppgifter')] : []),
  ]);

/** "mål 1 och 3". @param numbers - of the goals; `undefined` for one without a number */
export const goalNumbers = (numbers: readonly (number | undefined)[]): string => {
  const given = numbers.filter((number) => number !== undefined);
  return given.length === numbers.length && given.length > 0
    ? `mål ${list(given.map(String))}`
    : plural(numbers.length, 'mål', 'mål');
};

/** The Swedish texts of what stands in the goals. */
export const items = {
  /** "mål 1 och 3", in a sentence */
  goalNumbers,
  itemKind: (kind: 'activity' | 'indicator' | 'duty') =>
    ({ activity: 'Aktivitet', indicator: 'Indikator', duty: 'Uppgift' })[kind],
  /** @param given - whether the sources name anybody at all */
  noResponsibility: (name: string, given: boolean) =>
    given
      ? `${name} nämns inte bland de ansvariga i underlaget.`
      : 'Underlaget säger inte vem som ansvarar för vad.',
  /** @param count - how many caveats there are */
  caveats: (count: number) => `${plural(count, 'sak', 'saker')} att veta om uppgifterna`,
};
