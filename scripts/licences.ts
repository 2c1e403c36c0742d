import { version } from '../src/version.js';

/** The first line of each file of code that is built. */
export const banner = `/* vald-program ${version}, MIT */\n`;
