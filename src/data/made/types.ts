// Made from the zod schemas by `npm run made`: change those instead.
import type {
  ActivityState,
  Assessment,
  Audience,
  AuthorKind,
  Average,
  BackgroundTopic,
  Capacity,
  ChannelKind,
  Direction,
  GapSubject,
  HistoryLevel,
  IndicatorOrigin,
  LifecycleState,
  OpinionDecision,
  ProgramLevel,
  RelationKind,
  ResponsibilityStatus,
  Sex,
  Stance,
  Unit,
} from '../schema/vocabulary.js';

/** Something to be done to reach one or more goals. */
export interface Activity {
  /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
  id: string;
  /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
  goalIds: string[];
  /** Verbatim. */
  text: string;
  /** A day, a month or a year, as exact as the source is: `2021-03-01`, `2021-03` or `2021`. */
  start?: string | undefined;
  /** A day, a month or a year, as exact as the source is: `2021-03-01`, `2021-03` or `2021`. */
  end?: string | undefined;
  /** That a nämnd, or a group of them, answers for something. */
  responsibilities: Responsibility[];
  /** Sources of one record. Never empty: a fact without a source is not shipped. */
  sources: SourceRef[];
}

/** How an activity is going for one nämnd. */
export interface ActivityStatus {
  /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
  activityId: string;
  /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
  namnd: string;
  /** When something was measured: a date, a school year (`2024/25`), a quarter (`2025-Q1`), a tertial (`2025-T1`, `2025-T2`), or the whole year as the verksamhetsberättelse tells of it (`2025-VB`). */
  period: string;
  /** How far it has come. */
  status: ActivityState;
  /** Running text, verbatim where it comes from a programme. */
  note?: string | undefined;
  /** Sources of one record. Never empty: a fact without a source is not shipped. */
  sources: SourceRef[];
}

/** A sentence of our own, with where its facts come from. */
export interface Advice {
  /** Running text, verbatim where it comes from a programme. */
  text: string;
  /** Sources of one record. Never empty: a fact without a source is not shipped. */
  sources: SourceRef[];
}

/** `index.json`: the programmes that the API has. Written by `vald-program build`. */
export interface ApiIndex {
  /** Major version of this format. Readers refuse one they do not know. */
  schemaVersion: 1;
  /** Language of the content (BCP 47). */
  language: string;
  /** Day of the last change to this document. */
  updated: string;
  /** True for made-up data; every element then shows "Exempeldata". */
  sample?: boolean | undefined;
  /** The sources that records of this document refer to. */
  sources: Source[];
  /** Each programme, with where it is. */
  programs: {
    /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
    id: string;
    /** One line of text: a title or a name. */
    title: string;
    /** One line of text: a title or a name. */
    shortTitle: string;
    /** `city`, or `parent` for a strategy that the city's programmes follow; a parent is never picked by default. */
    level: ProgramLevel;
    /** From and to, both included. `to: "2025"` means to the end of 2025. */
    period: Period;
    /** Remiss … antagen … gällande … förlängd … upphörd, ersatt. `expired` is also derived from the period. */
    status: ProgramStatus;
    /** Relative to this document. */
    href: string;
  }[];
  /** Documents that a reader would fetch next, by address relative to this one, so that a bare tag costs one request. A reader may ignore them; one that is not valid is fetched instead. */
  embedded: {
    /** One line of text: a title or a name. */
    href: string;
    /** As it stands there, and not yet checked. */
    document: unknown;
  }[];
}

/** How a programme came to be: who took part, what it rests on, who was asked. */
export interface Background {
  /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
  id: string;
  /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
  program: string;
  /** What is told of how a programme came to be, in the order in which it is shown. */
  topic: BackgroundTopic;
  /** Verbatim. */
  text: string;
  /** The list that the text ends with, verbatim. */
  list: string[];
  /** Sources of one record. Never empty: a fact without a source is not shipped. */
  sources: SourceRef[];
}

/** From when the figures of an indicator cannot be held against those before. */
export interface Break {
  /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
  indicatorId: string;
  /** The first period that is measured in the new way. */
  from: string;
  /** What was changed. */
  why: string;
  /** Sources of one record. Never empty: a fact without a source is not shipped. */
  sources: SourceRef[];
}

