import { html, nothing, type TemplateResult } from 'lit';
import type { NamndLookup } from '../../../data/index.js';
import { renderNamndNotice } from '../answer.js';
import { renderProgramOpening, type ProgramOpening } from '../program-opening.js';

interface Opening extends ProgramOpening {
  /** What the attribute `namnd` leads to. */
  found: NamndLookup | undefined;
}

/** What stands before everything else: heading, whether the programme is in force, and what is wrong with the own nämnd. */
export const renderOpening = (opening: Opening): TemplateResult =>
  html`${renderProgramOpening(opening)}
  ${opening.found ? renderNamndNotice(opening.found, opening.data, opening.localize) : nothing}`;
