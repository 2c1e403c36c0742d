import type { Localize } from '../../i18n/localize.js';
import { programWords } from '../shared/program-words.js';
import { choices } from '../../i18n/sv/choices.js';
import { items } from '../../i18n/sv/items.js';
import { matrix } from '../../i18n/sv/matrix.js';
import { tables } from '../../i18n/sv/tables.js';

/** What the responsibility matrix says. */
export const matrixWords = { ...programWords, ...items, ...choices, ...tables, ...matrix };

export type MatrixLocalize = Localize<typeof matrixWords>;