/** What an indicator is told by beside sex: school years, say (`groups`), or figures that belong together and are not summed (`parts`). Figures of all are never made out of them. */
export interface Breakdown {
  /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
  indicatorId: string;
  /** What they are: “Årskurs”. */
  name: string;
  /** What an indicator is told by: groups of those it is about, or parts that are not summed. */
  kind: 'groups' | 'parts';
  /** Each of them, in the order in which they are shown. */
  values: {
    /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
    id: string;
    /** One line of text: a title or a name. */
    name: string;
  }[];
  /** Sources of one record. Never empty: a fact without a source is not shipped. */
  sources: SourceRef[];
}

/** A way to reach a contact. */
export interface Channel {
  /** `relay`: a service that puts text, pictures or speech in between, for those who cannot just call. */
  kind: ChannelKind;
  /** Numbers in national form (`020-50 50 50`, `112`): never +46 for 020, 116 and short numbers, and nothing beside the number, which would be dialled too. For `visit` the address of a page that says where: streets of shelters are not published. */
  value: string;
  /** Shown in the place of an address, and beside a number. */
  label?: string | undefined;
}

/** Somewhere to turn. */
export interface Contact {
  /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
  id: string;
  /** One line of text: a title or a name. */
  name: string;
  /** Who runs it. */
  operator?: string | undefined;
  /** What it is for and for whom, in one or two sentences. */
  purpose?: string | undefined;
  /** Ids of the programme's types of violence. Empty: any. */
  violenceTypes: string[];
  /** Ages, as the source says. */
  ages?: string | undefined;
  /** How to reach it, best first. Who cannot be reached is no contact: a sentence in the `notes` of a guide. */
  channels: Channel[];
  /** Open on these days, between these times. An end before the beginning is on the next day. */
  hours: OpeningHours[];
  /** A dated exception from the weekly hours and from holidays. Without both times: closed that day. Several for one day are several openings. */
  hoursExceptions: HoursException[];
  /** Day and night, all year, as its operator says. Never assumed. */
  alwaysOpen: boolean;
  /** Free of charge. Left out where the source does not say; so the next two. */
  free?: boolean | undefined;
  /** Whoever calls need not say who they are. */
  anonymous?: boolean | undefined;
  /** The call is seen on the phone bill. */
  onPhoneBill?: boolean | undefined;
  /** As the source says. */
  languages: string[];
  /** Languages in which it answers (BCP 47); each is shown in its own words. */
  languageCodes?: string[] | undefined;
  /** A day, a month or a year, as exact as the source is: `2021-03-01`, `2021-03` or `2021`. */
  validUntil?: string | undefined;
  /** Day on which a person at the city checked the record. Empty: nobody has. */
  verifiedOn?: string | undefined;
  /** What the reader must know, e.g. that sources disagree. */
  note?: string | undefined;
  /** Sources of one record. Never empty: a fact without a source is not shipped. */
  sources: SourceRef[];
}

/** `contacts.json`: where to turn, and who is shown what. */
export interface Contacts {
  /** Major version of this format. Readers refuse one they do not know. */
  schemaVersion: 1;
  /** Language of the content (BCP 47). */
  language: string;
  /** Day of the last change to this document. */
  updated: string;
  /** True for made-up data; every element then shows "Exempeldata". */
  sample?: boolean | undefined;
  /** The sources that records of this document refer to. */
  sources: Source[];
  /** Languages of our own words. The records stay in the language of the document. */
  translations: Translation[];
  /** One for each audience. */
  guides: Guide[];
  /** Somewhere to turn. */
  contacts: Contact[];
}

/** A responsibility for the whole programme, e.g. Socialnämnden's follow-up of it. */
export interface Duty {
  /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
  id: string;
  /** What is to be done, verbatim. */
  text: string;
  /** That a nämnd, or a group of them, answers for something. */
  responsibilities: Responsibility[];
  /** Sources of one record. Never empty: a fact without a source is not shipped. */
  sources: SourceRef[];
}

/** The chain in which a programme is followed up, from those who do the work to those who decided on it. */
export interface FollowUp {
  /** Ids of the programme's `duties`, in the order of the chain. */
  duties: string[];
  /** What the sources say of it, where they name nobody. */
  statement?: Statement | undefined;
  /** Address of the programme in the system that it is followed up in. */
  ils?: string | undefined;
}

