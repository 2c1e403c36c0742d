import { html, type TemplateResult } from 'lit';
import type { ProgramData } from '../../data/index.js';
import type { ProgramLocalize } from './program-words.js';
import { heading } from './templates.js';
import { renderValidity } from './validity.js';

interface Opening {
  title: string;
  level: number;
  data: ProgramData;
  localize: ProgramLocalize;
  now: Date;
  /** Whether it is the first element on the page to say how the programme stands. */
  isFirst: boolean;
  /** What is wrong with the own nämnd. */
  notice?: unknown;
}

/** What stands before everything else: heading, whether the programme is in force, and what is wrong with the own nämnd. */
export const renderOpening = ({
  title,
  level,
  data,
  localize,
  now,
  isFirst,
  notice,
}: Opening): TemplateResult =>
  html`<div class="opening">
      ${heading(level, title, { className: 'title', id: 'title', focusable: true })}
      ${renderValidity(data, localize, now, isFirst)}
    </div>
    ${notice}`;
