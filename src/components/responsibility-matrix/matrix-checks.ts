import { html, type TemplateResult } from 'lit';
import { checkMatrix, type ProgramData } from '../../data/index.js';
import type { MatrixLocalize } from './matrix-words.js';
import { heading } from '../shared/templates.js';

/** What in the responsibilities the programme owner should look at. */
export function renderChecks(
  { program, organisation }: ProgramData,
  localize: MatrixLocalize,
  level: number,
  now: Date,
): TemplateResult {
  const findings = checkMatrix(program, organisation, now);
  return html`<section part="checks">
    ${heading(level, localize.term('checks'))}
    ${
      findings.length === 0
        ? html`<p>${localize.term('checksNone')}</p>`
        : html`<ul class="bullets">
            ${findings.map((finding) => html`<li>${localize.term('finding', finding)}</li>`)}
          </ul>`
    }
  </section>`;
}
