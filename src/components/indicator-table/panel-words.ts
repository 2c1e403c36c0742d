import { panels as en } from '../../i18n/en/panels.js';
import { panels as sv } from '../../i18n/sv/panels.js';
import type { Words } from '../../i18n/words.js';
import type { IndicatorLocalize } from './indicator-words.js';

/** What comes late has its words with it, in each language: the files of these hold what pages begin with. */
const languages: Readonly<Record<string, Words<typeof sv>>> = { sv, en };

/** The words of what is opened from the bar, and of what stands below the rows. */
export const panelWords = (localize: IndicatorLocalize): Words<typeof sv> =>
  languages[localize.lang().split('-', 1)[0]!] ?? sv;
