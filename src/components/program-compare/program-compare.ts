import { html, type TemplateResult } from 'lit';
import type { ProgramData } from '../../data/index.js';
import { ValdElement } from '../base/vald-element.js';
import { heading } from '../shared/templates.js';
import { programCompareStyles } from './program-compare.styles.js';

/**
 * What it shows, in a sentence or two.
 *
 * @summary What it shows, in a line.
 * @tag vald-program-compare
 * @tagname vald-program-compare
 * @csspart content - What it shows.
 */
export class ValdProgramCompare extends ValdElement {
  static override styles = [...ValdElement.styles, programCompareStyles];

  protected override renderContent({ program }: ProgramData): TemplateResult {
    return html`<div class="content" part="content">
      ${heading(this.headingLevel, html`<span lang=${program.language}>${program.title}</span>`)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vald-program-compare': ValdProgramCompare;
  }
}
