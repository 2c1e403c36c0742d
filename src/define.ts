import { elementNames, tagOf, type ElementName } from './elements.js';
import {
  ValdGoalCard,
  ValdHelpContacts,
  ValdIndicatorTable,
  ValdNamndResponsibilities,
  ValdProgram,
  ValdProgramGoals,
  ValdResponsibilityMatrix,
  ValdSafeExit,
  ValdOpinions,
  ValdProgramCompare,
  ValdProgramTimeline,
  defineElement,
} from './index.js';

export * from './index.js';

const classes: Readonly<Record<ElementName, Parameters<typeof defineElement>[1]>> = {
  program: ValdProgram,
  'program-goals': ValdProgramGoals,
  'goal-card': ValdGoalCard,
  'namnd-responsibilities': ValdNamndResponsibilities,
  'indicator-table': ValdIndicatorTable,
  'responsibility-matrix': ValdResponsibilityMatrix,
  'help-contacts': ValdHelpContacts,
  'safe-exit': ValdSafeExit,
  opinions: ValdOpinions,
  'program-compare': ValdProgramCompare,
  'program-timeline': ValdProgramTimeline,
};

/**
 * Registers every element. May be called again, for another registry too.
 *
 * @param registry - that of the page, unless told. Where there is none, as in a worker, nothing is done; in Node it is Lit's stand-in, and nothing is shown
 */
export function define(
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): void {
  if (!registry) return;
  for (const name of elementNames) defineElement(tagOf(name), classes[name], registry);
}

define();
