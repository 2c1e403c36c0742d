import {
  directory,
  ownerId,
  ownerIdsOf,
  type Activity,
  type Directory,
  type Indicator,
  type ProgramData,
  type Responsibility,
} from '../../../data/index.js';
import { make } from '../make.js';
import type { GoalLocalize } from './goal-words.js';

interface ItemOptions {
  localize: GoalLocalize;
  /** Id of the own nämnd: what concerns it comes first. */
  own: string | undefined;
  /** What the own nämnd is called. */
  label: string;
}

/** Activities or indicators, each with what is to be known of it and who answers for it. */
export function itemList(
  list: readonly (Activity | Indicator)[],
  { program, organisation }: ProgramData,
  { localize, own, label }: ItemOptions,
): HTMLUListElement {
  const names = directory(organisation);
  const lang = program.language;
  const ours = ownerIdsOf(organisation, own);
  const isOurs = ({ responsibilities }: Activity | Indicator) =>
    responsibilities.some((one) => ours.has(ownerId(one)));
  const items = [...list.filter(isOurs), ...list.filter((one) => !isOurs(one))].map((item) => {
    const first = isOurs(item)
      ? make(
          'p',
          '',
          '',
          make('span', 'eyebrow', '', label),
          ' ',
          make('span', '', lang, item.text),
        )
      : make('p', '', lang, item.text);
    const facts = factsOf(item, localize, lang);
    if ('unit' in item && program.links.outcomes) {
      const figure = make('p', 'figure', '');
      figure.dataset.indicator = item.id;
      facts.unshift(figure);
    }
    const owners = ownersOf(item, names, localize);
    return make('li', isOurs(item) ? 'own' : '', '', first, ...facts, owners);
  });
  return make('ul', 'items', '', ...items);
}

/** Texts of the programme, and which of them are told in our words. */
export const textList = (
  list: readonly { text: string; ownWords?: boolean | undefined }[],
  lang: string,
  localize: GoalLocalize,
): HTMLUListElement => {
  const items = list.map(({ text, ownWords }) =>
    ownWords
      ? make(
          'li',
          '',
          '',
          make('p', '', lang, text),
          make('p', 'responsible', '', localize.term('ownWords')),
        )
      : make('li', '', lang, text),
  );
  return make('ul', 'items', '', ...items);
};

/** Dates of an activity; what to know about an indicator. */
function factsOf(item: Activity | Indicator, localize: GoalLocalize, lang: string): Node[] {
  if (!('lifecycle' in item)) {
    if (!item.start && !item.end) return [];
    const date = (value: string | undefined) => (value ? localize.calendarDate(value) : '');
    return [make('p', 'muted', '', localize.term('span', date(item.start), date(item.end)))];
  }
  const { lifecycle, definition, caveat } = item;
  const { state, reason = '' } = lifecycle;
  return [
    ...(state === 'active'
      ? []
      : [
          make(
            'p',
            '',
            '',
            make('span', 'tag', '', localize.term(state)),
            ' ',
            make('span', '', lang, reason),
          ),
        ]),
    ...[definition, caveat].flatMap((text) => (text ? [make('p', 'muted', lang, text)] : [])),
  ];
}

/** Who answers for one item: a line for each role, the proposed ones last. */
function ownersOf(
  { responsibilities }: Activity | Indicator,
  names: Directory,
  localize: GoalLocalize,
): HTMLElement {
  const groups = new Map<string, Responsibility[]>();
  for (const one of responsibilities) {
    const key = [one.status, one.role, one.capacity].join();
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const lines = [...groups.values()].map((ones) => {
    const [{ role, capacity, status }] = ones as [Responsibility];
    const as = capacity === 'employer' ? ` ${localize.term('employer')}` : '';
    return {
      status,
      who: `${localize.term('role', { role })}${as}: `,
      owners: ones.map((one) => names.name(ownerId(one))).join(', '),
    };
  });
  // In one language it is one text: a card has a hundred of these.
  const isPlain = ({ status }: (typeof lines)[number]) =>
    status === 'decided' && localize.lang() === names.language;
  const plain = lines
    .filter(isPlain)
    .map(({ who, owners }) => who + owners)
    .join('\n');
  const rest = lines
    .filter((line) => !isPlain(line))
    .map(({ status, who, owners }) => {
      const tag =
        status === 'proposed'
          ? [make('span', 'tag proposed', '', localize.term('proposed')), ' ']
          : [];
      return make('p', '', '', ...tag, who, make('span', '', names.language, owners));
    });
  if (rest.length === 0) return make('p', 'responsible', '', plain || localize.term('nobody'));
  return make('div', 'responsible', '', ...(plain ? [make('p', '', '', plain)] : []), ...rest);
}
