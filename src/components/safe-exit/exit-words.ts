import type { Localize } from '../../i18n/localize.js';
import { common } from '../../i18n/sv/common.js';
import { exit } from '../../i18n/sv/exit.js';

/** What the way out says. */
export const exitWords = { ...common, ...exit };

export type ExitLocalize = Localize<typeof exitWords>;
