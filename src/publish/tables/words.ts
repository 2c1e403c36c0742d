import {
  activityStates,
  assessments,
  audiences,
  authorKinds,
  averages,
  backgroundTopics,
  breakdownKinds,
  capacities,
  channelKinds,
  directions,
  gapSubjects,
  historyLevels,
  indicatorOrigins,
  lifecycleStates,
  namndKinds,
  opinionDecisions,
  outcomeStates,
  programLevels,
  programStatuses,
  relationKinds,
  responsibilityStatuses,
  roles,
  sexes,
  stances,
  units,
  weekdays,
} from '../../data/index.js';

/*
 * What each fixed value is called in a table. These are a file format, kept apart from the words of a page:
 * a workbook that was filled in last year is read this year.
 */

/** The words of a list of values, by value. */
export type ChoiceWords = Readonly<Record<string, string>>;

const lists = new Map<string, ChoiceWords>();
const add = <T extends string>(values: readonly T[], words: Readonly<Record<T, string>>): void =>
  void lists.set(values.join(), words);

add(programStatuses, {
  consultation: 'på remiss',
  adopted: 'antaget',
  'in-force': 'gällande',
  extended: 'förlängt',
  expired: 'upphört',
  replaced: 'ersatt',
});
add(programLevels, { city: 'stadens program', parent: 'överordnad strategi' });
add(gapSubjects, {
  goals: 'mål',
  subgoals: 'delmål',
  activities: 'aktiviteter',
  indicators: 'indikatorer',
  responsibilities: 'ansvar',
  prerequisites: 'förutsättningar',
  outcomes: 'utfall',
  other: 'annat',
});
add(namndKinds, {
  kommunstyrelse: 'kommunstyrelse',
  facknamnd: 'facknämnd',
  stadsdelsnamnd: 'stadsdelsnämnd',
  bolagsstyrelse: 'bolagsstyrelse',
  other: 'övrig',
});
add(roles, {
  responsible: 'ansvar',
  shared: 'delansvar',
  coordination: 'samordning',
  'follow-up': 'uppföljning',
  knowledge: 'kunskap',
});
add(capacities, { operations: 'i verksamheten', employer: 'som arbetsgivare' });
add(responsibilityStatuses, { decided: 'beslutat', proposed: 'föreslaget' });
add(units, {
  percent: 'procent',
  count: 'antal',
  days: 'dagar',
  'per-10000': 'per 10 000',
  index: 'index',
  'yes-no': 'ja eller nej',
  other: 'annan',
});
add(averages, { mean: 'medelvärde', median: 'median' });
add(directions, { higher: 'högre', lower: 'lägre', none: 'ingen', unclear: 'oklart' });
add(lifecycleStates, { active: 'följs', discontinued: 'följs inte längre', planned: 'planerad' });
add(indicatorOrigins, {
  program: 'programmet',
  kf: 'kommunfullmäktige',
  namnd: 'nämnden',
  regional: 'regional strategi',
});
add(outcomeStates, {
  value: 'värde',
  missing: 'saknas',
  suppressed: 'dolt vid källan',
  'not-applicable': 'inte aktuellt',
  'not-yet-reported': 'inte rapporterat än',
  discontinued: 'följs inte längre',
});
add(sexes, { all: 'alla', women: 'kvinnor', men: 'män', girls: 'flickor', boys: 'pojkar' });
add(breakdownKinds, { groups: 'grupper', parts: 'delar' });
add(assessments, { full: 'helt', partial: 'delvis', none: 'inte', unclear: 'går inte att bedöma' });
add(activityStates, {
  'not-started': 'inte påbörjad',
  ongoing: 'pågår',
  done: 'klar',
  late: 'försenad',
  cancelled: 'avbruten',
});
add(authorKinds, {
  forvaltning: 'förvaltning',
  'civil-society': 'civilsamhälle',
  politician: 'politiker',
});
add(stances, {
  positive: 'positiv',
  critical: 'kritisk',
  neutral: 'neutral',
  proposal: 'förslag',
});
add(opinionDecisions, { unknown: 'okänt', accepted: 'tillstyrkt', rejected: 'avstyrkt' });
add(historyLevels, {
  city: 'stadens program',
  parent: 'överordnad strategi',
  other: 'annan plan',
});
add(relationKinds, {
  kept: 'oförändrat',
  reworded: 'omskrivet',
  split: 'delat',
  merged: 'sammanslaget',
  new: 'nytt',
  gone: 'borttaget',
  follows: 'följer',
});
add(backgroundTopics, {
  participants: 'deltagare',
  evidence: 'underlag',
  consultation: 'remiss',
  decision: 'förslag till beslut',
});
add(audiences, {
  victim: 'utsatt',
  child: 'barn',
  perpetrator: 'utövare',
  relative: 'anhörig',
  manager: 'chef',
  professional: 'yrkesverksam',
});
add(channelKinds, {
  phone: 'telefon',
  sms: 'sms',
  chat: 'chatt',
  email: 'e-post',
  web: 'webb',
  visit: 'besök',
  relay: 'samtalstjänst',
});
add(weekdays, {
  sun: 'sön',
  mon: 'mån',
  tue: 'tis',
  wed: 'ons',
  thu: 'tor',
  fri: 'fre',
  sat: 'lör',
});
/** What an opinion is about. */
add(['program', 'goal', 'indicator', 'theme'], {
  program: 'programmet',
  goal: 'ett mål',
  indicator: 'en indikator',
  theme: 'ett tema',
});

/** The words of a list of values. @throws where nobody has written them */
export function choiceWords(values: readonly string[]): ChoiceWords {
  const words = lists.get(values.join());
  if (!words) throw new Error(`tables: no words for ${values.join()} in publish/tables/words.ts`);
  return words;
}

/** Yes and no, in a cell. */
export const yes = 'Ja';
export const no = 'Nej';