/** The city's own words for what the elements have words for too. */
export interface FollowUpLabels {
  /** For a figure that is left out at the source: “För få, redovisas inte”. */
  suppressed?: string | undefined;
  /** One line of text: a title or a name. */
  full?: string | undefined;
  /** One line of text: a title or a name. */
  partial?: string | undefined;
  /** One line of text: a title or a name. */
  none?: string | undefined;
  /** One line of text: a title or a name. */
  unclear?: string | undefined;
}

/** A contact for some readers only, and for which. */
export interface ForSome {
  /** Ends the sentence “För dig som …”: “är under 18 år”. */
  who: string;
  /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
  contact: string;
}

/** Something that the programme has, and that our sources do not carry. Shown, never filled in. */
export interface Gap {
  /** Which layer is missing or not whole. */
  about: GapSubject;
  /** Id of the only nämnd that it concerns. Left out: it concerns all. */
  namnd?: string | undefined;
  /** In words, for the reader. */
  text: string;
  /** Sources of one record. Never empty: a fact without a source is not shipped. */
  sources: SourceRef[];
}

/** One goal of a programme. */
export interface Goal {
  /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
  id: string;
  /** Its number in the programme. Shown, never used as a link: the same goal has other numbers elsewhere. */
  number?: number | undefined;
  /** True when the number follows from the order only and is not printed in the source. */
  numberInferred?: boolean | undefined;
  /** Short name, where the programme has one. */
  shortName?: string | undefined;
  /** Verbatim. */
  text: string;
  /** Klarspråk: the same in plain words. */
  plainText?: string | undefined;
  /** Empty where the programme has none, or where the sources do not carry them (see the programme's `gaps`). */
  prerequisites: Prerequisite[];
  /** Delmål: the second layer of the 2017 kind of programme. */
  subgoals: Subgoal[];
  /** Ids of `targetGroups`. Empty: the goal is not limited to a target group. */
  targetGroupIds: string[];
  /** Ids of `violenceTypes`. Empty: the goal is not limited to a type. */
  violenceTypeIds: string[];
  /** The goal of the parent strategy that this one follows. */
  parentGoal?:
    | {
        /** Id of the parent programme. */
        program: string;
        /** Id of the goal in it. */
        goal: string;
      }
    | undefined;
  /** Sources of one record. Never empty: a fact without a source is not shipped. */
  sources: SourceRef[];
}

/** Which goals of one programme became which of another. Made by a person: a reader of it guesses none. */
export interface GoalRelation {
  /** Of the earlier programme, or of the strategy that the other follows. No goals: what is in `to` is new. */
  from: GoalsOf;
  /** No goals: what is in `from` has no counterpart. */
  to: GoalsOf;
  /** How goals of one programme relate to those of the next, or to those of the strategy that it follows: with the same words, with others, one as several, several as one, new, without counterpart, and under a goal of the strategy. */
  kind: RelationKind;
  /** Nobody but us says so: we have read both texts, which are in `sources`. */
  isOwnReading: boolean;
  /** What is to be known of it, in our words. */
  note?: string | undefined;
  /** Sources of one record. Never empty: a fact without a source is not shipped. */
  sources: SourceRef[];
}

/** Goals of one programme. */
export interface GoalsOf {
  /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
  program: string;
  /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
  goals: string[];
}

/** A group that the programme gives a responsibility to, e.g. "Stadsdelsnämnderna". */
export interface Group {
  /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
  id: string;
  /** As the programme writes it. */
  name: string;
  /** Listed ids (of nämnder or other groups), and every nämnd of the listed kinds. */
  members: {
    /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
    ids: string[];
    /** Every nämnd of these kinds is a member. */
    kinds: NamndKind[];
  };
  /** Sources of one record. Never empty: a fact without a source is not shipped. */
  sources: SourceRef[];
}

/** What one who asks is shown, and in what order. Each id is one of `contacts`. */
export interface Guide {
  /** Who may ask where to turn, in the order of the question. */
  audience: Audience;
  /** What to do, step by step, before the numbers: at most five. */
  advice: Advice[];
  /** “Vänd dig först till”: at most three, the first one first. */
  first: string[];
  /** “För dig som …”: one line each. */
  special: ForSome[];
  /** “Fler ställen”. */
  further: string[];
  /** Those that cannot be reached by a number or an address that a source has, and whom to ask instead. */
  notes: Advice[];
}

