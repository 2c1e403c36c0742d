/** Classes, types and the data API. Importing this registers nothing; `define.js` does. */
export * from './data/index.js';
export * from './events.js';
export { LinkedDocument } from './context/linked-document.js';
export { programContext, type ProgramScope } from './context/program-context.js';
export { ProgramController, type ProgramHost } from './context/program-controller.js';
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
export { explain, explainIssue, type Explanation } from './i18n/explain.js';
export { version } from './version.js';
