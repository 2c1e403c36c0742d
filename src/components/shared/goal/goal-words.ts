import type { Localize } from '../../../i18n/localize.js';
import { programWords } from '../program-words.js';
import { goal } from '../../../i18n/sv/goal.js';

/** What the elements say that show goals in full. */
export const goalWords = { ...programWords, ...goal };

export type GoalLocalize = Localize<typeof goalWords>;