/** `history.json`: how programmes follow each other, and how they came to be. */
export interface History {
  /** Major version of this format. Readers refuse one they do not know. */
  schemaVersion: 1;
  /** Language of the content (BCP 47). */
  language: string;
  /** Day of the last change to this document. */
  updated: string;
  /** True for made-up data; every element then shows "Exempeldata". */
  sample?: boolean | undefined;
  /** The sources that records of this document refer to. */
  sources: Source[];
  /** In the order of time. */
  programs: HistoryEntry[];
  /** Which goals of one programme became which of another. Made by a person: a reader of it guesses none. */
  relations: GoalRelation[];
  /** How a programme came to be: who took part, what it rests on, who was asked. */
  background: Background[];
}

/** A programme, a strategy or a plan on the time axis. Most of them are not in the API themselves. */
export interface HistoryEntry {
  /** That of the programme, where the API has it. */
  id: string;
  /** Verbatim where a source has it in full. */
  title: string;
  /** A short form for narrow places. */
  shortTitle: string;
  /** Whose it is: the city's own, a strategy that those follow, or another's. */
  level: HistoryLevel;
  /** From and to, both included. `to: "2025"` means to the end of 2025. */
  period: Period;
  /** Other periods that sources give it. */
  otherPeriods: {
    /** From and to, both included. `to: "2025"` means to the end of 2025. */
    period: Period;
    /** Sources of one record. Never empty: a fact without a source is not shipped. */
    sources: SourceRef[];
  }[];
  /** Left out where the sources do not say, but for the period. */
  status?: ProgramStatus | undefined;
  /** Id of the one that it belongs to: a plan under a programme. */
  under?: string | undefined;
  /** What the sources tell of it, in our words. */
  note?: string | undefined;
  /** What we have concluded, and what the sources do not say. */
  ownReading?: string | undefined;
  /** What was said of it, where the API has no more of it than this. */
  opinions: Opinion[];
  /** Sources of one record. Never empty: a fact without a source is not shipped. */
  sources: SourceRef[];
}

/** A dated exception from the weekly hours and from holidays. Without both times: closed that day. Several for one day are several openings. */
export interface HoursException {
  /** A day, a month or a year, as exact as the source is: `2021-03-01`, `2021-03` or `2021`. */
  date: string;
  /** A time of day, 24-hour clock, Europe/Stockholm. `24:00` is the end of the day. */
  from?: string | undefined;
  /** A time of day, 24-hour clock, Europe/Stockholm. `24:00` is the end of the day. */
  to?: string | undefined;
}

/** Something that is measured to see how a goal is going. */
export interface Indicator {
  /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
  id: string;
  /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
  goalIds: string[];
  /** Verbatim. */
  text: string;
  /** Every other wording of it in the sources, uncorrected. */
  textVariants: Statement[];
  /** What it is listed under, where the source puts its indicators in groups. */
  theme?: string | undefined;
  /** Whose statistics it is taken from, in the words of the source. */
  dataSource?: string | undefined;
  /** Ids of goals that it has stood under before, or does in another version of the source. */
  formerGoalIds: string[];
  /** What the values are in. */
  unit: Unit;
  /** In words, where `unit` is `other`. */
  unitLabel?: string | undefined;
  /** What a value is the middle of, where it is one. */
  average?: Average | undefined;
  /** Between what the values of an `index` are. */
  scale?:
    | {
        /** The lowest value. */
        from: number;
        /** The highest value. */
        to: number;
      }
    | undefined;
  /** How many decimals a value is shown and compared with, at most. Left out: as many as it is written with, up to four; of what only a machine would write, one. */
  decimals?: 0 | 1 | 2 | 3 | 4 | undefined;
  /** Which way is better. Left out where the source does not say. */
  direction?: Direction | undefined;
  /** Whether values are given for women and men. Left out where the source does not say. */
  bySex?: boolean | undefined;
  /** That a nämnd, or a group of them, answers for something. */
  responsibilities: Responsibility[];
  /** One line of text: a title or a name. */
  periodicity?: string | undefined;
  /** Running text, verbatim where it comes from a programme. */
  definition?: string | undefined;
  /** What to bear in mind when reading it. */
  caveat?: string | undefined;
  /** Whether it is measured. */
  lifecycle: {
    /** `planned`: it is not measured yet. */
    state: LifecycleState;
    /** A day, a month or a year, as exact as the source is: `2021-03-01`, `2021-03` or `2021`. */
    from?: string | undefined;
    /** Running text, verbatim where it comes from a programme. */
    reason?: string | undefined;
  };
  /** Who set it: the programme, kommunfullmäktige, a nämnd, or the region. */
  origin: IndicatorOrigin;
  /** Sources of one record. Never empty: a fact without a source is not shipped. */
  sources: SourceRef[];
}

