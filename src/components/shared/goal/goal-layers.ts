import { html, nothing, type TemplateResult } from 'lit';
import type { ProgramPages } from '../../../context/program-context.js';
import { currentTime, type GoalView, type ProgramData } from '../../../data/index.js';
import { followUp } from '../../../i18n/sv/follow-up.js';
import type { FoldedContent } from '../folded-content.js';
import { renderGoalChain } from '../follow-up-chain.js';
import { sourceList } from '../source-list.js';
import { itemList, textList } from './goal-items.js';
import type { GoalLocalize } from './goal-words.js';

/** A layer of no more than so many is open from the start. */
const FEW = 3;

/** How the layers of a goal are shown. */
export interface LayerOptions {
  localize: GoalLocalize;
  /** Id of the own nämnd, where it has a part in the goal: what concerns it comes first. */
  own: string | undefined;
  /** What the own nämnd is called. */
  label: string;
  /** Pages to link to. */
  pages: ProgramPages | undefined;
  /** Every layer is open. */
  expanded?: boolean;
  /** Layers have their content, open or not. */
  whole: boolean;
  /** Writes what is folded, and keeps what is written. */
  folded: FoldedContent;
}

/** The layers of a goal, each with how many there are. A long one is folded, an empty one vanishes. */
export function renderLayers(
  view: GoalView,
  data: ProgramData,
  options: LayerOptions,
): TemplateResult {
  const { goal } = view;
  const { localize, expanded = false, whole, folded, pages } = options;
  const open = folded.write;
  // Names are written as texts, and here: a page of cards has hundreds, and each template its own heap.
  const ofGoal = `, ${localize.term('goal', goal.number)}`;
  const { language: lang, links, sources } = data.program;
  const layer = (
    name: string,
    list: readonly unknown[],
    content: () => Node,
    after: unknown = nothing,
  ) => {
    if (list.length === 0) return nothing;
    const isOpen = expanded || list.length <= FEW;
    // One that is open from the start has its content, and yet it tells of being opened.
    return html`<details part="layer" ?open=${isOpen} @toggle=${isOpen ? nothing : open}>
      <summary>
        <span .textContent=${localize.term('layer', name, list.length)}></span
        ><span class="visually-hidden" .textContent=${ofGoal}></span>
      </summary>
      ${
        whole || isOpen
          ? folded.kept(data, goal.id + name + options.own + options.label, content)
          : nothing
      }${after}
    </details>`;
  };
  const texts = (key: 'prerequisites' | 'subgoals') =>
    layer(localize.term(key), goal[key], () => textList(goal[key], lang, localize));
  const items = (key: 'indicators' | 'activities', href: string | undefined) =>
    layer(
      localize.term(key),
      view[key],
      () => itemList(view[key], data, options),
      href && html`<p><a href=${href}>${localize.term('see', key)}</a></p>`,
    );
  const indicators = items('indicators', links.outcomes && pages?.indicators);
  const activities = items('activities', pages?.matrix);
  const chain = renderGoalChain(data, goal.id, localize.late(followUp), currentTime());
  return html`${
      goal.plainText
        ? html`<p>
            <span class="muted">${localize.term('plainText')}:</span>
            <span lang=${lang}>${goal.plainText}</span>
          </p>`
        : nothing
    }
    <div class="layers">
      ${texts('prerequisites')}${texts('subgoals')}${indicators}${activities}${chain}
      <details part="layer" @toggle=${open}>
        <summary class="small muted">
          <span .textContent=${localize.term('source')}></span
          ><span class="visually-hidden" .textContent=${ofGoal}></span>
        </summary>
        ${
          whole
            ? html`${
                goal.numberInferred ? html`<p>${localize.term('numberInferred')}</p>` : nothing
              }${sourceList(goal.sources, sources, localize, lang)}`
            : nothing
        }
      </details>
    </div>`;
}
