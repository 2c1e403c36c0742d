import type { LoaderWords } from '../sv/loader.js';

export const loader: LoaderWords = ['Part of the script is missing. Reload the page.', 'Try again'];
