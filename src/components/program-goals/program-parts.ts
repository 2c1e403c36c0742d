import { html, nothing, type TemplateResult } from 'lit';
import {
  caveatsOf,
  directory,
  goalView,
  isBare,
  ownerId,
  responsibilitiesOf,
  type Namnd,
  type ProgramData,
  type SourceRef,
  type Theme,
} from '../../data/index.js';
import type { GoalLocalize } from '../shared/goal/goal-words.js';
import { renderValidity } from '../shared/validity.js';
import { sourceList } from '../shared/source-list.js';
import { heading } from '../shared/templates.js';

/** What every part of the view needs. */
export interface PartContext {
  data: ProgramData;
  localize: GoalLocalize;
  /** Level of the programme's own heading. */
  level: number;
  now: Date;
  /** The own nämnd, when one is chosen and exists. */
  ours: Namnd | undefined;
  /** Whether it is the first element on the page to say how the programme stands. */
  isFirst: boolean;
}

/** The title as it is spoken, as it was decided, and whether it still holds. */
export function renderHead({ data, localize, level, now, isFirst }: PartContext): TemplateResult {
  const { title, shortTitle, language: lang } = data.program;
  return html`<div class="head">
    ${heading(level, html`<span lang=${lang}>${shortTitle}</span>`, {
      className: 'title',
      focusable: true,
    })}
    ${title === shortTitle ? nothing : html`<p class="small muted" lang=${lang}>${title}</p>`}
    ${renderValidity(data, localize, now, isFirst)}
  </div>`;
}

/** Of which goals the sources have the text alone, said once for all of them. */
export function renderBare({ data: { program }, localize, now }: PartContext) {
  const bare = program.goals.filter(({ id }) => isBare(goalView(program, id, now)!));
  return bare.length === 0
    ? nothing
    : html`<p class="small muted">
        ${localize.term(
          'bareGoals',
          localize.term(
            'goalNumbers',
            bare.map(({ number }) => number),
          ),
        )}
      </p>`;
}

/** What the programme has and the sources lack, but for what the answer says. A reader must not take silence for absence. */
export function renderGaps({ data: { program }, localize, ours }: PartContext) {
  const said = ours ? caveatsOf(program, ours.id) : [];
  const gaps = program.gaps.filter((gap) => !gap.namnd && !said.includes(gap));
  if (gaps.length === 0) return nothing;
  return html`<details class="gaps">
    <summary>${localize.term('gaps', gaps.length)}</summary>
    <p>${localize.term('gapsNote')}</p>
    <ul class="bullets">
      ${gaps.map(({ text }) => html`<li lang=${program.language}>${text}</li>`)}
    </ul>
  </details>`;
}

/** The rest of what the programme says of itself, folded. Parts that it does not have vanish. */
export function renderAbout({ data, localize, level, now }: PartContext): TemplateResult {
  const { program, organisation, index } = data;
  const { language: lang } = program;
  const names = directory(organisation);
  const part = (title: string, content: unknown) =>
    html`<div>${heading(level + 1, title)}${content}</div>`;
  const statement = (title: string, text: string | undefined) =>
    text ? part(title, html`<p lang=${lang}>${text}</p>`) : nothing;
  const bullets = (title: string, list: readonly unknown[]) =>
    list.length > 0
      ? part(
          title,
          html`<ul class="bullets">
            ${list.map((item) => html`<li lang=${lang}>${item}</li>`)}
          </ul>`,
        )
      : nothing;
  const themes = (list: readonly Theme[]) =>
    list.map(({ name, text }) => (text ? `${name} – ${text}` : name));
  const reference = (ref: { program: string; title?: string | undefined } | undefined) =>
    ref &&
    (index?.programs.find(({ id }) => id === ref.program)?.title ?? ref.title ?? ref.program);
  return html`<details class="about">
    <summary>${localize.term('about')}</summary>
    <div class="parts">
      ${statement(localize.term('vision'), program.vision?.text)}
      ${statement(localize.term('purpose'), (program.purpose ?? program.purposeShort)?.text)}
      ${statement(localize.term('structure'), program.structure?.text)}
      ${statement(localize.term('scope'), program.scope?.text)}
      ${bullets(
        localize.term('wholeProgram'),
        program.duties.map((duty) => {
          const owners = responsibilitiesOf(program, duty, now).map(ownerId);
          return owners.length === 0
            ? duty.text
            : html`<strong>${[...new Set(owners)].map(names.name).join(', ')}</strong>: ${duty.text}`;
        }),
      )}
      ${bullets(localize.term('targetGroups'), themes(program.targetGroups))}
      ${bullets(localize.term('violenceTypes'), themes(program.violenceTypes))}
      ${bullets(localize.term('perspectives'), themes(program.perspectives))}
      ${bullets(
        localize.term('cityGoals'),
        program.cityGoals.map(({ text }) => text),
      )}
      ${statement(localize.term('parentStrategy'), reference(program.parentStrategy))}
      ${statement(localize.term('replaces'), reference(program.replaces))}
      ${bullets(
        localize.term('titleVariants'),
        program.titleVariants.map(({ text, usedIn }) => (usedIn ? `${text} (${usedIn})` : text)),
      )}
      ${bullets(
        localize.term('caseNumbers'),
        program.caseNumbers.map(({ text }) => text),
      )}
    </div>
  </details>`;
}

/** Where it all comes from. */
export function renderSources({ data: { program }, localize }: PartContext): TemplateResult {
  const refs: SourceRef[] = program.sources.map(({ id }) => ({ source: id }));
  return html`<details>
    <summary>${localize.term('layer', localize.term('sources'), refs.length)}</summary>
    ${sourceList(refs, program.sources, localize, program.language)}
  </details>`;
}
