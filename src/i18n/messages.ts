import type {
  AnswerPart,
  Audience,
  Channel,
  Issue,
  NamndKind,
  OpeningHours,
  Problem,
  Standing as CheckedState,
  Validity,
} from '../data/index.js';

/** A fault in words: what happened, why, and what the reader can do. */
export interface ProblemText {
  what: string;
  why: string;
  remedy: string;
}

/** How many of each kind; kinds that are 0 are not said. */
export interface Counts {
  activity: number;
  indicator: number;
  duty: number;
}

type Standing = Pick<AnswerPart, 'role' | 'capacity' | 'status'>;

/** Every text of the elements, in one language. Content from the programme is never in here. */
export interface Messages {
  loading: string;
  loaded: string;
  retry: string;
  retrying: string;
  sample: string;
  /** @param when - time of the data that is shown, formatted */
  stale: (when: string) => string;
  problemWhat: (problem: Problem) => string;
  problemWhy: (problem: Problem) => string;
  problemRemedy: (problem: Problem) => string;
  issue: (issue: Issue) => string;
  organisationMissing: string;

  programLabel: string;
  /** @param from - first day, formatted; @param to - last day, formatted */
  period: (from: string, to: string) => string;
  /** The heading of the validity notice. @param period - as `period` gives it */
  validity: (state: Validity['state'], period: string) => string;
  /** What follows from it. @param replacedBy - title of the successor, if known */
  validityNote: (state: Validity['state'], replacedBy: string | undefined) => string;
  vision: string;
  purpose: string;
  about: string;
  structure: string;
  scope: string;
  targetGroups: string;
  violenceTypes: string;
  perspectives: string;
  cityGoals: string;
  parentStrategy: string;
  replaces: string;
  caseNumbers: string;
  titleVariants: string;
  wholeProgram: string;
  gaps: (count: number) => string;
  gapsNote: string;
  sources: string;
  source: string;
  updated: (date: string) => string;

  goals: (shown: number, count: number) => string;
  goal: (number: number | undefined) => string;
  numberInferred: string;
  noGoals: string;
  unknownGoal: (id: string, known: readonly string[]) => string;
  missingGoal: (known: readonly string[]) => string;
  plainText: string;
  prerequisites: string;
  subgoals: string;
  activities: string;
  indicators: string;
  responsibility: string;
  /** A layer with how many there are in it. */
  layer: (name: string, count: number) => string;
  discontinued: string;
  planned: string;
  span: (from: string, to: string) => string;

  role: (standing: Pick<Standing, 'role'>) => string;
  employer: string;
  proposed: string;
  groupOf: (members: number) => string;
  nobody: string;
  /** On a goal of which the sources say nothing but its text. */
  nothingMore: string;
  counts: (counts: Counts) => string;
  /** "mål 1 och 3". @param numbers - of the goals; `undefined` for one without a number */
  goalNumbers: (numbers: readonly (number | undefined)[]) => string;

  ourNamnd: string;
  /** For one that the reader has chosen, and not the page. */
  chosenNamnd: string;
  /** @param shown - how many fit the filter; @param count - how many there are */
  ourGoals: (shown: number, count: number) => string;
  otherGoals: (shown: number, count: number) => string;
  /** One sentence of the answer, without its end. @param past - whether the programme is over; @param goals - as `goalNumbers` gives it */
  answer: (
    part: Standing & {
      name: string;
      group: string | undefined;
      counts: Counts;
      goals: string;
      past: boolean;
    },
  ) => string;
  /** What leads to a list of duties for the whole programme. Ends in a colon. */
  answerDuties: (name: string, group: string | undefined, past: boolean) => string;
  /** The same without its subject, for a place that has said the name. */
  answerShort: (part: Standing & { group: string | undefined; counts: Counts }) => string;
  /** @param given - whether the sources name anybody at all */
  noResponsibility: (name: string, given: boolean) => string;
  unknownNamnd: (id: string, near: readonly { id: string; name: string }[]) => string;
  endedNamnd: (name: string, date: string, successors: readonly string[]) => string;
  kind: (kind: NamndKind) => string;

  missingNamnd: string;
  itemKind: (kind: 'activity' | 'indicator' | 'duty') => string;
  /** Before a list of what a nämnd has in one role. */
  partTitle: (part: Standing & { group: string | undefined }) => string;

  filter: string;
  namnd: string;
  anyNamnd: string;
  onlyOurs: string;
  targetGroup: string;
  violenceType: string;
  any: string;
  search: string;
  clear: string;
  shown: (shown: number, total: number) => string;
  noHits: string;

  /** Beside the number 112. */
  helpEmergency: string;
  helpQuestion: string;
  audience: (audience: Audience) => string;
  helpNotSaved: string;
  /** Heading of the list. */
  helpList: string;
  helpShown: (count: number) => string;
  helpLoading: string;
  /** When there is the minimum alone. Why, and what to do, is as for a programme. @param date - of the minimum, formatted */
  helpMissing: (date: string) => string;
  unknownAudience: (audience: string, known: readonly string[]) => string;
  /** A link. @param text - a number, an address, or what the record calls it */
  channel: (kind: Channel['kind'], text: string) => string;
  /** What a contact says of a call. @param is - `free: false` is said too */
  callFact: (fact: 'free' | 'anonymous' | 'onPhoneBill', is: boolean) => string;
  /** Advice, with any number: a telephone keeps its own list of calls. */
  callList: string;
  languages: string;
  /** Before those to turn to when this one does not answer. */
  noAnswer: string;
  runBy: string;
  /** The ordinary week. */
  openWeek: (hours: readonly OpeningHours[]) => string;
  alwaysOpen: string;
  /** The ordinary hours, as a fact. @param week - as `openWeek` or `alwaysOpen`; @param isChecked - or only what its source says */
  hours: (week: string, isChecked: boolean) => string;
  /** @param date - of the last check, or of the day until which it was to hold, formatted */
  standing: (standing: CheckedState, date: string) => string;
  /** Above a list in which something is not checked. */
  helpUnchecked: string;

  exit: string;
  exitKeys: string;
  exitPresses: (left: number) => string;
  exitStopped: string;
  exitLeaving: string;
  exitFailed: string;
  exitNote: string;
  /** What leaving does not hide, one thing a line. @param host - of the page that it leads to */
  exitNotes: (host: string) => string;
  exitBadAddress: (address: string) => string;
}
