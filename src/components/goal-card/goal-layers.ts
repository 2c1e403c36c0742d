import { html, nothing, type TemplateResult } from 'lit';
import {
  currentTime,
  directory,
  existsOn,
  groupAssignments,
  type Activity,
  type Directory,
  type GoalView,
  type Indicator,
  type ProgramData,
  type Responsibility,
} from '../../data/index.js';
import type { GoalLocalize } from '../shared/goal-words.js';
import { countItems } from '../shared/count-items.js';
import { proposedTag } from '../shared/templates.js';

interface LayerOptions {
  localize: GoalLocalize;
  /** Layers are open. */
  expanded: boolean;
  /** Layers have their content, open or not. */
  whole: boolean;
  /** A layer is being opened. */
  open: () => void;
  /** Content of the last layer: where the goal comes from. */
  sources: () => TemplateResult;
}

/** The layers of a goal, each folded under a summary that says how many there are. Empty ones vanish. */
export function renderLayers(
  { goal, activities, indicators, owners }: GoalView,
  { program, organisation }: ProgramData,
  { localize, expanded, whole, open, sources }: LayerOptions,
): TemplateResult {
  const names = directory(organisation);
  const lang = program.language;
  const layer = (name: string, list: readonly unknown[], content: () => unknown) =>
    list.length === 0
      ? nothing
      : html`<details part="layer" ?open=${expanded} @toggle=${open}>
          <summary>${localize.term('layer', name, list.length)}</summary>
          ${whole ? content() : nothing}
        </details>`;
  const texts = (list: readonly { text: string }[]) =>
    html`<ul class="items">
      ${list.map(({ text }) => html`<li lang=${lang}>${text}</li>`)}
    </ul>`;
  const items = (list: readonly (Activity | Indicator)[]) =>
    html`<ul class="items">
      ${list.map(
        (item) =>
          html`<li>
            <p lang=${lang}>${item.text}</p>
            ${renderItemFacts(item, localize, lang)}
            ${renderResponsible(item.responsibilities, names, localize)}
          </li>`,
      )}
    </ul>`;

  const says = [goal.prerequisites, goal.subgoals, activities, indicators].some(
    ({ length }) => length > 0,
  );
  return html`${says ? nothing : html`<p class="muted">${localize.term('nothingMore')}</p>`}
    <div class="layers">
      ${layer(localize.term('prerequisites'), goal.prerequisites, () => texts(goal.prerequisites))}
      ${layer(localize.term('subgoals'), goal.subgoals, () => texts(goal.subgoals))}
      ${layer(localize.term('activities'), activities, () => items(activities))}
      ${layer(localize.term('indicators'), indicators, () => items(indicators))}
      ${layer(localize.term('responsibility'), owners, () => renderOwners(owners, names, localize))}
      <details part="layer" @toggle=${open}>
        <summary class="muted">${localize.term('source')}</summary>
        ${whole ? sources() : nothing}
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

function renderStanding(
  { role, capacity, status }: Pick<Responsibility, 'role' | 'capacity' | 'status'>,
  localize: GoalLocalize,
): TemplateResult {
  return html`${proposedTag({ status }, localize)}${localize.term('role', { role })}${
    capacity === 'employer' ? html` ${localize.term('employer')}` : nothing
  }`;
}

/** Who answers for one item: role, then name. */
function renderResponsible(
  responsibilities: readonly Responsibility[],
  names: Directory,
  localize: GoalLocalize,
): TemplateResult {
  if (responsibilities.length === 0) return html`<p class="muted">${localize.term('nobody')}</p>`;
  return html`<ul class="responsible">
    ${responsibilities.map((responsibility) => {
      const { owner } = responsibility;
      const id = 'namnd' in owner ? owner.namnd : owner.group;
      return html`<li>
        ${renderStanding(responsibility, localize)}:
        <span lang=${names.language}>${names.name(id)}</span>
      </li>`;
    })}
  </ul>`;
}

/** The same by owner: name, then how many of what. The texts are in the layers above. */
function renderOwners(
  owners: GoalView['owners'],
  names: Directory,
  localize: GoalLocalize,
): TemplateResult {
  const now = currentTime();
  return html`<ul class="items">
    ${owners.map(({ ownerId, assignments }) => {
      const members = names.members(ownerId).filter((namnd) => existsOn(namnd, now)).length;
      return html`<li>
        <p>
          <strong lang=${names.language}>${names.name(ownerId)}</strong>
          ${
            members > 0
              ? html`<span class="muted">(${localize.term('groupOf', members)})</span>`
              : nothing
          }
        </p>
        <ul class="responsible">
          ${groupAssignments(assignments.map((one) => ({ ...one, viaGroup: undefined }))).map(
            (part) =>
              html`<li>
                ${proposedTag(part, localize)}${localize.term('answerShort', {
                  ...part,
                  group: undefined,
                  counts: countItems(part.items),
                })}
              </li>`,
          )}
        </ul>
      </li>`;
    })}
  </ul>`;
}