/** `languages/{id}.json`: our own words of help and of the way out in one more language, which a city adds without a build. `language` is the one that it is in; help offers it where `contacts.json` names the file in `translations`. */
export interface Language {
  /** Major version of this format. Readers refuse one they do not know. */
  schemaVersion: 1;
  /** Language of the content (BCP 47). */
  language: string;
  /** Day of the last change to this document. */
  updated: string;
  /** True for made-up data; every element then shows "Exempeldata". */
  sample?: boolean | undefined;
  /** The sources that records of this document refer to. */
  sources: Source[];
  /** Each line by its name, all of those that the schema has. `{1}` and `{2}` stand for what is put in, as in Swedish; numbers to call are the same. */
  words: unknown;
}

/** A nämnd or bolagsstyrelse: what can carry a responsibility. Its id is the attribute `namnd`. */
export interface Namnd {
  /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
  id: string;
  /** Name in full, as the city writes it. */
  name: string;
  /** What kind of nämnd or board it is. */
  kind: NamndKind;
  /** The förvaltning that works for it. */
  administration?: string | undefined;
  /** A day, a month or a year, as exact as the source is: `2021-03-01`, `2021-03` or `2021`. */
  validFrom?: string | undefined;
  /** Last day. Left out while it exists. */
  validTo?: string | undefined;
  /** What took over when it ended. */
  successorIds: string[];
  /** Running text, verbatim where it comes from a programme. */
  note?: string | undefined;
  /** Sources of one record. Never empty: a fact without a source is not shipped. */
  sources: SourceRef[];
}

/** What kind of nämnd or board it is. */
export type NamndKind =
  'kommunstyrelse' | 'facknamnd' | 'stadsdelsnamnd' | 'bolagsstyrelse' | 'other';

/** Open on these days, between these times. An end before the beginning is on the next day. */
export interface OpeningHours {
  /** The days on which it opens. */
  days: Weekday[];
  /** A time of day, 24-hour clock, Europe/Stockholm. `24:00` is the end of the day. */
  from: string;
  /** A time of day, 24-hour clock, Europe/Stockholm. `24:00` is the end of the day. */
  to: string;
}

/** An opinion on a programme, most of them from its consultation (remissyttranden). Of a förvaltning it is its own; what the nämnd decided may be unknown. Others speak for themselves, and nobody decides. */
export interface Opinion {
  /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
  id: string;
  /** Who wrote it. */
  author: string;
  /** Who wrote an opinion: a förvaltning for its nämnd; an organisation or a politician for themselves. */
  authorKind: AuthorKind;
  /** When it was written. */
  date?: string | undefined;
  /** Id of the nämnd it was written for. Left out where the source does not name it. */
  onBehalfOf?: string | undefined;
  /** What an opinion is about. */
  about: OpinionSubject;
  /** What an opinion thinks of what it is about; a proposal is one of something else. */
  stance: Stance;
  /** Verbatim. */
  quote: string;
  /** A change of responsibility that the opinion proposes. A proposal is not a decision. */
  proposal?:
    | {
        /** That a nämnd, or a group of them, answers for something. */
        responsibility: Responsibility;
      }
    | undefined;
  /** What the nämnd decided about it. Left out where no nämnd had to. */
  decision?: OpinionDecision | undefined;
  /** Sources of one record. Never empty: a fact without a source is not shipped. */
  sources: SourceRef[];
}

/** What an opinion is about. */
export type OpinionSubject =
  | {
      /** The whole programme. */
      kind: 'program';
    }
  | {
      /** One goal or one indicator, by its id. */
      kind: 'goal' | 'indicator';
      /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
      id: string;
    }
  | {
      /** Something that the programme has no record of, by its name. */
      kind: 'theme';
      /** One line of text: a title or a name. */
      name: string;
    };

