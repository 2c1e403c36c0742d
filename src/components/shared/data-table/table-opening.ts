import { html, nothing, type TemplateResult } from 'lit';
import type { NamndLookup, ProgramData } from '../../../data/index.js';
import type { ProgramLocalize } from '../program-words.js';
import { renderNamndNotice } from '../answer.js';
import { heading } from '../templates.js';
import { renderValidity } from '../validity.js';

interface Opening {
  title: string;
  level: number;
  data: ProgramData;
  /** What the attribute `namnd` leads to. */
  found: NamndLookup | undefined;
  localize: ProgramLocalize;
  now: Date;
  /** Whether it is the first element on the page to say how the programme stands. */
  isFirst: boolean;
}

/** What stands before everything else: heading, whether the programme is in force, and what is wrong with the own nämnd. */
export const renderOpening = ({
  title,
  level,
  data,
  found,
  localize,
  now,
  isFirst,
}: Opening): TemplateResult =>
  html`${heading(level, title, { className: 'title', id: 'title', focusable: true })}
  ${renderValidity(data, localize, now, isFirst)}
  ${found ? renderNamndNotice(found, data, localize) : nothing}`;
