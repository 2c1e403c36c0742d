import type { Localize } from '../../i18n/localize.js';
import { common } from '../../i18n/sv/common.js';
import { goals } from '../../i18n/sv/goals.js';

/** What the elements say that show goals in full. */
export const goalWords = { ...common, ...goals };

export type GoalLocalize = Localize<typeof goalWords>;
