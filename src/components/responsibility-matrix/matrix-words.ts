import type { Localize } from '../../i18n/localize.js';
import { common } from '../../i18n/sv/common.js';
import { matrix } from '../../i18n/sv/matrix.js';
import { tables } from '../../i18n/sv/tables.js';

/** What the responsibility matrix says. */
export const matrixWords = { ...common, ...tables, ...matrix };

export type MatrixLocalize = Localize<typeof matrixWords>;
