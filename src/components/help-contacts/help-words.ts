import type { Localize } from '../../i18n/localize.js';
import { common } from '../../i18n/sv/common.js';
import { help } from '../../i18n/sv/help.js';

/** What the list of where to turn says. */
export const helpWords = { ...common, ...help };

export type HelpLocalize = Localize<typeof helpWords>;
