import type { Localize } from '../../i18n/localize.js';
import { compare } from '../../i18n/sv/compare.js';
import { linked } from '../../i18n/sv/linked.js';
import { layers, sections } from '../../i18n/sv/parts.js';
import { programWords } from '../shared/program-words.js';

/** What the comparison says. */
export const compareWords = { ...programWords, ...linked, ...sections, ...layers, ...compare };

export type CompareLocalize = Localize<typeof compareWords>;
