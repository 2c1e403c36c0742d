import { ContextRoot } from '@lit/context';
import {
  ValdGoalCard,
  ValdNamndResponsibilities,
  ValdProgram,
  ValdProgramGoals,
  ValdResponsibilityMatrix,
  defineElement,
} from './index.js';

export * from './index.js';

// Keeps what an element asked for until a scope around it is there: scripts and markup come in any order.
new ContextRoot().attach(document.documentElement);

/** Registers every element. May be called again, for another registry too. */
export function define(registry: CustomElementRegistry = customElements): void {
  // The scope first, so that it is there when those inside it ask.
  defineElement('vald-program', ValdProgram, registry);
  defineElement('vald-program-goals', ValdProgramGoals, registry);
  defineElement('vald-goal-card', ValdGoalCard, registry);
  defineElement('vald-namnd-responsibilities', ValdNamndResponsibilities, registry);
  defineElement('vald-responsibility-matrix', ValdResponsibilityMatrix, registry);
}

define();
