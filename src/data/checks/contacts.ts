import type { Contacts, Guide } from '../model.js';
import { audiences } from '../schema/vocabulary.js';
import { documentIssues } from './document.js';
import { idSet, type Issue, type Path } from './issue.js';

/** Where a guide names contacts. */
const places = (
  { first, special, further }: Guide,
  index: number,
): { id: string; path: Path }[] => [
  ...first.map((id, at) => ({ id, path: ['guides', index, 'first', at] })),
  ...special.map(({ contact: id }, at) => ({
    id,
    path: ['guides', index, 'special', at, 'contact'],
  })),
  ...further.map((id, at) => ({ id, path: ['guides', index, 'further', at] })),
];

/** Checks of `contacts.json`. A reader passes over those whom a guide names and who are not in it. */
export const contactsIssues = (document: Contacts): Issue[] =>
  documentIssues(document, { contacts: document.contacts });

/** As many as somebody in haste can take in. */
const MOST = { first: 3, advice: 5 } as const;

/**
 * What is asked of the guides before they are published: one for each who may ask, short, with nobody in it
 * twice, nobody who is not there or cannot be reached; and no contact that is in none.
 */
export function guideIssues({ contacts, guides }: Contacts): Issue[] {
  const known = idSet(contacts);
  const all = guides.flatMap(places);
  const named = idSet(all);
  return [
    ...all.flatMap(({ id, path }): Issue[] =>
      known.has(id) ? [] : [{ path, rule: 'unknown-reference', detail: id }],
    ),
    ...audiences.flatMap((one): Issue[] =>
      guides.some(({ audience }) => audience === one)
        ? []
        : [{ path: ['guides', one], rule: 'missing' }],
    ),
    ...guides.flatMap((guide, index): Issue[] => [
      ...(guides.findIndex(({ audience }) => audience === guide.audience) < index
        ? [{ path: ['guides', index], rule: 'duplicate-id' as const, detail: guide.audience }]
        : []),
      ...(['first', 'advice'] as const).flatMap((list): Issue[] =>
        guide[list].length > MOST[list]
          ? [{ path: ['guides', index, list], rule: 'too-long', detail: String(MOST[list]) }]
          : [],
      ),
      ...(guide.first.length === 0
        ? [{ path: ['guides', index, 'first'], rule: 'too-short' as const, detail: '1' }]
        : []),
      ...places(guide, index)
        .filter(({ id }, at, all) => all.findIndex((one) => one.id === id) < at)
        .map(({ id, path }): Issue => ({ path, rule: 'duplicate-id', detail: id })),
    ]),
    ...contacts.flatMap(({ id, channels }, index): Issue[] => [
      ...(channels.length === 0
        ? [{ path: ['contacts', index, 'channels'], rule: 'too-short' as const, detail: '1' }]
        : []),
      ...(named.has(id) || id === 'sos-112'
        ? []
        : [{ path: ['contacts', index, 'id'], rule: 'unguided' as const, detail: id }]),
    ]),
  ];
}
