import type { LoaderWords } from '../sv/loader.js';

export const loader: LoaderWords = [
  'A part of the script could not be fetched. Try again, or reload the page.',
  'Try again',
];
