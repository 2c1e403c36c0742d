import type { Localize } from '../../i18n/localize.js';
import { common } from '../../i18n/sv/common.js';
import { program } from '../../i18n/sv/program.js';

/** What every element says that shows a programme. */
export const programWords = { ...common, ...program };

export type ProgramLocalize = Localize<typeof programWords>;
