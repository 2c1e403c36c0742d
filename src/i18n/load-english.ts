import type { Messages } from './messages.js';

/** Fetches the English texts, for the first element that needs them. A bundler makes a file of them. */
export const loadEnglish = async (): Promise<Messages> => (await import('./en.js')).en;
