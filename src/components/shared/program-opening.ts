import { html, type TemplateResult } from 'lit';
import type { ProgramData } from '../../data/index.js';
import type { ProgramLocalize } from './program-words.js';
import { heading } from './templates.js';
import { renderValidity } from './validity.js';

export interface ProgramOpening {
  title: string;
  level: number;
  data: ProgramData;
  localize: ProgramLocalize;
  now: Date;
  /** Whether it is the first element on the page to say how the programme stands. */
  isFirst: boolean;
}

/** What stands before everything else: heading, and whether the programme is in force. */
export const renderProgramOpening = ({
  title,
  level,
  data,
  localize,
  now,
  isFirst,
}: ProgramOpening): TemplateResult =>
  html`<div class="opening">
    ${heading(level, title, { className: 'title', id: 'title', focusable: true })}
    ${renderValidity(data, localize, now, isFirst)}
  </div>`;
