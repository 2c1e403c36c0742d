import type { LayerFacts, RelationKind } from '../../data/index.js';
import type { compare as sv } from '../sv/compare.js';
import type { Words } from '../words.js';

/** The English texts of the comparison of two programmes. */
export const compare: Words<typeof sv> = {
  compareTitle: (parent: boolean) =>
    parent ? 'The programme and the strategy that it follows' : 'What has changed?',
  fromTo: (before: string, after: string) => `From ${before} to ${after}`,
  compareWith: 'Compare with',
  otherLoading: 'Loading the other programme.',
  otherFailed: 'The other programme could not be loaded.',
  choose: 'Choose a programme',
  chooseOther: 'Choose which programme to compare with.',
  nothingToCompare: 'There is no other programme to compare with in our sources.',
  legendAdded: 'Underlined is added',
  legendRemoved: 'struck out is removed',
  spoken: (kind: 'same' | 'removed' | 'added') =>
    ({ same: 'unchanged:', removed: 'removed:', added: 'added:' })[kind],
  sameWords: 'The same words in both.',
  onlyIn: (period: string) => `Only ${period}`,
  inBoth: 'In both',
  goalOf: (goal: string, period: string) => `${goal} (${period})`,
  relation: (kind: RelationKind, parent: boolean) =>
    ({
      kept: 'Kept',
      reworded: 'Reworded',
      split: 'Split',
      merged: 'Merged',
      new: parent ? 'Only in the programme' : 'New',
      gone: parent ? 'Without counterpart in the programme' : 'No longer there',
      follows: 'Follows the strategy',
    })[kind],
  ownReading: 'Our reading of both texts',
  openGoals: 'Our sources do not say what these goals correspond to.',
  relationsFailed: 'How the goals belong together could not be loaded.',
  compareGoalsTitle: 'Goals',
  namesOnly: 'Names are compared as they stand in our sources.',
  layerHeader: 'Part of the programme',
  responsibilities: 'Responsibilities',
  layerFacts: ({ count, isLacking }: LayerFacts) =>
    count > 0
      ? `${count} in our sources${isLacking ? ', but not all' : ''}`
      : isLacking
        ? 'Yes, but the text is not in our sources'
        : 'Not mentioned in our sources',
};