/** `programs/{id}/opinions.json`. */
export interface Opinions {
  /** Major version of this format. Readers refuse one they do not know. */
  schemaVersion: 1;
  /** Language of the content (BCP 47). */
  language: string;
  /** Day of the last change to this document. */
  updated: string;
  /** True for made-up data; every element then shows "Exempeldata". */
  sample?: boolean | undefined;
  /** The sources that records of this document refer to. */
  sources: Source[];
  /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
  program: string;
  /** An opinion on a programme, most of them from its consultation (remissyttranden). Of a förvaltning it is its own; what the nämnd decided may be unknown. Others speak for themselves, and nobody decides. */
  opinions: Opinion[];
}

/** `organisation.json`: the nämnder, bolagsstyrelser and groups of the city. */
export interface Organisation {
  /** Major version of this format. Readers refuse one they do not know. */
  schemaVersion: 1;
  /** Language of the content (BCP 47). */
  language: string;
  /** Day of the last change to this document. */
  updated: string;
  /** True for made-up data; every element then shows "Exempeldata". */
  sample?: boolean | undefined;
  /** The sources that records of this document refer to. */
  sources: Source[];
  /** A nämnd or bolagsstyrelse: what can carry a responsibility. Its id is the attribute `namnd`. */
  namnder: Namnd[];
  /** A group that the programme gives a responsibility to, e.g. "Stadsdelsnämnderna". */
  groups: Group[];
  /** What is known to be missing from this list. */
  gaps: {
    /** Running text, verbatim where it comes from a programme. */
    text: string;
    /** Sources of one record. Never empty: a fact without a source is not shipped. */
    sources: SourceRef[];
  }[];
}

/** One measured value of an indicator, or why there is none. */
export interface Outcome {
  /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
  indicatorId: string;
  /** Left out: the whole city (or the whole county, in a regional strategy). */
  namnd?: string | undefined;
  /** Id in the breakdown of the indicator. Left out: of all that it is about. */
  part?: string | undefined;
  /** When something was measured: a date, a school year (`2024/25`), a quarter (`2025-Q1`), a tertial (`2025-T1`, `2025-T2`), or the whole year as the verksamhetsberättelse tells of it (`2025-VB`). */
  period: string;
  /** Of whom a value is. Girls and boys where a source tells them from women and men. */
  sex: Sex;
  /** In the unit of the indicator; null unless `state` is `value`. */
  value: number | null;
  /** Six different things; only `value` has a number, and none of the others is 0. */
  state: OutcomeState;
  /** As the source prints it, when it is not an exact number ("ca 60 %"). */
  asPublished?: string | undefined;
  /** What was to be reached, in the unit of the indicator. */
  target?: number | undefined;
  /** Helt, delvis or ej. */
  assessment?: Assessment | undefined;
  /** Running text, verbatim where it comes from a programme. */
  note?: string | undefined;
  /** What was published of it before, the latest first. */
  revisions: Revision[];
  /** Sources of one record. Never empty: a fact without a source is not shipped. */
  sources: SourceRef[];
}

/** Six different things; only `value` has a number, and none of the others is 0. */
export type OutcomeState =
  'value' | 'missing' | 'suppressed' | 'not-applicable' | 'not-yet-reported' | 'discontinued';

/** `programs/{id}/outcomes.json`: the follow-up of one programme. */
export interface Outcomes {
  /** Major version of this format. Readers refuse one they do not know. */
  schemaVersion: 1;
  /** Language of the content (BCP 47). */
  language: string;
  /** Day of the last change to this document. */
  updated: string;
  /** True for made-up data; every element then shows "Exempeldata". */
  sample?: boolean | undefined;
  /** The sources that records of this document refer to. */
  sources: Source[];
  /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
  program: string;
  /** The city's own words for what the elements have words for too. */
  labels?: FollowUpLabels | undefined;
  /** What an indicator is told by beside sex: school years, say (`groups`), or figures that belong together and are not summed (`parts`). Figures of all are never made out of them. */
  breakdowns: Breakdown[];
  /** From when the figures of an indicator cannot be held against those before. */
  breaks: Break[];
  /** One measured value of an indicator, or why there is none. */
  outcomes: Outcome[];
  /** How an activity is going for one nämnd. */
  activityStatuses: ActivityStatus[];
}

/** Who carries a responsibility: one nämnd or bolagsstyrelse, or a group of them. */
export type Owner =
  | {
      /** Id of a nämnd in `organisation.json`. */
      namnd: string;
    }
  | {
      /** Id of a group in `organisation.json`. */
      group: string;
    };

