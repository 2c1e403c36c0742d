import type { Outcome, ToldFinding, ToldGroup } from './protocol.js';
import { make, fold } from './make.js';
import { sentence, words } from './words.js';

const parts = ({ where, what, remedy }: ToldFinding): HTMLElement[] => [
  make('p', 'where', where),
  make('p', '', what),
  ...(remedy ? [make('p', '', remedy)] : []),
];

function restOf({ rest, count }: ToldGroup): HTMLElement {
  const left = count - 1 - rest.length;
  return fold(count === 2 ? words.remainingOne : words.remaining(count - 1), () =>
    make(
      'div',
      '',
      make('ol', '', ...rest.map(({ where, what }) => make('li', '', `${where}: ${what}`))),
      ...(left > 0 ? [make('p', '', words.left(left))] : []),
    ),
  );
}

const item = (group: ToldGroup): HTMLElement =>
  make('li', '', ...parts(group.first), ...(group.count > 1 ? [restOf(group)] : []));

function leadOf({ groups, built, needsMap }: Outcome): string {
  if (groups.length === 0) return words.noFault;
  if (built) return words.lookAt;
  return needsMap ? words.needsMap : words.mend;
}

/** What was found: the gravest first, the first of each kind whole. */
export function findingsView(outcome: Outcome): HTMLElement[] {
  const { groups, tallies, summary } = outcome;
  return [
    make('p', 'advice', make('strong', '', sentence(summary)), ` ${leadOf(outcome)}`),
    ...tallies.flatMap(({ severity, title, count }) => [
      make('h3', '', `${title} (${count})`),
      make(
        'ul',
        `list ${severity}`,
        ...groups.filter((one) => one.severity === severity).map(item),
      ),
    ]),
  ];
}
