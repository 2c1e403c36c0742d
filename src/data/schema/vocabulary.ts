/*
 * The words that a field may hold, where there are few of them. Schemas take the lists, and whatever
 * else enumerates them takes the list or a `Record` of the type: a new word that something has
 * forgotten does not compile.
 */

/** Remiss … antagen … gällande … förlängd … upphörd, ersatt. */
export const programStatuses = [
  'consultation',
  'adopted',
  'in-force',
  'extended',
  'expired',
  'replaced',
] as const;

/** The city's own programme, or a strategy that the city's programmes follow. */
export const programLevels = ['city', 'parent'] as const;
/** Whose a programme is. */
export type ProgramLevel = (typeof programLevels)[number];

/** The same, and plans of others than the city and the region: of a nämnd, say. */
export const historyLevels = [...programLevels, 'other'] as const;
/** Whose a programme, a strategy or a plan on the time axis is. */
export type HistoryLevel = (typeof historyLevels)[number];

/**
 * How goals of one programme relate to those of the next, or to those of the strategy that it follows:
 * with the same words, with others, one as several, several as one, new, without counterpart, and
 * under a goal of the strategy.
 */
export const relationKinds = [
  'kept',
  'reworded',
  'split',
  'merged',
  'new',
  'gone',
  'follows',
] as const;
/** How goals of two programmes relate. */
export type RelationKind = (typeof relationKinds)[number];

/** What is told of how a programme came to be, in the order in which it is shown. */
export const backgroundTopics = ['participants', 'evidence', 'consultation', 'decision'] as const;
/** What is told of how a programme came to be. */
export type BackgroundTopic = (typeof backgroundTopics)[number];

/** The layers of a programme that sources may lack. */
export const gapSubjects = [
  'goals',
  'subgoals',
  'activities',
  'indicators',
  'responsibilities',
  'prerequisites',
  'outcomes',
  'other',
] as const;
/** A layer of a programme that sources may lack. */
export type GapSubject = (typeof gapSubjects)[number];

/** In the order in which they are offered as a choice. */
export const namndKinds = [
  'kommunstyrelse',
  'facknamnd',
  'stadsdelsnamnd',
  'bolagsstyrelse',
  'other',
] as const;

/** Ansvar, delansvar, samordning, uppföljning, kunskap. */
export const roles = ['responsible', 'shared', 'coordination', 'follow-up', 'knowledge'] as const;

/** In its operations (verksamhet), or as the employer of its staff. */
export const capacities = ['operations', 'employer'] as const;
/** As what somebody answers for something. */
export type Capacity = (typeof capacities)[number];

/** A proposal (föreslagen) is not a decision. */
export const responsibilityStatuses = ['decided', 'proposed'] as const;
/** Whether a responsibility is decided. */
export type ResponsibilityStatus = (typeof responsibilityStatuses)[number];

/** `index`: points on a scale; `yes-no`: 1 is yes and 0 is no, as where a city is told of by itself. */
export const units = ['percent', 'count', 'days', 'per-10000', 'index', 'yes-no', 'other'] as const;
/** What the values of an indicator are in. */
export type Unit = (typeof units)[number];

/** How many decimals the values of an indicator may be shown with. */
export const decimalCounts = [0, 1, 2, 3, 4] as const;

/** Of which kind the middle is, where a value is one: of days, or of an index. */
export const averages = ['mean', 'median'] as const;
/** Of which kind the middle is, where a value is one. */
export type Average = (typeof averages)[number];

/** Which way is better. `unclear`: a rise may be that more is found, and not that there is more. */
export const directions = ['higher', 'lower', 'none', 'unclear'] as const;
/** Which way is better. */
export type Direction = (typeof directions)[number];

/** Whether an indicator is measured, no longer, or not yet. */
export const lifecycleStates = ['active', 'discontinued', 'planned'] as const;
/** Whether an indicator is measured. */
export type LifecycleState = (typeof lifecycleStates)[number];

/** Who set an indicator: the programme, kommunfullmäktige, a nämnd, or the region. */
export const indicatorOrigins = ['program', 'kf', 'namnd', 'regional'] as const;
/** Who set an indicator. */
export type IndicatorOrigin = (typeof indicatorOrigins)[number];

/** Six different things; only `value` has a number, and none of the others is 0. */
export const outcomeStates = [
  'value',
  'missing',
  'suppressed',
  'not-applicable',
  'not-yet-reported',
  'discontinued',
] as const;

/** Of whom a value is. Girls and boys where a source tells them from women and men. */
export const sexes = ['all', 'women', 'men', 'girls', 'boys'] as const;
/** Of whom a value is. */
export type Sex = (typeof sexes)[number];

/** What an indicator is told by: groups of those it is about, or parts that are not summed. */
export const breakdownKinds = ['groups', 'parts'] as const;

/** Helt, delvis or ej, the best first; and what cannot be judged. A city may have its own words. */
export const assessments = ['full', 'partial', 'none', 'unclear'] as const;
/** How far a goal for an indicator is reached, as its source judges. */
export type Assessment = (typeof assessments)[number];

/** How far an activity has come. */
export const activityStates = ['not-started', 'ongoing', 'done', 'late', 'cancelled'] as const;
/** How far an activity has come. */
export type ActivityState = (typeof activityStates)[number];

/** Who wrote an opinion: a förvaltning for its nämnd; an organisation or a politician for themselves. */
export const authorKinds = ['forvaltning', 'civil-society', 'politician'] as const;
/** What kind of author an opinion has. */
export type AuthorKind = (typeof authorKinds)[number];

/** What an opinion thinks of what it is about; a proposal is one of something else. */
export const stances = ['positive', 'critical', 'neutral', 'proposal'] as const;
/** What an opinion thinks of what it is about. */
export type Stance = (typeof stances)[number];

/** What a nämnd decided about an opinion that was written for it. */
export const opinionDecisions = ['unknown', 'accepted', 'rejected'] as const;
/** What a nämnd decided about an opinion. */
export type OpinionDecision = (typeof opinionDecisions)[number];

/** Who may ask where to turn, in the order of the question. */
export const audiences = [
  'victim',
  'child',
  'perpetrator',
  'relative',
  'manager',
  'professional',
] as const;
/** Who asks. */
export type Audience = (typeof audiences)[number];

/** `relay`: a service that puts text, pictures or speech in between, for those who cannot just call. */
export const channelKinds = ['phone', 'sms', 'chat', 'email', 'web', 'visit', 'relay'] as const;
/** A kind of way to reach a contact. */
export type ChannelKind = (typeof channelKinds)[number];

/** Days of the week in the order of `Date.getUTCDay`. */
export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
