import { importBeside } from '../beside.js';
import type * as English from './english.js';

/** The same for the editor's single file: a file beside it. */
export const loadEnglish = async () => (await importBeside<typeof English>('en')).english;
