/** What the loader says in Swedish: what happened, and the button. */
export const sv = [
  'En del av skriptet kunde inte hämtas. Försök igen, eller ladda om sidan.',
  'Försök igen',
] as const;
