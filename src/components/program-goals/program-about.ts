import { html, nothing, type TemplateResult } from 'lit';
import {
  directory,
  ownerId,
  responsibilitiesOf,
  type SourceRef,
  type Theme,
} from '../../data/index.js';
import { about as aboutWords } from '../../i18n/sv/about.js';
import { followUp as followUpWords } from '../../i18n/sv/follow-up.js';
import { renderChain } from '../shared/follow-up-chain.js';
import { sourceList } from '../shared/source-list.js';
import { heading } from '../shared/templates.js';
import type { PartContext } from './program-parts.js';

/** What the programme has and the sources lack. */
export const renderGaps = (
  { data: { program }, localize }: PartContext,
  gaps: readonly { text: string }[],
) =>
  html`<p>${localize.late(aboutWords).gapsNote}</p>
    <ul class="bullets">
      ${gaps.map(({ text }) => html`<li lang=${program.language}>${text}</li>`)}
    </ul>`;

/** The rest of what the programme says of itself. Parts that it does not have vanish. */
export function renderAbout({ data, localize, level, now }: PartContext): TemplateResult {
  const { program, organisation, index } = data;
  const { language: lang } = program;
  const words = localize.late(aboutWords);
  const names = directory(organisation);
  const chain = renderChain(data, localize.late(followUpWords), now);
  // What they do in the chain is said there.
  const duties = program.duties.filter(({ id }) => !program.followUp?.duties.includes(id));
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
  return html`<div class="parts">
    ${statement(words.vision, program.vision?.text)}
    ${statement(words.purpose, (program.purpose ?? program.purposeShort)?.text)}
    ${statement(words.structure, program.structure?.text)}
    ${statement(words.scope, program.scope?.text)}
    ${bullets(
      words.wholeProgram,
      duties.map((duty) => {
        const owners = responsibilitiesOf(program, duty, now).map(ownerId);
        return owners.length === 0
          ? duty.text
          : html`<strong>${[...new Set(owners)].map(names.name).join(', ')}</strong>: ${duty.text}`;
      }),
    )}
    ${chain === nothing ? nothing : part(localize.late(followUpWords).followUpTitle(false), chain)}
    ${bullets(words.actors, themes(program.actors))}
    ${bullets(words.targetGroups, themes(program.targetGroups))}
    ${bullets(words.violenceTypes, themes(program.violenceTypes))}
    ${bullets(words.perspectives, themes(program.perspectives))}
    ${bullets(
      words.cityGoals,
      // The chain ends in them.
      program.followUp?.duties.length ? [] : program.cityGoals.map(({ text }) => text),
    )}
    ${statement(words.parentStrategy, reference(program.parentStrategy))}
    ${statement(words.replaces, reference(program.replaces))}
    ${bullets(
      words.titleVariants,
      program.titleVariants.map(({ text, usedIn }) => (usedIn ? `${text} (${usedIn})` : text)),
    )}
    ${bullets(
      words.caseNumbers,
      program.caseNumbers.map(({ text }) => text),
    )}
  </div>`;
}

/** Where it all comes from. */
export function renderSources({ data: { program }, localize }: PartContext): TemplateResult {
  const refs: SourceRef[] = program.sources.map(({ id }) => ({ source: id }));
  return sourceList(refs, program.sources, localize, program.language);
}
