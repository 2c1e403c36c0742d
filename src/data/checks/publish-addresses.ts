import { dialled } from '../derive/contacts/contacts.js';
import type { ChannelKind, Contacts, Program, Source } from '../model.js';
import type { Issue, Path } from './issue.js';

/* What is asked before a document is published: that what is called or followed leads somewhere. */

/** One address, and no more: of two in a row, one with a password, or `https://` twice, browsers make something. */
function isWeb(address: string): boolean {
  if (!/^https?:\/\/\S+$/i.test(address) || !URL.canParse(address)) return false;
  const { hostname, username, password } = new URL(address);
  const isHost = !/^https?$|[;,|]/.test(hostname);
  return isHost && username + password === '' && !/[;,|]https?:\/\//i.test(address);
}
const isMail = (address: string): boolean =>
  /^[^\s@:?,;<>]+@[^\s@?,;<>]+\.[^\s@.?,;<>]+$/.test(address);

/** Addresses of sources that would be no links. */
export const unusableSources = ({ sources }: { sources: readonly Source[] }): Issue[] =>
  sources.flatMap(({ url }, index): Issue[] =>
    url === undefined || isWeb(url)
      ? []
      : [{ path: ['sources', index, 'url'], rule: 'address', detail: url }],
  );

/** The address in ILS, where it would be no link. */
export const unusableIls = ({ followUp }: Program): Issue[] =>
  followUp?.ils === undefined || isWeb(followUp.ils)
    ? []
    : [{ path: ['followUp', 'ils'], rule: 'address', detail: followUp.ils }];

/** What the value of each kind of channel has to be, so that it leads somewhere. */
const leads: Readonly<Record<ChannelKind, (value: string) => unknown>> = {
  phone: dialled,
  sms: dialled,
  email: isMail,
  chat: isWeb,
  web: isWeb,
  visit: isWeb,
  relay: isWeb,
};

/** Numbers that nobody can call, addresses that lead nowhere, and hours that say nothing. */
export function unusableInContacts({ contacts }: Contacts): Issue[] {
  const format = (...path: Path): Issue => ({ path: ['contacts', ...path], rule: 'format' });
  return contacts.flatMap(({ channels, hours, hoursExceptions }, index) => [
    ...channels.flatMap(({ kind, value }, at): Issue[] => {
      if (leads[kind](value)) return [];
      const issue = format(index, 'channels', at, 'value');
      const isNumber = kind === 'phone' || kind === 'sms';
      return [isNumber ? issue : { ...issue, rule: 'address', detail: value }];
    }),
    // From eight to eight is no time at all, or a day and a night.
    ...hours.flatMap(({ from, to }, at) => (from === to ? [format(index, 'hours', at, 'to')] : [])),
    ...hoursExceptions.flatMap(({ from, to }, at) => {
      const isClosed = !from && !to;
      const isOpen = from && to && from !== to;
      return isClosed || isOpen ? [] : [format(index, 'hoursExceptions', at, 'to')];
    }),
  ]);
}
