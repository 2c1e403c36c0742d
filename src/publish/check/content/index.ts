import { nationalNumbers, placedSources, secureLinks, verifiedContacts } from './contacts.js';
import { beyondBounds, smallCounts, unsaidRevisions } from './outcomes.js';
import {
  endedWithoutSuccessor,
  goalWithoutIndicator,
  nearlyTheTitle,
  overlappingPrograms,
  overlappingResponsibilities,
  responsibilities,
} from './program.js';
import type { ContentIssue, ContentOptions, ReadApi, Rule } from './rule.js';

export type { ContentIssue, ContentOptions, ReadApi, ReadFile } from './rule.js';

/** THE list of the rules of good content. */
const rules: readonly Rule[] = [
  unsaidRevisions,
  smallCounts,
  beyondBounds,
  goalWithoutIndicator,
  responsibilities,
  overlappingPrograms,
  overlappingResponsibilities,
  endedWithoutSuccessor,
  nearlyTheTitle,
  verifiedContacts,
  nationalNumbers,
  secureLinks,
  placedSources,
];

/** What is right in form, and not good to publish. */
export const contentIssues = (api: ReadApi, options: ContentOptions): ContentIssue[] =>
  rules.flatMap((rule) => rule(api, options));
