/** The words of the loader, which has to speak when nothing else could be fetched: what happened, and the button. */
export const words = {
  sv: ['En del av skriptet kunde inte hämtas. Försök igen, eller ladda om sidan.', 'Försök igen'],
  en: ['A part of the script could not be fetched. Try again, or reload the page.', 'Try again'],
} as const;
