import type { Advice, Guide } from '../../model.js';
import type { Audience } from '../../schema/vocabulary.js';
import type { StandingContact } from './contacts.js';

/** A contact of a list, and for which readers, where it is not for all of them. */
export interface GuideEntry extends StandingContact {
  who?: string | undefined;
}

/** Where one who asks can turn, in the order in which it is shown. */
export interface Guidance {
  advice: readonly Advice[];
  first: readonly GuideEntry[];
  special: readonly GuideEntry[];
  further: readonly GuideEntry[];
  notes: readonly Advice[];
}

/**
 * Where somebody can turn. Nothing is shown to those that it is not for. What may have closed is never
 * among those to call first: it comes last of all.
 *
 * @param all - every contact, with how far it can be trusted
 */
export function guidanceFor(
  audience: Audience,
  guides: readonly Guide[],
  all: readonly StandingContact[],
): Guidance {
  const guide = guides.find((one) => one.audience === audience);
  const {
    advice = [],
    // Those of the script itself.
    first = audience === 'child' || audience === 'perpetrator'
      ? ['polisen']
      : ['kvinnofridslinjen', 'polisen'],
    special = [],
    further = [],
    notes = [],
  } = guide ?? {};
  const ended: GuideEntry[] = [];
  const find = (id: string, who?: string): GuideEntry[] => {
    const found = all
      .filter(({ contact }) => contact.id === id && contact.channels.length > 0)
      .map((one) => ({ ...one, who }));
    if (found[0]?.standing !== 'ended') return found;
    ended.push(...found);
    return [];
  };
  return {
    advice,
    first: first.flatMap((id) => find(id)),
    special: special.flatMap(({ contact, who }) => find(contact, who)),
    further: [...further.flatMap((id) => find(id)), ...ended],
    notes,
  };
}

/** How many numbers a list has, and how many of them a person has checked lately. */
export function countChecked(all: readonly StandingContact[]): { checked: number; all: number } {
  const numbers = all.filter(({ contact }) =>
    contact.channels.some(({ kind }) => kind === 'phone'),
  );
  return {
    checked: numbers.filter(({ standing }) => standing === 'checked').length,
    all: numbers.length,
  };
}
