import {
  ValdGoalCard,
  ValdHelpContacts,
  ValdIndicatorTable,
  ValdNamndResponsibilities,
  ValdProgram,
  ValdProgramGoals,
  ValdResponsibilityMatrix,
  ValdSafeExit,
  defineElement,
} from './index.js';

export * from './index.js';

/** Registers every element. May be called again, for another registry too. */
export function define(registry: CustomElementRegistry = customElements): void {
  // The scope first, so that it is there when those inside it ask.
  defineElement('vald-program', ValdProgram, registry);
  defineElement('vald-program-goals', ValdProgramGoals, registry);
  defineElement('vald-goal-card', ValdGoalCard, registry);
  defineElement('vald-namnd-responsibilities', ValdNamndResponsibilities, registry);
  defineElement('vald-indicator-table', ValdIndicatorTable, registry);
  defineElement('vald-responsibility-matrix', ValdResponsibilityMatrix, registry);
  defineElement('vald-help-contacts', ValdHelpContacts, registry);
  defineElement('vald-safe-exit', ValdSafeExit, registry);
}

define();
