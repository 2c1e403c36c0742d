/** What elements share with each other: the context of the programme, and what reads it. */
export type { FollowingHost } from './followed-resource.js';
export { LinkedDocument } from './linked-document.js';
export { programContext, type ProgramPages, type ProgramScope } from './program-context.js';
export { ProgramController, type ProgramHost } from './program-controller.js';
