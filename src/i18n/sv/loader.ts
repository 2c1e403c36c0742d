/** What the loader says, which has to speak when nothing else could be fetched. */
export type LoaderWords = readonly [failed: string, again: string];

export const loader: LoaderWords = ['En del av skriptet saknas. Ladda om sidan.', 'Försök igen'];
