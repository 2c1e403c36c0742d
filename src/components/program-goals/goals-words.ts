import type { Localize } from '../../i18n/localize.js';
import { answer } from '../../i18n/sv/answer.js';
import { choices } from '../../i18n/sv/choices.js';
import { goals } from '../../i18n/sv/goals.js';
import { items } from '../../i18n/sv/items.js';
import { goalWords } from '../shared/goal/goal-words.js';

/** What the programme with its goals says. */
export const goalsWords = { ...goalWords, ...items, ...answer, ...choices, ...goals };

export type GoalsLocalize = Localize<typeof goalsWords>;
