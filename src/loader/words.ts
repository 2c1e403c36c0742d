/** The words of the loader, which has to speak when nothing else could be fetched. */
export const words = {
  sv: {
    failed: 'En del av skriptet kunde inte hämtas. Försök igen, eller ladda om sidan.',
    again: 'Försök igen',
    emergency: 'Akut fara',
  },
  en: {
    failed: 'A part of the script could not be fetched. Try again, or reload the page.',
    again: 'Try again',
    emergency: 'Emergency',
  },
} as const;
