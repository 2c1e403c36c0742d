import { html } from 'lit';
import { ValdElement, type ProgramData } from 'vald-program';

/** An element of one's own: how many goals there are. */
export class GoalCount extends ValdElement {
  protected override renderContent({ program }: ProgramData) {
    return html`<p>${program.goals.length} mål</p>`;
  }
}
customElements.define('goal-count', GoalCount);

// So that templates know it, as they know ours.
declare global {
  interface HTMLElementTagNameMap {
    'goal-count': GoalCount;
  }
}
