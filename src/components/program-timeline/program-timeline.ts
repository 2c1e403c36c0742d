import { html, type TemplateResult } from 'lit';
import type { ProgramData } from '../../data/index.js';
import { ValdElement } from '../base/vald-element.js';
import { heading } from '../shared/templates.js';
import { programTimelineStyles } from './program-timeline.styles.js';

/**
 * What it shows, in a sentence or two.
 *
 * @summary What it shows, in a line.
 * @tag vald-program-timeline
 * @tagname vald-program-timeline
 * @csspart content - What it shows.
 */
export class ValdProgramTimeline extends ValdElement {
  static override styles = [...ValdElement.styles, programTimelineStyles];

  protected override renderContent({ program }: ProgramData): TemplateResult {
    return html`<div class="content" part="content">
      ${heading(this.headingLevel, html`<span lang=${program.language}>${program.title}</span>`)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vald-program-timeline': ValdProgramTimeline;
  }
}
