import type { LayerFacts, RelationKind } from '../../data/index.js';

/** The Swedish texts of the comparison of two programmes. */
export const compare = {
  /** @param parent - whether one is a strategy that the other follows */
  compareTitle: (parent: boolean) =>
    parent ? 'Programmet och strategin det utgår från' : 'Vad ändrades?',
  /** @param before - short titles */
  fromTo: (before: string, after: string) => `Från ${before} till ${after}`,
  compareWith: 'Jämför med',
  otherLoading: 'Det andra programmet hämtas.',
  otherFailed: 'Det andra programmet kunde inte hämtas.',
  choose: 'Välj program',
  chooseOther: 'Välj vilket program du vill jämföra med.',
  nothingToCompare: 'Det finns inget annat program att jämföra med i våra källor.',
  /** How changes of words are shown. Around the words themselves. */
  legendAdded: 'Understruket är tillagt',
  legendRemoved: 'överstruket är borttaget',
  /** Read aloud before a piece of a text. */
  spoken: (kind: 'same' | 'removed' | 'added') =>
    ({ same: 'oförändrat:', removed: 'borttaget:', added: 'tillagt:' })[kind],
  sameWords: 'Samma ord i båda.',
  onlyIn: (period: string) => `Bara ${period}`,
  inBoth: 'I båda',
  /** A goal and whose it is. */
  goalOf: (goal: string, period: string) => `${goal} (${period})`,
  relation: (kind: RelationKind, parent: boolean) =>
    ({
      kept: 'Kvar',
      reworded: 'Omskrivet',
      split: 'Delat',
      merged: 'Sammanslaget',
      new: parent ? 'Bara i programmet' : 'Nytt',
      gone: parent ? 'Utan motsvarighet i programmet' : 'Finns inte kvar',
      follows: 'Följer strategin',
    })[kind],
  ownReading: 'Vår läsning av båda texterna',
  openGoals: 'Vad de här målen motsvarar står inte i underlaget.',
  relationsFailed: 'Hur målen hör ihop kunde inte hämtas.',
  compareGoalsTitle: 'Mål',
  namesOnly: 'Namnen jämförs så som de står i våra källor.',
  /** Heading of the column of layers. */
  layerHeader: 'Del av programmet',
  responsibilities: 'Ansvar',
  layerFacts: ({ count, isLacking }: LayerFacts) =>
    count > 0
      ? `${count} i våra källor${isLacking ? ', men inte alla' : ''}`
      : isLacking
        ? 'Ja, men texten saknas i våra källor'
        : 'Nämns inte i våra källor',
};