/** From and to, both included. `to: "2025"` means to the end of 2025. */
export interface Period {
  /** A day, a month or a year, as exact as the source is: `2021-03-01`, `2021-03` or `2021`. */
  from: string;
  /** A day, a month or a year, as exact as the source is: `2021-03-01`, `2021-03` or `2021`. */
  to: string;
}

/** "Vad som behöver vara på plats": what must be in place for a goal to be reached. */
export interface Prerequisite {
  /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
  id: string;
  /** Running text, verbatim where it comes from a programme. */
  text: string;
  /** True where the words are ours, short for what the source says. Else it is verbatim. */
  ownWords?: boolean | undefined;
  /** Sources of one record. Never empty: a fact without a source is not shipped. */
  sources: SourceRef[];
}

/** `programs/{id}.json`: one programme. */
export interface Program {
  /** Major version of this format. Readers refuse one they do not know. */
  schemaVersion: 1;
  /** Language of the content (BCP 47). */
  language: string;
  /** Day of the last change to this document. */
  updated: string;
  /** True for made-up data; every element then shows "Exempeldata". */
  sample?: boolean | undefined;
  /** The sources that records of this document refer to. */
  sources: Source[];
  /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
  id: string;
  /** The city's own programme, or a strategy that the city's programmes follow. */
  level: ProgramLevel;
  /** The title to show, verbatim from one of the sources. */
  title: string;
  /** A short form for narrow places. */
  shortTitle: string;
  /** Every other wording of the title in the sources, uncorrected. */
  titleVariants: {
    /** One line of text: a title or a name. */
    text: string;
    /** One line of text: a title or a name. */
    usedIn?: string | undefined;
    /** Sources of one record. Never empty: a fact without a source is not shipped. */
    sources: SourceRef[];
  }[];
  /** From and to, both included. `to: "2025"` means to the end of 2025. */
  period: Period;
  /** Remiss … antagen … gällande … förlängd … upphörd, ersatt. `expired` is also derived from the period. */
  status: ProgramStatus;
  /** A verbatim text with its sources. */
  vision?: Statement | undefined;
  /** A verbatim text with its sources. */
  purpose?: Statement | undefined;
  /** The purpose in one sentence, where the source has one. */
  purposeShort?: Statement | undefined;
  /** How the programme is built, verbatim. */
  structure?: Statement | undefined;
  /** Whom the programme concerns, verbatim. */
  scope?: Statement | undefined;
  /** One line of text: a title or a name. */
  adoptedBy?: string | undefined;
  /** A day, a month or a year, as exact as the source is: `2021-03-01`, `2021-03` or `2021`. */
  adoptedOn?: string | undefined;
  /** Diarienummer. */
  caseNumbers: {
    /** One line of text: a title or a name. */
    text: string;
    /** Sources of one record. Never empty: a fact without a source is not shipped. */
    sources: SourceRef[];
  }[];
  /** Kommunfullmäktige's goals that the programme serves. */
  cityGoals: Statement[];
  /** Another programme, by id. */
  parentStrategy?: ProgramRef | undefined;
  /** Another programme, by id. */
  replaces?: ProgramRef | undefined;
  /** Another programme, by id. */
  replacedBy?: ProgramRef | undefined;
  /** A named part of the programme: a target group, a type of violence, a perspective, or who takes part. */
  targetGroups: Theme[];
  /** A named part of the programme: a target group, a type of violence, a perspective, or who takes part. */
  violenceTypes: Theme[];
  /** A named part of the programme: a target group, a type of violence, a perspective, or who takes part. */
  perspectives: Theme[];
  /** Those who have the programme in common, where it is not of one city. */
  actors: Theme[];
  /** One goal of a programme. */
  goals: Goal[];
  /** Something to be done to reach one or more goals. */
  activities: Activity[];
  /** Something that is measured to see how a goal is going. */
  indicators: Indicator[];
  /** A responsibility for the whole programme, e.g. Socialnämnden's follow-up of it. */
  duties: Duty[];
  /** The chain in which a programme is followed up, from those who do the work to those who decided on it. */
  followUp?: FollowUp | undefined;
  /** Something that the programme has, and that our sources do not carry. Shown, never filled in. */
  gaps: Gap[];
  /** Relative to this document. */
  links: {
    /** One line of text: a title or a name. */
    organisation: string;
    /** One line of text: a title or a name. */
    outcomes?: string | undefined;
    /** One line of text: a title or a name. */
    opinions?: string | undefined;
    /** One line of text: a title or a name. */
    contacts?: string | undefined;
    /** One line of text: a title or a name. */
    history?: string | undefined;
    /** One line of text: a title or a name. */
    replacedBy?: string | undefined;
  };
}

