import { dialled, firstDay, type Channel } from '../../../data/index.js';
import type { ContentIssue, Rule } from './rule.js';

/** So long a check of a contact holds. */
const MONTHS = 12;

/** Contacts that nobody has called, or that somebody called long ago. */
export const verifiedContacts: Rule = ({ contacts }, { now }) =>
  (contacts?.document.contacts ?? []).flatMap(({ name, verifiedOn }, at): ContentIssue[] => {
    const issue = { severity: 'warning' as const, file: contacts!.file };
    const path = ['contacts', at, 'verifiedOn'];
    if (!verifiedOn) return [{ ...issue, kind: 'unverified', path, found: name }];
    const until = firstDay(verifiedOn);
    until.setUTCMonth(until.getUTCMonth() + MONTHS);
    return until < now
      ? [{ ...issue, kind: 'verified-long-ago', path, found: verifiedOn, expected: name }]
      : [];
  });

const isNumber = ({ kind }: Channel): boolean => kind === 'phone' || kind === 'sms';

/** Numbers that can be dialled and are written as from abroad. */
export const nationalNumbers: Rule = ({ contacts }) =>
  (contacts?.document.contacts ?? []).flatMap(({ channels }, at) =>
    channels.flatMap((channel, index): ContentIssue[] => {
      const number = isNumber(channel) ? dialled(channel.value) : undefined;
      return number?.startsWith('0') && /^\s*(\+|00)/.test(channel.value)
        ? [
            {
              severity: 'warning',
              kind: 'not-national',
              file: contacts!.file,
              path: ['contacts', at, 'channels', index, 'value'],
              found: channel.value,
              expected: number,
            },
          ]
        : [];
    }),
  );

/** Links that others on the way can read and change. */
export const secureLinks: Rule = ({ contacts, all }) => {
  const issue = (file: string, path: ContentIssue['path'], found: string): ContentIssue[] =>
    /^http:/i.test(found) ? [{ severity: 'warning', kind: 'not-https', file, path, found }] : [];
  return [
    ...(contacts?.document.contacts ?? []).flatMap(({ channels }, at) =>
      channels.flatMap(({ value }, index) =>
        issue(contacts!.file, ['contacts', at, 'channels', index, 'value'], value),
      ),
    ),
    ...all.flatMap(({ file, document: { sources } }) =>
      sources.flatMap(({ url }, at) => (url ? issue(file, ['sources', at, 'url'], url) : [])),
    ),
  ];
};

/** Sources that nobody can look up. */
export const placedSources: Rule = ({ all }) =>
  all.flatMap(({ file, document: { sources } }) =>
    sources.flatMap(({ url, file: name, title }, at): ContentIssue[] =>
      url || name
        ? []
        : [
            {
              severity: 'warning',
              kind: 'source-without-place',
              file,
              path: ['sources', at],
              found: title,
            },
          ],
    ),
  );
