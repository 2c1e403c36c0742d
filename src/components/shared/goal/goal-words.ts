import type { Localize } from '../../../i18n/localize.js';
import { programWords } from '../program-words.js';
import { goals } from '../../../i18n/sv/goals.js';

/** What the elements say that show goals in full. */
export const goalWords = { ...programWords, ...goals };

export type GoalLocalize = Localize<typeof goalWords>;
