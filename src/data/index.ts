/**
 * The data API: what documents hold, how they are fetched and checked, and the pure functions that
 * views are made of. No DOM and no Lit; runs in Node. Each group can also be imported by itself, as
 * `vald-program/data/outcomes.js`.
 */

// What documents hold.
export * from './model.js';
export { documentKinds, documents, fileOf } from './documents/index.js';
export { contactsDocument } from './documents/contacts.js';
export { historyDocument } from './documents/history.js';
export { languageDocument } from './documents/language.js';
export { opinionsDocument } from './documents/opinions.js';
export { outcomesDocument } from './documents/outcomes.js';
export { followUpIssues } from './checks/follow-up.js';
export { formatOf, rightForm, type Format } from './checks/formats.js';
export { unusableIls, unusableInContacts, unusableSources } from './checks/publish-addresses.js';
export {
  unknownFormerGoals,
  unfoundedInHistory,
  unfoundedInProgram,
  unknownInOpinions,
  unknownOwners,
  unknownViolence,
} from './checks/publish-references.js';
export {
  aheadOfTime,
  lostLetters,
  spoiltTexts,
  unknownKeys,
  unlikelyYears,
} from './checks/publish-texts.js';
export { ISSUES_KEPT, type Issue, type PublishRule } from './checks/issue.js';

// How they come.
export * from './load/index.js';

// What views are made of.
export * from './derive/contacts/index.js';
export * from './derive/goals/index.js';
export * from './derive/history/index.js';
export * from './derive/namnder/index.js';
export * from './derive/outcomes/index.js';
export * from './derive/program/index.js';
export * from './derive/table/index.js';
export * from './derive/time/index.js';
