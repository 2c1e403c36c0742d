import { loader as en } from '../i18n/en/loader.js';
import { loader as sv } from '../i18n/sv/loader.js';

/** The words of the loader, in each language that it has room for. */
export const words = { sv, en } as const;
