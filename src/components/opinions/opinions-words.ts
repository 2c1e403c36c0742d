import type { Localize } from '../../i18n/localize.js';
import { linked } from '../../i18n/sv/linked.js';
import { opinions } from '../../i18n/sv/opinions.js';
import { followUpWords } from '../shared/follow-up-chain.js';
import { opinionWords } from '../shared/opinion-item.js';

/** What the opinions say. */
export const opinionsWords = { ...opinionWords, ...linked, ...followUpWords, ...opinions };

export type OpinionsLocalize = Localize<typeof opinionsWords>;
