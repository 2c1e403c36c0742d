/**
 * The Swedish texts that any element may come to need. Swedish is
 * where a text is declared: its key, what it is told, and what is to be known of it.
 */
export const common = {
  /** What is said of a fault when the words for it cannot be fetched either: `faults.ts`. */
  notShown: 'Programmet kan inte visas.',
  serverSilent: 'Servern svarar inte.',
  tryLater: 'Försök igen om en stund.',
  loggedOut: 'Det kom en webbsida i stället för uppgifter, troligen en inloggningssida.',
  logIn: 'Ladda om sidan och logga in på nytt.',
  retry: 'Försök igen',
  retrying: 'Försöker igen',
  sample: 'Exempeldata – inte verkliga uppgifter',
  /** @param when - time of the data that is shown, formatted */
  stale: (when: string) => `Uppgifterna hämtades ${when} och kan ha ändrats sedan dess.`,
  /** @param host - the server of the data, where it is neither the page's nor the script's */
  dataFrom: (host: string) => `Uppgifterna kommer från ${host}.`,
  sources: 'Källor',
  source: 'Källa',
};
