import { html, nothing, type TemplateResult } from 'lit';
import {
  answerParts,
  goalView,
  isBare,
  type AnswerPart,
  type Goal,
  type GoalView,
} from '../../data/index.js';
import type { LayerOptions } from '../shared/goal/goal-layers.js';
import { keyed } from '../shared/keyed.js';
import type { FoldedContent } from '../shared/folded-content.js';
import { heading, proposedTag } from '../shared/templates.js';
import type { PartContext } from './program-parts.js';

interface RowOptions extends PartContext {
  /** Ids of the goals that fit the filter. */
  visible: ReadonlySet<string>;
  /** What the own nämnd is called. */
  label: string;
  /** The layers of a goal, which come late. */
  layers: (view: GoalView, options: Omit<LayerOptions, 'pages'>) => unknown;
  /** Whether what is folded has its content. */
  whole: boolean;
  /** Writes what is folded when a row is opened. */
  folded: FoldedContent;
}

/** The goals as a list to scan. Those that do not fit a filter are hidden, not taken away. */
export function renderRows(options: RowOptions): TemplateResult {
  const { data, now, ours, visible } = options;
  const { program, organisation } = data;
  return html`<ol class="list" role="list" part="goals">
    ${program.goals.map((goal) => {
      const parts = ours ? answerParts(program, organisation, ours.id, now, goal.id) : [];
      return html`<li
        part="goal"
        data-goal=${goal.id}
        class=${parts.length > 0 ? 'own' : nothing}
        ?hidden=${!visible.has(goal.id)}
      >
        ${keyed(goal.id, renderRow(goalView(program, goal.id, now)!, parts, options))}
      </li>`;
    })}
  </ol>`;
}

const renderTitle = ({ number, text }: Goal, { data, localize, level }: RowOptions) =>
  heading(
    level + 2,
    html`<span class="eyebrow">${localize.term('goal', number)}</span>
      <span class="text" lang=${data.program.language}>${text}</span>`,
    { className: 'goal', focusable: true },
  );

/**
 * A goal: its text, whether it concerns the own nämnd, and how much there is. One of which there is no
 * more than the text is one line.
 */
function renderRow(view: GoalView, parts: readonly AnswerPart[], options: RowOptions) {
  const { localize, ours, label, layers, whole, folded } = options;
  const title = renderTitle(view.goal, options);
  if (isBare(view)) return title;
  const status = parts.some((part) => part.status === 'decided') ? 'decided' : 'proposed';
  const counts = localize.term('counts', {
    activity: view.activities.length,
    indicator: view.indicators.length,
    duty: 0,
  });
  return html`<details @toggle=${folded.write}>
    <summary class="row">
      ${title}
      <span class="marks"
        >${
          parts.length > 0
            ? html`<span part="own"
                >${proposedTag({ status }, localize)}<strong>${label}</strong></span
              > `
            : nothing
        }<span class="small muted">${counts}</span></span
      >
    </summary>
    ${whole ? layers(view, { localize, own: ours?.id, label, whole, folded }) : nothing}
  </details>`;
}
