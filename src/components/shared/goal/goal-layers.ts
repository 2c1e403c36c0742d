import { html, nothing, type TemplateResult } from 'lit';
import {
  directory,
  ownerId,
  ownerIdsOf,
  type Activity,
  type Directory,
  type GoalView,
  type Indicator,
  type ProgramData,
  type Responsibility,
} from '../../../data/index.js';
import type { GoalLocalize } from './goal-words.js';
import { sourceList } from '../source-list.js';
import { proposedTag } from '../templates.js';

/** A layer of no more than so many is open from the start. */
const FEW = 3;

interface LayerOptions {
  localize: GoalLocalize;
  /** Id of the own nämnd, where it has a part in the goal: what concerns it comes first. */
  own: string | undefined;
  /** What the own nämnd is called. */
  label: string;
  /** Every layer is open. */
  expanded?: boolean;
  /** Layers have their content, open or not. */
  whole: boolean;
  /** A layer is being opened. */
  open: () => void;
}

/** The layers of a goal, each with how many there are. A long one is folded, an empty one vanishes. */
export function renderLayers(
  view: GoalView,
  { program, organisation }: ProgramData,
  { localize, own, label, expanded = false, whole, open }: LayerOptions,
): TemplateResult {
  const { goal, activities, indicators } = view;
  const names = directory(organisation);
  const lang = program.language;
  const ours = ownerIdsOf(organisation, own);
  const layer = (name: string, list: readonly unknown[], content: () => unknown) => {
    if (list.length === 0) return nothing;
    const isOpen = expanded || list.length <= FEW;
    return html`<details part="layer" ?open=${isOpen} @toggle=${open}>
      <summary>${localize.term('layer', name, list.length)}</summary>
      ${
        whole || isOpen
          ? html`<ul class="items">
              ${content()}
            </ul>`
          : nothing
      }
    </details>`;
  };
  const texts = (list: readonly { text: string }[]) =>
    list.map(({ text }) => html`<li lang=${lang} .textContent=${text}></li>`);
  const items = (list: readonly (Activity | Indicator)[]) => {
    const isOurs = ({ responsibilities }: Activity | Indicator) =>
      responsibilities.some((one) => ours.has(ownerId(one)));
    return [...list.filter(isOurs), ...list.filter((one) => !isOurs(one))].map((item) => {
      const text = isOurs(item)
        ? html`<p><span class="eyebrow">${label}</span> <span lang=${lang}>${item.text}</span></p>`
        : html`<p lang=${lang} .textContent=${item.text}></p>`;
      return html`<li class=${isOurs(item) ? 'own' : nothing}>
        ${text}${renderItemFacts(item, localize, lang)}${renderOwners(item, names, localize)}
      </li>`;
    });
  };
  return html`${
      goal.plainText
        ? html`<p>
            <span class="muted">${localize.term('plainText')}:</span>
            <span lang=${lang}>${goal.plainText}</span>
          </p>`
        : nothing
    }
    <div class="layers">
      ${layer(localize.term('prerequisites'), goal.prerequisites, () => texts(goal.prerequisites))}
      ${layer(localize.term('subgoals'), goal.subgoals, () => texts(goal.subgoals))}
      ${layer(localize.term('indicators'), indicators, () => items(indicators))}
      ${layer(localize.term('activities'), activities, () => items(activities))}
      <details part="layer" @toggle=${open}>
        <summary class="muted">${localize.term('source')}</summary>
        ${
          whole
            ? html`${
                goal.numberInferred ? html`<p>${localize.term('numberInferred')}</p>` : nothing
              }${sourceList(goal.sources, program.sources, localize, lang)}`
            : nothing
        }
      </details>
    </div>`;
}

/** Dates of an activity; what to know about an indicator. */
function renderItemFacts(item: Activity | Indicator, localize: GoalLocalize, lang: string) {
  if (!('lifecycle' in item)) {
    if (!item.start && !item.end) return nothing;
    const date = (value: string | undefined) => (value ? localize.calendarDate(value) : '');
    return html`<p class="muted">${localize.term('span', date(item.start), date(item.end))}</p>`;
  }
  const { lifecycle, definition, caveat } = item;
  if (lifecycle.state === 'active' && !definition && !caveat) return nothing;
  return html`${
    lifecycle.state === 'active'
      ? nothing
      : html`<p>
          <span class="tag">${localize.term(lifecycle.state)}</span>
          ${lifecycle.reason ? html`<span lang=${lang}>${lifecycle.reason}</span>` : nothing}
        </p>`
  }${[definition, caveat].map((text) =>
    text ? html`<p class="muted" lang=${lang}>${text}</p>` : nothing,
  )}`;
}

/** Who answers for one item: a line for each role, the proposed ones last. */
function renderOwners(
  { responsibilities }: Activity | Indicator,
  names: Directory,
  localize: GoalLocalize,
) {
  if (responsibilities.length === 0)
    return html`<p class="responsible">${localize.term('nobody')}</p>`;
  const groups = new Map<string, Responsibility[]>();
  for (const one of responsibilities) {
    const key = [one.status, one.role, one.capacity].join();
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const list = [...groups.values()].map((ones) => {
    const [{ role, capacity, status }] = ones as [Responsibility];
    const as = capacity === 'employer' ? ` ${localize.term('employer')}` : '';
    return {
      status,
      who: `${localize.term('role', { role })}${as}: `,
      names: ones.map((one) => names.name(ownerId(one))).join(', '),
    };
  });
  // In one language it is one text: a card has a hundred of these.
  const isPlain = ({ status }: { status: string }) =>
    status === 'decided' && localize.lang() === names.language;
  const plain = list
    .filter(isPlain)
    .map((one) => one.who + one.names)
    .join('\n');
  const rest = list
    .filter((one) => !isPlain(one))
    .map(
      ({ status, who, names: owners }) =>
        html`<p>
          ${proposedTag({ status }, localize)}${who}<span
            lang=${names.language}
            .textContent=${owners}
          ></span>
        </p>`,
    );
  const decided = plain
    ? html`<p class="${rest.length > 0 ? '' : 'responsible'} lines" .textContent=${plain}></p>`
    : nothing;
  return rest.length > 0 ? html`<div class="responsible">${decided}${rest}</div>` : decided;
}