/** Another programme, by id. */
export interface ProgramRef {
  /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
  program: string;
  /** One line of text: a title or a name. */
  title?: string | undefined;
  /** Sources of one record. Never empty: a fact without a source is not shipped. */
  sources: SourceRef[];
}

/** Remiss … antagen … gällande … förlängd … upphörd, ersatt. `expired` is also derived from the period. */
export type ProgramStatus =
  'consultation' | 'adopted' | 'in-force' | 'extended' | 'expired' | 'replaced';

/** That a nämnd, or a group of them, answers for something. */
export interface Responsibility {
  /** Who carries a responsibility: one nämnd or bolagsstyrelse, or a group of them. */
  owner: Owner;
  /** Ansvar, delansvar, samordning, uppföljning or kunskap. */
  role: Role;
  /** In its operations (verksamhet), or as the employer of its staff. */
  capacity: Capacity;
  /** A proposal (föreslagen) is not a decision. */
  status: ResponsibilityStatus;
  /** First day on which it stands. */
  from?: string | undefined;
  /** Last day on which it stands: `2021` means to the end of 2021. */
  to?: string | undefined;
  /** Sources of one record. Never empty: a fact without a source is not shipped. */
  sources?: SourceRef[] | undefined;
}

/** A figure as it was published before it was changed. */
export interface Revision {
  /** In the unit of the indicator; null where there was none. */
  value: number | null;
  /** When it was published so, as far as that is known. */
  asOf?: string | undefined;
  /** Why it was changed, or what the source says of it. */
  why?: string | undefined;
  /** Sources of one record. Never empty: a fact without a source is not shipped. */
  sources: SourceRef[];
}

/** Ansvar, delansvar, samordning, uppföljning, kunskap. */
export type Role = 'responsible' | 'shared' | 'coordination' | 'follow-up' | 'knowledge';

/** Where a fact comes from. Records point to these with a SourceRef. */
export interface Source {
  /** Name of the source inside this document. */
  id: string;
  /** Title of the document or page. */
  title: string;
  /** Public address, when it has one. */
  url?: string | undefined;
  /** Name of a file, when it has no public address. */
  file?: string | undefined;
  /** When the source was written, as exact as it says. */
  date?: string | undefined;
  /** When it was read. */
  retrieved?: string | undefined;
}

/** Points to one of the document's sources, and to the place in it. */
export interface SourceRef {
  /** Id in the document's `sources`. */
  source: string;
  /** Section, page or line in the source. */
  section?: string | undefined;
}

/** A verbatim text with its sources. */
export interface Statement {
  /** The text, exactly as in the source. */
  text: string;
  /** Sources of one record. Never empty: a fact without a source is not shipped. */
  sources: SourceRef[];
}

/** Delmål: the second layer of the 2017 kind of programme. */
export interface Subgoal {
  /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
  id: string;
  /** One line of text: a title or a name. */
  number?: string | undefined;
  /** Running text, verbatim where it comes from a programme. */
  text: string;
  /** Sources of one record. Never empty: a fact without a source is not shipped. */
  sources: SourceRef[];
}

/** A named part of the programme: a target group, a type of violence, a perspective, or who takes part. */
export interface Theme {
  /** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
  id: string;
  /** Verbatim. */
  name: string;
  /** What the programme says after the name, verbatim. */
  text?: string | undefined;
  /** Sources of one record. Never empty: a fact without a source is not shipped. */
  sources: SourceRef[];
}

/** A language that help can be read in, beside those that it brings. */
export interface Translation {
  /** Language of the content (BCP 47). */
  language: string;
  /** What those who speak it call it. */
  name: string;
  /** Who made it: a person or a bureau who knows the language, and not a machine. It is shown. */
  translatedBy: string;
  /** Read from right to left. */
  rtl?: boolean | undefined;
  /** Its words, relative to this document: `languages/so.json`. */
  href: string;
}

/** A day of the week. */
export type Weekday = 'sun' | 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat';
