import type { Localize } from '../../i18n/localize.js';
import { linked } from '../../i18n/sv/linked.js';
import { timeline } from '../../i18n/sv/timeline.js';
import { opinionWords } from '../shared/opinion-item.js';

/** What the time axis says. */
export const timelineWords = { ...opinionWords, ...linked, ...timeline };

export type TimelineLocalize = Localize<typeof timelineWords>;
