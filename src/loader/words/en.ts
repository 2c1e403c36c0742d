/** What the loader says in English: what happened, and the button. */
export const en = [
  'A part of the script could not be fetched. Try again, or reload the page.',
  'Try again',
] as const;
