import type { LoaderWords } from '../sv/loader.js';

export const loader: LoaderWords = [
  'Part of the script is missing. Try again, or reload the page.',
  'Try again',
];
