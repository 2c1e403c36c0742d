/** Classes, types and the data API. Importing this registers nothing; `define.js` does. */
export * from './data/index.js';
export * from './events.js';
export * from './context/index.js';
export { defineElement } from './components/base/define.js';
export { ValdElement } from './components/base/vald-element.js';
export { ValdGoalCard } from './components/goal-card/goal-card.js';
export { ValdHelpContacts } from './components/help-contacts/help-contacts.js';
export { ValdIndicatorTable } from './components/indicator-table/indicator-table.js';
export { ValdNamndResponsibilities } from './components/namnd-responsibilities/namnd-responsibilities.js';
export { ValdProgramGoals } from './components/program-goals/program-goals.js';
export { ValdProgram } from './components/program/program.js';
export { ValdResponsibilityMatrix } from './components/responsibility-matrix/responsibility-matrix.js';
export { ValdSafeExit } from './components/safe-exit/safe-exit.js';
export { ValdOpinions } from './components/opinions/opinions.js';
export { ValdProgramCompare } from './components/program-compare/program-compare.js';
export { ValdProgramTimeline } from './components/program-timeline/program-timeline.js';
export { explain, explainIssue, type Explanation } from './i18n/explain.js';
export { version } from './version.js';
