import { html, nothing, type TemplateResult } from 'lit';
import { isBare, type AnswerPart, type GoalView } from '../../data/index.js';
import type { GoalLocalize } from '../shared/goal-words.js';
import { proposedTag } from '../shared/templates.js';

interface RowOptions {
  view: GoalView;
  /** What the own nämnd has to do with the goal. */
  parts: readonly AnswerPart[];
  localize: GoalLocalize;
  title: TemplateResult;
  /** What the own nämnd is called. */
  label: string;
  expanded: boolean;
  /** The row is being opened. */
  open: () => void;
  /** What is folded. */
  content: () => unknown;
}

/**
 * A goal in a list: its text, whether it concerns the own nämnd, and how much there is. A goal of which
 * there is no more than the text is one line.
 */
export function renderRow(options: RowOptions): TemplateResult {
  const { view, parts, localize, title, label, expanded, open, content } = options;
  if (isBare(view)) return title;
  const status = parts.some((part) => part.status === 'decided') ? 'decided' : 'proposed';
  const counts = localize.term('counts', {
    activity: view.activities.length,
    indicator: view.indicators.length,
    duty: 0,
  });
  return html`<details ?open=${expanded} @toggle=${open}>
    <summary>
      ${title}
      <span class="marks"
        >${
          parts.length > 0
            ? html`<span part="own">${proposedTag({ status }, localize)}<b>${label}</b></span> `
            : nothing
        }<span class="muted">${counts}</span></span
      >
    </summary>
    ${content()}
  </details>`;
}
